"""The engine against opening_hours.js, the reference of the OSM syntax.

The documented differences are kept out of the comparison, so that nothing else may differ: weekly
rules reach it joined by `, ` (there, `;` cuts the night before), no line that works past midnight
has a closed date (rule 4), and the day on which clocks change is left out (rule 2; there, a shift
over 24:00 of that day ends an hour off). It knows the zone of its process only, so each zone is a
process of its own.
"""

import datetime as dt
import json
import os
import random
import shutil
import subprocess
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.timetable import Timetables

ROOT = Path(__file__).parents[2]
ZONES = (
    "America/New_York",
    "Asia/Kathmandu",
    "Asia/Shanghai",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Pacific/Auckland",
)
MINUTE = dt.timedelta(minutes=1)
START = dt.datetime(2026, 3, 20, tzinfo=dt.UTC)
DAYS = ("Mo", "Tu-We", "Th,Fr", "Sa", "Su")
SCRIPT = """
const OpeningHours = require(process.argv.at(-1));
const ask = (hours, at) => {
  const change = hours.getNextChange(new Date(at));
  const state = hours.getUnknown(new Date(at)) ? "unknown"
    : hours.getState(new Date(at)) ? "open" : "closed";
  return [state, change ? change.getTime() : null];
};
const lines = JSON.parse(require("fs").readFileSync(0, "utf8"));
const answers = lines.map(({hours, instants}) => {
  const parsed = new OpeningHours(hours, null, {mode: 0});
  return instants.map((at) => ask(parsed, at));
});
console.log(JSON.stringify(answers));
"""


def package() -> Path | None:
    """Where npm put the oracle: CALLBOARD_NODE_MODULES, or build/node_modules."""
    modules = Path(os.environ.get("CALLBOARD_NODE_MODULES", ROOT / "build" / "node_modules"))
    folder = modules / "opening_hours"
    return folder if folder.is_dir() else None


pytestmark = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed"),
    pytest.mark.skipif(
        package() is None,
        reason="opening_hours.js is not there: npm install --prefix build opening_hours",
    ),
]


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def spans(rng: random.Random, last: int) -> str:
    """One to three shifts that do not meet, the last of which may end after midnight."""
    edges = sorted(rng.sample(range(0, 1440, 15), 2 * rng.choice((1, 1, 2, 3))))
    edges[-1] = rng.randrange(edges[-1], max(edges[-1] + 1, last), 15)
    return ",".join(f"{clock(a)}-{clock(b)}" for a, b in zip(edges[::2], edges[1::2], strict=True))


def weekly(rng: random.Random, last: int) -> list[str]:
    chosen = rng.sample(DAYS, rng.randrange(1, len(DAYS) + 1))
    return [f"{days} {spans(rng, last)}" for days in chosen]


def line(rng: random.Random) -> tuple[str, str]:
    """One line as we write it, and as the oracle reads the same."""
    if rng.random() < 0.5:
        rules = weekly(rng, 2160)  # noon of the next day
        return "; ".join(rules), ", ".join(rules)
    rules = weekly(rng, 1440)
    dated = [
        f"Mar {rng.randrange(20, 32)} off",
        f"2026 Apr 0{rng.randrange(1, 5)}-08 off",
        f"Mar 28-Apr 02 {spans(rng, 1440)}",
        f"Oct 15-Mar 2{rng.randrange(2, 6)} {spans(rng, 1440)}",
        'Mar 30 unknown "strike"',
        "2025 Mar 26 off",
    ]
    chosen = rng.sample(dated, rng.randrange(4))
    return "; ".join([*rules, *chosen]), "; ".join([", ".join(rules), *chosen])


def oracle(zone: str, lines: list[dict[str, object]]) -> list[list[tuple[str, int | None]]]:
    folder = package()
    assert folder is not None
    done = subprocess.run(
        ["node", "-e", SCRIPT, str(folder.resolve())],
        input=json.dumps(lines),
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        check=True,
    )
    answers: list[list[tuple[str, int | None]]] = json.loads(done.stdout)
    return answers


def ours(timetables: Timetables, hours: OpeningHours, at: dt.datetime) -> tuple[str, int | None]:
    interval = timetables.interval(hours, at)
    return interval.state.value, milliseconds(interval.end) if interval.end else None


def clock_changes(zone: str, start: dt.datetime, hours: int) -> bool:
    """Whether the offset differs between an instant and that many hours later."""
    there = start.astimezone(ZoneInfo(zone))
    later = (start + dt.timedelta(hours=hours)).astimezone(ZoneInfo(zone))
    return there.utcoffset() != later.utcoffset()


def is_compared(zone: str, at: dt.datetime) -> bool:
    """Neither the day before nor the day after has a change of clocks."""
    return not clock_changes(zone, at, 24) and not clock_changes(zone, at, -36)


def milliseconds(at: dt.datetime) -> int:
    return int(at.timestamp() * 1000)


def instants(timetables: Timetables, hours: OpeningHours) -> list[dt.datetime]:
    """Every change of four weeks around the change of clocks, and the minutes beside it."""
    found = timetables.intervals(hours, START, START + dt.timedelta(days=28))
    changes = [interval.start for interval in found if interval.start]
    return [at + step for at in changes for step in (-MINUTE, MINUTE * 0, MINUTE)]


@pytest.mark.parametrize("zone", ZONES)
def test_the_oracle_agrees(zone: str) -> None:
    rng = random.Random(zone)
    timetables = Timetables(Calendars(Path()))
    pairs = [line(rng) for _ in range(40)]
    asked = [instants(timetables, OpeningHours(text, zone)) for text, _ in pairs]
    lines: list[dict[str, object]] = [
        {"hours": theirs, "instants": [milliseconds(at) for at in times]}
        for (_, theirs), times in zip(pairs, asked, strict=True)
    ]
    compared, wrong = 0, []
    for (text, _), times, answers in zip(pairs, asked, oracle(zone, lines), strict=True):
        for at, (state, change) in zip(times, answers, strict=True):
            own_state, own_change = ours(timetables, OpeningHours(text, zone), at)
            changes = [
                dt.datetime.fromtimestamp(c / 1000, dt.UTC) for c in (change, own_change) if c
            ]
            if all(is_compared(zone, moment) for moment in (at, *changes)):
                compared += 1
                if (state, change) != (own_state, own_change):
                    wrong.append((text, at.isoformat(), own_state, own_change, state, change))
    assert wrong == []
    assert compared > 2_000
