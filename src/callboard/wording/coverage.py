"""Open stretches and gaps in words, on the viewer's clock."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from callboard.hours.state import Confidence, State
from callboard.hours.zone import zone
from callboard.reach.coverage import Gap, Skew, Stretch
from callboard.wording.clock import Day, clock, left
from callboard.wording.coverage_phrases import CoveragePhrases, coverage_phrases
from callboard.wording.language import phrases
from callboard.wording.phrases import Phrases

_NONE = timedelta(0)
_WEEK = 7  # days after which a weekday alone would be ambiguous
_TOLD = 3  # gaps that are told one by one
_SHOWN = {State.LIMITED: "limited", State.UNKNOWN: "unknown"}


class Asked(msgspec.Struct, frozen=True):
    """Who reads, and when: an aware moment, their zone (IANA key) and language (BCP 47)."""

    at: datetime
    zone: str
    language: str


def stretch_line(stretch: Stretch, key: str, language: str) -> str:
    """One stretch in a viewer's zone: "Mon 23 Nov 09:00 – Mon 23 Nov 18:00"."""
    words = phrases(language)
    notes = [words.words[_SHOWN[stretch.state]]] if stretch.state in _SHOWN else []
    if stretch.state is not State.UNKNOWN and stretch.confidence is not Confidence.OFFICIAL:
        notes.append(words.doubtful)
    return " · ".join([_span(stretch.start, stretch.end, key, words), *notes])


def gap_line(gap: Gap, key: str, language: str) -> str:
    """One gap, and whose hours are not known during it."""
    words = phrases(language)
    sentence = words.gap.format(span=_span(gap.start, gap.end, key, words))
    if not gap.unknown:
        return sentence
    names = words.between_names.join(point.name.best((language,)) for point in gap.unknown)
    return f"{sentence} · {words.gap_unknown.format(names=names)}"


def nothing_selected(language: str) -> str:
    """What is said when no line was found."""
    return phrases(language).nothing_selected


def gap_sentences(
    found: Sequence[Gap], shown: tuple[datetime, datetime], asked: Asked, spoken: str = ""
) -> list[str]:
    """When no line that speaks a language (its name; "" for any) is known to answer, in words.

    `shown` is the stretch the gaps were looked for in; the first three are told one by one.
    """
    words = coverage_phrases(asked.language)
    if not found:
        template = words.always_a_speaker if spoken else words.always_somebody
        return [template.format(language=spoken)]
    if (found[0].start, found[0].end) == shown:
        template = words.never_a_speaker if spoken else words.never_anybody
        told = [template.format(language=spoken)]
    else:
        told = [_gap(gap, asked, words, spoken) for gap in found[:_TOLD]]
    if len(found) > _TOLD:
        told.append(words.further_gaps.format(n=len(found) - _TOLD))
    might = {point.id for gap in found for point in gap.unknown}
    return [*told, words.might.format(n=len(might))] if might else told


def skew_line(skew: Skew, asked: Asked, theirs: str, mine: str = "") -> str:
    """A notice, like "From 14 to 28 Mar 2027 San José is 8 h behind you" and what is usual.

    `theirs` and `mine` are names of places; "" is the caller's own.
    """
    words = coverage_phrases(asked.language)
    usual = relation(skew.usual, asked.language, mine)
    if (skew.distance > _NONE, skew.distance < _NONE) == (skew.usual > _NONE, skew.usual < _NONE):
        usual = left(abs(skew.usual), phrases(asked.language))
    return words.skew.format(
        dates=_dates(skew, asked, words),
        theirs=theirs,
        relation=relation(skew.distance, asked.language, mine),
        usual=usual,
    )


def relation(ahead: timedelta, language: str, mine: str = "") -> str:
    """How far a clock is from another place's: "9 h behind you"; `mine` "" is the caller."""
    words = coverage_phrases(language)
    template = words.ahead if ahead > _NONE else words.behind if ahead else words.same
    return template.format(distance=left(abs(ahead), phrases(language)), mine=mine or words.you)


def when(moment: datetime, asked: Asked) -> str:
    """A moment for a sentence: "now", "today 18:00", "Tue 09:00", "Mon 30 Nov 09:00"."""
    words = coverage_phrases(asked.language)
    if moment == asked.at:
        return words.now
    tz, spoken = zone(asked.zone), phrases(asked.language)
    days = (moment.astimezone(tz).date() - asked.at.astimezone(tz).date()).days
    if not days:
        return f"{words.today} {moment.astimezone(tz):%H:%M}"
    day = Day.WEEKDAY if 0 < days < _WEEK else Day.DATE
    return clock(moment, tz, spoken.weekdays, day, spoken)


def _gap(gap: Gap, asked: Asked, words: CoveragePhrases, spoken: str) -> str:
    template = words.no_speaker if spoken else words.nobody
    return template.format(
        language=spoken,
        start=when(gap.start, asked),
        end=when(gap.end, asked),
        length=left(gap.end - gap.start, phrases(asked.language)),
    )


def _dates(skew: Skew, asked: Asked, words: CoveragePhrases) -> str:
    start, end = (m.astimezone(zone(asked.zone)) for m in (skew.start, skew.end))
    is_one_month = (start.year, start.month) == (end.year, end.month)
    template = words.dates_in_month if is_one_month else words.dates
    return template.format(
        start=_date(start, asked), end=_date(end, asked), first=start.day, last=end.day
    )


def _date(local: datetime, asked: Asked) -> str:
    """A day, with its year unless that is this year."""
    words = phrases(asked.language)
    this_year = local.year == asked.at.astimezone(zone(asked.zone)).year
    template = words.date if this_year else words.date_of_year
    return template.format(day=local.day, month=words.months[local.month - 1], year=local.year)


def _span(start: datetime, end: datetime, key: str, words: Phrases) -> str:
    ends = (clock(m, zone(key), words.weekdays, Day.DATE, words) for m in (start, end))
    return " – ".join(ends)
