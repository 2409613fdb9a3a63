"""How fast lights are: `python bench/hours.py [--json]`, beside opening-hours-py on the same lines.

compile_us        one (expression, zone) pair: parse it and answer for the first time
status_us         state and next change at instants all over a month, weeks computed before
lights_100k_ms    100,000 contact points over 6,000 pairs, each with its remembered answer
peer_compile_us   the peer: parse one expression with its zone
peer_status_us    the peer: state and next change at the same random instants
"""

import argparse
import datetime as dt
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours as PeerHours

from callboard.hours.calendars import Calendars
from callboard.hours.opening_hours import OpeningHours
from callboard.hours.timetable import Timetables
from callboard.hours.zone import use_bundled_zones

SEED = 7
PAIRS = 6_000
LIGHTS = 100_000
SAMPLE = 300  # pairs
AT = dt.datetime(2026, 6, 3, 10, 30, tzinfo=dt.UTC)
ZONES = (
    "Europe/Berlin",
    "America/Los_Angeles",
    "Asia/Shanghai",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
)


def main(argv: list[str]) -> int:
    """Measure and print, as sentences or with --json as one object."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="bench hours", description=__doc__, formatter_class=raw)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(argv)
    figures = measured()
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:16} {value:9.2f}")
    return 0


def measured() -> dict[str, float]:
    """Every figure, taken in one run."""
    use_bundled_zones()
    hours = pairs(PAIRS)
    sample = random.Random(SEED).sample(hours, SAMPLE)
    instants = [AT + dt.timedelta(seconds=37_649 * step) for step in range(100)]
    # The first line of all pays for tables that are read once.
    _timetables().interval(OpeningHours("Mo-Fr 09:00-18:00", ZONES[0]), AT)
    return {
        "compile_us": _best(lambda: _compile(sample)) / SAMPLE * 1e6,
        "status_us": _status(sample, instants) / (SAMPLE * len(instants)) * 1e6,
        "lights_100k_ms": _lights(hours) * 1e3,
        "peer_compile_us": _best(lambda: _peers(sample)) / SAMPLE * 1e6,
        "peer_status_us": _peer_status(sample, instants) / (SAMPLE * len(instants)) * 1e6,
    }


def pairs(count: int) -> list[OpeningHours]:
    """That many different (expression, zone) pairs, in the mixture that directories have."""
    found = []
    for number in range(count):
        start, end = number % 120, number // 120
        opens, closes = (
            f"{7 + start // 60:02}:{start % 60:02}",
            f"{16 + end // 60:02}:{end % 60:02}",
        )
        text = (
            f"Mo-Fr {opens}-{closes}",
            f"Mo-Fr {opens}-12:00,13:00-{closes}; Sa 10:00-14:00",
            f"Mo-Su {closes}-{opens}",
            f"Mo-Sa {opens}-{closes}; Nov 11 off",
            f"Su-Th {opens}-{closes}",
        )[number % 5]
        found.append(OpeningHours(text, ZONES[number % len(ZONES)]))
    return found


def _timetables() -> Timetables:
    return Timetables(Calendars(Path(__file__).parents[1] / "resources" / "holidays"))


def _compile(hours: list[OpeningHours]) -> None:
    timetables = _timetables()
    for line in hours:
        timetables.interval(line, AT)


def _status(hours: list[OpeningHours], instants: list[dt.datetime]) -> float:
    timetables = _timetables()

    def ask() -> None:
        for line in hours:
            for at in instants:
                timetables.interval(line, at)

    return _best(ask)


def _lights(hours: list[OpeningHours]) -> float:
    timetables = _timetables()
    lines = [hours[light % len(hours)] for light in range(LIGHTS)]
    random.Random(SEED).shuffle(lines)

    def ask() -> None:
        for line in lines:
            timetables.interval(line, AT)

    return _best(ask)


def _peers(hours: list[OpeningHours]) -> list[PeerHours]:
    return [PeerHours(line.text, timezone=ZoneInfo(line.zone)) for line in hours]


def _peer_status(hours: list[OpeningHours], instants: list[dt.datetime]) -> float:
    peers = _peers(hours)
    # The peer takes instants in the zones of zoneinfo only.
    instants = [at.astimezone(ZoneInfo("UTC")) for at in instants]

    def ask() -> None:
        for peer in peers:
            for at in instants:
                peer.state(at)
                peer.next_change(at)

    return _best(ask)


def _best(ask: Callable[[], object]) -> float:
    """Seconds of the fastest of several runs: what the machine can do when it is left alone."""
    seconds = []
    for _ in range(5):
        start = perf_counter()
        ask()
        seconds.append(perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
