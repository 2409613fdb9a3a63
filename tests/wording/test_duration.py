import pytest

from callboard.wording.duration import duration_words


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("30min", "30 minutes", "30 分钟"),
        ("1h", "1 hour", "1 小时"),
        ("90min", "90 minutes", "90 分钟"),
        ("24h", "24 hours", "24 小时"),
        ("48h", "48 hours", "48 小时"),
        ("72h", "3 days", "3 天"),
        ("30d", "30 days", "30 天"),
        ("1 working day", "1 working day", "1 个工作日"),
        ("5 working days", "5 working days", "5 个工作日"),
        ("soon", "soon", "soon"),
    ],
)
def test_a_duration_in_both_languages(text: str, english: str, chinese: str) -> None:
    assert (duration_words(text, "en"), duration_words(text, "zh-CN")) == (english, chinese)
