"""What numbering plans say of a number: whether it can exist, and be dialled from abroad.

Needs phonenumbers, whose import takes 20 ms: never call this before the first paint.
"""

from typing import TYPE_CHECKING

from callboard.directory.telephone import Telephone

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


def flaw(telephone: Telephone) -> str | None:
    """Say why the number cannot be right as printed, or None when nothing speaks against it."""
    if telephone.misprint:
        return telephone.misprint
    if telephone.digits.startswith("+"):
        return _international_flaw(telephone.digits)
    return _national_flaw(telephone.digits, telephone.country or "")


def only_inside(telephone: Telephone) -> str | None:
    """The one country (ISO 3166-1) where the number can be dialled; None when it has no such bound.

    A number printed without a country code exists in its country only. Freephone, shared-cost and
    company-wide numbers with a country code print well and ring nowhere from abroad.
    """
    if not telephone.e164:
        return telephone.country
    import phonenumbers  # noqa: PLC0415 -- heavy

    number = _parse(telephone.e164, None)
    if number is None or dialable_from_abroad(number):
        return None
    return phonenumbers.region_code_for_number(number)


def _international_flaw(e164: str) -> str | None:
    import phonenumbers  # noqa: PLC0415 -- heavy

    number = _parse(e164, None)
    if number is None or not phonenumbers.is_possible_number(number):
        return f"{e164} cannot exist: no country has numbers of this form"
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if written != e164:  # the library drops a trunk zero: +44 0…
        return f"{e164} cannot be dialled: without its extra digits it would be {written}"
    if not phonenumbers.is_valid_number(number):
        return f"{e164} cannot exist: its range is not in use in its country"
    return None


def _national_flaw(digits: str, country: str) -> str | None:
    import phonenumbers  # noqa: PLC0415 -- heavy
    from phonenumbers import shortnumberinfo  # noqa: PLC0415 -- heavy

    number = _parse(digits, country)
    if number is None:
        return f"{digits} cannot exist in {country}"
    known = phonenumbers.is_possible_number(number) or shortnumberinfo.is_possible_short_number(
        number
    )
    return None if known else f"{digits} cannot exist in {country}: it is too short or too long"


def dialable_from_abroad(number: "PhoneNumber") -> bool:
    """Whether a caller abroad can reach it; the library is reliable only when it says no.

    Freephone, shared-cost and company-wide numbers with a country code print well and ring nowhere.
    """
    import phonenumbers  # noqa: PLC0415 -- heavy
    from phonenumbers import PhoneNumberType  # noqa: PLC0415 -- heavy

    kept_inside = (
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
    )
    if phonenumbers.region_code_for_number(number) == "001":
        return True  # +800 and its like belong to no country
    if phonenumbers.number_type(number) in kept_inside:
        return False
    return phonenumbers.can_be_internationally_dialled(number)


def calling_code(country: str | None) -> str:
    """What every international number of a country begins with: "+49"; "" when there is none."""
    import phonenumbers  # noqa: PLC0415 -- heavy

    code = phonenumbers.country_code_for_region(country) if country else 0
    return f"+{code}" if code else ""


def _parse(digits: str, country: str | None) -> "PhoneNumber | None":
    import phonenumbers  # noqa: PLC0415 -- heavy

    try:
        return phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None
