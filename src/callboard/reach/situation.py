"""The caller's situation: where they are, what they speak, what they need, what is broken."""

import re
from typing import Annotated

import msgspec

from callboard.directory.contact_point import ContactType, Phone, Severity
from callboard.reach.availability import Viewer

PREFIX = "[0-9*#]{0,4}"  # what an office telephone presses for an outside line

Prefix = Annotated[str, msgspec.Meta(pattern=rf"^{PREFIX}\Z")]


class Situation(msgspec.Struct, frozen=True):
    """Who asks, from where and with what. None and empty: not said.

    `country` is ISO 3166-1 alpha-2, `zone` an IANA key, `languages` BCP 47, best first.
    """

    country: str | None = None
    zone: str = "UTC"
    phone: Phone = Phone.ANY
    prefix: Prefix = ""
    languages: tuple[str, ...] = ()
    need: ContactType | None = None
    severity: Severity | None = None
    no_internet: bool = False
    no_login: bool = False


def viewer(situation: Situation) -> Viewer:
    """For whom lights are asked."""
    return Viewer(
        languages=situation.languages,
        country=situation.country,
        zone=situation.zone,
        severity=situation.severity,
    )


def is_prefix(text: str) -> bool:
    """Whether digits can be pressed for an outside line: at most four of 0-9, * and #."""
    return re.fullmatch(PREFIX, text, re.ASCII) is not None
