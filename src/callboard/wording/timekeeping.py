"""Sentences about a clock or time zone rules that cannot be believed."""

from callboard.reach.timekeeping import Doubts
from callboard.wording.language import phrases


def timekeeping_sentences(doubts: Doubts, language: str) -> list[str]:
    """What speaks against the times shown and what to do, gravest first; [] when nothing does."""
    if doubts == Doubts():
        return []  # nearly always, each minute
    words = phrases(language)
    said = []
    if doubts.clock_before:
        said.append(words.clock_before.format(date=doubts.clock_before.isoformat()))
    if doubts.zones_fail:
        said.append(words.zones_fail)
    if doubts.stale_rules:
        said.append(words.stale_rules.format(version=doubts.stale_rules))
    return said
