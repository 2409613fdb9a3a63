"""Holiday calendars: names, regions, estimates, and where they stop being official."""

import datetime as dt
from pathlib import Path

import pytest

from callboard.hours.calendars import CalendarError, Calendars, Holiday, HolidayCalendar, Makeup

OVERLAYS = Path(__file__).parents[2] / "resources" / "holidays"


def calendar(code: str, language: str = "en") -> HolidayCalendar:
    calendars = Calendars(OVERLAYS, language)
    calendars.load(code, (2026,))
    found = calendars.get(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("code", "language", "day", "name"),
    [
        ("DE", "en", "2026-10-03", "German Unity Day"),
        ("DE", "de-DE", "2026-10-03", "Tag der Deutschen Einheit"),
        ("DE", "zh-Hans", "2026-10-03", "Tag der Deutschen Einheit"),
        ("CN", "en", "2026-10-04", "National Day"),
        ("CN", "zh-Hans", "2026-10-01", "国庆节"),
        ("CN", "zh", "2027-10-01", "国庆节"),
        ("US", "en", "2026-11-26", "Thanksgiving Day"),
        ("US-CA", "en", "2026-03-31", "Cesar Chavez Day"),
    ],
)
def test_a_holiday_has_a_name_in_the_readers_language(
    code: str, language: str, day: str, name: str
) -> None:
    holiday = calendar(code, language).holiday(dt.date.fromisoformat(day))
    assert holiday == Holiday(name)


def test_a_holiday_of_one_part_is_regional_in_the_country_and_plain_in_the_part() -> None:
    corpus_christi = dt.date(2026, 6, 4)
    assert calendar("DE").holiday(corpus_christi) == Holiday("Corpus Christi", regional=True)
    assert calendar("DE-BY").holiday(corpus_christi) == Holiday("Corpus Christi")
    assert calendar("DE-BE").holiday(corpus_christi) is None


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_an_estimated_holiday_is_marked_in_every_language(language: str) -> None:
    holiday = calendar("AE", language).holiday(dt.date(2027, 3, 9))
    assert holiday is not None
    assert holiday.estimated


@pytest.mark.parametrize(
    ("day", "makeup"),
    [
        ("2026-09-20", Makeup(0, "Make-up workday (National Day)")),
        ("2026-09-27", None),
        ("2025-09-28", Makeup(0)),  # known to the library only
    ],
)
def test_makeup_workdays(day: str, makeup: Makeup | None) -> None:
    assert calendar("CN").makeup(dt.date.fromisoformat(day)) == makeup


@pytest.mark.parametrize(
    ("code", "day", "official"),
    [
        ("CN", "2026-12-31", True),
        ("CN", "2027-01-01", False),
        ("DE", "2027-01-01", True),
        ("DE", "2500-01-01", False),  # the library ends before
    ],
)
def test_where_a_calendar_is_official(code: str, day: str, official: bool) -> None:
    assert calendar(code).is_official(dt.date.fromisoformat(day)) is official


def test_nothing_is_there_before_it_is_loaded() -> None:
    assert Calendars(OVERLAYS).get("DE") is None


@pytest.mark.parametrize("code", ["XX", "de", "DE-XX", "", "DE-", "Germany", "../CN", "CN/../DE"])
def test_an_unknown_code_is_refused_with_a_sentence(code: str) -> None:
    calendars = Calendars(OVERLAYS)
    with pytest.raises(CalendarError, match="There is no holiday calendar"):
        calendars.load(code)
    assert calendars.get(code) is None


def test_a_broken_overlay_is_refused_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "DE.toml").write_text("official_until = 'soon'\n", encoding="utf-8")
    with pytest.raises(CalendarError, match=r"DE\.toml"):
        Calendars(tmp_path).load("DE")
