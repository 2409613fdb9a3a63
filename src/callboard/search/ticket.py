"""Ticket numbers: whose they look like, and where one is of use."""

import re
from collections.abc import Iterable

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Catalogue, Organization
from callboard.search.folding import fold

_SEPARATOR = re.compile(r"[-./_ ]")


class TicketHint(msgspec.Struct, frozen=True):
    """What was typed looks like the ticket number of an organization: whom to turn to with it."""

    number: str  # as typed
    contact_point: ContactPoint

    @property
    def keys(self) -> str:
        """The keys of its menu in order; "" when it has none."""
        return self.contact_point.menu.keys if self.contact_point.menu else ""


def ticket_hint(text: str, catalogue: Catalogue) -> TicketHint | None:
    """Where the ticket number in a text is of use; None when there is none, or nobody says."""
    for organization in catalogue.organizations.values():
        if not organization.ticket_number:
            continue  # asked with every key, of thousands that say nothing of tickets
        number = _number_in(text, organization.ticket_number)
        for id_ in organization.ticket_contact_points if number else ():
            if id_ in catalogue.contact_points:
                return TicketHint(number, catalogue.contact_points[id_])
    return None


def ticket_shape(text: str, organizations: Iterable[Organization]) -> tuple[str, ...]:
    """The ids of the organizations whose ticket numbers look like the text, or a word of it."""
    return tuple(
        organization.id
        for organization in organizations
        if any(has_shape(text, shape) for shape in organization.ticket_number)
    )


def has_shape(text: str, shape: str) -> bool:
    """Whether the text, or a word of it, has a shape: `#` digit, `?` letter or digit."""
    return bool(_number_in(text, (shape,)))


def _number_in(text: str, shapes: Iterable[str]) -> str:
    """The text, or the word of it, that has one of the shapes; "" when none has."""
    words = (text.strip(), *text.split())
    fitting = (word for word in words for shape in shapes if _fits(fold(word), fold(shape)))
    return next(fitting, "")


def _fits(word: str, shape: str) -> bool:
    """Whether a word has a shape; what stands between letters and digits may be left out."""
    return _is_alike(word, shape) or _is_alike(word, _SEPARATOR.sub("", shape))


def _is_alike(word: str, shape: str) -> bool:
    return len(word) == len(shape) and all(map(_fits_character, word, shape))


def _fits_character(character: str, sign: str) -> bool:
    if sign == "#":
        return character in "0123456789"
    if sign == "?":
        return character.isascii() and character.isalnum()
    return character == sign
