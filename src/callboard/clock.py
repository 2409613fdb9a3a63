"""The one place that reads the clock; everything else is told the time."""

from datetime import UTC, date, datetime

RELEASED = date(2026, 11, 23)  # of this version: a clock that reads earlier cannot be right


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 -- this is the one room where it is allowed
