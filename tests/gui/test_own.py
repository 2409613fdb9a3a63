from datetime import UTC, datetime, timedelta

import pytest

from callboard.gui.own import in_words
from callboard.store.records import Report, Verdict

AT = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("report", "zone", "words"),
    [
        (Report(Verdict.WORKED, AT), "UTC", "You: it worked on 23 Nov 2026"),
        (Report(Verdict.WORKED, AT), "Asia/Shanghai", "You: it worked on 24 Nov 2026"),
        (
            Report(Verdict.WRONG, AT, number="95187"),
            "UTC",
            "You: wrong number, 23 Nov 2026 · 95187",
        ),
        (Report(Verdict.CHANGED, AT, "Ring 2"), "UTC", "You: it has changed, 23 Nov 2026 · Ring 2"),
    ],
)
def test_a_report_in_words(report: Report, zone: str, words: str) -> None:
    assert [found.text for found in in_words([report], zone)] == [words]


def test_the_latest_five_come_first() -> None:
    reports = [Report(Verdict.WORKED, AT + timedelta(days=n)) for n in range(7)]
    found = [each.report for each in in_words(reports, "UTC")]
    assert found == reports[:1:-1]
