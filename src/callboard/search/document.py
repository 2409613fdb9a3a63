"""An entry as the row of tokens that is indexed, and the same tokens as a query asks for them.

The first letter of a token is its class, so that each class has posting lists of its own: a column
filter would read through the postings of all the others.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from callboard.search.entry import Entry
from callboard.search.folding import collapse, fold, han_runs, is_han, tokens
from callboard.search.numbers import parts, written_forms
from callboard.search.pinyin import typed_forms
from callboard.search.query import Word

WHOLE = "k"  # a whole name or number in one token, ended by END
NAME = "n"  # a word of a name, and what may be typed for it
TEXT = "t"  # a word of anything else
NUMBER_PART = "d"  # a number from one of its digits on
FACET = "f"  # the value of a filter
GAP = "z"  # between two texts, so that no phrase reaches across; every row has one
END = "\ue000"
_LONGEST_WHOLE = 60  # letters; a longer name can be found by its start, not as a whole

Readings = Mapping[str, tuple[str, ...]]  # Han run -> its syllables


def document(entry: Entry, readings: Readings) -> list[str]:
    """All tokens of one entry."""
    row = [GAP]
    for name in entry.names:
        row += [_whole(name), *_words(NAME, name), *_spoken(NAME, name, readings)]
        row += [_whole(spoken) for spoken in _whole_spoken(name, readings)]
    for number in entry.numbers:
        forms = written_forms(number)
        row += [
            f"{letter}{form}{end}" for form in forms for letter, end in ((WHOLE, END), (NAME, ""))
        ]
        row += [NUMBER_PART + part for part in parts(number)]
    row += [*(NAME + group for group in tokens(entry.printed)), GAP]
    for term in entry.terms:
        row += [*_words(TEXT, term), *_spoken(TEXT, term, readings)]
    for text in entry.body:
        row += [*(TEXT + token for token in tokens(text)), GAP]
    row += [facet(name, value) for name, values in entry.facets.items() for value in values]
    if entry.wants_ticket:
        row.append(wants_ticket(entry.organization))
    return row


def vocabulary_words(row: Iterable[str]) -> set[str]:
    """The words in which parts and typos are looked for; digits have their own parts."""
    return {
        token[1:] for token in row if token[0] in (NAME, TEXT) and len(token) > 3 and token[1] > "9"
    }


def facet(name: str, value: str) -> str:
    """The token of a filter value."""
    return f"{FACET}{name}{END}{collapse(value)}{END}"


def wants_ticket(organization: str) -> str:
    """The token of entries of an organization that need a ticket number."""
    return facet("ticket", organization)


def word_match(letter: str, word: Word) -> str:
    """The FTS5 expression for a word of a class: its tokens in a row, of the last one a start."""
    phrase = " ".join(letter + token for token in word)
    return f'"{phrase}"' if is_han(word[-1]) else f'"{phrase}" *'


def any_of(expressions: Iterable[str]) -> str:
    """The FTS5 expression that is true when one of these is."""
    return f"({' OR '.join(dict.fromkeys(expressions))})"


def all_of(expressions: Iterable[str]) -> str:
    """The FTS5 expression that is true when all of these are."""
    return f"({' AND '.join(dict.fromkeys(expressions))})"


def _whole(name: str) -> str:
    collapsed = collapse(name)
    end = END if len(collapsed) <= _LONGEST_WHOLE else ""
    return WHOLE + collapsed[:_LONGEST_WHOLE] + end


def _whole_spoken(name: str, readings: Readings) -> list[str]:
    """A name that is Chinese from end to end, as it is spoken."""
    syllables = readings.get(collapse(name), ()) if readings and not name.isascii() else ()
    return ["".join(syllables)] if syllables else []


@lru_cache(maxsize=4096)  # languages, countries, places and kinds come again and again
def _words(letter: str, text: str) -> tuple[str, ...]:
    found = tokens(text)
    # hongkong finds Hong Kong
    joined = [
        letter + one + other
        for one, other in pairwise(found)
        if one.isalpha() and other.isalpha() and not is_han(one) and not is_han(other)
    ]
    return (*(letter + token for token in found), GAP, *joined)


def _spoken(letter: str, text: str, readings: Readings) -> list[str]:
    if not readings or text.isascii():
        return []
    runs = (readings.get(run, ()) for run in han_runs(fold(text)))
    return [letter + form for run in runs for form in typed_forms(run)]
