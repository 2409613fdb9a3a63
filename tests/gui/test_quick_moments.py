from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from callboard.gui.quick_moments import quick_moments

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("at", "offered"),
    [
        # A Monday afternoon.
        ("2026-11-23T14:04", ["23 16:04", "23 22:00", "24 09:00", "28 03:00", "30 09:00"]),
        # The night is behind us; Saturday and Monday are the next ones, not today's.
        ("2026-11-23T22:30", ["24 00:30", "24 09:00", "28 03:00", "30 09:00"]),
        ("2026-11-28T00:30", ["28 02:30", "28 22:00", "29 09:00", "05 03:00", "30 09:00"]),
    ],
)
def test_what_is_offered_is_ahead(at: str, offered: list[str]) -> None:
    moments = quick_moments(datetime.fromisoformat(at).replace(tzinfo=UTC), BERLIN)
    assert [m.strftime("%d %H:%M") for _, m in moments] == offered
