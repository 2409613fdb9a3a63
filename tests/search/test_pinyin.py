from callboard.search.pinyin import readings, syllables, typed_forms


def test_words_decide_how_a_character_is_read() -> None:
    assert syllables("重庆银行") == ("chong", "qing", "yin", "hang")


def test_every_character_has_a_place() -> None:
    assert len(syllables("㐀々香")) == 3


def test_forms_start_at_every_syllable() -> None:
    assert typed_forms(("xiang", "gang")) == ("xianggang", "gang", "xg")


def test_traditional_names_are_read_as_simplified() -> None:
    assert readings(("香港專線 A",)) == {"香港专线": ("xiang", "gang", "zhuan", "xian")}
