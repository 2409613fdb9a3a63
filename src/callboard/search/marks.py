"""Where a displayed text matches a query, also when it was pinyin, digits or a part of a word."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from callboard.search.folding import Token, fold, is_han, placed_tokens
from callboard.search.numbers import national_part, query_forms
from callboard.search.query import Query, Word
from callboard.search.results import Mark
from callboard.search.vocabulary import starts_within_one_typo

_SHORTEST_PART = 3
_SHORTEST_MISTYPED = 4
_NUMBER = re.compile(r"\+?[0-9][0-9 ().\-/]*[0-9]")

Syllables = Callable[[str], tuple[str, ...]]  # Han run -> its syllables, () when unknown


def marks(text: str, query: Query, syllables: Syllables = lambda _run: ()) -> tuple[Mark, ...]:
    """The ranges `[start, end)` of the text to mark, in order, without overlaps."""
    found = _placed(text)
    ranges: list[Mark] = list(_number_marks(text, query.digits)) if query.digits else []
    for word in query.words if not ranges else ():
        ranges += _word_marks(found, word, syllables) or _typo_marks(found, word)
    return _merged(ranges)


@lru_cache(maxsize=1024)  # the same names are found again with the next letter
def _placed(text: str) -> tuple[Token, ...]:
    return tuple(placed_tokens(text))


def _word_marks(found: tuple[Token, ...], word: Word, syllables: Syllables) -> list[Mark]:
    return (
        list(_phrase_marks(found, word))
        or list(_pinyin_marks(found, "".join(word), syllables))
        or list(_part_marks(found, word))
    )


def _phrase_marks(found: tuple[Token, ...], word: Word) -> Iterator[Mark]:
    for place in range(len(found) - len(word) + 1):
        *full, last = found[place : place + len(word)]
        if tuple(token.text for token in full) == word[:-1] and last.text.startswith(word[-1]):
            whole = len(last.text) == len(word[-1]) or last.end - last.start != len(last.text)
            end = last.end if whole else last.start + len(word[-1])
            yield (found[place].start, end)


def _part_marks(found: tuple[Token, ...], word: Word) -> Iterator[Mark]:
    for token in found:
        for part in word:
            at = token.text.find(part)
            long_enough = is_han(part) or len(part) >= _SHORTEST_PART or len(word) > 1
            if at >= 0 and long_enough:
                yield (token.start + at, min(token.start + at + len(part), token.end))


def _typo_marks(found: tuple[Token, ...], word: Word) -> list[Mark]:
    if len(word) > 1 or len(word[0]) < _SHORTEST_MISTYPED:
        return []
    return [(t.start, t.end) for t in found if starts_within_one_typo(word[0], t.text)]


def _pinyin_marks(found: tuple[Token, ...], typed: str, syllables: Syllables) -> Iterator[Mark]:
    if not typed.isascii() or not typed.isalpha():
        return
    for run in _runs(found):
        spoken = syllables("".join(token.text for token in run))
        for first in range(len(spoken)):
            count = _spoken_count(spoken[first:], typed)
            if count and first + count <= len(run):
                yield (run[first].start, run[first + count - 1].end)
                break


def _spoken_count(spoken: tuple[str, ...], typed: str) -> int:
    """How many characters were typed, in full or by initials; 0 when they were not."""
    if "".join(one[0] for one in spoken).startswith(typed):
        return len(typed)
    said = ""
    for count, one in enumerate(spoken, 1):
        said += one
        if said.startswith(typed):
            return count
    return 0


def _runs(found: tuple[Token, ...]) -> Iterator[list[Token]]:
    run: list[Token] = []
    for token in found:
        if is_han(token.text) and (not run or run[-1].end == token.start):
            run.append(token)
            continue
        if run:
            yield run
        run = [token] if is_han(token.text) else []
    if run:
        yield run


def _number_marks(text: str, digits: str) -> Iterator[Mark]:
    for number in _NUMBER.finditer(fold(text) if len(fold(text)) == len(text) else text):
        places = [number.start() + i for i, c in enumerate(number[0]) if c in "0123456789"]
        plain = "".join(text[place] for place in places if text[place] in "0123456789")
        at, length = _find_digits(plain, digits)
        if length:
            yield (places[at], places[at + length - 1] + 1)


def _find_digits(plain: str, digits: str) -> Mark:
    national = national_part(plain)
    for form in (*query_forms(digits), digits.removeprefix("0")):
        at = plain.find(form)
        fits = at >= 0 and (
            form != digits.removeprefix("0") or form == digits or plain[at:] == national
        )
        if form and (fits or (at >= 0 and national.startswith(form))):
            return at, len(form)
    return 0, 0


def _merged(ranges: list[Mark]) -> tuple[Mark, ...]:
    merged: list[Mark] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return tuple(merged)
