"""The examples of docs/CASES.md are true."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from callboard.cases.work_clock import WorkClock
from callboard.cases.working_time import add
from callboard.directory.duration import parse_duration
from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.timetable import Timetables
from callboard.hours.zone import zone

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"\| (.+?)(, office)? \| (\w[\w ]*) \| (\S+ \S+) \| (\S+ \S+) \| .+ \|")
PLACES = {
    "Shanghai": ("Asia/Shanghai", "CN"),
    "Berlin": ("Europe/Berlin", "DE"),
    "Los Angeles": ("America/Los_Angeles", "US"),
}
PAGE = (ROOT / "docs/CASES.md").read_text(encoding="utf-8")
EXAMPLES = [found.groups() for line in PAGE.splitlines() if (found := ROW.fullmatch(line))]


@pytest.fixture(scope="module")
def timetables() -> Timetables:
    calendars = Calendars(ROOT / "resources" / "holidays")
    for _, code in PLACES.values():
        calendars.load(code, (2026,))
    return Timetables(calendars)


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 9


@pytest.mark.parametrize(("promised", "office", "place", "raised", "due"), EXAMPLES)
def test_an_example(
    timetables: Timetables, promised: str, office: str | None, place: str, raised: str, due: str
) -> None:
    key, calendar = PLACES[place]
    hours = "Mo-Fr 09:00-18:00; PH off" if office else "Mo-Fr 00:00-24:00; PH off"
    clock = WorkClock(OpeningHours(hours, key, calendar), all_hours=not office)
    start = datetime.fromisoformat(raised).replace(tzinfo=zone(key))
    found = add(parse_duration(promised), start, clock, timetables).by
    assert found == datetime.fromisoformat(due).replace(tzinfo=zone(key))
