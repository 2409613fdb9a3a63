"""A detail as plain text, for pasting it where colleagues read it."""

from collections.abc import Callable, Iterator
from typing import Any

from callboard.gui.detail import Detail
from callboard.gui.detail_blocks import (
    Block,
    Channel,
    Channels,
    Checklist,
    Keys,
    Links,
    NumberedStep,
    Paragraph,
    Section,
    Service,
    Warned,
    Week,
)

_Lines = Iterator[str]


def detail_text(detail: Detail) -> str:
    """Title and sections, each under its heading; no line ends in a space."""
    parts = [detail.title, *("\n".join(_section(section)) for section in detail.sections)]
    return "\n\n".join(part for part in parts if part)


def _section(section: Section) -> _Lines:
    if section.title:
        yield section.title
    for block in section.blocks:
        yield from block_lines(block)


def block_lines(block: Block) -> _Lines:
    """What a block says, a line each."""
    writers: dict[type, Callable[[Any], _Lines]] = {
        Paragraph: _paragraph,
        Keys: _keys,
        Checklist: _checklist,
        Links: _links,
        Channels: _channels,
        NumberedStep: _step,
        Service: _service,
        Week: _week,
        Warned: _warned,
    }
    return writers[type(block)](block)


def _paragraph(block: Paragraph) -> _Lines:
    yield block.text


def _keys(block: Keys) -> _Lines:
    yield from (f"[{keys or '…'}] {label}" for keys, label in block.steps)
    if block.checked:
        yield block.checked


def _checklist(block: Checklist) -> _Lines:
    yield from (f"- {item}" for item in block.items)


def _links(block: Links) -> _Lines:
    yield from (f"- {link.name}" for link in block.items)


def _channels(block: Channels) -> _Lines:
    yield from (_channel(channel) for channel in block.items)


def _channel(channel: Channel) -> str:
    said = (channel.name, channel.number, channel.light.sentence if channel.light else "")
    return "- " + " · ".join(part for part in said if part)


def _step(block: NumberedStep) -> _Lines:
    yield f"{block.number}. {block.text}"
    yield from (f"   {aside}" for aside in block.asides)
    yield from (f"   {_channel(channel)}" for channel in block.channels)
    yield from (f"   - {link.name}" for link in block.links)


def _service(block: Service) -> _Lines:
    yield " · ".join(part for part in (block.whom, block.hours) if part)


def _week(block: Week) -> _Lines:
    yield from (day.spoken for day in block.days)


def _warned(block: Warned) -> _Lines:
    yield f"{block.lead} {block.text}"
