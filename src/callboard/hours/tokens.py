"""Opening hours cut into tokens, and the one error that reading them can raise."""

import re
from enum import StrEnum

import msgspec

LONGEST = 500  # characters; the longest line in a directory file


class Expected(StrEnum):
    """What would have been right instead; a closed list, so that it can be translated."""

    RULE = "days, dates or hours"
    WEEKDAY = "a weekday (Mo … Su)"
    WEEKDAY_OR_PH = "a weekday (Mo … Su) or PH"
    HOURS = "hours such as 09:00-18:00, or off"
    TIME = "a time such as 09:00"
    START = "a start before 24:00"
    END = "an end up to 48:00"
    OTHER_END = "an end that differs from the start"
    DASH = "a dash"
    YEAR = "a year from 1900 to 2999"
    MONTH = "a month (Jan … Dec)"
    DAY = "a day of that month"
    LATER = "a later date"
    SEMICOLON = "a semicolon or the end"
    QUOTE = "a closing quote"
    TAIL = "the word tail"
    SHORTER = "at most 500 characters"


class ExpressionError(ValueError):
    """Hours that the parser does not know: where (1-based column), what was found and expected."""

    def __init__(self, column: int, found: str, expected: Expected) -> None:
        super().__init__(f"column {column}: found “{found}”, expected {expected}")
        self.column = column
        self.found = found
        self.expected = expected


class Token(msgspec.Struct, frozen=True):
    """One word, number, time, text or sign; the last token has the kind `end`."""

    kind: str
    text: str
    column: int


# Blanks match nothing and are passed over one by one; a leading \s* would try them again and again.
_TOKEN = re.compile(
    r"""(?P<always>24/7(?![0-9]))
    | (?P<time>[0-9]{1,2}:[0-9]{2}(?![0-9:]))
    | (?P<number>[0-9]+)
    | (?P<word>[A-Za-z]+)
    | (?P<label>"[^"\x00-\x1f\x7f]*")
    | (?P<sign>[-–,;])
    | (?P<other>\S)""",
    re.VERBOSE,
)


def tokens(text: str) -> list[Token]:
    """All tokens of a text, in order; too long a text is refused before it costs anything."""
    if len(text) > LONGEST:
        raise ExpressionError(LONGEST + 1, text[LONGEST], Expected.SHORTER)
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        found.append(Token(kind, match[kind].replace("–", "-"), match.start(kind) + 1))
    return [*found, Token("end", "", len(text) + 1)]
