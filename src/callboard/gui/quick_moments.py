"""Moments that are often asked about, so that they are one press away."""

import datetime as dt
from zoneinfo import ZoneInfo

from callboard.gui.translation import translate

_MORNING = dt.time(9)
_EVENING = dt.time(22)
_NIGHT = dt.time(3)
_MONDAY, _SATURDAY = 0, 5


def quick_moments(at: dt.datetime, zone: ZoneInfo) -> tuple[tuple[str, dt.datetime], ...]:
    """Each with what it is called, told by the caller's wall clock at `at`; none is in the past."""
    local = at.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)
    hour_on = (at + dt.timedelta(hours=1)).astimezone(zone).replace(tzinfo=None)
    today = local.date()
    found = [
        (translate("QuickMoments", "In one hour"), hour_on.replace(second=0, microsecond=0)),
        (translate("QuickMoments", "Tonight 22:00"), dt.datetime.combine(today, _EVENING)),
        (
            translate("QuickMoments", "Tomorrow 09:00"),
            dt.datetime.combine(today + dt.timedelta(days=1), _MORNING),
        ),
        (
            translate("QuickMoments", "Saturday 03:00"),
            dt.datetime.combine(_next(_SATURDAY, today), _NIGHT),
        ),
        (
            translate("QuickMoments", "Monday 09:00"),
            dt.datetime.combine(_next(_MONDAY, today), _MORNING),
        ),
    ]
    return tuple((name, moment) for name, moment in found if moment > local)


def _next(weekday: int, today: dt.date) -> dt.date:
    """The next such day; today is not next."""
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
