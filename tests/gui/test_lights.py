from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from callboard.directory.contact_point import ContactPoint
from callboard.gui.lights import Answered, Lights, words_hold_until
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.reach.availability import Light
from callboard.wording.light import LightWords

AT = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
WORDS = LightWords("open", "Open", "Open", "Open")


@pytest.mark.parametrize(
    ("left", "holds"),
    [
        (timedelta(seconds=20), timedelta(seconds=20)),
        (timedelta(minutes=1), timedelta(minutes=1)),
        (timedelta(minutes=1, seconds=1), timedelta(seconds=1)),
        (timedelta(hours=2), timedelta(minutes=1)),
        (timedelta(hours=2, seconds=30), timedelta(seconds=30)),
        (timedelta(hours=24, minutes=5), timedelta(minutes=5)),
        (timedelta(days=9), timedelta(minutes=15)),
        (None, timedelta(minutes=15)),
        (timedelta(0), timedelta(minutes=15)),
    ],
)
def test_how_long_words_hold(left: timedelta | None, holds: timedelta) -> None:
    end = None if left is None else AT + left
    assert words_hold_until(end, AT) - AT == holds


def test_what_was_asked_in_one_minute_is_asked_again_together() -> None:
    later = AT + timedelta(seconds=40, milliseconds=3)
    assert words_hold_until(None, later) == words_hold_until(None, AT)


class Answers:
    """Open until 18:00, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, _: ContactPoint, at: datetime) -> Answered:
        self.asked += 1
        end = at + timedelta(days=9)
        interval = Interval(state=State.OPEN, reason=Reason(ReasonKind.SHIFT), end=end)
        return Answered(Light(interval, None), WORDS)


@pytest.mark.parametrize(
    ("later", "asked"),
    [
        (timedelta(minutes=14, seconds=59), 1),
        (timedelta(minutes=15), 2),
        (timedelta(seconds=-1), 2),  # the clock was turned back
    ],
)
def test_only_ended_answers_are_asked_again(
    make_point: Callable[..., ContactPoint], later: timedelta, asked: int
) -> None:
    answers = Answers()
    lights = Lights(answers)
    for at in (AT, AT, AT + later):
        lights.of(make_point("x"), at)
    assert answers.asked == asked


def test_the_nearest_change_is_known(make_point: Callable[..., ContactPoint]) -> None:
    lights = Lights(Answers())
    lights.of(make_point("late"), AT + timedelta(minutes=5))
    lights.of(make_point("later"), AT + timedelta(minutes=9))
    assert lights.next_change == AT + timedelta(minutes=20)


def test_what_has_not_ended_is_kept(make_point: Callable[..., ContactPoint]) -> None:
    answers = Answers()
    lights = Lights(answers)
    lights.of(make_point("first"), AT)
    lights.of(make_point("second"), AT + timedelta(minutes=10))
    assert lights.expire(AT + timedelta(minutes=15))
    lights.of(make_point("second"), AT + timedelta(minutes=15))
    assert answers.asked == 2
