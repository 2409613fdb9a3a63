import msgspec
import pytest

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    Phone,
    Reach,
    Step,
    StepKind,
)
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.reach.dialling import Pressed, Verdict, authored_reach, dial, is_unreachable

LONDON = Telephone(printed="+44 20 7946 0123")
SHORT = Telephone(printed="95187", country="CN")
SHARED = Telephone(printed="400-6455-666", country="CN")
FREECALL = Telephone(printed="1300 975 711", country="AU")
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


@pytest.mark.parametrize("dialled", ["0800 000 0123", None])
def test_a_number_of_one_carrier_says_whose(dialled: str | None) -> None:
    bound = Reach(countries=("DE",), dial=dialled, carrier=Text("Northwind Mobile"))
    assert dial(_point(LONDON, bound), "DE").carrier == Text("Northwind Mobile")
    assert dial(_point(LONDON, bound), "FR").carrier is None


def test_reach_for_another_kind_of_telephone_does_not_count() -> None:
    landline = Reach(countries=("DE",), phone=Phone.LANDLINE)
    assert authored_reach((landline,), "DE", Phone.MOBILE) is None
    assert authored_reach((landline,), "DE", Phone.LANDLINE) is landline


@pytest.mark.parametrize(
    ("telephone", "country", "phone", "pressed"),
    [
        (LONDON, "DE", Phone.LANDLINE, "0,00442079460123"),
        (LONDON, "DE", Phone.ANY, "0,00442079460123"),
        (LONDON, "DE", Phone.MOBILE, "+442079460123"),
        (LONDON, "GB", Phone.LANDLINE, "0,02079460123"),
        (SHORT, "CN", Phone.LANDLINE, "0,95187"),
        (SHORT, "CN", Phone.MOBILE, "95187"),
        (SHARED, "CN", Phone.LANDLINE, "0,4006455666"),
        (FREECALL, "AU", Phone.ANY, "0,1300975711"),
        (SHORT, "SG", Phone.ANY, ""),
        (SHARED, "DE", Phone.LANDLINE, ""),
        (FREECALL, "NZ", Phone.MOBILE, ""),
        (FREEPHONE, "AT", Phone.ANY, ""),
        (None, "DE", Phone.ANY, ""),
    ],
)
def test_what_an_office_telephone_presses(
    telephone: Telephone | None, country: str, phone: Phone, pressed: str
) -> None:
    assert dial(_point(telephone), country, phone, prefix="0").pressed == pressed


def test_a_pause_follows_every_step_that_is_waited_for_and_no_other() -> None:
    code = Step(label=Text("access"), keys="0800 11", kind=StepKind.ACCESS_CODE)
    point = msgspec.structs.replace(_point(LONDON), before=(code,))
    dialling = dial(point, "DE", prefix="9")
    assert [step.pressed for step in dialling.steps] == [
        Pressed.OUTSIDE_LINE,
        Pressed.ACCESS_CODE,
        Pressed.NUMBER,
    ]
    assert dialling.pressed == "9,080011,00442079460123"
    assert dial(_point(LONDON), "DE").pressed == "00442079460123"


@pytest.mark.parametrize(
    ("country", "abroad"), [("GB", False), ("GG", False), ("DE", True), ("US", True)]
)
def test_a_call_is_abroad_when_it_leaves_the_numbering_plan(country: str, *, abroad: bool) -> None:
    assert dial(_point(LONDON), country).abroad is abroad


@pytest.mark.parametrize(
    ("country", "phone", "by_carrier"),
    [
        ("SG", Phone.LANDLINE, True),
        ("SG", Phone.ANY, True),
        ("SG", Phone.MOBILE, False),
        ("DE", Phone.LANDLINE, False),
    ],
)
def test_an_exit_code_that_each_carrier_chooses_is_not_invented(
    country: str, phone: Phone, *, by_carrier: bool
) -> None:
    dialling = dial(_point(LONDON), country, phone)
    assert (dialling.by_carrier, dialling.verdict) == (by_carrier, Verdict.DIAL)
    assert dialling.keys.startswith("+") is (country == "SG")


# Chinese short codes and 400 numbers, Australian 1300 and German freephone numbers: dialled at home
# exactly as printed, and from nowhere else, however an international form of them could be written.
@pytest.mark.parametrize("phone", Phone)
@pytest.mark.parametrize("telephone", [SHORT, SHARED, FREECALL])
@pytest.mark.parametrize("country", ["CN", "AU", "HK", "DE", "US", "SG", "GB", "JP", "BR", "XX"])
def test_national_numbers_have_no_international_form(
    country: str, telephone: Telephone, phone: Phone
) -> None:
    dialling = dial(_point(telephone), country, phone)
    if country == telephone.country:
        assert dialling.keys == telephone.digits
    else:
        assert (dialling.verdict, dialling.pressed) == (Verdict.UNREACHABLE, "")


@pytest.mark.parametrize(
    "telephone", [None, LONDON, SHORT, SHARED, FREECALL, FREEPHONE, IMPOSSIBLE]
)
@pytest.mark.parametrize("country", [None, "CN", "DE", "AU", "GB"])
@pytest.mark.parametrize(
    "reach",
    [
        (),
        (Reach(countries=("DE",), possible=False),),
        (Reach(countries=("world",), dial="+442079460123"),),
        (Reach(countries=("DE",)),),
    ],
)
def test_unreachable_is_what_dialling_says(
    telephone: Telephone | None, country: str | None, reach: tuple[Reach, ...]
) -> None:
    point = _point(telephone, *reach)
    unreachable = dial(point, country).verdict is Verdict.UNREACHABLE
    assert is_unreachable(point, country) is unreachable
