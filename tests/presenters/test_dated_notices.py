from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject, Signal

from callboard.presenters import dated_notices
from callboard.presenters.dated_notices import DatedNoticesPresenter

AT = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)


class Line(QObject):
    wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said = 0

    def say(self, _lines: object) -> None:
        self.said += 1


class Moments(QObject):
    moment_changed = Signal(object)
    facts = None


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("minutes", "said"),
    [((0, 1, 2, 9), 1), ((0, 11), 2), ((0, 11, 12, 26), 3), ((0, 60, 0), 3)],
)
def test_days_begin_at_quarters_of_an_hour_and_nothing_is_looked_up_between(
    monkeypatch: pytest.MonkeyPatch, minutes: tuple[int, ...], said: int
) -> None:
    monkeypatch.setattr(dated_notices, "notice_lines", lambda _facts, _at: ())
    line, session = Line(), Moments()
    DatedNoticesPresenter(line, session)  # type: ignore[arg-type]
    for minute in minutes:
        session.moment_changed.emit(AT + timedelta(minutes=minute))
    assert line.said == said
