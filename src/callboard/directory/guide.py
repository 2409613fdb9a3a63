"""What to do: guides, known problems, and reference notes."""

import msgspec

from callboard.directory.text import Text


class GuideStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One numbered step; `contact_points` are the ids of the channels it uses.

    `promise` is the id of the promise whose clock runs during it.
    """

    text: Text
    contact_points: tuple[str, ...] = ()
    promise: str | None = None


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Numbered steps towards one end."""

    id: str
    organization: str
    title: Text
    steps: tuple[GuideStep, ...]
    source: str
    alias: tuple[str, ...] = ()
    where: str | None = None


class KnownProblem(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A symptom, the steps that mend it, the time a source claims, and whom to ask."""

    id: str
    organization: str
    symptom: Text
    steps: tuple[Text, ...]
    source: str
    alias: tuple[str, ...] = ()
    product_supported: tuple[str, ...] = ()
    time: Text | None = None
    contact_points: tuple[str, ...] = ()
    where: str | None = None


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A reference note: a text to read offline, and who claims it.

    `contact_points` are the channels that it binds.
    """

    id: str
    organization: str
    title: Text
    text: Text
    source: str
    alias: tuple[str, ...] = ()
    contact_points: tuple[str, ...] = ()
    where: str | None = None
