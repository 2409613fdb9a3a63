import pytest

from callboard.directory.text import Text

BOTH = Text({"en": "Hotline", "zh": "热线"})


@pytest.mark.parametrize(
    ("text", "languages", "tag", "best"),
    [
        (BOTH, ("zh",), "zh", "热线"),
        (BOTH, ("zh-Hans-CN",), "zh", "热线"),
        (BOTH, ("de", "zh"), "zh", "热线"),
        (BOTH, ("de",), "en", "Hotline"),
        (BOTH, (), "en", "Hotline"),
        (Text({"zh": "热线"}), ("en",), "zh", "热线"),
        (Text({"zh-Hant": "熱線"}), ("zh-CN",), "zh-Hant", "熱線"),
        (Text("Hotline"), ("zh",), "und", "Hotline"),
        (Text({}), ("en",), "", ""),
    ],
)
def test_best(text: Text, languages: tuple[str, ...], tag: str, best: str) -> None:
    assert (text.tag(languages), text.best(languages)) == (tag, best)


def test_equal_texts_are_one_value() -> None:
    assert len({Text({"en": "a", "zh": "b"}), Text({"zh": "b", "en": "a"})}) == 1


def test_an_empty_text_is_false() -> None:
    assert not Text({"en": ""})
    assert BOTH
