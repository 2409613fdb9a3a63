from datetime import datetime, timedelta
from typing import Protocol

from callboard.gui.moment import Moment


class Passing(Protocol):
    """A clock that a test moves."""

    def __call__(self) -> datetime: ...
    def pass_by(self, **time: float) -> None: ...


def test_it_passes_with_the_clock(clock: Passing) -> None:
    moment = Moment(clock)
    before = moment()
    clock.pass_by(minutes=5)
    assert moment() - before == timedelta(minutes=5)


def test_it_stands_where_it_was_asked_to(clock: Passing) -> None:
    asked = clock() + timedelta(days=3)
    moment = Moment(clock, asked)
    clock.pass_by(minutes=5)
    assert moment() == asked
    moment.asked = None
    assert moment() == clock()
