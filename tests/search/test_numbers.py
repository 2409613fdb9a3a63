import pytest

from callboard.search.numbers import national_part, parts, query_forms, written_forms


@pytest.mark.parametrize(
    ("international", "national"),
    [
        ("12125550121", "2125550121"),
        ("442079460201", "2079460201"),
        ("85228228888", "28228888"),
        ("79", "9"),
        ("35", ""),
        ("", ""),
    ],
)
def test_national_part(international: str, national: str) -> None:
    assert national_part(international) == national


@pytest.mark.parametrize(
    ("digits", "forms"),
    [
        ("+442079460201", ("442079460201", "02079460201", "2079460201")),
        ("95187", ("95187",)),
        ("0301234", ("0301234", "301234")),
        ("", ()),
    ],
)
def test_written_forms(digits: str, forms: tuple[str, ...]) -> None:
    assert written_forms(digits) == forms


def test_parts_are_no_shorter_than_three_digits() -> None:
    assert parts("+44207") == ("4207", "207")


@pytest.mark.parametrize(
    ("typed", "forms"),
    [("+864006455", ("864006455", "4006455")), ("+86", ("86",)), ("400", ("400",))],
)
def test_query_forms(typed: str, forms: tuple[str, ...]) -> None:
    assert query_forms(typed) == forms
