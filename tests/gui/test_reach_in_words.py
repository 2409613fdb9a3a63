import pytest

from callboard.gui.reach_in_words import out_of_reach
from callboard.wording.light import LightWords


@pytest.mark.parametrize(
    ("key", "word", "sentence"),
    [
        ("open", "Open", "Open, but not reachable from Germany"),
        ("limited", "Limited", "Limited, but not reachable from Germany"),
        ("closed", "Closed", "Not reachable from Germany"),
        ("unknown", "Hours unknown", "Not reachable from Germany"),
    ],
)
def test_words_out_of_reach(key: str, word: str, sentence: str) -> None:
    words = out_of_reach(LightWords(key, word, "closes 18:00", "closes 18:00"), "Germany")
    assert (words.key, words.sentence) == (key, sentence)
    assert not words.in_reach
    assert words.spoken.startswith(word)  # a screen reader hears the state in any case
