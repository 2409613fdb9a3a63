"""The list of things to read, from the bundled directory."""

from datetime import UTC, datetime

import pytest

from callboard.directory.directory import Catalogue
from callboard.gui.detail_blocks import Link
from callboard.gui.guide_list import GuideRow, guide_rows
from callboard.gui.notice_lines import notice_lines
from callboard.gui.row import Facts
from callboard.loading.loader import load_files
from callboard.resources import find_resources

AT = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def known() -> Catalogue:
    return load_files([find_resources().directories / "aliyun.toml"])[0]


def facts(known: Catalogue, language: str = "en") -> Facts:
    return Facts(known, (language,), str, str)


def test_everything_to_read_stands_under_its_kind_once(known: Catalogue) -> None:
    rows = guide_rows(facts(known), AT)
    headings = [row.title for row in rows if not row.id]
    assert headings == [
        "Step by step",
        "Known problems",
        "Telephone menus",
        "Comparison",
        "Notices",
        "Reference",
    ]
    assert sorted(row.id for row in rows if row.id) == sorted(known.articles)


def test_what_was_found_keeps_its_order_and_empty_kinds_are_left_out(known: Catalogue) -> None:
    found = ("aliyun.note.fees", "aliyun.hotline", "aliyun.guide.dispute", "aliyun.guide.call")
    assert [row.id or row.title for row in guide_rows(facts(known), AT, found)] == [
        "Step by step",
        "aliyun.guide.dispute",
        "aliyun.guide.call",
        "Reference",
        "aliyun.note.fees",
    ]


@pytest.mark.parametrize(
    ("id_", "note"),
    [
        ("aliyun.notice.service-day", "next: Tue 1 Dec"),
        ("aliyun.notice.double-11", "next: Thu 11 Nov 2027"),
        ("aliyun.priority.l0", "Priority L0"),
        ("aliyun.promise.l1", "Promised times"),  # L1 is a tier here: told apart from priority L1
        ("aliyun.guide.call", ""),
    ],
)
def test_a_word_about_it(known: Catalogue, id_: str, note: str) -> None:
    rows = {row.id: row for row in guide_rows(facts(known), AT)}
    assert rows[id_].note == note


def test_it_is_spoken_with_its_kind() -> None:
    row = GuideRow("a", "Dispute a bill", "", "Step by step")
    assert row.spoken == "Dispute a bill. Step by step"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 11, 30, 15, 59, tzinfo=UTC), ()),
        (datetime(2026, 11, 30, 16, 0, tzinfo=UTC), ("Today in Shanghai · Customer service day",)),
        (datetime(2026, 12, 1, 15, 59, tzinfo=UTC), ("Today in Shanghai · Customer service day",)),
        (datetime(2026, 12, 1, 16, 0, tzinfo=UTC), ()),
        (datetime(2026, 11, 11, 4, 0, tzinfo=UTC), ("Today in Shanghai · Double 11",)),
        (datetime(2026, 2, 20, 4, 0, tzinfo=UTC), ("Until Thu 19 Mar in Shanghai · Ramadan",)),
    ],
)
def test_a_notice_is_said_on_its_days_in_the_zone_of_the_vendor(
    known: Catalogue, at: datetime, said: tuple[str, ...]
) -> None:
    lines = notice_lines(facts(known), at)
    assert len(lines) == len(said)
    for line, start in zip(lines, said, strict=True):
        assert isinstance(line, Link)
        assert line.name.startswith(start)
        assert line.name.endswith("claimed by a third party, December 2023")
