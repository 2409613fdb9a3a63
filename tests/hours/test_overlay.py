"""Overlay files: what they may say, and that the bundled ones say it."""

import datetime as dt
from pathlib import Path

import pytest

from callboard.hours.overlay import Overlay, OverlayError, in_language, read_overlay

OVERLAYS = Path(__file__).parents[2] / "resources" / "holidays"


def test_a_country_without_a_file_has_no_corrections(tmp_path: Path) -> None:
    assert read_overlay(tmp_path, "DE") == Overlay()


def test_china_2026_is_what_was_published() -> None:
    china = read_overlay(OVERLAYS, "CN")
    assert china.official_until == dt.date(2026, 12, 31)
    assert sum(len(stretch.dates) for stretch in china.holiday) == 33
    assert len(china.makeup_workday) == 6
    assert {day.date.weekday() for day in china.makeup_workday} <= {5, 6}


@pytest.mark.parametrize("path", sorted(OVERLAYS.glob("*.toml")), ids=lambda path: path.stem)
def test_bundled_overlays_are_named_in_both_languages(path: Path) -> None:
    overlay = read_overlay(OVERLAYS, path.stem)
    names = [day.name for day in overlay.holiday]
    names += [day.name for day in overlay.makeup_workday]
    assert all({"en", "zh"} <= set(name) for name in names)


@pytest.mark.parametrize(
    "text",
    [
        "official_until = 2026",
        "official = 2026-12-31",
        "holiday = [{ first = 2026-01-01 }]",
        'makeup_workday = [{ date = 2026-01-04, name = { en = "x" }, weekday = "Monday" }]',
        "=",
        "\x00",
    ],
)
def test_a_file_that_says_anything_else_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "DE.toml").write_text(text, encoding="utf-8")
    with pytest.raises(OverlayError, match=r"DE\.toml"):
        read_overlay(tmp_path, "DE")


@pytest.mark.parametrize(
    ("names", "language", "name"),
    [
        ({"en": "New Year", "zh": "元旦"}, "zh-Hans", "元旦"),
        ({"en": "New Year", "zh": "元旦"}, "de", "New Year"),
        ({"zh": "元旦"}, "de", "元旦"),
        ({}, "de", ""),
    ],
)
def test_a_name_falls_back(names: dict[str, str], language: str, name: str) -> None:
    assert in_language(names, language) == name
