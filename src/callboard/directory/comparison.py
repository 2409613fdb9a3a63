"""Channels side by side: a table whose columns are channels and whose rows are criteria."""

import msgspec

from callboard.directory.text import Text


class Cell(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a source says of one channel by one criterion; None: it says nothing."""

    text: Text | None = None
    where: str | None = None  # chapter, page


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A channel, and the contact points that are meant."""

    title: Text
    contact_points: tuple[str, ...] = ()


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A criterion, with one cell for each column."""

    title: Text
    cells: tuple[Cell, ...]


class Comparison(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A comparison of channels, as one source makes it."""

    id: str
    organization: str
    title: Text
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    source: str
    alias: tuple[str, ...] = ()
    where: str | None = None
    note: Text | None = None
