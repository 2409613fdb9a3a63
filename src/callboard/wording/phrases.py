"""Every phrase that a language must have: a language that misses one does not construct."""

import msgspec

from callboard.directory.contact_point import Severity
from callboard.hours.tokens import Expected


class Phrases(msgspec.Struct, frozen=True, kw_only=True):
    """Templates for `str.format`; what stands in braces is filled in by the functions beside."""

    # State words, by the key of a light
    words: dict[str, str]

    # Parts of a sentence; {time} is on their clock, {mine} is `mine` or nothing, {name} is a label
    around_the_clock: str
    closes: str
    opens: str
    limited_from: str
    unknown_from: str
    until: str
    no_opening_known: str
    remaining: str  # {left}
    not_published: str
    unreadable: str  # {name}
    no_calendar: str  # {name}
    no_clock: str
    clock_before: str  # {date}
    zones_fail: str
    stale_rules: str  # {version}
    unknown_because: str  # {name}
    not_your_case: str
    may_be_closed: str  # {name}
    not_certain: str  # {name}
    days_not_published: str  # stands for a name
    mine: str  # {time} on the viewer's clock
    for_whom: str  # {who} {sentence}
    others: str  # {sentence} {other}
    between_others: str
    other: dict[str, str]  # by open, closes, limited, opens, closed, unknown: {who} {time} {mine}
    everybody_else: str

    # Stretches and distances
    left: tuple[str, str, str]  # {hours} and {minutes}; hours only; minutes only
    less_than_a_minute: str
    same_time: str
    ahead: str  # {distance}
    behind: str

    # Coverage
    gap: str  # {span}
    gap_unknown: str  # {names}
    nothing_selected: str
    doubtful: str

    # For a screen reader
    spoken_clocks: str  # {theirs} {mine}
    spoken_hours: tuple[str, str]  # one, many: {n}
    spoken_minutes: tuple[str, str]
    spoken_and: str  # {hours} {minutes}
    spoken_remaining: str  # {left}
    spoken_stop: str  # between two parts

    # Names
    weekdays: tuple[str, str, str, str, str, str, str]  # Monday first
    spoken_weekdays: tuple[str, str, str, str, str, str, str]
    months: tuple[str, str, str, str, str, str, str, str, str, str, str, str]
    date: str  # {day} {month}
    date_of_year: str  # {day} {month} {year}
    severities: dict[Severity, str]
    languages: dict[str, str]  # by primary subtag; a missing one is written as its tag
    between_names: str

    # Ticket numbers
    ticket_hint: str  # {number} {name} {way}
    ticket_key: str  # {keys}

    # Hours that are not understood
    expression_error: str  # {column} {found} {expected}
    expression_ends: str  # {column} {expected}
    expected: dict[Expected, str]
