"""What a check of an entry finds, and how checks of its parts are put together."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import msgspec

from callboard.loading.problem import Path

_Item = TypeVar("_Item")


class Finding(msgspec.Struct, frozen=True):
    """A fault inside an entry; a grave one could mislead, and costs the entry."""

    path: Path
    sentence: str
    grave: bool = False


def not_empty(items: tuple[object, ...] | None, key: str) -> Iterator[Finding]:
    """A grave finding when a list that must hold something is empty."""
    if items == ():
        yield Finding((key,), "must not be empty", grave=True)


def optional(
    key: str, value: str | None, flaw: Callable[[str], str | None], *, grave: bool = False
) -> Iterator[Finding]:
    """What `flaw` says of a value that may be left out."""
    sentence = flaw(value) if value is not None else None
    if sentence:
        yield Finding((key,), sentence, grave)


def listed(key: str, values: Iterable[str], flaw: Callable[[str], str | None]) -> Iterator[Finding]:
    """What `flaw` says of each value of a list."""
    for number, value in enumerate(values):
        sentence = flaw(value)
        if sentence:
            yield Finding((key, number), sentence)


def each_of(
    key: str, items: Iterable[_Item], check: Callable[[_Item], Iterator[Finding]]
) -> Iterator[Finding]:
    """What `check` finds in each item of a list."""
    for number, item in enumerate(items):
        yield from within((key, number), check(item))


def within(path: Path, found: Iterable[Finding]) -> Iterator[Finding]:
    """Findings of a part, as findings of the whole."""
    for each in found:
        yield Finding(path + each.path, each.sentence, each.grave)
