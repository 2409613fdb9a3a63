"""What a search gives back."""

from enum import IntEnum

import msgspec

MOST_HITS = 200  # more than that nobody reads: a further letter brings it nearer


class Tier(IntEnum):
    """How well an entry matches; lower is better. Within one, entries keep their own order."""

    EXACT = 0  # the query is the whole name or number
    NAME_START = 1  # a name or number starts with it
    NAME_WORD = 2  # every word starts a word of a name
    WORD = 3  # every word starts a word anywhere
    PART = 4  # a word is inside a word, or its characters are apart
    TYPO = 5  # a word with one typo; only when nothing is better


Mark = tuple[int, int]  # half-open range of characters in the text as written


class Hit(msgspec.Struct, frozen=True):
    """One entry found."""

    id: str
    tier: Tier


class Problem(msgspec.Struct, frozen=True):
    """A part of the query that was not understood, and the nearest that would be."""

    filter: str
    value: str = ""  # "" = the filter itself is unknown
    suggestion: str = ""

    @property
    def typed(self) -> str:
        """What was not understood."""
        return f"{self.filter}:{self.value}"

    @property
    def nearest(self) -> str:
        """What would be understood; "" when nothing is like it."""
        if not self.suggestion:
            return ""
        return f"{self.filter}:{self.suggestion}" if self.value else f"{self.suggestion}:"

    @property
    def sentence(self) -> str:
        """The fault in English, in one sentence."""
        if self.value:
            fault = f"Nothing here has {self.typed}"
        else:
            fault = f'There is no filter "{self.typed}"'
        return f"{fault}; did you mean {self.nearest}?" if self.nearest else f"{fault}."


class Results(msgspec.Struct, frozen=True):
    """What was found, best first."""

    hits: tuple[Hit, ...] = ()
    did_you_mean: str | None = None
    problems: tuple[Problem, ...] = ()
