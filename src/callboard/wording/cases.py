"""Sentences about cases: what is due, in how long, and whom to turn to next."""

from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from callboard.cases.case import Case
from callboard.cases.due import Deadline, lapsed
from callboard.cases.events import Outlook
from callboard.cases.ladder import RungTime, highest_rung, next_rung
from callboard.cases.order import What, awaited
from callboard.cases.working_time import UnusualDays
from callboard.directory.promise import Promise, Scale
from callboard.hours.state import Confidence, Reason, ReasonKind
from callboard.wording.case_clock import Clocks
from callboard.wording.case_phrases import CasePhrases, case_phrases
from callboard.wording.language import phrases

_SOON = 30 * 60  # seconds


class Telling(Clocks, frozen=True):
    """Seen from when, by whose clocks, and with which phrases."""

    @property
    def words(self) -> CasePhrases:
        """The phrases of the language."""
        return case_phrases(self.language)

    def joined(self, *parts: str) -> str:
        """The parts of one line."""
        between = phrases(self.language).spoken_stop if self.spoken else self.words.between
        return between.join(parts)


class CaseWords(msgspec.Struct, frozen=True):
    """A case in one sentence; `key` is running, soon, lapsed, paused, done or unknown."""

    key: str
    sentence: str


def level_words(scale: Scale, level: str, language: str) -> str:
    """A level that cannot be taken for one of the other scale: "Tier L1"; "" for a topic."""
    return case_phrases(language).level[scale].format(level=level)


def case_words(case: Case, outlook: Outlook | None, telling: Telling) -> CaseWords:
    """What matters about a case now; `outlook` None: its promise is in no directory any more."""
    words = telling.words
    if case.closed:
        return CaseWords("done", words.closed.format(when=telling.when(case.closed)))
    if case.resolved:
        return CaseWords("done", words.met["resolve"].format(when=telling.when(case.resolved)))
    if outlook is None:
        return CaseWords("unknown", words.promise_gone)
    what, deadline = awaited(case, outlook.due)
    if deadline is None:
        return CaseWords("paused" if case.is_paused else "running", words.nothing_due)
    if lapsed(deadline.by, telling.at):
        return CaseWords("lapsed", _lapsed(deadline, outlook.rungs, telling))
    return CaseWords(_key(case, deadline, telling.at), deadline_words(what, deadline, telling))


def deadline_words(
    what: What, deadline: Deadline | None, telling: Telling, met: datetime | None = None
) -> str:
    """One deadline: "Respond by Mon 15:00 (08:00 theirs) · in 1 h 31 min"."""
    words = telling.words
    if met is not None:
        return telling.joined(*_met(what, deadline, met, telling))
    if deadline is None:
        return words.not_promised[what]
    if deadline.by is None:
        return _without_moment(what, deadline, telling)
    parts = [words.by[what].format(when=telling.when(deadline.by))]
    over = lapsed(deadline.by, telling.at)
    parts.append((words.over if over else words.remaining).format(left=telling.left(deadline.by)))
    if deadline.confidence is not Confidence.OFFICIAL:
        parts.append(words.provisional.format(why=_why(deadline.doubts, telling)))
    return telling.joined(*parts)


def counting_words(deadline: Deadline, telling: Telling) -> list[str]:
    """Which unusual days were left out of the count, and which were counted; [] for none."""
    made_up = [days for days in deadline.days if days.reason.kind is ReasonKind.MAKEUP]
    others = [days for days in deadline.days if days not in made_up]
    pairs = ((telling.words.not_counted, others), (telling.words.counted, made_up))
    return [line.format(days=_named(days, telling)) for line, days in pairs if days]


def rung_words(rung: RungTime, telling: Telling) -> str:
    """One rung: from when on it may be climbed, and until when it acts."""
    words = telling.words
    title = rung.rung.title.best((telling.language,))
    if rung.since is None:
        return f"{rung.number}. {title}"
    shape = words.rung_open if rung.since <= telling.at else words.rung_from
    parts = [shape.format(number=rung.number, title=title, when=telling.when(rung.since))]
    if rung.until is not None:
        parts.append(words.rung_until.format(when=telling.when(rung.until)))
    needed = (text.best((telling.language,)) for text in rung.rung.requires)
    parts += [words.requires.format(what=what) for what in needed]
    return telling.joined(*parts)


def stage_words(case: Case, promise: Promise, language: str) -> str:
    """Which stage a case has reached; "" where the promise names none."""
    if case.stage >= len(promise.stages):
        return ""
    name = promise.stages[case.stage].best((language,))
    total = len(promise.stages)
    return case_phrases(language).stage.format(stage=name, number=case.stage + 1, total=total)


def stages_words(promise: Promise, language: str) -> str:
    """Every stage in order: "Stages: Accepted → Closed"; "" where there are none."""
    words = case_phrases(language)
    names = words.between_stages.join(stage.best((language,)) for stage in promise.stages)
    return words.stages.format(names=names) if names else ""


def _key(case: Case, deadline: Deadline, at: datetime) -> str:
    if case.is_paused:
        return "paused"
    if deadline.by is None:
        return "unknown"
    return "soon" if (deadline.by - at).total_seconds() <= _SOON else "running"


def _lapsed(deadline: Deadline, rungs: tuple[RungTime, ...], telling: Telling) -> str:
    words = telling.words
    past = telling.left(deadline.by or telling.at)
    rung = highest_rung(rungs, telling.at)
    if rung is not None:
        title = rung.rung.title.best((telling.language,))
        return words.lapsed_climb.format(left=past, rung=title)
    rung = next_rung(rungs, telling.at)
    if rung is None or rung.since is None:
        return words.lapsed.format(left=past)
    title = rung.rung.title.best((telling.language,))
    return words.lapsed_wait.format(left=past, rung=title, when=telling.when(rung.since))


def _met(what: What, deadline: Deadline | None, met: datetime, telling: Telling) -> tuple[str, ...]:
    said = telling.words.met[what].format(when=telling.when(met))
    if deadline is None or deadline.by is None or met <= deadline.by:
        return (said,)
    late = telling.stretch(met - deadline.by)
    return said, telling.words.late.format(left=late)


def _without_moment(what: What, deadline: Deadline, telling: Telling) -> str:
    words = telling.words
    if deadline.left is not None:
        return words.paused[what].format(left=telling.stretch(deadline.left))
    if not deadline.doubts:
        return words.not_computable[what].format(why=words.too_far)
    return words.not_computable[what].format(why=_why(deadline.doubts, telling))


def _why(doubts: Sequence[Reason], telling: Telling) -> str:
    between = phrases(telling.language).between_others
    return between.join(_doubt(doubt, telling.words) for doubt in doubts)


def _doubt(doubt: Reason, words: CasePhrases) -> str:
    if doubt.kind is ReasonKind.HOLIDAY:
        return words.may_be_holiday.format(name=doubt.label)
    if doubt.kind is not ReasonKind.CALENDAR:
        return words.unreadable.format(name=doubt.label)
    shape = words.calendar_unpublished if doubt.label else words.no_calendar
    return shape.format(name=doubt.label)


def _named(found: Sequence[UnusualDays], telling: Telling) -> str:
    words = telling.words
    named = (
        words.named_days.format(name=days.reason.label, days=_dates(days, telling.language))
        for days in found
    )
    return words.between_days.join(named)


def _dates(days: UnusualDays, language: str) -> str:
    def written(day: date) -> str:
        words = phrases(language)
        return words.date.format(day=day.day, month=words.months[day.month - 1])

    if days.first == days.last:
        return written(days.first)
    return f"{written(days.first)} – {written(days.last)}"
