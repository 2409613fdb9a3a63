import pytest

from callboard.directory.numbering import calling_code, flaw, only_inside
from callboard.directory.telephone import Telephone


@pytest.mark.parametrize(
    ("printed", "country"),
    [
        ("+1 212 555 0123", None),
        ("+1 212 555 0123", "US"),
        ("+44 20 7946 0123", None),
        ("400-6455-666", "CN"),
        ("95187", "CN"),
        ("1300 555 012", "AU"),
        ("+800 1234 5678", None),
    ],
)
def test_nothing_speaks_against(printed: str, country: str | None) -> None:
    assert flaw(Telephone(printed=printed, country=country)) is None


@pytest.mark.parametrize(
    ("printed", "country", "reason"),
    [
        ("+86 95187", None, "not in use"),  # a short code has no international form
        ("+999 123456", None, "cannot exist"),
        ("+44 020 7946 0123", None, "extra digits"),
        ("O20 7946 0123", "GB", "not a telephone number"),
        ("020 7946 0123", None, "no country code"),
        ("12", "CN", "too short or too long"),
        ("+1 212 555 0123转2", None, "not a telephone number"),
        ("\uff0b1 212 555 0123", None, "not a telephone number"),
    ],
)
def test_flaw(printed: str, country: str | None, reason: str) -> None:
    assert reason in (flaw(Telephone(printed=printed, country=country)) or "")


@pytest.mark.parametrize(
    ("printed", "country", "bound"),
    [
        ("+1 212 555 0123", None, None),
        ("+86-400-6455-566", None, "CN"),
        ("+49 800 1234567", None, "DE"),
        ("+800 1234 5678", None, None),
        ("95187", "CN", "CN"),
        ("400-6455-666", "CN", "CN"),
    ],
)
def test_only_inside(printed: str, country: str | None, bound: str | None) -> None:
    assert only_inside(Telephone(printed=printed, country=country)) == bound


@pytest.mark.parametrize(
    ("country", "code"), [("DE", "+49"), ("US", "+1"), ("GG", "+44"), ("XX", ""), (None, "")]
)
def test_calling_code(country: str | None, code: str) -> None:
    assert calling_code(country) == code
