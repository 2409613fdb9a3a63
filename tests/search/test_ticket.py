from pathlib import Path

import pytest

from callboard.directory.directory import Catalogue, Organization
from callboard.directory.text import Text
from callboard.loading.loader import load_files
from callboard.search.ticket import has_shape, ticket_hint, ticket_shape

OWNERS = [
    Organization(id="one", name=Text("One"), ticket_number=("ALI-####????",)),
    Organization(id="two", name=Text("Two"), ticket_number=("QB/??####", "####")),
]


def test_whose_ticket_it_is() -> None:
    assert ticket_shape("ali-1234ab12", OWNERS) == ("one",)
    assert ticket_shape("about QB/ab1234 please", OWNERS) == ("two",)
    assert ticket_shape("ALI-12345", OWNERS) == ()


@pytest.mark.parametrize(
    ("typed", "owners"),
    [
        ("ali1234ab12", ("one",)),
        ("QBab1234", ("two",)),
        ("ALI--1234ab12", ()),
        ("ali123-4ab12", ()),
    ],
)
def test_what_stands_between_may_be_left_out(typed: str, owners: tuple[str, ...]) -> None:
    assert ticket_shape(typed, OWNERS) == owners


def test_signs_of_a_shape() -> None:
    assert has_shape("7a", "#?")
    assert not has_shape("aa", "#?")
    assert not has_shape("٣a", "#?")


@pytest.fixture(scope="module")
def northwind() -> Catalogue:
    return load_files([Path(__file__).parents[1] / "data/directories/northwind.toml"])[0]


@pytest.mark.parametrize("text", ["NW-12345678", " nw-12345678 ", "my ticket NW-12345678 again"])
def test_a_ticket_number_leads_to_a_contact_point(northwind: Catalogue, text: str) -> None:
    hint = ticket_hint(text, northwind)
    assert hint is not None
    assert hint.number.upper() == "NW-12345678"
    assert hint.contact_point.id == "northwind.l2"


@pytest.mark.parametrize("text", ["", "NW-1234567", "NW-123456789", "NW", "ALI-2023AB12"])
def test_what_is_no_ticket_number_gives_no_hint(northwind: Catalogue, text: str) -> None:
    assert ticket_hint(text, northwind) is None
