import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint, Phone, Reach
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.reach.dialling import Verdict, authored_reach, dial

LONDON = Telephone(printed="+44 20 7946 0123")
SHORT = Telephone(printed="95187", country="CN")
SHARED = Telephone(printed="400-6455-666", country="CN")
FREEPHONE = Telephone(printed="+49 800 1234567")
IMPOSSIBLE = Telephone(printed="+86-400-6455-566", impossible=Text("rings nowhere"))


def _point(telephone: Telephone | None, *reach: Reach) -> ContactPoint:
    return ContactPoint(
        id="line",
        organization="northwind",
        name=Text("Line"),
        kind=ContactKind.PHONE,
        telephone=telephone,
        reach=reach,
    )


@pytest.mark.parametrize(
    ("telephone", "country", "phone", "digits"),
    [
        (LONDON, "DE", Phone.ANY, "00 44 20 7946 0123"),
        (LONDON, "US", Phone.LANDLINE, "011 44 20 7946 0123"),
        (LONDON, "GB", Phone.LANDLINE, "020 7946 0123"),
        (LONDON, "US", Phone.MOBILE, "+44 20 7946 0123"),
        (SHORT, "CN", Phone.ANY, "95187"),
        (SHARED, "CN", Phone.MOBILE, "400 6455 666"),
        (FREEPHONE, "DE", Phone.LANDLINE, "0800 1234567"),
    ],
)
def test_digits(telephone: Telephone, country: str, phone: Phone, digits: str) -> None:
    dialling = dial(_point(telephone), country, phone)
    assert (dialling.verdict, dialling.digits) == (Verdict.DIAL, digits)


@pytest.mark.parametrize(
    ("telephone", "country", "bound"),
    [(SHORT, "DE", "CN"), (SHARED, "HK", "CN"), (FREEPHONE, "FR", "DE")],
)
def test_unreachable(telephone: Telephone, country: str, bound: str) -> None:
    dialling = dial(_point(telephone), country)
    assert (dialling.verdict, dialling.digits, dialling.only_inside) == (
        Verdict.UNREACHABLE,
        "",
        bound,
    )


@pytest.mark.parametrize(
    ("telephone", "country"),
    [(None, "DE"), (LONDON, None), (LONDON, "XX"), (IMPOSSIBLE, "DE"), (IMPOSSIBLE, "CN")],
)
def test_nothing_is_invented(telephone: Telephone | None, country: str | None) -> None:
    dialling = dial(_point(telephone), country)
    assert (dialling.verdict, dialling.digits) == (Verdict.UNKNOWN, "")


def test_what_the_directory_states_wins() -> None:
    stated = Reach(countries=("DE",), dial="0800 000 0123")
    refused = Reach(countries=("world",), possible=False, note=Text("bought for Germany only"))
    point = _point(LONDON, refused, stated)
    assert dial(point, "DE").keys == "08000000123"
    assert dial(point, "FR").verdict is Verdict.UNREACHABLE
    assert dial(point, "FR").note == Text("bought for Germany only")


def test_reach_for_another_kind_of_telephone_does_not_count() -> None:
    landline = Reach(countries=("DE",), phone=Phone.LANDLINE)
    assert authored_reach((landline,), "DE", Phone.MOBILE) is None
    assert authored_reach((landline,), "DE", Phone.LANDLINE) is landline
