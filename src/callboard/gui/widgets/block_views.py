"""Widgets for the blocks of a detail."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callboard.gui.detail_blocks import (
    Block,
    Channel,
    Channels,
    Checklist,
    Keys,
    Link,
    Links,
    NumberedStep,
    Paragraph,
    Service,
    Warned,
    Week,
)
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.channel_line import ChannelLine
from callboard.gui.widgets.check_row import CheckRow
from callboard.gui.widgets.key_caps import KeyCaps
from callboard.gui.widgets.light_line import LightLine
from callboard.gui.widgets.link_button import LinkButton
from callboard.gui.widgets.note_box import NoteBox
from callboard.gui.widgets.week_view import WeekView


class Hearer:
    """Who hears the wishes of blocks, by id or text; and what was ticked before."""

    def __init__(
        self,
        follow: Callable[[str], None],
        copy: Callable[[str], None],
        tick: Callable[[str, bool], None],
        ticked: set[str],
    ) -> None:
        self.follow = follow
        self.copy = copy
        self.tick = tick
        self.ticked = ticked


def block_view(block: Block, theme: Theme, hearer: Hearer) -> QWidget:
    """The widget that shows a block."""
    make: Callable[[Any, Theme, Hearer], QWidget] = _VIEWS[type(block)]
    return make(block, theme, hearer)


def _paragraph(block: Paragraph, _theme: Theme, _hearer: Hearer) -> QWidget:
    return label(block.text, "small" if block.muted else "body")


def _keys(block: Keys, theme: Theme, _hearer: Hearer) -> QWidget:
    return KeyCaps(block, theme)


def _week(block: Week, theme: Theme, _hearer: Hearer) -> QWidget:
    return WeekView(block, theme)


def _warned(block: Warned, theme: Theme, _hearer: Hearer) -> QWidget:
    return NoteBox(block, theme)


def _checklist(block: Checklist, theme: Theme, hearer: Hearer) -> QWidget:
    rows = [CheckRow(item, theme, ticked=item in hearer.ticked) for item in block.items]
    for row in rows:
        row.ticked.connect(hearer.tick)
    return _column(rows, theme)


def _links(block: Links, theme: Theme, hearer: Hearer) -> QWidget:
    return _column([_link(link, hearer) for link in block.items], theme)


def _channels(block: Channels, theme: Theme, hearer: Hearer) -> QWidget:
    return _column([_channel(channel, theme, hearer) for channel in block.items], theme)


def _channel(channel: Channel, theme: Theme, hearer: Hearer) -> QWidget:
    line = ChannelLine(channel, theme)
    line.wished.connect(hearer.follow)
    line.copy_wished.connect(hearer.copy)
    return line


def _step(block: NumberedStep, theme: Theme, hearer: Hearer) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(SPACE_SMALL))
    number = label(f"{block.number}.", "strong", wrap=False)
    number.setMinimumWidth(theme.pixels(20))
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    parts: list[QWidget] = [label(block.text)]
    parts += [label(aside, "small") for aside in block.asides]
    parts += [_channel(channel, theme, hearer) for channel in block.channels]
    parts += [_link(link, hearer) for link in block.links]
    row.addWidget(_column(parts, theme), 1)
    return whole


def _service(block: Service, theme: Theme, _hearer: Hearer) -> QWidget:
    parts: list[QWidget] = [label(block.whom, "strong")] if block.whom else []
    parts.append(label(block.hours))
    if block.light:
        parts.append(LightLine(block.light, theme, "small", coloured=False))
    whole = _column(parts, theme)
    if block.whom:  # one of several: a little air below it
        whole.setContentsMargins(0, 0, 0, theme.space(SPACE_SMALL))
    return whole


def _link(link: Link, hearer: Hearer) -> QWidget:
    button = LinkButton(link)
    button.wished.connect(hearer.follow)
    return button


def _column(parts: list[Any], theme: Theme) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(SPACE_TIGHT))
    for part in parts:
        column.addWidget(part)
    return whole


_VIEWS: dict[type, Callable[..., QWidget]] = {
    Paragraph: _paragraph,
    Keys: _keys,
    Week: _week,
    Warned: _warned,
    Checklist: _checklist,
    Links: _links,
    Channels: _channels,
    NumberedStep: _step,
    Service: _service,
}
