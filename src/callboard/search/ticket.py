"""Ticket numbers: whose they look like."""

from collections.abc import Iterable

from callboard.directory.directory import Organization
from callboard.search.folding import fold


def ticket_shape(text: str, organizations: Iterable[Organization]) -> tuple[str, ...]:
    """The ids of the organizations whose ticket numbers look like the text, or a word of it."""
    return tuple(
        organization.id
        for organization in organizations
        if any(has_shape(text, shape) for shape in organization.ticket_number)
    )


def has_shape(text: str, shape: str) -> bool:
    """Whether the text, or a word of it, has a shape: `#` digit, `?` letter or digit."""
    return any(_fits(fold(word), fold(shape)) for word in (text.strip(), *text.split()))


def _fits(word: str, shape: str) -> bool:
    return len(word) == len(shape) and all(map(_fits_character, word, shape))


def _fits_character(character: str, sign: str) -> bool:
    if sign == "#":
        return character in "0123456789"
    if sign == "?":
        return character.isascii() and character.isalnum()
    return character == sign
