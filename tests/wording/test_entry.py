"""Quotas, bounds, notices and sources in words."""

import datetime as dt

import pytest

from callboard.directory.directory import Directory, catalogue
from callboard.directory.guide import Note
from callboard.directory.notice import Notice
from callboard.directory.scope import OutOfScope, Period, Quota
from callboard.directory.source import Source, SourceKind
from callboard.directory.text import Text
from callboard.reach.notices import occurrence
from callboard.wording.entry import bound_words, occurrence_words, quota_words, source_words
from callboard.wording.entry_phrases import CHINESE, ENGLISH

NOTICE = Notice(
    id="n",
    organization="o",
    title=Text("N"),
    text=Text("T"),
    source="s",
    zone="Asia/Shanghai",
    days=(1,),
)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text + "+00:00")


@pytest.mark.parametrize(
    ("who", "language", "said"),
    [
        (Text("Firms"), "en", "Firms: at most 3 tickets a week"),
        (Text("企业"), "zh", "企业：每周最多 3 次tickets"),
        (None, "en", "at most 3 tickets a week"),
    ],
)
def test_quota(who: Text | None, language: str, said: str) -> None:
    quota = Quota(count=3, per=Period.WEEK, what=Text("tickets"), who=who)
    assert quota_words(quota, language) == said


def test_bound() -> None:
    bound = OutOfScope(text=Text("Hardware"), source="s")
    assert bound_words(bound, "en") == "Hardware"
    instead = OutOfScope(text=Text("硬件"), source="s", instead=Text("请联系供应商。"))
    assert bound_words(instead, "zh-Hans") == "硬件。请联系供应商。"


@pytest.mark.parametrize(
    ("moment", "zone", "said"),
    [
        ("2026-11-23T10:00", "Asia/Shanghai", "holds next from Tue 1 Dec 2026 00:00"),
        (
            "2026-11-23T10:00",
            "Europe/Berlin",
            "holds next from Tue 1 Dec 2026 00:00 (Mon 30 Nov 2026 17:00 yours)",
        ),
        ("2026-12-01T10:00", "Asia/Shanghai", "holds now, until Wed 2 Dec 2026 00:00"),
    ],
)
def test_when_a_notice_holds(moment: str, zone: str, said: str) -> None:
    found = occurrence(NOTICE, at(moment))
    assert occurrence_words(found, at(moment), zone, "en") == said


def test_what_is_over_says_so() -> None:
    assert occurrence_words(None, at("2026-11-23T10:00"), "UTC", "zh") == "不再出现"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (SourceKind.THIRD_PARTY, "claimed, and verified by nobody: An article, 3.1, as of 2023-12"),
        (SourceKind.OFFICIAL, "published by the vendor: An article, 3.1, as of 2023-12"),
    ],
)
def test_who_claims_it(kind: SourceKind, said: str) -> None:
    source = Source(
        id="s", title=Text("An article"), kind=kind, publisher="A paper", as_of="2023-12"
    )
    note = Note(id="n", organization="o", title=Text("N"), text=Text("T"), source="s", where="3.1")
    made = Directory(format=1, id="d", name=Text("D"), as_of="2026", source=(source,))
    assert source_words(note, catalogue([made]), "en") == said


def test_both_languages_name_every_kind_and_period() -> None:
    for field in ("kinds", "periods", "source", "statuses", "methods"):
        assert getattr(ENGLISH, field).keys() == getattr(CHINESE, field).keys()
