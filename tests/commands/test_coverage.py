"""`callboard coverage` over a directory of three lines, seen from Shanghai."""

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callboard.commands import coverage
from callboard.commands.context import Context
from callboard.options import Options
from callboard.resources import find_resources

MONDAY_8_IN_BERLIN = datetime(2026, 7, 6, 6, tzinfo=UTC)
LINES = """
format = 1
id = "acme"
name = "Acme"
as_of = "2026-07"

[[organization]]
id = "acme"
name = "Acme"

[[source]]
id = "acme.site"
title = "Support page"
kind = "official"
publisher = "Acme"
as_of = "2026-07"

[[claim]]
about = ["acme.zebra-german", "acme.zebra-english", "acme.zebra-silent"]
source = "acme.site"
status = "published"
method = "read"
checked = "2026-07-01"

[[contact_point]]
id = "acme.zebra-german"
organization = "acme"
name = "Zebra German"
kind = "chat"
address = "https://example.com/german"
available_language = ["de"]
hours_available = [{ hours = "Mo-Fr 09:00-18:00", zone = "Europe/Berlin" }]

[[contact_point]]
id = "acme.zebra-english"
organization = "acme"
name = "Zebra English"
kind = "chat"
address = "https://example.com/english"
available_language = ["en"]
hours_available = [{ hours = "Mo-Fr 18:00-24:00", zone = "Europe/Berlin" }]

[[contact_point]]
id = "acme.zebra-silent"
organization = "acme"
name = "Zebra silent"
kind = "chat"
address = "https://example.com/silent"
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    file = tmp_path / "acme.toml"
    file.write_text(LINES, encoding="utf-8")
    return file


def ran(directory: Path, *words: str, language: str | None = None) -> int:
    parser = argparse.ArgumentParser()
    coverage.add_arguments(parser)
    options = Options(
        at=MONDAY_8_IN_BERLIN, zone="Asia/Shanghai", language=language, directories=(directory,)
    )
    context = Context(options, find_resources(), lambda: MONDAY_8_IN_BERLIN)
    return coverage.run(parser.parse_args(words), context)


def test_json_is_in_the_viewers_zone(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(directory, "zebra", "--days", "1", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    lines = {line["id"]: line for line in found["lines"]}
    hours = {"state": "open", "confidence": "official"}
    german = {"start": "2026-07-06T15:00:00+08:00", "end": "2026-07-07T00:00:00+08:00"}
    english = {"start": "2026-07-07T00:00:00+08:00", "end": "2026-07-07T06:00:00+08:00"}
    everything = {"start": "2026-07-06T14:00:00+08:00", "end": "2026-07-07T14:00:00+08:00"}
    assert lines["acme.zebra-german"]["open"] == [{**german, **hours}]
    assert lines["acme.zebra-english"]["open"] == [{**english, **hours}]
    assert lines["acme.zebra-silent"]["unknown"] == [everything]
    assert {key: found[key] for key in ("zone", "start", "end")} == {
        "zone": "Asia/Shanghai",
        **everything,
    }
    before = {"start": everything["start"], "end": german["start"]}
    after = {"start": english["end"], "end": everything["end"]}
    assert found["gaps"] == [{**gap, "unknown": ["acme.zebra-silent"]} for gap in (before, after)]


def test_language_selects_the_lines_that_speak_it(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran(directory, "zebra", "--days", "1", language="de")
    assert capsys.readouterr().out.splitlines() == [
        "Zebra German  [acme.zebra-german]",
        "    Mon 6 Jul 15:00 – Tue 7 Jul 00:00",
        "Nothing is open: Mon 6 Jul 14:00 – Mon 6 Jul 15:00",
        "Nothing is open: Tue 7 Jul 00:00 – Tue 7 Jul 14:00",
    ]


def test_nothing_found_is_said(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(directory, "zebra", "quagga") == 1
    assert capsys.readouterr().out == "No line matches.\n"


@pytest.mark.parametrize("days", ["0", "367", "-1", "week", "٧", "9" * 9])
def test_days_are_from_1_to_366(
    days: str, directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        ran(directory, f"--days={days}")
    assert "is not a number of days from 1 to 366" in capsys.readouterr().err


SITES = ("--site", "Here=Europe/Berlin", "--site", "There=UTC=Mo-Fr 15:00-20:00")


def test_sites_and_their_common_hours(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(directory, "zebra", "quagga", "--days", "1", *SITES) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Here: Mon–Fri 09:00–18:00 · 6 h behind you",
        "There: Mon–Fri 15:00–20:00 · 8 h behind you",
        "Here and There both work Mon 6 Jul 23:00–24:00.",
        "    Mon 6 Jul 23:00–24:00 (17:00–18:00 in Here, 15:00–16:00 in There)",
    ]


def test_sites_in_json(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran(directory, "zebra", "--json", "--days", "1", *SITES)
    found = json.loads(capsys.readouterr().out)
    assert [site["name"] for site in found["sites"]] == ["Here", "There"]
    hour = {"start": "2026-07-06T23:00:00+08:00", "end": "2026-07-07T00:00:00+08:00"}
    assert (found["common"], found["skews"]) == ([hour], [])


def test_odd_distances_are_told(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = ("--site", "Here=Europe/Berlin", "--site", "There=America/Los_Angeles")
    ran(directory, "zebra", "quagga", "--days", "120", *places)
    said = "From 25 Oct to 1 Nov There is 8 h behind Here, not 9 h."
    assert capsys.readouterr().out.splitlines()[-1] == said


@pytest.mark.parametrize("site", ["Here", "=UTC", "Here=Nowhere", "Here=UTC=noon"])
def test_a_site_that_is_none_is_refused(
    site: str, directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        ran(directory, f"--site={site}")
    assert " like Frankfurt=Europe/Berlin" in capsys.readouterr().err


def test_a_wrong_clock_leaves_everything_unknown(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parser = argparse.ArgumentParser()
    coverage.add_arguments(parser)
    options = Options(zone="Asia/Shanghai", directories=(directory,))
    long_ago = datetime(2020, 7, 6, 6, tzinfo=UTC)
    context = Context(options, find_resources(), lambda: long_ago)
    coverage.run(parser.parse_args(["zebra", "--json", *SITES]), context)
    found = json.loads(capsys.readouterr().out)
    assert [line["open"] for line in (*found["lines"], *found["sites"])] == [[]] * 5
    assert found["common"] == []
