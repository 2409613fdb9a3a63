"""My sites in words: their hours, and when they work together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from callboard.hours.expression import MONTHS, WEEKDAYS
from callboard.hours.state import State
from callboard.hours.zone import zone
from callboard.reach.coverage import Stretch
from callboard.reach.sites import Near, Site, Window, common_hours, nearest
from callboard.wording.clock import Day, clock, same_clock
from callboard.wording.coverage import Asked, relation, when
from callboard.wording.coverage_phrases import coverage_phrases
from callboard.wording.language import phrases

Worked = tuple[Site, Sequence[Stretch]]

_DAY = timedelta(days=1)
_MOST_PAIRS = 6  # of four sites; more sites are told of all together only
_WORD = re.compile(r"[A-Za-z]+|(?<=\w)-(?=\w)|24/7")


def hours_in_words(text: str, language: str) -> str:
    """Hours as in docs/HOURS.md for reading: "Mon–Fri 09:00–18:00, closed on public holidays"."""
    words, names = coverage_phrases(language), phrases(language)
    said = {
        **dict(zip((day.lower() for day in WEEKDAYS), names.weekdays, strict=True)),
        **dict(zip((month.lower() for month in MONTHS), names.months, strict=True)),
        "-": "–",
        "24/7": words.around_the_clock,
        "off": words.day_off,
        "closed": words.day_off,
    }

    def part(rule: str) -> str:
        if " ".join(rule.lower().split()) in ("ph off", "ph closed"):
            return words.closed_on_holidays
        return _WORD.sub(lambda word: said.get(word[0].lower(), word[0]), rule)

    return names.between_names.join(part(rule.strip()) for rule in text.split(";") if rule.strip())


def distance_in_words(key: str, asked: Asked) -> str:
    """How far a zone is from the reader's clock: "9 h behind you"; "you" where they are."""
    words = coverage_phrases(asked.language)
    if key == asked.zone:
        return words.you
    theirs, mine = (asked.at.astimezone(zone(k)).utcoffset() for k in (key, asked.zone))
    return relation((theirs or timedelta()) - (mine or timedelta()), asked.language)


def together_in_words(
    sites: Sequence[Worked], shown: tuple[datetime, datetime], asked: Asked
) -> list[str]:
    """When sites work together in the stretch shown: every two of a few, else all of them."""
    pairs = [(a, b) for n, a in enumerate(sites) for b in sites[n + 1 :]]
    told = [_pair(*pair, shown, asked) for pair in pairs if len(pairs) <= _MOST_PAIRS]
    return told if len(sites) == 2 else [*told, _all(sites, shown, asked)] if sites[1:] else []


def days_in_words(sites: Sequence[Worked], asked: Asked) -> list[str]:
    """The hours at which all of some sites work, day by day, on every clock that differs."""
    windows = common_hours([cover for _, cover in sites])
    return [_on_all_clocks(window, [site for site, _ in sites], asked) for window in windows]


def windows_in_words(windows: Sequence[Window], asked: Asked) -> str:
    """Windows on the reader's clock; days that follow each other with one time are told once."""
    words = coverage_phrases(asked.language)
    return words.between_times.join(_runs(windows, asked))


def clock_span(start: datetime, end: datetime, key: str) -> str:
    """Two times on one clock: "17:00–18:00"; midnight at the end is 24:00."""
    first, last = start.astimezone(zone(key)), end.astimezone(zone(key))
    shown = (
        "24:00" if last.date() > first.date() and f"{last:%H:%M}" == "00:00" else f"{last:%H:%M}"
    )
    return f"{first:%H:%M}–{shown}"


def _pair(one: Worked, other: Worked, shown: tuple[datetime, datetime], asked: Asked) -> str:
    words = coverage_phrases(asked.language)
    who = words.pair.format(one=one[0].name, other=other[0].name)
    sentence = _common((one, other), shown, asked, (words.common_to_two, words.never_two), who)
    near = None if common_hours([one[1], other[1]]) else nearest(one, other)
    return f"{sentence} {_near(near, asked)}" if near else sentence


def _all(sites: Sequence[Worked], shown: tuple[datetime, datetime], asked: Asked) -> str:
    words = coverage_phrases(asked.language)
    return _common(sites, shown, asked, (words.common_to_all, words.never_all))


def _common(
    sites: Sequence[Worked],
    shown: tuple[datetime, datetime],
    asked: Asked,
    templates: tuple[str, str],
    who: str = "",
) -> str:
    words = coverage_phrases(asked.language)
    unknown = [site.name for site, cover in sites if all(s.state is State.UNKNOWN for s in cover)]
    if unknown:
        names = phrases(asked.language).between_names.join(unknown)
        return words.unknown_hours.format(name=names)
    windows = common_hours([cover for _, cover in sites])
    if windows:
        return templates[0].format(who=who, times=windows_in_words(windows, asked))
    first, last = (_day(moment, asked) for moment in (shown[0], shown[1] - timedelta(seconds=1)))
    span = words.on_one_day.format(day=first)
    if first != last:
        span = words.on_days.format(first=first, last=last)
    return templates[1].format(who=who, span=span)


def _near(near: Near, asked: Asked) -> str:
    words = coverage_phrases(asked.language)
    template = words.touching if near.at == near.then else words.closest
    return template.format(
        stops=near.stops.name,
        at=when(near.at, asked),
        starts=near.starts.name,
        then=when(near.then, asked),
    )


def _runs(windows: Sequence[Window], asked: Asked) -> Iterator[str]:
    """One text for each run of days with the same time."""
    words = coverage_phrases(asked.language)
    for time, run in _by_time(windows, asked):
        first, last = run[0], run[-1]
        if first is last:
            yield f"{_day(first.start, asked)} {time}"
        else:
            days = (_day(window.start, asked) for window in (first, last))
            yield words.run_of_days.format(first=next(days), last=next(days), time=time)


def _by_time(windows: Iterable[Window], asked: Asked) -> list[tuple[str, list[Window]]]:
    found: list[tuple[str, list[Window]]] = []
    for window in windows:
        time = _time(window, asked)
        if found and found[-1][0] == time and _follows(found[-1][1][-1], window, asked):
            found[-1][1].append(window)
        else:
            found.append((time, [window]))
    return found


def _time(window: Window, asked: Asked) -> str:
    if window.end - window.start <= _DAY:
        return clock_span(window.start, window.end, asked.zone)
    # Longer than a day: the day it ends on is told too.
    start = window.start.astimezone(zone(asked.zone))
    return f"{start:%H:%M} – {_day(window.end, asked)} {window.end.astimezone(start.tzinfo):%H:%M}"


def _follows(one: Window, other: Window, asked: Asked) -> bool:
    return _date(other.start, asked) - _date(one.start, asked) == _DAY


def _date(moment: datetime, asked: Asked) -> date:
    return moment.astimezone(zone(asked.zone)).date()


def _day(moment: datetime, asked: Asked) -> str:
    words = phrases(asked.language)
    shown = clock(moment, zone(asked.zone), words.weekdays, Day.DATE, words)
    return shown[: -len(" 00:00")]


def _on_all_clocks(window: Window, sites: Sequence[Site], asked: Asked) -> str:
    words = coverage_phrases(asked.language)
    mine = f"{_day(window.start, asked)} {_time(window, asked)}"
    theirs = [
        words.their_time.format(
            time=clock_span(window.start, window.end, site.zone), name=site.name
        )
        for site in sites
        if not same_clock(window.start, (site.zone, asked.zone))
    ]
    names = phrases(asked.language).between_names.join(theirs)
    return words.and_theirs.format(time=mine, theirs=names) if theirs else mine
