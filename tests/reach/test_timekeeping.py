from datetime import UTC, date, datetime

import pytest

from callboard.directory.source import Claim, Method, Status
from callboard.reach.timekeeping import Doubts, Timekeeping, checked_days

RELEASED = date(2026, 3, 1)


def claim(checked: str) -> Claim:
    return Claim(about=(), source="s", status=Status.PUBLISHED, method=Method.READ, checked=checked)


@pytest.mark.parametrize(
    ("now", "checked", "before"),
    [
        ("2026-03-01T12:00", [], None),
        ("2026-02-28T12:00", [], None),  # the date line: it may be the day after elsewhere
        ("2026-02-27T12:00", [], date(2026, 3, 1)),
        ("1970-01-01T00:00", [], date(2026, 3, 1)),
        ("2026-03-05T12:00", ["2026-04-10"], date(2026, 4, 10)),
        ("2026-03-05T12:00", ["2026", "2026-04"], None),
    ],
)
def test_a_clock_cannot_read_earlier_than_what_has_been(
    now: str, checked: list[str], before: date | None
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    doubts = Timekeeping(RELEASED, map(claim, checked)).doubts(at)
    assert doubts.clock_before == before
    assert doubts.hide_lights is (before is not None)


def test_old_rules_are_told_and_hide_nothing() -> None:
    doubts = Timekeeping(RELEASED, []).doubts(datetime(2039, 1, 1, tzinfo=UTC))
    assert doubts.stale_rules.startswith("20")
    assert not doubts.hide_lights


def test_damaged_rules_hide_lights() -> None:
    assert Doubts(zones_fail=True).hide_lights
    assert not Doubts().hide_lights


def test_only_whole_dates_have_certainly_been() -> None:
    assert checked_days(map(claim, ["2026", "2026-04", "2026-04-10"])) == {date(2026, 4, 10)}
