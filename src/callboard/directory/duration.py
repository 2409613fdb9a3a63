"""Durations as a directory writes them: "30min", "2h", "30d", "5 working days"."""

import re

import msgspec

_GRAMMAR = re.compile(r"(0|[1-9][0-9]{0,3})(min|h|d| working days?)")
_MINUTES = {"min": 1, "h": 60, "d": 1_440}
_MOST_MINUTES = 400 * 1_440
_MOST_WORKING_DAYS = 250


class DurationError(ValueError):
    """A text that is no duration; the message is a clause without a full stop."""


class Span(msgspec.Struct, frozen=True):
    """A length of time; one of the two is set. Working days depend on a calendar, minutes do not.

    A day of "30d" is 24 hours, whatever clocks do meanwhile.
    """

    minutes: int | None = None
    working_days: int | None = None


def parse_duration(text: str) -> Span:
    """Read one duration: whole `min`, `h`, `d` (24 h) or ` working days`; else DurationError."""
    found = _GRAMMAR.fullmatch(text)
    if found is None:
        raise DurationError(
            f'"{text}" is not a duration; write it like "30min", "2h", "30d" or "5 working days"'
        )
    number, unit = int(found[1]), found[2]
    if unit in _MINUTES:
        minutes = number * _MINUTES[unit]
        if minutes > _MOST_MINUTES:
            raise DurationError(f'"{text}" is longer than 400 days')
        return Span(minutes=minutes)
    if not 1 <= number <= _MOST_WORKING_DAYS:
        raise DurationError(f'"{text}" must be 1 to {_MOST_WORKING_DAYS} working days')
    return Span(working_days=number)


def duration_flaw(text: str) -> str | None:
    """What is wrong with a duration, or None."""
    try:
        parse_duration(text)
    except DurationError as error:
        return str(error)
    return None
