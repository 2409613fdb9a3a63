"""How to dial a contact point from a country: the exact digits, or that it cannot be done.

What the directory states about reach wins over every library. Needs phonenumbers, whose import
takes 20 ms: never call this before the first paint.
"""

import re
from enum import StrEnum

import msgspec

from callboard.directory.contact_point import ContactPoint, Phone, Reach
from callboard.directory.numbering import only_inside
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text


class Verdict(StrEnum):
    """Whether the number can be dialled from there."""

    DIAL = "dial"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"  # no telephone, no number, or no country to dial from


class Dialling(msgspec.Struct, frozen=True, kw_only=True):
    """The digits to press (`[0-9+*#]`, grouped by spaces), or why there are none.

    `only_inside` is the country (ISO 3166-1) that the number is bound to, when that is the reason.
    """

    verdict: Verdict
    digits: str = ""
    only_inside: str | None = None
    note: Text | None = None

    @property
    def keys(self) -> str:
        """The digits without the spaces, for the clipboard."""
        return self.digits.replace(" ", "")


def dial(point: ContactPoint, country: str | None, phone: Phone = Phone.ANY) -> Dialling:
    """How a caller in `country` (ISO 3166-1) reaches `point` with that kind of telephone."""
    telephone = point.telephone
    if telephone is None or telephone.impossible or not telephone.digits or country is None:
        return Dialling(verdict=Verdict.UNKNOWN)
    authored = authored_reach(point.reach, country, phone)
    note = authored.note if authored else None
    if authored and not authored.possible:
        return Dialling(verdict=Verdict.UNREACHABLE, note=note, only_inside=only_inside(telephone))
    if authored and authored.dial:
        return Dialling(verdict=Verdict.DIAL, digits=authored.dial, note=note)
    return msgspec.structs.replace(_by_numbering_plan(telephone, country, phone), note=note)


def authored_reach(reaches: tuple[Reach, ...], country: str, phone: Phone) -> Reach | None:
    """What the directory states for a caller there; a country stated by name wins over `world`."""
    fitting = [reach for reach in reaches if reach.phone in (Phone.ANY, phone)]
    for there in (country, "world"):
        for reach in fitting:
            if there in reach.countries:
                return reach
    return None


def _by_numbering_plan(telephone: Telephone, country: str, phone: Phone) -> Dialling:
    bound = only_inside(telephone)
    if bound and bound != country:
        return Dialling(verdict=Verdict.UNREACHABLE, only_inside=bound)
    if telephone.e164 is None:
        return Dialling(verdict=Verdict.DIAL, digits=telephone.printed.replace("-", " "))
    digits = _from_abroad_or_home(telephone.e164, country, phone)
    if not digits:
        return Dialling(verdict=Verdict.UNKNOWN)
    return Dialling(verdict=Verdict.DIAL, digits=digits)


def _from_abroad_or_home(e164: str, country: str, phone: Phone) -> str:
    import phonenumbers  # noqa: PLC0415 -- heavy

    number = phonenumbers.parse(e164)
    if phone is Phone.MOBILE:  # a mobile dials + everywhere, at home too
        written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    elif country not in phonenumbers.SUPPORTED_REGIONS:
        return ""
    else:
        written = phonenumbers.format_out_of_country_calling_number(number, country)
    return " ".join(re.findall(r"[0-9+*#]+", written))
