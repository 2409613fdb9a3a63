"""Instants as text and as Unix seconds: ISO 8601 in, UTC out."""

from datetime import UTC, datetime, timedelta, tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def from_unix(second: float) -> datetime:
    """The instant of a Unix second, aware, in UTC, anywhere in the calendar.

    `fromtimestamp` asks the system's library, which on Windows knows the years 1970 to 3000 alone.
    Raises OverflowError beyond the calendar.
    """
    return _EPOCH + timedelta(seconds=second)


def utc_text(instant: datetime | None) -> str | None:
    """Write an aware instant as UTC, like 2026-03-27T17:00:00Z; None stays None."""
    if instant is None:
        return None
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def parse_instant(text: str, zone: tzinfo) -> datetime:
    """Read ISO 8601; without an offset it is a wall clock in `zone` (a gap or overlap as fold=0).

    Returns an aware UTC datetime. Raises ValueError with a sentence for the person who typed it.
    """
    try:
        instant = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(
            f'"{text}" is not a moment: write it like 2026-11-23T15:04 or 2026-11-23T14:04Z'
        ) from None
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=zone)
    try:
        return instant.astimezone(UTC)
    except OverflowError:
        raise ValueError(f'"{text}" is beyond the calendar') from None
