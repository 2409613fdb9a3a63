from datetime import UTC, datetime, timedelta

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.text import Text
from callboard.hours.state import Confidence, State
from callboard.reach.coverage import Gap, Stretch, skews
from callboard.wording.coverage import (
    Asked,
    gap_line,
    gap_sentences,
    nothing_selected,
    relation,
    skew_line,
    stretch_line,
    when,
)

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
END = datetime(2026, 11, 23, 17, tzinfo=UTC)
SILENT = ContactPoint(
    id="silent", organization="acme", name=Text({"en": "Desk", "zh": "前台"}), kind=ContactKind.CHAT
)


@pytest.mark.parametrize(
    ("state", "confidence", "language", "line"),
    [
        ("open", "official", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00"),
        ("open", "official", "zh", "周一 11月23日 09:00 – 周一 11月23日 18:00"),
        ("limited", "official", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00 · Limited"),
        ("unknown", "provisional", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00 · Hours unknown"),
        ("open", "provisional", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00 · may be closed"),
    ],
)
def test_stretch(state: str, confidence: str, language: str, line: str) -> None:
    stretch = Stretch(START, END, State(state), Confidence(confidence))
    assert stretch_line(stretch, "Europe/Berlin", language) == line


@pytest.mark.parametrize(
    ("unknown", "language", "line"),
    [
        ((), "en", "Nothing is open: Mon 23 Nov 16:00 – Tue 24 Nov 01:00"),
        ((SILENT,), "en", "Nothing is open: Mon 23 Nov 16:00 – Tue 24 Nov 01:00 · hours unknown: Desk"),
        ((SILENT,), "zh", "无人服务：周一 11月23日 16:00 – 周二 11月24日 01:00 · 时间未知：前台"),
    ],
)  # fmt: skip
def test_gap(unknown: tuple[ContactPoint, ...], language: str, line: str) -> None:
    assert gap_line(Gap(START, END, unknown), "Asia/Shanghai", language) == line


NOW = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)  # Monday 15:04 in Berlin
ENGLISH, CHINESE = (Asked(NOW, "Europe/Berlin", language) for language in ("en", "zh"))


@pytest.mark.parametrize(
    ("asked", "mine", "line"),
    [
        (ENGLISH, "", "From 14 to 28 Mar 2027 San José is 8 h behind you, not 9 h."),
        (ENGLISH, "Frankfurt", "From 14 to 28 Mar 2027 San José is 8 h behind Frankfurt, not 9 h."),
        (CHINESE, "", "2027年3月14日至28日，San José比您晚 8 小时，而非 9 小时。"),
    ],
)
def test_skew(asked: Asked, mine: str, line: str) -> None:
    (skew,) = skews("Europe/Berlin", "America/Los_Angeles", NOW, 183)
    assert skew_line(skew, asked, "San José", mine) == line


def test_a_skew_over_two_months_of_this_year() -> None:
    october = datetime(2026, 10, 1, tzinfo=UTC)
    (skew,) = skews("Europe/Berlin", "America/Los_Angeles", october, 30)
    found = skew_line(skew, Asked(october, "Europe/Berlin", "en"), "San José")
    assert found == "From 25 Oct to 1 Nov San José is 8 h behind you, not 9 h."


@pytest.mark.parametrize(
    ("hours", "language", "mine", "said"),
    [
        (-9, "en", "", "9 h behind you"),
        (7, "en", "Berlin", "7 h ahead of Berlin"),
        (0, "en", "", "at the same time as you"),
        (5.5, "en", "", "5 h 30 min ahead of you"),
        (-9, "zh", "", "比您晚 9 小时"),
        (0, "zh", "柏林", "与柏林时间相同"),
    ],
)
def test_relation(hours: float, language: str, mine: str, said: str) -> None:
    assert relation(timedelta(hours=hours), language, mine) == said


@pytest.mark.parametrize(
    ("moment", "english", "chinese"),
    [
        (NOW, "now", "现在"),
        (datetime(2026, 11, 23, 17, tzinfo=UTC), "today 18:00", "今天 18:00"),
        (datetime(2026, 11, 24, 8, tzinfo=UTC), "Tue 09:00", "周二 09:00"),
        (datetime(2026, 11, 22, 8, tzinfo=UTC), "Sun 22 Nov 09:00", "周日 11月22日 09:00"),
        (datetime(2026, 11, 30, 8, tzinfo=UTC), "Mon 30 Nov 09:00", "周一 11月30日 09:00"),
    ],
)
def test_when(moment: datetime, english: str, chinese: str) -> None:
    assert (when(moment, ENGLISH), when(moment, CHINESE)) == (english, chinese)


def gap(start: int, hours: int, *unknown: ContactPoint) -> Gap:
    since = datetime(2026, 11, 23, start, tzinfo=UTC)
    return Gap(since, since + timedelta(hours=hours), unknown)


DAY = (datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 24, tzinfo=UTC))


@pytest.mark.parametrize(
    ("gaps", "spoken", "asked", "told"),
    [
        ([gap(17, 15)], "German", ENGLISH, ["No German-speaking line from today 18:00 until Tue 09:00 (15 h)."]),
        ([gap(17, 15)], "德语", CHINESE, ["今天 18:00至周二 09:00没有讲德语的线路开放（15 小时）。"]),
        ([gap(17, 15)], "", ENGLISH, ["No line is known to be open from today 18:00 until Tue 09:00 (15 h)."]),
        ([gap(0, 24)], "German", ENGLISH, ["No line is known to answer in German in the time shown."]),
        ([gap(0, 24)], "", ENGLISH, ["No line is known to be open in the time shown."]),
        ([], "German", ENGLISH, ["A line that speaks German is open all the time shown."]),
        ([], "", ENGLISH, ["At least one line is open all the time shown."]),
        ([gap(17, 15, SILENT)], "German", ENGLISH, [
            "No German-speaking line from today 18:00 until Tue 09:00 (15 h).",
            "Lines with unknown hours that may answer then: 1.",
        ]),
    ],
)  # fmt: skip
def test_gap_sentences(gaps: list[Gap], spoken: str, asked: Asked, told: list[str]) -> None:
    assert gap_sentences(gaps, DAY, asked, spoken) == told


def test_only_the_first_gaps_are_told_one_by_one() -> None:
    told = gap_sentences([gap(hour, 1) for hour in range(0, 10, 2)], DAY, ENGLISH)
    assert (len(told), told[-1]) == (4, "Further gaps: 2.")


def test_nothing_selected() -> None:
    assert nothing_selected("en") == "No line matches."
    assert nothing_selected("zh") == "没有匹配的线路。"
