"""Both languages say the same things with the same blanks."""

from string import Formatter

import msgspec
import pytest

from callboard.wording.coverage_phrases import CHINESE, ENGLISH, coverage_phrases

# Chinese writes a month and its days without the first date's month, and needs no other blank.
_DIFFER = {"dates_in_month"}


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("name", sorted(set(msgspec.structs.asdict(ENGLISH)) - _DIFFER))
def test_blanks(name: str) -> None:
    english, chinese = getattr(ENGLISH, name), getattr(CHINESE, name)
    assert blanks(english) == blanks(chinese)
    assert chinese


@pytest.mark.parametrize(
    ("tag", "phrases"), [("en", ENGLISH), ("zh-CN", CHINESE), ("ZH", CHINESE), ("th", ENGLISH)]
)
def test_language(tag: str, phrases: object) -> None:
    assert coverage_phrases(tag) is phrases
