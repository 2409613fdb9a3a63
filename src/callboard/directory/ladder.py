"""Whom to turn to next when a promise was not kept."""

import msgspec

from callboard.directory.text import Text


class Rung(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One step up. Both durations (duration.py) count from the moment of the complaint.

    `after`: from when on it may be climbed, None = at once. `within`: until when somebody there
    has promised to act.
    """

    title: Text
    after: str | None = None
    within: str | None = None
    contact_points: tuple[str, ...] = ()
    requires: tuple[Text, ...] = ()  # what to have ready
    note: Text | None = None


class Ladder(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The rungs in the order in which they are climbed."""

    id: str
    organization: str
    title: Text
    rungs: tuple[Rung, ...]
    source: str
    alias: tuple[str, ...] = ()
    where: str | None = None
