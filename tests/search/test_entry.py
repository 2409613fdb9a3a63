"""By what each thing of a directory can be found."""

import pytest

from callboard.search.entry import Entry
from callboard.search.index import Index


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


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("双十一", "notice.double-11"),
        ("ramadan", "notice.ramadan"),
        ("服务日", "notice.service-day"),
        ("SLA", "promise.l1"),
        ("executive line", "promise.proposal"),
        ("投诉", "ladder.complaint"),
        ("tousu", "ladder.complaint"),
        ("escalate", "ladder.complaint"),
        ("which channel", "comparison.channels"),
        ("compare channels", "comparison.channels"),
        ("渠道对比", "comparison.channels"),
        ("menu 400", "menu.400"),
        ("extensions", "menu.extensions"),
        ("核心业务", "priority.l0"),
        ("L0", "priority.l0"),
        ("triage", "priority.l0"),
        ("kind:menu_tree 95187", "menu.95187"),
        ("hardware", "note.scope"),
        ("退款", "guide.billing"),
        ("保证金", "note.rights"),
        ("迪拜", "note.roadmap"),
        ("GPT-4", "note.outlook"),
        ("MTTR", "note.overview"),
        ("war room", "guide.major-incident"),
        ("kuaizhao", "problem.ebs-snapshot"),
        ("RDS 连接", "problem.rds-connection"),
        ("rds connection", "problem.rds-connection"),
        ("CDN cache", "problem.cdn-cache"),
        ("快照", "problem.ebs-snapshot"),
    ],
)
def test_every_kind_of_article_is_found(bundled: Index, typed: str, first: str) -> None:
    assert bundled.search(typed).hits[0].id == f"aliyun.{first}"
