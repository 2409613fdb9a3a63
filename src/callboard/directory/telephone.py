"""Telephone numbers: E.164, national numbers and short codes, and RFC 3966 addresses."""

import re

import msgspec

from callboard.directory.text import Text

_INTERNATIONAL = re.compile(r"\+[1-9](?:[ -]?[0-9]){3,14}")
_NATIONAL = re.compile(r"[0-9](?:[ -]?[0-9]){1,14}")
_LONGEST_SHORT_CODE = 6  # digits; ITU-T E.164 leaves them to each country


class Telephone(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A number as a source prints it.

    `country` (ISO 3166-1 alpha-2) binds a number without a country code: such a number exists
    only there, and never gets an invented international form. `impossible` is set by an author who
    knows that no telephone can reach the number as printed, and says why; it is kept and shown.
    """

    printed: str
    country: str | None = None
    impossible: Text | None = None

    @property
    def digits(self) -> str:
        """What is pressed: `[0-9]` with a leading + for E.164; "" when the print is no number."""
        if _INTERNATIONAL.fullmatch(self.printed) or _NATIONAL.fullmatch(self.printed):
            return self.printed.replace(" ", "").replace("-", "")
        return ""

    @property
    def misprint(self) -> str | None:
        """Why the print is no number at all, as far as its shape tells; None when it is one."""
        if not self.digits:
            return (
                f'"{self.printed}" is not a telephone number: write + and the country code, or'
                " digits with a country, grouped by single spaces or hyphens"
            )
        if not self._is_international and self.country is None:
            return f'"{self.printed}" has no country code: say in which country it exists'
        return None

    @property
    def e164(self) -> str | None:
        """The international number (ITU-T E.164), only when it is printed as one and can exist."""
        return self.digits if self.digits.startswith("+") and not self.impossible else None

    @property
    def short_code(self) -> str | None:
        """A short code of its country, such as 95187."""
        is_short = 0 < len(self.digits) <= _LONGEST_SHORT_CODE
        return self.digits if is_short and not self._is_international else None

    @property
    def national(self) -> str | None:
        """A number that exists in its country only, such as 400-6455-666."""
        is_long = len(self.digits) > _LONGEST_SHORT_CODE
        return self.digits if is_long and not self._is_international else None

    @property
    def _is_international(self) -> bool:
        return self.digits.startswith("+")
