import pytest

from callboard.gui.number_words import grouped, spoken_digits


@pytest.mark.parametrize(
    ("number", "groups"),
    [
        ("95187", ("95187",)),
        ("+44 20 7946 0018", ("+44", "20", "7946", "0018")),
        ("400-6455-666", ("400", "6455", "666")),
        ("4006455666", ("400", "645", "5666")),
        ("+442079460018", ("+44", "207", "946", "0018")),
        ("support@example.com", ()),
    ],
)
def test_groups(number: str, groups: tuple[str, ...]) -> None:
    assert grouped(number) == groups


@pytest.mark.parametrize(
    ("number", "spoken"),
    [
        ("+44 20", "plus four four, two zero"),
        ("95187", "nine five one eight seven"),
        ("*21#", "star two one hash"),
    ],
)
def test_every_digit_is_a_word(number: str, spoken: str) -> None:
    assert spoken_digits(number) == spoken
