import pytest

from callboard.gui.best_now import BestNow
from callboard.gui.row import Facts
from callboard.gui.tray_offer import Offer, best_offer, favourite_offers


@pytest.mark.parametrize(
    ("best", "offer"),
    [
        (BestNow(), None),
        (BestNow(id="portal", name="Portal", opens="https://example.com"), None),
        (BestNow(id="short", name="Hotline", copies="95187"), Offer("", "Copy 95187 — Hotline")),
        (
            BestNow(id="portal", name="Portal", copies="https://example.com/long"),
            Offer("", "Copy the address of Portal"),
        ),
        (BestNow(id="x", name="L" * 99, copies="1"), Offer("", f"Copy 1 — {'L' * 50}…")),
    ],
)
def test_the_best_channel_is_offered_when_it_can_be_copied(
    best: BestNow, offer: Offer | None
) -> None:
    assert best_offer(best) == offer


@pytest.mark.parametrize(
    ("ids", "offered"),
    [
        ([], []),
        (["short", "gone", "centre", "london"], ["short", "london"]),
        (["short"] * 9, ["short"] * 5),
    ],
)
def test_favourites_that_hold_something_to_copy(
    facts: Facts, ids: list[str], offered: list[str]
) -> None:
    assert [offer.id for offer in favourite_offers(ids, facts)] == offered
