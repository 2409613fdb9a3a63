"""Durations as a directory writes them."""

import pytest

from callboard.directory.duration import DurationError, Span, duration_flaw, parse_duration


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("30min", Span(minutes=30)),
        ("2h", Span(minutes=120)),
        ("72h", Span(minutes=4_320)),
        ("0h", Span(minutes=0)),
        ("30d", Span(minutes=43_200)),
        ("1 working day", Span(working_days=1)),
        ("5 working days", Span(working_days=5)),
    ],
)
def test_a_duration_is_read(text: str, span: Span) -> None:
    assert parse_duration(text) == span
    assert duration_flaw(text) is None


@pytest.mark.parametrize(
    "text", ["", "2", "h", "2 h", "02h", "-2h", "2.5h", "2H", "5 days", "2h ", "２h", "2h30min"]
)
def test_what_is_no_duration_is_told_how_to_write_one(text: str) -> None:
    sentence = f'"{text}" is not a duration; write it like "30min", "2h", "30d" or "5 working days"'
    assert duration_flaw(text) == sentence
    with pytest.raises(DurationError, match="is not a duration"):
        parse_duration(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("401d", "longer than 400 days"),
        ("9999h", "longer than 400 days"),
        ("0 working days", "1 to 250 working days"),
        ("251 working days", "1 to 250 working days"),
    ],
)
def test_a_duration_has_bounds(text: str, why: str) -> None:
    assert why in (duration_flaw(text) or "")
