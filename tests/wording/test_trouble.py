from pathlib import Path

import pytest

from callboard.store.trouble import SENTENCES, Fault, trouble
from callboard.wording.trouble import trouble_sentence

PATH = Path("folder") / "notes.json"


@pytest.mark.parametrize("fault", Fault)
def test_chinese_says_as_much_as_english(fault: Fault) -> None:
    said = trouble_sentence(trouble(fault, PATH, "细节"), "zh-Hans")
    assert said.endswith("。")
    assert str(PATH) in said
    assert ("细节" in said) == ("{detail}" in SENTENCES[fault])


@pytest.mark.parametrize("language", ["en", "de-AT", ""])
def test_english_where_there_is_no_other(language: str) -> None:
    found = trouble(Fault.FULL, PATH)
    assert trouble_sentence(found, language) == found.sentence
