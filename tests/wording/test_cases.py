"""What is said of a case: what is due, what lapsed, and whom to turn to."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from callboard.cases.case import Case, advance, answer, close, pause, resolve, start
from callboard.cases.due import Deadline
from callboard.cases.events import Outlook, outlook
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.promise import Promise, Scale
from callboard.directory.text import Text
from callboard.hours.calendars import Calendars
from callboard.hours.state import Confidence, Reason, ReasonKind
from callboard.hours.timetable import Timetables
from callboard.wording.cases import (
    CaseWords,
    Telling,
    case_words,
    counting_words,
    deadline_words,
    level_words,
    rung_words,
    stage_words,
    stages_words,
)

OVERLAYS = Path(__file__).parents[2] / "resources" / "holidays"
ZONES = ("Europe/Berlin", "Asia/Shanghai")
RAISED = datetime(2026, 6, 8, 6, tzinfo=UTC)  # Monday, 08:00 in Berlin, 14:00 in Shanghai
HOUR = timedelta(hours=1)
PROMISE = Promise(
    id="acme.promise",
    organization="acme",
    title=Text("expert"),
    scale=Scale.TIER,
    level="L3",
    respond="7h",
    resolve="5 working days",
    zone="Asia/Shanghai",
    calendar="CN",
    source="acme.site",
    stages=(Text({"en": "accepted", "zh": "受理"}), Text({"en": "closed", "zh": "关闭"})),
)
LADDER = Ladder(
    id="acme.ladder",
    organization="acme",
    title=Text("up"),
    rungs=(
        Rung(title=Text({"en": "Account manager", "zh": "客户经理"}), within="24h"),
        Rung(title=Text({"en": "Board", "zh": "董事会"}), after="72h", requires=(Text("number"),)),
    ),
    source="acme.site",
)
CASE = start(PROMISE, RAISED, "Database down")


def telling(hours: float, language: str = "en") -> Telling:
    return Telling(RAISED + hours * HOUR, ZONES, language)


def seen(case: Case, promise: Promise = PROMISE, ladder: Ladder | None = LADDER) -> Outlook:
    calendars = Calendars(OVERLAYS)
    calendars.load("CN", (2026,))
    return outlook(case, promise, ladder, Timetables(calendars))


@pytest.mark.parametrize(
    ("case", "hours", "key", "english", "chinese"),
    [
        (CASE, 5.5, "running", "Respond by Mon 15:00 (21:00 theirs) · in 1 h 30 min", "应于周一 15:00（对方时间 21:00）前响应 · 还剩 1 小时 30 分钟"),
        (CASE, 6.5, "soon", "Respond by Mon 15:00 (21:00 theirs) · in 30 min", "应于周一 15:00（对方时间 21:00）前响应 · 还剩 30 分钟"),
        (CASE, 7 + 20 / 60, "lapsed", "Lapsed 20 min ago: you may climb to Account manager", "已逾期 20 分钟：现在可以升级至客户经理"),
        (CASE, 79, "lapsed", "Lapsed 3 d ago: you may climb to Board", "已逾期 3 天：现在可以升级至董事会"),
        (answer(CASE, RAISED + HOUR), 2, "running", "Resolve by Mon 15 Jun 08:00 (14:00 theirs) · in 6 d 22 h", "应于周一 6月15日 08:00（对方时间 14:00）前解决 · 还剩 6 天 22 小时"),
        (pause(CASE, RAISED + HOUR), 9, "paused", "Paused · 6 h left to respond", "已暂停 · 响应时限还剩 6 小时"),
        (resolve(CASE, RAISED + HOUR), 9, "done", "Resolved Mon 09:00 (15:00 theirs)", "已于周一 09:00（对方时间 15:00）解决"),
        (close(CASE, RAISED + HOUR), 9, "done", "Closed Mon 09:00 (15:00 theirs)", "已于周一 09:00（对方时间 15:00）关闭"),
    ],
)  # fmt: skip
def test_a_case_in_one_sentence(
    case: Case, hours: float, key: str, english: str, chinese: str
) -> None:
    assert case_words(case, seen(case), telling(hours)) == CaseWords(key, english)
    assert case_words(case, seen(case), telling(hours, "zh")) == CaseWords(key, chinese)


def test_a_screen_reader_hears_full_words() -> None:
    spoken = Telling(RAISED + 5 * HOUR, ZONES, "en", spoken=True)
    heard = "Respond by Monday 15:00, 21:00 their time, in 2 hours"
    assert case_words(CASE, seen(CASE), spoken).sentence == heard


def test_a_case_whose_promise_is_gone_says_so() -> None:
    assert case_words(CASE, None, telling(1)).key == "unknown"
    assert "no longer has this promise" in case_words(CASE, None, telling(1)).sentence


def test_without_a_ladder_a_lapse_is_just_said() -> None:
    words = case_words(CASE, seen(CASE, ladder=None), telling(8))
    assert words == CaseWords("lapsed", "Lapsed 1 h ago")


def test_a_first_rung_that_opens_later_says_when() -> None:
    later = Ladder(
        id="acme.later",
        organization="acme",
        title=Text("up"),
        rungs=(Rung(title=Text("Board"), after="24h"),),
        source="acme.site",
    )
    words = case_words(CASE, seen(CASE, ladder=later), telling(8))
    assert words.sentence == "Lapsed 1 h ago: you may climb to Board Tue 15:00 (21:00 theirs)"


@pytest.mark.parametrize(
    ("deadline", "met", "sentence"),
    [
        (None, None, "No time to respond is promised"),
        (Deadline("8h", RAISED), RAISED, "Answered Mon 08:00 (14:00 theirs)"),
        (Deadline("8h", RAISED), RAISED + 2 * HOUR, "Answered Mon 10:00 (16:00 theirs) · 2 h late"),
        (None, RAISED, "Answered Mon 08:00 (14:00 theirs)"),
        (Deadline("8h", RAISED), None, "Respond by Mon 08:00 (14:00 theirs) · lapsed 1 h ago"),
        (Deadline("8h", None), None, "When to respond cannot be computed: it is too far away"),
        (
            Deadline("soon", None, Confidence.PROVISIONAL, (Reason(ReasonKind.UNREADABLE, "soon"),)),
            None,
            "When to respond cannot be computed: not understood: soon",
        ),
        (
            Deadline("8h", RAISED + 2 * HOUR, Confidence.PROVISIONAL, (Reason(ReasonKind.CALENDAR, "CN"),)),
            None,
            "Respond by Mon 10:00 (16:00 theirs) · in 1 h · provisional: the holidays of CN for these days are not published, or not loaded",
        ),
        (
            Deadline("8h", RAISED + 2 * HOUR, Confidence.PROVISIONAL, (Reason(ReasonKind.CALENDAR),)),
            None,
            "Respond by Mon 10:00 (16:00 theirs) · in 1 h · provisional: no holiday calendar is stated",
        ),
        (
            Deadline("8h", RAISED + 2 * HOUR, Confidence.REGIONAL, (Reason(ReasonKind.HOLIDAY, "Epiphany"),)),
            None,
            "Respond by Mon 10:00 (16:00 theirs) · in 1 h · provisional: perhaps a holiday: Epiphany",
        ),
    ],
)  # fmt: skip
def test_a_deadline(deadline: Deadline | None, met: datetime | None, sentence: str) -> None:
    assert deadline_words("respond", deadline, telling(1), met) == sentence


def test_the_days_that_shape_a_count_are_named() -> None:
    golden = start(PROMISE, datetime(2026, 9, 30, 2, tzinfo=UTC), "x")
    deadline = seen(golden).due.resolve
    assert deadline
    assert counting_words(deadline, telling(0)) == [
        "Not counted: National Day (1 Oct – 7 Oct)",
        "Counted: Make-up workday (National Day) (10 Oct)",
    ]
    assert counting_words(Deadline("8h", RAISED), telling(0)) == []


@pytest.mark.parametrize(
    ("hours", "number", "sentence"),
    [
        (0, 1, "1. Account manager: from Mon 15:00 (21:00 theirs) · acts by Tue 15:00 (21:00 theirs)"),
        (8, 1, "1. Account manager: may be climbed now, since Mon 15:00 (21:00 theirs) · acts by Tue 15:00 (21:00 theirs)"),
        (8, 2, "2. Board: from Thu 15:00 (21:00 theirs) · have ready: number"),
    ],
)  # fmt: skip
def test_a_rung(hours: float, number: int, sentence: str) -> None:
    assert rung_words(seen(CASE).rungs[number - 1], telling(hours)) == sentence


def test_the_two_scales_never_share_a_label() -> None:
    for language in ("en", "zh"):
        tier, priority = (level_words(s, "L1", language) for s in (Scale.TIER, Scale.PRIORITY))
        assert tier != priority
        assert "L1" in tier
        assert "L1" in priority


def test_a_stage_is_named_with_its_place() -> None:
    assert stage_words(advance(CASE, 1, PROMISE), PROMISE, "en") == "Stage: closed (2 of 2)"
    assert stages_words(PROMISE, "en") == "Stages: accepted → closed"
    assert stage_words(CASE, PROMISE, "zh") == "阶段：受理（第 1 步，共 2 步）"
