"""A comparison of channels as a table: what stands in its heads and cells."""

import msgspec

from callboard.directory.comparison import Cell, Comparison, Row
from callboard.gui.desk import Desk, channels
from callboard.gui.detail_blocks import Channel, Paragraph
from callboard.gui.detail_words import shown
from callboard.gui.guide_detail import article_caption, source_section
from callboard.gui.translation import translate


class TableCell(msgspec.Struct, frozen=True):
    """What is said; `is_stated` False: nobody says anything."""

    text: str
    is_stated: bool = True


class TableColumn(msgspec.Struct, frozen=True):
    """A channel, and the contact points that are meant."""

    title: str
    channels: tuple[Channel, ...] = ()


class ComparisonTable(msgspec.Struct, frozen=True, kw_only=True):
    """A whole table in words; each row begins with its criterion."""

    id: str
    caption: str
    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    footnotes: tuple[str, ...] = ()


def comparison_table(table: Comparison, desk: Desk) -> ComparisonTable:
    """A comparison for one reader."""
    blocks = source_section(table, desk.facts).blocks
    source = [block.text for block in blocks if isinstance(block, Paragraph)]
    return ComparisonTable(
        id=table.id,
        caption=article_caption(table, desk.facts),
        title=shown(table.title, desk.facts),
        columns=tuple(
            TableColumn(shown(column.title, desk.facts), channels(column.contact_points, desk))
            for column in table.columns
        ),
        rows=tuple(_row(row, desk) for row in table.rows),
        footnotes=tuple(line for line in (shown(table.note, desk.facts), *source) if line),
    )


def _row(row: Row, desk: Desk) -> tuple[TableCell, ...]:
    return (TableCell(shown(row.title, desk.facts)), *(_cell(cell, desk) for cell in row.cells))


def _cell(cell: Cell, desk: Desk) -> TableCell:
    text = shown(cell.text, desk.facts)
    if not text:
        return TableCell(translate("Detail", "not stated"), is_stated=False)
    if not cell.where:
        return TableCell(text)
    return TableCell(translate("Detail", "{0} (chapter {1})").format(text, cell.where))
