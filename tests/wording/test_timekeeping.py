from datetime import date

import pytest

from callboard.reach.timekeeping import Doubts
from callboard.wording.timekeeping import timekeeping_sentences

ALL = Doubts(clock_before=date(2026, 11, 23), zones_fail=True, stale_rules="2025a")


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["reads a time before 2026-11-23", "are damaged", "(2025a)"]),
        ("zh", ["早于 2026-11-23", "已损坏", "（2025a）"]),
    ],
)
def test_each_doubt_is_told(language: str, parts: list[str]) -> None:
    said = timekeeping_sentences(ALL, language)
    assert len(said) == 3
    assert all(part in sentence for part, sentence in zip(parts, said, strict=True))


def test_no_doubt_no_sentence() -> None:
    assert timekeeping_sentences(Doubts(), "en") == []
