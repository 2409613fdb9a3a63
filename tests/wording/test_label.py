import pytest

from callboard.wording.label import label_in


@pytest.mark.parametrize(
    ("label", "english", "chinese"),
    [
        ("urgent only / 仅紧急", "urgent only", "仅紧急"),
        ("仅紧急 / urgent only", "urgent only", "仅紧急"),
        ("Labour Day: urgent only / 仅紧急", "Labour Day: urgent only", "Labour Day: 仅紧急"),
        ("劳动节: urgent only / 仅紧急", "劳动节: urgent only", "劳动节: 仅紧急"),
        ("urgent only", "urgent only", "urgent only"),
        ("仅紧急", "仅紧急", "仅紧急"),
        ("Mon / Tue", "Mon / Tue", "Mon / Tue"),
        ("周一 / 周二", "周一 / 周二", "周一 / 周二"),
        ("a / b / 三", "a / b / 三", "a / b / 三"),
        ("", "", ""),
    ],
)
def test_the_readers_part(label: str, english: str, chinese: str) -> None:
    assert (label_in(label, "en"), label_in(label, "de")) == (english, english)
    assert label_in(label, "zh-Hans") == chinese
