"""What the parser reads, how it writes it back, and what it says when it cannot."""

import datetime as dt
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.hours.expression import (
    DatedRange,
    Day,
    Expression,
    Rule,
    Span,
    YearlyRange,
)
from callboard.hours.parser import parse
from callboard.hours.state import State
from callboard.hours.tokens import LONGEST, Expected, ExpressionError

# fmt: off
READ = [
    # text, the same in the form that `str` writes
    ("24/7", "24/7"),
    ("Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-18:00; PH off"),
    ("Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-14:00", "Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-14:00"),
    ("Mo-Su 22:00-06:00", "Mo-Su 22:00-06:00"),
    ("Fr 22:00-26:00", "Fr 22:00-02:00"),
    ("Fr 12:00-36:00", "Fr 12:00-36:00"),
    ("Fr 12:00-48:00", "Fr 12:00-48:00"),
    ("09:00-18:00", "09:00-18:00"),
    ('Nov 11 off "Double 11"', 'Nov 11 off "Double 11"'),
    ("2026 Oct 01-07 off", "2026 Oct 01-07 off"),
    ('unknown "not published"', 'unknown "not published"'),
    ('Nov 11 limited "urgent only"', 'Nov 11 limited "urgent only"'),
    ('Nov 11 10:00-12:00 limited "urgent only"', 'Nov 11 10:00-12:00 limited "urgent only"'),
    ("Nov 11 off keeping tail", "Nov 11 off keeping tail"),
    ("PH 10:00-14:00", "PH 10:00-14:00"),
    ("PH ignored", "PH ignored"),
    ("PH open", "PH ignored"),
    ("Mo-Fr,PH 10:00-14:00", "Mo-Fr,PH 10:00-14:00"),
    ("Su-Th 09:00-17:00", "Mo-Th,Su 09:00-17:00"),
    ("Fr-Mo 09:00-17:00", "Mo,Fr-Su 09:00-17:00"),
    ("Mo,We,Th 09:00-17:00", "Mo,We,Th 09:00-17:00"),
    ("Dec 24-Jan 02 off", "Dec 24-Jan 02 off"),
    ("2026 Dec 24-Jan 02 off", "2026 Dec 24-2027 Jan 02 off"),
    ("2026 Dec 24-2027 Jan 02 off", "2026 Dec 24-2027 Jan 02 off"),
    ("Jan 01,May 01,Dec 25-26 off", "Jan 01,May 01,Dec 25-26 off"),
    ("Oct-Mar Mo-Fr 09:00-17:00", "Oct 01-Mar 31 Mo-Fr 09:00-17:00"),
    ("Feb off", "Feb 01-29 off"),
    ("2027 Feb off", "2027 Feb 01-28 off"),
    # As people write it
    ("mo-fr 9:00-18:00", "Mo-Fr 09:00-18:00"),
    ("Mo - Fr 09:00 – 18:00 ;", "Mo-Fr 09:00-18:00"),
    ("Mo, Tu 09:00-12:00, 13:00-18:00;Sa closed", "Mo,Tu 09:00-12:00,13:00-18:00; Sa off"),
    ("Mo-Fr 09:00-18:00 open", "Mo-Fr 09:00-18:00"),
    ("oct 1-7 OFF", "Oct 01-07 off"),
]

REFUSED = [
    # text, column, found, expected
    ("", 1, "", Expected.RULE),
    ("always", 1, "always", Expected.RULE),
    (";", 1, ";", Expected.RULE),
    ("Mo-Fr", 6, "", Expected.HOURS),
    ("Mo-Xx 09:00-18:00", 4, "Xx", Expected.WEEKDAY),
    ("Mo, 09:00-18:00", 5, "09:00", Expected.WEEKDAY_OR_PH),
    ("Nov 11 Mo,PH 09:00-18:00", 11, "PH", Expected.WEEKDAY),
    ("Mo 9-17", 4, "9", Expected.HOURS),
    ("Mo 09:00", 9, "", Expected.DASH),
    ("Mo 09:00-", 10, "", Expected.TIME),
    ("Mo 09:00-17", 10, "17", Expected.TIME),
    ("Mo 09:60-18:00", 4, "09:60", Expected.TIME),
    ("Mo 24:00-26:00", 4, "24:00", Expected.START),
    ("Mo 09:00-48:01", 10, "48:01", Expected.END),
    ("Mo 09:00-09:00", 10, "09:00", Expected.OTHER_END),
    ("Mo 00:00-00:00", 10, "00:00", Expected.OTHER_END),
    ("Mo 09:00-18:00,", 16, "", Expected.TIME),
    ("Mo 09:00-18:00 Tu", 16, "Tu", Expected.SEMICOLON),
    ("Mo 09:00-18:00 off", 16, "off", Expected.SEMICOLON),
    ("24/7 Mo", 6, "Mo", Expected.SEMICOLON),
    ("Mo 18:00+", 9, "+", Expected.DASH),
    ("Mo[1] 09:00-18:00", 3, "[", Expected.HOURS),
    ("sunrise-sunset", 1, "sunrise", Expected.RULE),
    ("SH off", 1, "SH", Expected.RULE),
    ("Nov 31 off", 5, "31", Expected.DAY),
    ("2027 Feb 29 off", 10, "29", Expected.DAY),
    ("Oct 07-01 off", 8, "01", Expected.LATER),
    ("2026 Dec 24-2025 Jan 02 off", 13, "2025", Expected.LATER),
    ("Oct 01-2026 Nov 05 off", 8, "2026", Expected.MONTH),
    ("26 Oct 01 off", 1, "26", Expected.YEAR),
    ("0000 Oct 01 off", 1, "0000", Expected.YEAR),
    ("2026-10-01 off", 5, "-", Expected.MONTH),
    ("Oct 01, off", 9, "off", Expected.MONTH),
    ("Nov 11 open", 8, "open", Expected.HOURS),
    ('limited "urgent only"', 1, "limited", Expected.HOURS),
    ("Mo ignored", 4, "ignored", Expected.HOURS),
    ("Nov 11 off keeping", 19, "", Expected.TAIL),
    ("Sa off keeping tail", 8, "keeping", Expected.SEMICOLON),
    ('Mo off "moved', 8, '"', Expected.QUOTE),
    ('Mo off "two\nlines"', 8, '"', Expected.QUOTE),
    ("Mo ٠٩:٠٠-١٨:٠٠", 4, "٠", Expected.HOURS),
    ("Mo 09:00-18:00" + " " * LONGEST, LONGEST + 1, " ", Expected.SHORTER),
]
# fmt: on


@pytest.mark.parametrize(("text", "written"), READ)
def test_reads_and_writes(text: str, written: str) -> None:
    assert str(parse(text)) == written


@pytest.mark.parametrize(("text", "column", "found", "expected"), REFUSED)
def test_refuses_with_a_place(text: str, column: int, found: str, expected: Expected) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    error = caught.value
    assert (error.column, error.found, error.expected) == (column, found, expected)
    assert str(column) in str(error)


def test_the_examples_for_authors_are_read() -> None:
    page = (Path(__file__).parents[2] / "docs" / "HOURS.md").read_text(encoding="utf-8")
    cells = [row.split("|")[1] for row in page.splitlines() if row.startswith("| `")]
    examples = [example for cell in cells for example in re.findall("`([^`]+)`", cell)]
    assert len(examples) > 20
    assert all(parse(example).rules for example in examples)


# Expressions that the parser could have read

LABELS = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters='"'))
SPANS = st.builds(
    lambda start, length: Span(start, min(2880, start + length)),
    st.integers(0, 1439),
    st.integers(1, 2880),
)
SPAN_LISTS = st.lists(SPANS, min_size=1, max_size=3).map(tuple)
WEEKDAY_SETS = st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days)))
DATES = st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31))
YEARLY = st.tuples(DATES, DATES).map(
    lambda pair: YearlyRange(Day(pair[0].month, pair[0].day), Day(pair[1].month, pair[1].day))
)
DATED = st.tuples(DATES, DATES).map(lambda pair: DatedRange(min(pair), max(pair)))
DATE_LISTS = st.lists(YEARLY | DATED, min_size=1, max_size=3).map(tuple)
SHORTENED = st.sampled_from([State.OPEN, State.LIMITED, State.UNKNOWN])
RULES = st.one_of(
    st.builds(Rule, weekdays=WEEKDAY_SETS, spans=SPAN_LISTS, state=SHORTENED, label=LABELS),
    st.builds(Rule, spans=SPAN_LISTS, holidays=st.booleans(), label=LABELS),
    st.builds(Rule, always=st.just(True), spans=st.just((Span(0, 1440),)), label=LABELS),
    st.builds(Rule, dates=DATE_LISTS, spans=SPAN_LISTS, state=SHORTENED, label=LABELS),
    st.builds(
        Rule,
        dates=DATE_LISTS,
        state=st.just(State.CLOSED),
        keeps_tail=st.booleans(),
        label=LABELS,
    ),
    st.builds(Rule, holidays=st.just(True), ignored=st.just(True), label=LABELS),
    st.builds(Rule, weekdays=WEEKDAY_SETS, state=st.just(State.UNKNOWN), label=LABELS),
)


@given(st.lists(RULES, min_size=1, max_size=4))
def test_what_is_written_is_read_as_the_same_value(rules: list[Rule]) -> None:
    expression = Expression(tuple(rules))
    text = str(expression)
    if len(text) <= LONGEST:
        assert parse(text) == expression


WORDS = (
    "Mo", "Tu", "Su", "PH", "SH", "Jan", "Feb", "Dec", "24/7", "09:00", "18:00", "26:00", "48:00",
    "2026", "01", "31", "off", "open", "limited", "unknown", "ignored", "keeping", "tail", "-",
    "–", ",", ";", "+", "[", ":", '"', "/", '"a label"', " ", "\n", "星期一", "\u202e", "\x00",
)  # fmt: skip
PIECES = st.sampled_from(WORDS)


@given(st.text() | st.lists(PIECES, max_size=60).map(" ".join) | st.lists(PIECES).map("".join))
def test_nothing_but_its_own_error(text: str) -> None:
    assert _column_or_same(text) <= len(text) + 1


def _column_or_same(text: str) -> int:
    """Column of the refusal; 0 for a text that is read, and read the same once written."""
    try:
        expression = parse(text)
    except ExpressionError as error:
        return error.column
    written = str(expression)
    # Months and years that the author left out may make it longer than a line may be.
    same = len(written) > LONGEST or parse(written) == expression
    return 0 if same else len(text) + 2


@pytest.mark.parametrize(
    "piece", ["Mo,", "09:00-10:00,", "Nov 11,", '"', "Mo-", "a", "9", "(", " "]
)
def test_four_thousand_characters_are_refused_before_they_are_read(piece: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse((piece * 4000)[:4000])
    assert caught.value.expected is Expected.SHORTER
