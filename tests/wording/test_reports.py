import pytest

from callboard.store.records import Verdict
from callboard.wording.reports import gone_words, note_word, other_number_words, verdict_word


@pytest.mark.parametrize("verdict", Verdict)
def test_each_verdict_has_a_word_in_both_languages(verdict: Verdict) -> None:
    assert verdict_word(verdict, "en").isascii()
    assert not verdict_word(verdict, "zh-Hans").isascii()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            [
                "note",
                "in no directory",
                "the directory now says 1",
                "the directory now has no number",
            ],
        ),
        ("zh", ["备注", "不在任何名录中", "名录现为 1", "名录现无号码"]),
    ],
)
def test_what_is_said_beside(language: str, words: list[str]) -> None:
    said = [note_word(language), gone_words(language)]
    assert [*said, other_number_words("1", language), other_number_words("", language)] == words
