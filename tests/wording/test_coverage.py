from datetime import UTC, datetime

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.text import Text
from callboard.hours.state import Confidence, State
from callboard.reach.coverage import Gap, Stretch, skews
from callboard.wording.coverage import gap_line, nothing_selected, skew_line, stretch_line

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
END = datetime(2026, 11, 23, 17, tzinfo=UTC)
SILENT = ContactPoint(
    id="silent", organization="acme", name=Text({"en": "Desk", "zh": "前台"}), kind=ContactKind.CHAT
)


@pytest.mark.parametrize(
    ("state", "confidence", "language", "line"),
    [
        ("open", "official", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00"),
        ("open", "official", "zh", "周一 11月23日 09:00 – 周一 11月23日 18:00"),
        ("limited", "official", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00 · Limited"),
        ("unknown", "provisional", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00 · Hours unknown"),
        ("open", "provisional", "en", "Mon 23 Nov 09:00 – Mon 23 Nov 18:00 · may be closed"),
    ],
)
def test_stretch(state: str, confidence: str, language: str, line: str) -> None:
    stretch = Stretch(START, END, State(state), Confidence(confidence))
    assert stretch_line(stretch, "Europe/Berlin", language) == line


@pytest.mark.parametrize(
    ("unknown", "language", "line"),
    [
        ((), "en", "Nothing is open: Mon 23 Nov 16:00 – Tue 24 Nov 01:00"),
        ((SILENT,), "en", "Nothing is open: Mon 23 Nov 16:00 – Tue 24 Nov 01:00 · hours unknown: Desk"),
        ((SILENT,), "zh", "无人服务：周一 11月23日 16:00 – 周二 11月24日 01:00 · 时间未知：前台"),
    ],
)  # fmt: skip
def test_gap(unknown: tuple[ContactPoint, ...], language: str, line: str) -> None:
    assert gap_line(Gap(START, END, unknown), "Asia/Shanghai", language) == line


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Frankfurt - San José: 8 h behind, not 9 h behind, from 8 Mar to 29 Mar"),
        ("zh", "Frankfurt - San José：3月8日至3月29日晚 8 小时，而非晚 9 小时"),
    ],
)
def test_skew(language: str, line: str) -> None:
    march = datetime(2026, 3, 1, tzinfo=UTC)
    (skew,) = skews("Europe/Berlin", "America/Los_Angeles", march, 30)
    assert skew_line(skew, "Europe/Berlin", ("Frankfurt", "San José"), language) == line


def test_nothing_selected() -> None:
    assert nothing_selected("en") == "No line matches."
    assert nothing_selected("zh") == "没有匹配的线路。"
