"""What is good to know about a board: gaps, common hours, odd distances; worked out in slices."""

from collections.abc import Generator, Sequence
from datetime import datetime, timedelta

from callboard.directory.contact_point import ContactPoint
from callboard.gui.coverage_board import Board
from callboard.reach.coverage import LineCover, Skew, gaps, speaking
from callboard.reach.sites import place_pairs
from callboard.wording.coverage import gap_sentences, skew_line
from callboard.wording.sites import together_in_words

Slices = Generator[None, None, list[str]]  # gives way often; the sentences in the end

_AHEAD = 183  # days: the next change of clocks is told of, however far
_LOOK_OFTEN = 32  # lines after which it is looked whether any gap is left


def notices(board: Board, ids: Sequence[str], languages: Sequence[str]) -> Slices:
    """Sentences about a board; `languages` (BCP 47) are told of one by one, () means any."""
    if board.sources.in_doubt:
        return []
    told: list[str] = []
    yield
    told += together_in_words(board.worked, (board.axis.start, board.axis.end), board.asked)
    points = board.sources.facts.catalogue.contact_points
    lines = [points[id_] for id_ in ids]
    for language in languages or ("",):
        told += yield from _gaps(board, lines, language)
    told += yield from _skews(board)
    return list(dict.fromkeys(told))


def _gaps(board: Board, lines: Sequence[ContactPoint], language: str) -> Slices:
    """When nobody who speaks the language answers, from now on where now is shown."""
    if not lines:
        return []
    start, end = board.axis.start, board.axis.end
    start = max(start, board.asked.at) if board.axis.holds(board.asked.at) else start
    covers: list[LineCover] = []
    for point in speaking(lines, language) if language else lines:
        yield
        lit = board.sources.lit(point.id)
        if lit is None or lit.words.in_reach:  # who cannot be called does not fill a gap
            covers.append(_from(board.cover(point), start))
        if len(covers) % _LOOK_OFTEN == 0 and not gaps(covers, start, end):
            break
    name = board.sources.facts.language_name(language) if language else ""
    return gap_sentences(gaps(covers, start, end), (start, end), board.asked, name)


def _from(cover: LineCover, start: datetime) -> LineCover:
    return LineCover(cover.point, tuple(s for s in cover.stretches if s.end > start))


def _skews(board: Board) -> Slices:
    """The next weeks in which two places are oddly far apart, soonest first."""
    at, found = board.asked.at, list[tuple[datetime, str]]()
    shown = (board.axis.end - at) // timedelta(days=1)
    for mine, theirs in place_pairs(board.sources.sites, board.asked.zone):
        yield
        key = mine.zone if mine else board.asked.zone
        for skew in board.skews(key, theirs.zone, max(_AHEAD, shown))[:1]:
            found.append((skew.start, _skew(skew, mine.name if mine else "", theirs.name, board)))
    return [sentence for _, sentence in sorted(found)]


def _skew(skew: Skew, mine: str, theirs: str, board: Board) -> str:
    return skew_line(skew, board.asked, theirs, mine)
