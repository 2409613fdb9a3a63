"""What somebody typed, taken apart: words, filters, excluded words."""

import difflib
import re
from collections.abc import Collection

import msgspec

from callboard.search.folding import collapse, fold, is_han, tokens
from callboard.search.kind_words import announces_key
from callboard.search.numbers import typed_digits
from callboard.search.results import Problem

FILTERS = ("open", "lang", "in", "kind", "type", "tier", "org", "from", "is")
# Need a clock, a viewer or what the user keeps: the caller accepts or refuses each entry.
_ELSEWHERE = ("open", "from", "is")
_VALUES = {"open": ("now", "unknown"), "is": ("favourite", "recent")}
_LONGEST_QUERY = 200  # characters; more is a paste by mistake
_MOST_WORDS = 12
_LIKE = 0.6  # of 1: less alike than this is something else
_LONGEST_KEY = 3  # digits: `ext 123` is a key, `ext 95187` a number beside a word
_CHUNK = re.compile(r'(-?)(?:([A-Za-z]+)[:：](?=[^\s/]))?("[^"]*"?|\S+)')

Word = tuple[
    str, ...
]  # folded tokens that must follow each other; of the last one a start is enough


class Filter(msgspec.Struct, frozen=True):
    """One `name:value`; several of one name mean any of them, unless negated."""

    name: str
    value: str  # as typed, folded
    negated: bool = False

    @property
    def answered_elsewhere(self) -> bool:
        """Whether the index cannot answer it: `open:`, `from:` and `is:`."""
        return self.name in _ELSEWHERE

    @property
    def typed(self) -> str:
        """How it is typed."""
        return f"{'-' if self.negated else ''}{self.name}:{self.value}"


class Query(msgspec.Struct, frozen=True):
    """What must match: all words, one of the values of each filter, none of what is excluded."""

    text: str = ""  # as typed, without filters and excluded words
    words: tuple[Word, ...] = ()
    filters: tuple[Filter, ...] = ()
    excluded: tuple[Word, ...] = ()
    problems: tuple[Problem, ...] = ()
    digits: str | None = None  # when the text is nothing but a number: `[0-9]`, with + if so typed

    def values(self, name: str) -> tuple[str, ...]:
        """The values of one filter that are not negated."""
        return tuple(f.value for f in self.filters if f.name == name and not f.negated)

    def without_filters(self, names: Collection[str] = FILTERS) -> "Query":
        """The same words without filters of these names, to ask what they hide."""
        kept = tuple(f for f in self.filters if f.name not in names)
        return msgspec.structs.replace(self, filters=kept)


def parse(text: str) -> Query:
    """Take a typed text apart; never fails, whatever was typed."""
    words: list[str] = []
    excluded: list[str] = []
    filters: list[Filter] = []
    problems: list[Problem] = []
    for minus, name, rest in _CHUNK.findall(text.removeprefix("tel:")[:_LONGEST_QUERY]):
        value = rest.strip('"')
        if name:
            _read_filter(Filter(fold(name), fold(value), bool(minus)), filters, problems)
        elif minus and tokens(value):
            excluded.append(value)
        else:
            words.append(value)
    plain = " ".join(words)
    return Query(
        text=plain,
        words=_words(words),
        filters=tuple(filters),
        excluded=_words(excluded),
        problems=tuple(problems),
        digits=typed_digits(fold(plain)),
    )


def toggled(text: str, wanted: Filter) -> str:
    """The typed text with a filter added at its end, or taken out where it holds it."""
    if wanted not in parse(text).filters:
        longer = f"{text.rstrip()} {wanted.typed} ".lstrip()
        # Behind an open quotation mark it would be a part of what is quoted.
        return longer if wanted in parse(longer).filters else f"{wanted.typed} {text}"
    kept = (_without(found, wanted) for found in _CHUNK.finditer(text))
    return " ".join(part for part in kept if part)


def _without(chunk: re.Match[str], wanted: Filter) -> str:
    minus, name, rest = chunk.groups()
    if fold(name or "") != wanted.name or bool(minus) is not wanted.negated:
        return chunk[0]
    values = re.split("[,，]", rest.strip('"'))
    kept = ",".join(value for value in values if fold(value) != wanted.value)
    quote = '"' if " " in kept else ""
    return f"{minus}{name}:{quote}{kept}{quote}" if kept else ""


def nearest(text: str, choices: tuple[str, ...]) -> str:
    """The choice that looks most like a text, or "" when none does."""
    return next(iter(difflib.get_close_matches(text, choices, n=1, cutoff=_LIKE)), "")


def _read_filter(found: Filter, filters: list[Filter], problems: list[Problem]) -> None:
    if found.name not in FILTERS:
        problems.append(Problem(found.name, suggestion=nearest(found.name, FILTERS)))
        return
    for value in re.split("[,，]", found.value):
        values = _VALUES.get(found.name)
        if values is None:
            if collapse(value):
                filters.append(msgspec.structs.replace(found, value=value))
        elif value in values:
            filters.append(msgspec.structs.replace(found, value=value))
        elif not any(known.startswith(value) for known in values):
            problems.append(Problem(found.name, value, nearest(value, values) or values[0]))


def _words(chunks: list[str]) -> tuple[Word, ...]:
    words = [word for chunk in chunks for word in _split(tokens(chunk))]
    return tuple(dict.fromkeys(_with_keys(words)))[:_MOST_WORDS]


def _split(found: list[str]) -> list[Word]:
    """Part Han from other scripts: in 阿里云L3 both must occur, not follow each other."""
    words: list[list[str]] = []
    for token in found:
        if words and is_han(words[-1][-1]) == is_han(token):
            words[-1].append(token)
        else:
            words.append([token])
    return [tuple(word) for word in words]


def is_key(word: Word) -> bool:
    """Whether a word names a key of a menu: `key 7`, 转7."""
    return len(word) > 1 and word[-1].isdigit() and announces_key("".join(word[:-1]))


def _with_keys(words: list[Word]) -> list[Word]:
    """Join what announces a key with the digits after it, which mean little alone."""
    joined: list[Word] = []
    for word in words:
        if joined and is_key((*joined[-1], *word)) and len(word[-1]) <= _LONGEST_KEY:
            joined[-1] = (*joined[-1], *word)
        else:
            joined.append(word)
    return joined
