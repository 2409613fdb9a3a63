"""Whether this computer's clock and time zone rules can be believed; else no light is shown."""

from collections.abc import Iterable
from datetime import date, datetime

import msgspec

from callboard.directory.source import Claim
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.hours.zone import clock_is_behind, tz_is_stale, tz_self_test, tz_version
from callboard.reach.availability import Light

NO_LIGHT = Light(Interval(state=State.UNKNOWN, reason=Reason(ReasonKind.CLOCK)), None)


class Doubts(msgspec.Struct, frozen=True):
    """What speaks against the times that are shown."""

    clock_before: date | None = None  # the clock reads earlier than this day, which has been
    zones_fail: bool = False  # the time zone rules do not load, or give known offsets wrong
    stale_rules: str = ""  # the release of time zone rules older than 12 months

    @property
    def hide_lights(self) -> bool:
        """Whether any light could be wrong by hours."""
        return self.clock_before is not None or self.zones_fail


class Timekeeping:
    """Judges a clock by the days that have certainly been: the release, and every check."""

    def __init__(self, released: date, claims: Iterable[Claim]) -> None:
        self._newest = max({released, *checked_days(claims)})
        self._version = tz_version()
        self._zones_fail = not tz_self_test()

    def doubts(self, now: datetime) -> Doubts:
        """What speaks against a clock that reads `now` (aware)."""
        return Doubts(
            clock_before=clock_is_behind(now, (self._newest,)),
            zones_fail=self._zones_fail,
            stale_rules=self._version if tz_is_stale(self._version, now) else "",
        )


def checked_days(claims: Iterable[Claim]) -> set[date]:
    """The whole dates on which somebody checked something; months and years say too little."""
    written = {claim.checked for claim in claims}
    return {date.fromisoformat(day) for day in written if len(day) == len("2026-11-23")}
