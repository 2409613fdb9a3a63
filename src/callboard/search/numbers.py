"""The forms in which a telephone number may be typed, without any numbering library."""

import re

_CODES = re.compile(  # ITU-T E.164 country codes; all others have three digits
    "1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3}"
)
_TYPED = re.compile(r"\+?[0-9][0-9 ().\-/]*")
_SHORTEST_PART = 3  # digits: fewer occur in every number


def typed_digits(text: str) -> str | None:
    """Digits (with + when international) of a query that is nothing but a number, else None."""
    stripped = text.strip()
    if not _TYPED.fullmatch(stripped.lstrip("(")):
        return None
    plain = re.sub(r"[^0-9+]", "", stripped.replace("(0)", "") if "+" in stripped else stripped)
    return f"+{plain[2:]}" if plain.startswith("00") and len(plain) > 2 else plain


def national_part(digits: str) -> str:
    """The digits of an international number after its country code; "" while that is incomplete."""
    code = _CODES.match(digits)
    return digits[code.end() :] if code else ""


def written_forms(digits: str) -> tuple[str, ...]:
    """Every whole form of a number given as `[0-9]`, with a leading + for E.164."""
    if not digits.startswith("+"):
        return tuple(dict.fromkeys((digits, digits.removeprefix("0")))) if digits else ()
    plain = digits[1:]
    national = national_part(plain)
    forms = (plain, f"0{national}", national) if national else (plain,)
    return tuple(dict.fromkeys(forms))


def parts(digits: str) -> tuple[str, ...]:
    """The number from each of its digits on: a prefix of one of these is any part of it."""
    plain = digits.removeprefix("+")
    return tuple(plain[start:] for start in range(1, len(plain) - _SHORTEST_PART + 1))


def query_forms(digits: str) -> tuple[str, ...]:
    """What to look for: as typed and, of an international number, its national part.

    The latter finds +86 400… under 400…, which exists in its country only.
    """
    if not digits.startswith("+"):
        return (digits,)
    national = national_part(digits[1:])
    return (digits[1:], national) if len(national) >= _SHORTEST_PART else (digits[1:],)
