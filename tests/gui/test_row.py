from collections.abc import Callable

import pytest

from callboard.directory.contact_point import ContactPoint
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.gui.row import Facts, RowWriter, copied_text, write_row
from callboard.wording.light import LightWords

OPEN = LightWords("open", "Open", "Open · closes 18:00", "Open until 18:00")
MakePoint = Callable[..., ContactPoint]


@pytest.mark.parametrize(
    ("id_", "number", "copies"),
    [
        ("london", "+44 20 7946 0123 ▸ 2", "+442079460123"),
        ("short", "95187", "95187"),
        ("portal", "support.example.com", "https://support.example.com/new"),
        ("centre", "no number published", ""),
    ],
)
def test_what_is_shown_and_what_is_copied(facts: Facts, id_: str, number: str, copies: str) -> None:
    row = write_row(facts.catalogue.contact_points[id_], facts, (), None)
    assert (row.number, row.copies) == (number, copies)


def test_a_screen_reader_hears_the_state_before_the_number(facts: Facts) -> None:
    spoken = write_row(facts.catalogue.contact_points["short"], facts, (), OPEN).spoken
    assert spoken.index("Line short") < spoken.index("Open until") < spoken.index("95187")


def test_subtitle_names_who_where_in_which_language_and_how_sure(
    facts: Facts, make_point: MakePoint
) -> None:
    point = make_point("x", area_served=("DE", "world"), available_language=("de",), tier="L2")
    assert write_row(point, facts, (), None).subtitle == (
        "Acme · de, Worldwide · DE · L2 · no source"
    )


def test_long_lists_are_counted(facts: Facts, make_point: MakePoint) -> None:
    point = make_point("x", area_served=("DE", "AT", "CH", "LI", "LU"))
    assert "de, at, ch +2" in write_row(point, facts, (), None).subtitle


def test_an_impossible_number_says_so(facts: Facts, make_point: MakePoint) -> None:
    wrong = Telephone(printed="+1 202 555 0100", impossible=Text("not assigned"))
    assert (
        "impossible as printed"
        in write_row(make_point("x", telephone=wrong), facts, (), None).subtitle
    )


def test_a_look_alike_host_shows_itself(facts: Facts, make_point: MakePoint) -> None:
    point = make_point("x", address="https://аliyun.com/")  # a Cyrillic letter
    assert write_row(point, facts, (), None).number.startswith("xn--")


@pytest.mark.parametrize(
    ("fields", "copied"),
    [
        ({"handle": "31875811", "address": "https://example.com"}, "31875811"),
        ({"address": "mailto:help@example.com"}, "help@example.com"),
        ({"telephone": Telephone(printed="letters")}, ""),
    ],
)
def test_copied_text(make_point: MakePoint, fields: dict[str, object], copied: str) -> None:
    assert copied_text(make_point("x", **fields)) == copied


@pytest.mark.parametrize("id_", ["london", "centre"])
def test_a_line_is_written_once(facts: Facts, id_: str) -> None:
    writer = RowWriter(facts)
    assert writer.plain(id_) == write_row(facts.catalogue.contact_points[id_], facts, (), None)
    assert writer.plain(id_) is writer.plain(id_)
