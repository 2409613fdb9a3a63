from callboard.directory.directory import Organization
from callboard.directory.text import Text
from callboard.search.ticket import has_shape, ticket_shape

OWNERS = [
    Organization(id="one", name=Text("One"), ticket_number=("ALI-####????",)),
    Organization(id="two", name=Text("Two"), ticket_number=("QB/??####", "####")),
]


def test_whose_ticket_it_is() -> None:
    assert ticket_shape("ali-1234ab12", OWNERS) == ("one",)
    assert ticket_shape("about QB/ab1234 please", OWNERS) == ("two",)
    assert ticket_shape("ALI-12345", OWNERS) == ()


def test_signs_of_a_shape() -> None:
    assert has_shape("7a", "#?")
    assert not has_shape("aa", "#?")
    assert not has_shape("٣a", "#?")
