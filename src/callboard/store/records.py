"""What the user keeps about an entry of a directory, by its id."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec

LONGEST_NOTE = 4000  # characters, of an own note and of a report
LONGEST_NUMBER = 64  # characters of the number that a report is about

Aware = Annotated[datetime, msgspec.Meta(tz=True)]
NoteText = Annotated[str, msgspec.Meta(max_length=LONGEST_NOTE)]


class Verdict(StrEnum):
    """What somebody found who used a channel."""

    WORKED = "worked"
    WRONG = "wrong"
    CHANGED = "changed"


class Favourite(msgspec.Struct, frozen=True):
    """An entry that the user wants at hand, since when."""

    at: Aware


class Use(msgspec.Struct, frozen=True):
    """How often an entry was used, and when last."""

    count: int
    last: Aware


class OwnNote(msgspec.Struct, frozen=True):
    """What the user wrote about an entry, and when last."""

    text: NoteText
    at: Aware


class Report(msgspec.Struct, frozen=True):
    """What the user found when using an entry, and the number it was; nobody's name."""

    verdict: Verdict
    at: Aware
    text: NoteText = ""
    number: Annotated[str, msgspec.Meta(max_length=LONGEST_NUMBER)] = ""


Reports = tuple[Report, ...]
