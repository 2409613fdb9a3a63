import pytest

from callboard.hours.parser import parse
from callboard.hours.tokens import Expected, ExpressionError
from callboard.wording.chinese import CHINESE
from callboard.wording.english import ENGLISH
from callboard.wording.expression import expression_error
from callboard.wording.phrases import Phrases


@pytest.mark.parametrize(
    ("text", "language", "sentence"),
    [
        ("Mo-Fr 09:00/18:00", "en", "Column 12: found “/”, expected a dash."),
        ("Mo-Fr 09:00/18:00", "zh", "第 12 列：此处为“/”，应为连字符。"),
        ("Mo-Fr 09:00-", "en", "Column 13: the text ends, expected a time such as 09:00."),
        ("Mo-Fr 09:00-", "zh-Hans", "第 13 列：内容到此结束，应为时间（如 09:00）。"),
        ("Mo-Fr 09:00-", "de", "Column 13: the text ends, expected a time such as 09:00."),
    ],
)
def test_expression_error(text: str, language: str, sentence: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert expression_error(caught.value, language) == sentence


@pytest.mark.parametrize("words", [ENGLISH, CHINESE])
def test_everything_expected_has_words(words: Phrases) -> None:
    assert set(words.expected) == set(Expected)


def test_languages_name_the_same_things() -> None:
    for table in ("words", "other", "severities", "languages", "expected"):
        assert getattr(ENGLISH, table).keys() == getattr(CHINESE, table).keys()
