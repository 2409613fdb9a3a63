"""What to do with what looks like a ticket number, in words."""

from callboard.search.ticket import TicketHint
from callboard.wording.language import phrases


def ticket_sentence(hint: TicketHint, language: str) -> str:
    """One sentence: whom to turn to, how, and that the number must be at hand."""
    words = phrases(language)
    point = hint.contact_point
    where = point.telephone.printed if point.telephone else point.address or point.handle or ""
    key = words.ticket_key.format(keys=hint.keys) if hint.keys else ""
    way = words.between_names.join(part for part in (where, key) if part)
    name = point.name.best((language,))
    return words.ticket_hint.format(number=hint.number, name=name, way=way)
