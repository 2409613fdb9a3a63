"""What a detail is made of: sections of blocks, as plain values."""

import msgspec

from callboard.wording.light import LightWords


class Paragraph(msgspec.Struct, frozen=True):
    """Running text; muted when it is said aside."""

    text: str
    muted: bool = False


class Keys(msgspec.Struct, frozen=True):
    """Keys pressed one after the other, each with its label; "" stands for a code to type in."""

    steps: tuple[tuple[str, str], ...]
    checked: str = ""


class Checklist(msgspec.Struct, frozen=True):
    """What to have ready."""

    items: tuple[str, ...]


class Link(msgspec.Struct, frozen=True):
    """A contact point to look at instead."""

    id: str
    name: str


class Links(msgspec.Struct, frozen=True):
    """Contact points, best first."""

    items: tuple[Link, ...]


class Channel(msgspec.Struct, frozen=True):
    """A contact point in one line: its light, its name, and what is shown of what it copies."""

    id: str
    name: str
    number: str = ""
    copies: str = ""  # "" = there is nothing to copy
    light: LightWords | None = None


class Channels(msgspec.Struct, frozen=True):
    """Contact points that can be used from where they are named."""

    items: tuple[Channel, ...]


class NumberedStep(msgspec.Struct, frozen=True):
    """One step of a guide: what is computed for it, what to read on, the channels it uses."""

    number: int
    text: str
    channels: tuple[Channel, ...] = ()
    asides: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


class Service(msgspec.Struct, frozen=True):
    """Hours of one service: whom it is for, when, and its light."""

    whom: str
    hours: str
    light: LightWords | None


class Bar(msgspec.Struct, frozen=True):
    """A stretch of a day with one state; `start` and `end` are shares of the day, 0 to 1."""

    start: float
    end: float
    key: str  # of a light: open, limited, unknown


class WeekDay(msgspec.Struct, frozen=True):
    """One day of the week and what it holds; `spoken` says it in words.

    `holiday` names what makes the day unlike other days of the week, "" for an ordinary one.
    """

    name: str
    bars: tuple[Bar, ...]
    spoken: str
    holiday: str = ""


class Week(msgspec.Struct, frozen=True):
    """The week around a moment, which is at the share `now` of the day `today` (Monday is 0).

    `theirs` and `mine` say whose clock a line of hours shows; `hours` is what the reader's clock
    shows at 0, 6, 12, 18 and 24 o'clock of theirs, () where that is the same or differs by day.
    """

    days: tuple[WeekDay, ...]
    today: int
    now: float
    theirs: str = ""
    mine: str = ""
    hours: tuple[str, ...] = ()


class Warned(msgspec.Struct, frozen=True):
    """A doubt with its reason, calm and visible."""

    lead: str
    text: str


Block = Paragraph | Keys | Checklist | Links | Channels | NumberedStep | Service | Week | Warned


class Section(msgspec.Struct, frozen=True):
    """Blocks under a heading; a section without title follows the one before."""

    title: str
    blocks: tuple[Block, ...]
