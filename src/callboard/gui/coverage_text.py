"""The whole coverage board in words, for reading aloud and for copying."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from callboard.gui.coverage_board import LINE, SITE, Board, BoardRow, state_word
from callboard.hours.state import State
from callboard.hours.zone import zone
from callboard.reach.sites import Window, city
from callboard.wording.clock import Day, clock
from callboard.wording.coverage_phrases import coverage_phrases
from callboard.wording.language import phrases
from callboard.wording.sites import days_in_words, windows_in_words

_MOST_LINES = 200


def board_text(board: Board, ids: Sequence[str], told: Sequence[str]) -> str:
    """Everything the board shows, one fact a line; `told` are its notices."""
    return "\n".join(_lines(board, ids, told))


def _lines(board: Board, ids: Sequence[str], told: Sequence[str]) -> Iterator[str]:
    words, asked = coverage_phrases(board.asked.language), board.asked
    start, end = (_moment(m, board) for m in (board.axis.start, board.axis.end))
    yield words.shown.format(start=start, end=end, place=city(asked.zone))
    yield from _section(words.notices_heading, told)
    common = days_in_words(board.worked, asked) if len(board.worked) > 1 else ()
    yield from _section(words.common_heading, common)
    sites = [board.row(SITE, str(n)) for n in range(len(board.worked))]
    yield from _section(words.sites_heading, [_row(row, board) for row in sites])
    shown = [_row(board.row(LINE, id_), board) for id_ in ids[:_MOST_LINES]]
    if len(ids) > _MOST_LINES:
        shown.append(words.first_lines.format(shown=_MOST_LINES, total=len(ids)))
    yield from _section(words.lines_heading, shown)


def _section(heading: str, sentences: Sequence[str]) -> Iterator[str]:
    if sentences:
        yield ""
        yield heading
        yield from sentences


def _row(row: BoardRow, board: Board) -> str:
    words = coverage_phrases(board.asked.language)
    template = words.row if row.about else words.row_alone
    states = words.between_times.join(_states(row, board))
    return template.format(name=row.name, about=row.about, states=states)


def _states(row: BoardRow, board: Board) -> Iterator[str]:
    """Each state but closed with its times, else that it is closed throughout."""
    told = [s for s in row.stretches if s.state is not State.CLOSED] or row.stretches
    by_word: dict[str, list[Window]] = {}
    for stretch in told:
        word = state_word(row, stretch, board.asked.language)
        by_word.setdefault(word, []).append(Window(stretch.start, stretch.end))
    words, whole = coverage_phrases(board.asked.language), (board.axis.start, board.axis.end)
    for word, windows in by_word.items():
        if [(w.start, w.end) for w in windows] == [whole]:
            yield words.all_the_time.format(state=word)
        else:
            yield f"{word} {windows_in_words(windows, board.asked)}"


def _moment(moment: datetime, board: Board) -> str:
    words = phrases(board.asked.language)
    return clock(moment, zone(board.asked.zone), words.weekdays, Day.DATE, words)
