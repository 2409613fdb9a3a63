"""What the holidays library does not know: files that correct one country's calendar each."""

import datetime as dt
from pathlib import Path

import msgspec
import tomli

from callboard.hours.expression import WEEKDAYS


class OverlayError(ValueError):
    """An overlay file that cannot be used; the message is a sentence."""


class NamedDays(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Dates `first` to `last` (or `first` alone) that are holidays; names by language."""

    name: dict[str, str]
    first: dt.date
    last: dt.date | None = None

    @property
    def dates(self) -> list[dt.date]:
        """Every date of the stretch."""
        length = ((self.last or self.first) - self.first).days + 1
        return [self.first + dt.timedelta(days=day) for day in range(length)]


class MakeupWorkday(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A weekend day that is worked, with the hours of `weekday` (Mo … Su)."""

    date: dt.date
    name: dict[str, str]
    weekday: str = "Mo"


class Overlay(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One country's corrections. After `official_until` nobody has published the calendar yet."""

    official_until: dt.date | None = None
    holiday: tuple[NamedDays, ...] = ()
    makeup_workday: tuple[MakeupWorkday, ...] = ()


def read_overlay(folder: Path, country: str) -> Overlay:
    """The overlay of a country (ISO 3166-1), empty when there is none; else OverlayError."""
    path = folder / f"{country}.toml"
    if not path.is_file():
        return Overlay()
    try:
        overlay = msgspec.convert(tomli.loads(path.read_text(encoding="utf-8")), Overlay)
    except (OSError, ValueError) as error:
        raise OverlayError(f"The holiday file {path.name} cannot be used: {error}.") from error
    wrong = {day.weekday for day in overlay.makeup_workday} - set(WEEKDAYS)
    if wrong:
        raise OverlayError(f"The holiday file {path.name} names the weekday “{min(wrong)}”.")
    return overlay


def in_language(names: dict[str, str], language: str) -> str:
    """The name in a language (BCP 47), else in English, else any."""
    primary = language.partition("-")[0]
    return names.get(primary) or names.get("en") or next(iter(names.values()), "")
