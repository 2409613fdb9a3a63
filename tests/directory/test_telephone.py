import pytest

from callboard.directory.telephone import Telephone
from callboard.directory.text import Text


@pytest.mark.parametrize(
    ("printed", "country", "e164", "short_code", "national"),
    [
        ("+852 2822 8888", None, "+85228228888", None, None),
        ("95187", "CN", None, "95187", None),
        ("400-6455-666", "CN", None, None, "4006455666"),
        ("+86-400-6455-566", None, "+864006455566", None, None),
        ("+1 (212) 555 0123", None, None, None, None),
        ("+12", None, None, None, None),
        ("+1 212 555 0123\u202e", None, None, None, None),
        ("\u0664\u0660\u0660", "EG", None, None, None),  # Arabic-Indic digits are not dialled as is
    ],
)
def test_forms(
    printed: str,
    country: str | None,
    e164: str | None,
    short_code: str | None,
    national: str | None,
) -> None:
    telephone = Telephone(printed=printed, country=country)
    assert (telephone.e164, telephone.short_code, telephone.national) == (
        e164,
        short_code,
        national,
    )
    assert telephone.digits == (e164 or short_code or national or "")


def test_an_impossible_number_has_no_form_but_its_print() -> None:
    telephone = Telephone(printed="+86-400-6455-566", impossible=Text("rings nowhere"))
    assert (telephone.e164, telephone.national, telephone.short_code) == (None, None, None)
    assert telephone.digits == "+864006455566"
