"""Holiday calendars: the holidays library plus the overlay files, loaded late.

The first country costs a tenth of a second and 11 MB, so `Calendars.load` is called off the thread
that paints; until then a calendar is simply not there, and nobody guesses.
"""

import datetime as dt
import re
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from callboard.hours.expression import WEEKDAYS
from callboard.hours.overlay import Overlay, OverlayError, in_language, read_overlay

_CODE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")  # ISO 3166-1 alpha-2, ISO 3166-2


class CalendarError(ValueError):
    """A calendar that does not exist or cannot be read; the message is a sentence."""


class Holiday(msgspec.Struct, frozen=True):
    """A public holiday. `estimated`: the moon decides. `regional`: only a part of the country."""

    name: str
    estimated: bool = False
    regional: bool = False


class Makeup(msgspec.Struct, frozen=True):
    """A weekend day that is worked with the hours of another weekday (0 = Monday)."""

    weekday: int
    name: str = ""


class _Year(msgspec.Struct, frozen=True):
    holidays: dict[dt.date, Holiday]
    makeups: dict[dt.date, Makeup]


class HolidayCalendar:
    """The holidays and make-up workdays of one country or subdivision, a year at a time."""

    def __init__(self, code: str, language: str, overlay: Overlay) -> None:
        self.code = code
        self._language = language
        self._overlay = overlay
        self._country, _, self._subdivision = code.partition("-")
        known = _library_calendar(self._country, self._subdivision, (), None)
        self._subdivisions: tuple[str, ...] = () if self._subdivision else known.subdivisions
        self._language_keys = _library_languages(known, language)
        self._library_years = range(known.start_year, known.end_year + 1)
        self._years: dict[int, _Year] = {}
        self._lock = threading.Lock()

    def holiday(self, date: dt.date) -> Holiday | None:
        """The public holiday on a date; one that holds only in a part is marked so."""
        return self._year(date.year).holidays.get(date)

    def makeup(self, date: dt.date) -> Makeup | None:
        """The make-up workday on a date."""
        return self._year(date.year).makeups.get(date)

    def is_official(self, date: dt.date) -> bool:
        """Whether the calendar of that date is published, or follows from law alone."""
        until = self._overlay.official_until
        return date.year in self._library_years and (until is None or date <= until)

    def prepare(self, years: Iterable[int]) -> None:
        """Compute these years now instead of when they are first asked about."""
        for year in years:
            self._year(year)

    def _year(self, year: int) -> _Year:
        with self._lock:
            if year not in self._years:
                self._years[year] = self._computed(year)
            return self._years[year]

    def _computed(self, year: int) -> _Year:
        if year not in self._library_years:
            return _Year({}, {})
        names, makeups = self._from_library(year)
        for days in self._overlay.holiday:
            name = in_language(days.name, self._language)
            # The library may know a day by its own name: two feasts in one stretch.
            in_year = {day: Holiday(name) for day in days.dates if day.year == year}
            names = {**names, **in_year}
        for makeup in self._overlay.makeup_workday:
            if makeup.date.year == year:
                name = in_language(makeup.name, self._language)
                makeups[makeup.date] = Makeup(WEEKDAYS.index(makeup.weekday), name)
        return _Year(names, makeups)

    def _from_library(self, year: int) -> tuple[dict[dt.date, Holiday], dict[dt.date, Makeup]]:
        shown, english = self._language_keys
        local = _library_calendar(self._country, self._subdivision, year, shown)
        # Only the English names say "(estimated)" in a way that can be relied on.
        plain = _library_calendar(self._country, self._subdivision, year, english)
        found = {
            date: Holiday(name, estimated="estimated" in plain.get(date, ""))
            for date, name in local.items()
        }
        for subdivision in self._subdivisions:
            for date, name in _library_calendar(self._country, subdivision, year, shown).items():
                found.setdefault(date, Holiday(name, regional=True))
        worked = {date: Makeup(0) for date in local.weekend_workdays if date.year == year}
        return found, worked


class Calendars:
    """Every holiday calendar loaded so far. Names are in `language` (BCP 47) where known."""

    def __init__(self, overlay_folder: Path, language: str = "en") -> None:
        self._folder = overlay_folder
        self._language = language
        self._loaded: dict[str, HolidayCalendar] = {}

    def load(self, code: str, years: Iterable[int] = ()) -> None:
        """Load a calendar, slowly; CalendarError for a code that no calendar has."""
        calendar = self._loaded.get(code) or self._made(code)
        calendar.prepare(years)
        self._loaded[code] = calendar

    def get(self, code: str) -> HolidayCalendar | None:
        """A calendar that is loaded, else None: not there (yet)."""
        return self._loaded.get(code)

    def _made(self, code: str) -> HolidayCalendar:
        if not _CODE.fullmatch(code):
            raise _unknown(code)
        try:
            overlay = read_overlay(self._folder, code.partition("-")[0])
        except OverlayError as error:
            raise CalendarError(str(error)) from error
        return HolidayCalendar(code, self._language, overlay)


def _library_calendar(
    country: str, subdivision: str, years: int | tuple[()], language: str | None
) -> Any:  # noqa: ANN401
    # Any: the library makes its attributes while running.
    from holidays import country_holidays  # noqa: PLC0415 - 50 ms and 11 MB, never at start

    try:
        return country_holidays(country, subdiv=subdivision or None, years=years, language=language)
    except (NotImplementedError, KeyError, AttributeError) as error:
        raise _unknown(f"{country}-{subdivision}" if subdivision else country) from error


def _unknown(code: str) -> CalendarError:
    return CalendarError(
        f"There is no holiday calendar “{code}”; use a country like DE or a part like US-CA."
    )


def _library_languages(known: Any, language: str) -> tuple[str | None, str | None]:  # noqa: ANN401
    """The library's keys for the wanted language and for English; the country's own if absent."""
    supported: tuple[str, ...] = known.supported_languages
    own: str | None = known.default_language

    def key(primary: str) -> str | None:
        exact = language.replace("-", "_")
        fitting = [tag for tag in supported if tag.partition("_")[0] == primary]
        return exact if exact in fitting else next(iter(sorted(fitting)), own)

    return key(language.partition("-")[0]), key("en")
