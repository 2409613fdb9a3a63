"""How bad it is on the vendor's own scale, and the plain questions that lead there."""

import msgspec

from callboard.directory.contact_point import Severity
from callboard.directory.text import Text


class Priority(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One level of a vendor's scale of priorities, and what it means for the caller."""

    id: str
    level: str  # as the vendor writes it: "L0"
    organization: str
    title: Text
    description: Text
    severity: Severity
    source: str
    example: Text | None = None
    contact_points: tuple[str, ...] = ()  # the channels to use at this level, best first
    where: str | None = None


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A question that anybody can answer; a yes leads to `priority` (an id) and ends the triage.

    Questions are asked in the order of the file.
    """

    id: str
    organization: str
    text: Text
    priority: str
    help: Text | None = None
    source: str | None = None
