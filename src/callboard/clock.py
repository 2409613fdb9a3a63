"""The one place that reads the clock; everything else is told the time."""

from datetime import UTC, datetime


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 -- this is the one room where it is allowed
