"""How to dial a contact point from a country: the exact digits, or that it cannot be done.

What the directory states about reach wins over every library. Needs phonenumbers, whose import
takes 20 ms: never call this before the first paint.
"""

import re
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from callboard.directory.contact_point import ContactPoint, Phone, Reach
from callboard.directory.numbering import only_inside
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


class Verdict(StrEnum):
    """Whether the number can be dialled from there."""

    DIAL = "dial"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"  # no telephone, no number, or no country to dial from


class Pressed(StrEnum):
    """What a step of dialling is for."""

    OUTSIDE_LINE = "outside-line"  # what an office telephone presses first
    ACCESS_CODE = "access-code"  # what the directory says to dial before the number
    NUMBER = "number"


class DialStep(msgspec.Struct, frozen=True):
    """Keys pressed in one go (`[0-9+*#]`, grouped by spaces), and what they are for."""

    pressed: Pressed
    digits: str
    label: Text | None = None


class Dialling(msgspec.Struct, frozen=True, kw_only=True):
    """The digits to press (`[0-9+*#]`, grouped by spaces), or why there are none.

    `only_inside` is the country (ISO 3166-1) that the number is bound to, when that is the reason;
    `carrier` is the one whose customers alone reach it, where the directory names one;
    `abroad` says that the call leaves the caller's numbering plan, and costs accordingly. `before`
    are the steps pressed before the digits, each waited for. `by_carrier` says that the + stands
    for an exit code which each carrier there chooses: a landline has no key for it.
    """

    verdict: Verdict
    digits: str = ""
    only_inside: str | None = None
    note: Text | None = None
    carrier: Text | None = None
    abroad: bool = False
    by_carrier: bool = False
    before: tuple[DialStep, ...] = ()

    @property
    def keys(self) -> str:
        """The digits of the number alone, without the spaces, for the clipboard."""
        return self.digits.replace(" ", "")

    @property
    def steps(self) -> tuple[DialStep, ...]:
        """Everything to press, in order; () when there is nothing."""
        number = (DialStep(Pressed.NUMBER, self.digits),) if self.digits else ()
        return (*self.before, *number) if number else ()

    @property
    def pressed(self) -> str:
        """Everything to press for the clipboard, with a pause (`,`) after each wait."""
        return ",".join(step.digits.replace(" ", "") for step in self.steps)


def dial(
    point: ContactPoint, country: str | None, phone: Phone = Phone.ANY, prefix: str = ""
) -> Dialling:
    """How a caller in `country` (ISO 3166-1) reaches `point` with that kind of telephone.

    `prefix` is pressed for an outside line; a mobile telephone has no use for one.
    """
    telephone = point.telephone
    if telephone is None or telephone.impossible or not telephone.digits or country is None:
        return Dialling(verdict=Verdict.UNKNOWN)
    found = _from_country(point.reach, telephone, country, phone)
    if found.verdict is not Verdict.DIAL:
        return found
    before = (*_outside_line(prefix, phone), *_access_codes(point))
    return msgspec.structs.replace(found, before=before) if before else found


def is_unreachable(point: ContactPoint, country: str | None) -> bool:
    """Whether it is known that `country` cannot reach it: the verdict of `dial`, at half its cost.

    A list asks it of every line that comes into view.
    """
    telephone = point.telephone
    if telephone is None or telephone.impossible or not telephone.digits or country is None:
        return False
    authored = authored_reach(point.reach, country, Phone.ANY)
    if authored and (authored.dial or not authored.possible):
        return not authored.possible
    return only_inside(telephone) not in (None, country)


def _from_country(
    reaches: tuple[Reach, ...], telephone: Telephone, country: str, phone: Phone
) -> Dialling:
    authored = authored_reach(reaches, country, phone)
    note = authored.note if authored else None
    if authored and not authored.possible:
        return Dialling(verdict=Verdict.UNREACHABLE, note=note, only_inside=only_inside(telephone))
    if authored and authored.dial:
        found = Dialling(verdict=Verdict.DIAL, digits=authored.dial)
    else:
        found = _by_numbering_plan(telephone, country, phone)
    carrier = authored.carrier if authored else None
    return msgspec.structs.replace(found, note=note, carrier=carrier)


def _outside_line(prefix: str, phone: Phone) -> tuple[DialStep, ...]:
    wanted = prefix and phone is not Phone.MOBILE
    return (DialStep(Pressed.OUTSIDE_LINE, prefix),) if wanted else ()


def _access_codes(point: ContactPoint) -> tuple[DialStep, ...]:
    return tuple(DialStep(Pressed.ACCESS_CODE, s.keys, s.label) for s in point.before if s.keys)


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
    import phonenumbers  # noqa: PLC0415 -- heavy

    number = phonenumbers.parse(telephone.e164)
    digits = _from_abroad_or_home(number, country, phone)
    if not digits:
        return Dialling(verdict=Verdict.UNKNOWN)
    home = phonenumbers.country_code_for_region(country)
    return Dialling(
        verdict=Verdict.DIAL,
        digits=digits,
        abroad=number.country_code != home,
        by_carrier=digits.startswith("+") and phone is not Phone.MOBILE,
    )


def _from_abroad_or_home(number: "PhoneNumber", country: str, phone: Phone) -> str:
    import phonenumbers  # noqa: PLC0415 -- heavy

    if phone is Phone.MOBILE:  # a mobile dials + everywhere, at home too
        written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    elif country not in phonenumbers.SUPPORTED_REGIONS:
        return ""
    else:
        written = phonenumbers.format_out_of_country_calling_number(number, country)
    return " ".join(re.findall(r"[0-9+*#]+", written))
