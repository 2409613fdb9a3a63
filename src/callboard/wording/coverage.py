"""Open stretches and gaps in words, on the viewer's clock."""

from datetime import datetime

from callboard.hours.state import Confidence, State
from callboard.hours.zone import zone
from callboard.reach.coverage import Gap, Skew, Stretch
from callboard.wording.clock import Day, apart, clock
from callboard.wording.language import phrases
from callboard.wording.phrases import Phrases

_SHOWN = {State.LIMITED: "limited", State.UNKNOWN: "unknown"}


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


def skew_line(skew: Skew, viewer_zone: str, names: tuple[str, str], language: str) -> str:
    """A notice: "Frankfurt - San José: 8 h behind, not 9 h behind, from 8 Mar …"."""
    words = phrases(language)
    return words.skew.format(
        mine=names[0],
        theirs=names[1],
        now=apart(skew.distance, language),
        usual=apart(skew.usual, language),
        start=_date(skew.start, viewer_zone, words),
        end=_date(skew.end, viewer_zone, words),
    )


def _span(start: datetime, end: datetime, key: str, words: Phrases) -> str:
    ends = (clock(m, zone(key), words.weekdays, Day.DATE, words) for m in (start, end))
    return " – ".join(ends)


def _date(moment: datetime, key: str, words: Phrases) -> str:
    local = moment.astimezone(zone(key))
    return words.date.format(day=local.day, month=words.months[local.month - 1])
