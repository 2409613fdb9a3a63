"""Reads what callers say about themselves, and refuses it in one sentence."""

import re
from datetime import datetime

from callboard.commands.failure import CommandError
from callboard.hours.instant import parse_instant
from callboard.hours.zone import UTC, ZoneError, canonical_key, zone
from callboard.reach.situation import is_prefix

_COUNTRY = re.compile(r"[A-Za-z]{2}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def zone_key(said: str | None) -> str | None:
    """Check that a zone exists under this key."""
    if said is not None:
        try:
            zone(said)
        except ZoneError as error:
            raise CommandError(str(error)) from error
    return said


def moment(said: str | None, zone_key: str | None) -> datetime | None:
    """Read a moment; without an offset it is a wall clock in the caller's zone."""
    if said is None:
        return None
    try:
        return parse_instant(said, zone(zone_key or machine_zone()))
    except ValueError as error:
        raise CommandError(str(error)) from error


def country(said: str | None) -> str | None:
    """Read a country code (ISO 3166-1 alpha-2)."""
    if said is None:
        return None
    if not _COUNTRY.fullmatch(said):
        raise CommandError(f'"{said}" is not a country code: write two letters, like DE')
    return said.upper()


def language(said: str | None) -> str | None:
    """Read a language tag (BCP 47)."""
    if said is not None and not _LANGUAGE.fullmatch(said):
        raise CommandError(f'"{said}" is not a language tag: write one like en, zh or pt-BR')
    return said


def prefix(said: str) -> str:
    """Read the keys that an office telephone presses for an outside line."""
    if not is_prefix(said):
        raise CommandError(f'"{said}" gets no outside line: write up to four of 0-9, * and #')
    return said


def machine_zone() -> str:
    """The canonical key of the zone this machine is set to."""
    from tzlocal import get_localzone_name  # noqa: PLC0415 -- only when no zone was given

    try:
        key = canonical_key(get_localzone_name() or UTC)
    except (LookupError, ValueError, OSError):
        key = None
    if key is None:
        raise CommandError(
            "this machine does not say in which time zone it is: add --zone, for example"
            " --zone Europe/Berlin"
        )
    return key
