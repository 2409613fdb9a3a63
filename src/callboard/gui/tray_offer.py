"""What the tray's menu offers, in words: the channel to use now, and the user's favourites."""

from collections.abc import Iterable

import msgspec

from callboard.gui.best_now import BestNow
from callboard.gui.row import Facts, copied_text
from callboard.gui.translation import translate

MOST_FAVOURITES = 5
_LONGEST = 60  # characters of a menu item; a longer name would fill the screen


class Offer(msgspec.Struct, frozen=True):
    """One thing to copy: the id of a contact point ("" for the best one), and what to say."""

    id: str
    text: str


def best_offer(best: BestNow) -> Offer | None:
    """The best channel now; None when there is none, or nothing of it can be copied."""
    if not best.copies:
        return None
    return Offer("", _copy_text(best.copies, best.name))


def favourite_offers(ids: Iterable[str], facts: Facts) -> list[Offer]:
    """The favourites of which something can be copied, at most five."""
    points = facts.catalogue.contact_points
    usable = [points[id_] for id_ in ids if id_ in points and copied_text(points[id_])]
    return [
        Offer(point.id, _copy_text(copied_text(point), facts.best(point.name) or point.id))
        for point in usable[:MOST_FAVOURITES]
    ]


def _copy_text(copied: str, name: str) -> str:
    if "://" in copied:  # nobody reads these letters in a menu
        text = translate("Tray", "Copy the address of {0}").format(name)
    else:
        text = translate("Tray", "Copy {0} — {1}").format(copied, name)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
