"""A light in words: its state, until when, on whose clock, and for whom."""

from datetime import datetime, timedelta

import msgspec

from callboard.directory.contact_point import ServiceHours
from callboard.hours.state import ANSWERING, Confidence, Interval, Reason, ReasonKind, State
from callboard.reach.availability import Light
from callboard.wording import clock
from callboard.wording.clock import Day
from callboard.wording.label import label_in
from callboard.wording.language import phrases
from callboard.wording.phrases import Phrases

_SOON = timedelta(minutes=30)
_DAY = timedelta(days=1)


class LightWords(msgspec.Struct, frozen=True):
    """What is drawn, written and said of a light.

    `key` names the shape: open, closing-soon, limited, closed, opening-soon or unknown. `word` is
    its state, `sentence` the whole wording, `spoken` the same for a screen reader. A line that is
    not `in_reach`, known not to be diallable from where the reader is, has no colour that calls.
    """

    key: str
    word: str
    sentence: str
    spoken: str
    in_reach: bool = True


class _Telling(msgspec.Struct, frozen=True):
    """What every part of one wording needs: the moment, the two zones, the words."""

    at: datetime
    theirs: str
    mine: str
    soon: bool
    words: Phrases
    language: str


def describe(
    light: Light,
    at: datetime,
    viewer_zone: str,
    language: str,
    soon: timedelta = _SOON,
) -> LightWords:
    """A light at `at` (aware) in words; `soon` is inclusive, a change in 30 minutes is soon."""
    words = phrases(language)
    key = light_key(light, at, soon)
    theirs = light.hours.zone if light.hours else viewer_zone
    telling = _Telling(
        at, theirs, viewer_zone, key in {"closing-soon", "opening-soon"}, words, language
    )
    state = words.words["open" if key == "closing-soon" else key]
    if key == "opening-soon":
        state = words.words["closed"]
    sentence = " · ".join(_parts(light, telling, state, spoken=False))
    spoken = words.spoken_stop.join(_parts(light, telling, words.words[key], spoken=True))
    return LightWords(
        key,
        words.words[key],
        _with_others(light, sentence, telling),
        _with_others(light, spoken, telling),
    )


def light_key(light: Light, at: datetime, soon: timedelta = _SOON) -> str:
    """The name of a light's shape; soon only when it is known what comes."""
    interval = light.interval
    is_soon = interval.end is not None and interval.end - at <= soon
    if is_soon and interval.state is State.OPEN and light.then in (State.CLOSED, None):
        return "closing-soon"
    if is_soon and interval.state is State.CLOSED and light.then is not State.UNKNOWN:
        return "opening-soon"
    return interval.state.value


def _parts(light: Light, telling: _Telling, state: str, *, spoken: bool) -> list[str]:
    if light.interval.state is State.UNKNOWN:
        return [_unknown(light, telling)]
    parts = [state, *_why(light.interval, telling.language), _change(light, telling, spoken=spoken)]
    return [
        part
        for part in (*parts, _in(light, telling, spoken=spoken), _doubt(light, telling))
        if part
    ]


def _why(interval: Interval, language: str) -> list[str]:
    """The label of what suspends or closes a line: a holiday, a rule of the vendor."""
    named = (ReasonKind.HOLIDAY, ReasonKind.RULE)
    shown = interval.state is not State.OPEN and interval.reason.kind in named
    label = label_in(interval.reason.label, language)
    return [label] if shown and label else []


def _change(light: Light, telling: _Telling, *, spoken: bool) -> str:
    """What comes next, and when on both clocks."""
    interval, words = light.interval, telling.words
    if interval.end is None:
        ends = {State.OPEN: words.around_the_clock, State.CLOSED: words.no_opening_known}
        return ends.get(interval.state, "")
    show = clock.spoken_clocks if spoken else clock.both_clocks
    day = _day(light, telling, interval.end)
    times = show(interval.end, (telling.theirs, telling.mine), day, words)
    return _next(light, words).format(**times)


def _next(light: Light, words: Phrases) -> str:
    state, then = light.interval.state, light.then
    if then is State.UNKNOWN:
        return words.unknown_from
    if state is State.LIMITED:
        return words.until
    if state is State.CLOSED:
        return words.opens
    return words.limited_from if then is State.LIMITED else words.closes


def _day(light: Light, telling: _Telling, end: datetime) -> Day:
    # "closes 02:00" is tonight for everybody; "opens 09:00" may be taken for this morning.
    if light.interval.state in ANSWERING and end - telling.at < _DAY:
        return Day.NONE
    return clock.day_needed(telling.at, end, telling.theirs, telling.mine)


def _in(light: Light, telling: _Telling, *, spoken: bool) -> str:
    """In how long an open line changes, or a closed one opens today; "" when that is far off."""
    end = light.interval.end
    if end is None or light.interval.state is State.LIMITED:
        return ""
    if not telling.soon and (end - telling.at >= _DAY or _day(light, telling, end) is not Day.NONE):
        return ""
    stretch = end - telling.at
    if light.interval.state is State.CLOSED:
        stretch = clock.whole_minutes_up(stretch)
    words = telling.words
    if spoken:
        return words.spoken_remaining.format(left=clock.spoken_left(stretch, words))
    return words.remaining.format(left=clock.left(stretch, words))


def _doubt(light: Light, telling: _Telling) -> str:
    """What makes the answer less than certain."""
    interval, words = light.interval, telling.words
    if interval.confidence is Confidence.OFFICIAL:
        return ""
    name = _doubted(interval.doubt, words)
    template = words.may_be_closed if interval.state in ANSWERING else words.not_certain
    return template.format(name=name)


def _doubted(doubt: Reason | None, words: Phrases) -> str:
    if doubt is None or not doubt.label or doubt.kind is ReasonKind.CALENDAR:
        return words.days_not_published
    return doubt.label


def _unknown(light: Light, telling: _Telling) -> str:
    reason, words = light.interval.reason, telling.words
    if light.hours is None and light.others:
        return words.not_your_case
    templates = {
        ReasonKind.UNREADABLE: words.unreadable,
        ReasonKind.CALENDAR: words.no_calendar,
        ReasonKind.CLOCK: words.no_clock,
    }
    if not reason.label:
        return words.not_published
    label = label_in(reason.label, telling.language)
    return templates.get(reason.kind, words.unknown_because).format(name=label)


def _with_others(light: Light, sentence: str, telling: _Telling) -> str:
    """For whom a sentence holds, when it does not hold for everybody: "English: Open; …"."""
    if not light.others:
        return sentence
    words = telling.words
    if light.hours is not None and _is_for_some(light.hours):
        sentence = words.for_whom.format(who=_who(light.hours, words), sentence=sentence)
    others = words.between_others.join(_other(*pair, telling) for pair in light.others)
    return words.others.format(sentence=sentence, other=others)


def _other(hours: ServiceHours, interval: Interval, telling: _Telling) -> str:
    """One other service in brief: "German opens Tue 08:00"."""
    words = telling.words
    who = _who(hours, words)
    key = interval.state.value
    if interval.end is None or interval.state not in (State.OPEN, State.CLOSED):
        return words.other[key].format(who=who)
    alone = Light(interval, hours)
    day = _day(alone, msgspec.structs.replace(telling, theirs=hours.zone), interval.end)
    times = clock.both_clocks(interval.end, (hours.zone, telling.mine), day, words)
    template = words.other["closes" if interval.state is State.OPEN else "opens"]
    return template.format(who=who, **times)


def _is_for_some(hours: ServiceHours) -> bool:
    return bool(hours.language or hours.severity or hours.plan)


def _who(hours: ServiceHours, words: Phrases) -> str:
    """Whom a service is for: its languages, severities and plans."""
    languages = [words.languages.get(tag.partition("-")[0].lower(), tag) for tag in hours.language]
    severities = [words.severities[severity] for severity in hours.severity]
    return words.between_names.join((*languages, *severities, *hours.plan)) or words.everybody_else
