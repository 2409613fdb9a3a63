"""Many cases: when to look again, and that nothing is lost or told twice, over restarts too."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from callboard.cases.case import Case, pause, resolve, start
from callboard.cases.events import tell
from callboard.cases.watch import calendars_needed, look_again, seen, to_tell
from callboard.directory.directory import Catalogue
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables
from callboard.loading.loader import load_files
from callboard.store.keyed import KeyedFile

ACME = Path(__file__).parents[1] / "data/cases/acme.toml"
RAISED = datetime(2026, 6, 8, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)
TIMETABLES = Timetables(Calendars(Path("nowhere")))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_files([ACME])[0]


def case_of(catalogue: Catalogue, promise: str = "l1", after: float = 0) -> Case:
    said = catalogue.promises[f"acme.promise.{promise}"]
    return start(said, RAISED + after * HOUR, f"{promise} after {after} h")


def test_the_next_thing_to_happen_wakes_whatever_case_it_belongs_to(catalogue: Catalogue) -> None:
    """Promised are 2 and 24 hours; the ladder begins with the first lapse, at 0, 24 and 48."""
    cases = [case_of(catalogue), case_of(catalogue, after=1)]
    moments, at = [], RAISED
    while (upcoming := look_again(seen(cases, catalogue, TIMETABLES), at)) is not None:
        moments.append((upcoming - RAISED) / HOUR)
        at = upcoming
    assert moments == [2, 3, 24, 25, 26, 27, 50, 51]


def test_cases_that_are_over_or_stand_still_wake_nobody(catalogue: Catalogue) -> None:
    case = case_of(catalogue)
    gone = msgspec.structs.replace(case, promise="acme.promise.gone")
    quiet = [pause(case, RAISED), resolve(case, RAISED), gone]
    assert look_again(seen(quiet, catalogue, TIMETABLES), RAISED) is None
    assert to_tell(seen(quiet, catalogue, TIMETABLES), RAISED + 99 * HOUR) == []
    assert [view is None for _, view in seen(quiet, catalogue, TIMETABLES)] == [False, False, True]


def test_the_calendars_of_all_cases_are_named_once(catalogue: Catalogue) -> None:
    cases = [case_of(catalogue, promise) for promise in ("l1", "l3", "p1")]
    assert calendars_needed(cases, catalogue) == ["CN", "GB"]


def test_a_restart_neither_loses_nor_repeats(catalogue: Catalogue, tmp_path: Path) -> None:
    """The program looks at these hours, starts anew each time, and its clock goes wrong twice."""
    first = case_of(catalogue)
    new = KeyedFile(tmp_path / "cases.json", Case)
    new.put(first.id, first)
    new.save(RAISED)
    told = []
    for hours in (1, 2, 2.5, 30, -4, 3, 49, 50, 90):
        at = RAISED + hours * HOUR
        kept = KeyedFile(tmp_path / "cases.json", Case)
        assert kept.refresh(at) == ()
        for case, events in to_tell(seen(kept.all().values(), catalogue, TIMETABLES), at):
            told += [(hours, event.key) for event in events]
            kept.put(case.id, tell(case, events))
        kept.save(at)
    assert told == [
        (2, "respond"),
        (2, "rung 1"),
        (30, "resolve"),
        (30, "rung 2"),
        (50, "rung 3"),
    ]
