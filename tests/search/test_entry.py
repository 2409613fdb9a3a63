"""By what each thing of a directory can be found."""

import pytest

from callboard.search.entry import Entry


@pytest.fixture(scope="module")
def by_id(fictitious_entries: list[Entry]) -> dict[str, Entry]:
    return {entry.id: entry for entry in fictitious_entries}


@pytest.mark.parametrize(
    ("key", "name", "values"),
    [
        ("lumen.de.care", "lang", {"de", "German", "德语", "Deutsch", "tr", "Turkish", "Türkçe"}),
        ("lumen.de.care", "in", {"DE", "Germany", "德国", "Deutschland", "emea", "EU", "dach"}),
        ("lumen.pt.online", "lang", {"pt-PT", "pt", "Portuguese"}),
        ("northwind.premier", "tier", {"L3"}),
        ("northwind.premier", "kind", {"phone"}),
        ("northwind.premier", "org", {"northwind", "Northwind Cloud", "北风云", "NWC"}),
        ("northwind.guide.outage", "kind", {"guide"}),
        ("northwind.problem.certificate", "kind", {"known_problem"}),
    ],
)
def test_values_of_filters(by_id: dict[str, Entry], key: str, name: str, values: set[str]) -> None:
    assert values <= {*by_id[key].facets[name]}


def test_numbers_are_digits(fictitious_entries: list[Entry]) -> None:
    numbers = "".join(number for entry in fictitious_entries for number in entry.numbers)
    assert {*numbers} <= {*"+0123456789"}


def test_channels_come_before_texts(fictitious_entries: list[Entry]) -> None:
    kinds = list(dict.fromkeys(entry.kind for entry in fictitious_entries))
    assert kinds == [k for k in ("contact_point", "guide", "known_problem", "note") if k in kinds]


def test_a_ticket_number_is_wanted_where_the_directory_says_so(by_id: dict[str, Entry]) -> None:
    assert by_id["northwind.l2"].wants_ticket
    assert not by_id["northwind.sales"].wants_ticket
