"""Which FTS5 expressions answer a query, tier by tier, the best first."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from callboard.search.document import (
    END,
    FACET,
    GAP,
    NAME,
    NUMBER_PART,
    TEXT,
    WHOLE,
    all_of,
    any_of,
    facet,
    wants_ticket,
    word_match,
)
from callboard.search.folding import collapse, is_han
from callboard.search.kind_words import KEY
from callboard.search.numbers import query_forms
from callboard.search.query import Filter, Query, Word, is_key, nearest
from callboard.search.results import Problem, Tier
from callboard.search.vocabulary import Vocabulary

_SHORTEST_PART = 3  # letters; shorter ones are inside nearly everything
_SHORTEST_EXTRA_PART = 4  # letters, where better is found: EBS does not mean website
_LONGEST_CODE = 3  # letters of a country or a language
_SHORTEST_MISTYPED = 4
_SHORTEST_LISTED = 4  # letters: shorter starts have an index of their own
_MOST_LISTED = 12  # words
_SHORTEST_RUN = 5  # letters of two words typed as one
_NOTHING = f'"{FACET}{END}"'  # a token that no entry has


class Plan(msgspec.Struct, frozen=True):
    """A query against one vocabulary: `tickets` are the organizations whose ticket number it is."""

    query: Query
    vocabulary: Vocabulary
    facets: Mapping[str, Sequence[str]]  # the collapsed values of each filter
    tickets: tuple[str, ...] = ()

    def whole_steps(self) -> Iterator[tuple[Tier, str]]:
        """The expressions for the query as one: a name, a number, a ticket number."""
        if not self.query.words:
            yield Tier.WORD, self._within(f'"{GAP}"')
            return
        exact = any_of((*(f'"{whole}{END}"' for whole in self._whole()), *self._wanting()))
        start = any_of((*(f'"{start}" *' for start in self._starts()), *self._organization()))
        yield Tier.EXACT, self._within(exact)
        if len(self.query.words) == 1 and (code := self._code(self.query.words[0])):
            yield Tier.EXACT, self._within(all_of((code, start)))
            yield Tier.EXACT, self._within(code)
        yield Tier.NAME_START, self._within(start)
        if self.tickets:
            yield Tier.NAME_WORD, self._within(any_of(self._of_tickets()))

    def word_steps(self) -> Iterator[tuple[Tier, str]]:
        """The expressions for its words, each of which finds all that the one before it finds."""
        if not self.query.words:
            return
        in_names = all_of(self._starting(NAME, word) for word in self.query.words)
        anywhere = all_of(any_of(self._anywhere(word)) for word in self.query.words)
        if len(self.query.words) > 1 and any(map(self._code, self.query.words)):
            yield Tier.NAME_START, self._within(all_of(map(self._coded, self.query.words)))
        yield Tier.NAME_WORD, self._within(any_of((in_names, *self._last_digits())))
        yield Tier.WORD, self._within(anywhere)
        yield Tier.PART, self._in_parts(_SHORTEST_EXTRA_PART)

    def widest(self) -> str:
        """The last of the tier PART: what it does not find, no words of the query find."""
        return self._in_parts(_SHORTEST_PART)

    def _in_parts(self, shortest: int) -> str:
        parts = all_of(any_of(self._parts(word, shortest)) for word in self.query.words)
        return self._within(any_of((parts, *self._inner_digits())))

    @property
    def is_compound(self) -> bool:
        """Whether several long postings may have to be read to find that they share nothing."""
        bounds = len(self.query.words) + len(self.query.filters) + len(self.query.excluded)
        return bool(self.query.words) and bounds > 1

    def last_steps(self) -> Iterator[tuple[Tier, str]]:
        """The expressions that are tried when all others find nothing."""
        yield Tier.PART, self.widest()
        typo = self.typo_step()
        if typo is not None:
            yield Tier.TYPO, typo

    def typo_step(self) -> str | None:
        """The expression of the tier TYPO; None when no word is long enough to be mistyped."""
        near = [self._near(word) for word in self.query.words]
        if not any(near):
            return None
        words = zip(self.query.words, near, strict=True)
        return self._within(
            all_of(any_of((*self._parts(word), *_whole_words(found))) for word, found in words)
        )

    def corrected(self) -> str:
        """The words with each unknown one replaced by the nearest known one."""
        return " ".join(self._correct(word) for word in self.query.words)

    def problems(self) -> tuple[Problem, ...]:
        """Filter values that nothing here has."""
        return tuple(
            Problem(f.name, f.value, self._nearest(f))
            for f in self.query.filters
            if not f.answered_elsewhere and self._facet(f) == _NOTHING
        )

    def _nearest(self, unknown: Filter) -> str:
        # Any code is like some other one: zh is no misspelling of th.
        if len(unknown.value) < _SHORTEST_PART:
            return ""
        return nearest(unknown.value, tuple(self.facets.get(unknown.name, ())))

    def _whole(self) -> list[str]:
        """Tokens of the whole name or number that is meant."""
        return self._starts()[: 2 if self.query.digits else 1]

    def _starts(self) -> list[str]:
        """Tokens with which the whole of a name or number that is meant starts."""
        numbers = query_forms(self.query.digits) if self.query.digits else ()
        return [WHOLE + form for form in (collapse(self.query.text), *numbers)]

    def _organization(self) -> list[str]:
        """Who types no more than the name of an organization gets its entries in their order."""
        name = collapse(self.query.text)
        return [f'"{facet("org", name)}"'] if name in self.facets.get("org", ()) else []

    def _wanting(self) -> list[str]:
        return [f'"{wants_ticket(organization)}"' for organization in self.tickets]

    def _of_tickets(self) -> list[str]:
        return [f'"{facet("org", organization)}"' for organization in self.tickets]

    def _last_digits(self) -> list[str]:
        return _last_digits((self.query.digits or "").removeprefix("+"))

    def _inner_digits(self) -> list[str]:
        return [f"{ends} *" for ends in self._last_digits()]

    def _code(self, word: Word) -> str | None:
        """The expression for a word that is the code of a country or a language, if it is one."""
        value = "".join(word)
        is_short = max(map(len, word)) <= _LONGEST_CODE and value.isascii() and value.isalpha()
        known = [name for name in ("lang", "in") if is_short and value in self.facets.get(name, ())]
        return any_of(f'"{facet(name, value)}"' for name in known) if known else None

    def _coded(self, word: Word) -> str:
        return self._code(word) or any_of(self._anywhere(word))

    def _parts(self, word: Word, shortest: int = _SHORTEST_PART) -> list[str]:
        if is_key(word):
            return self._anywhere(word)
        if len(word) > 1:
            apart = [any_of(self._anywhere((token,))) for token in word]
            return [*self._anywhere(word), all_of(apart), *self._anywhere(("".join(word),))]
        if len(word[0]) < _SHORTEST_PART or is_han(word[0]):
            return self._anywhere(word)
        if word[0].isdigit():
            return [*self._anywhere(word), *(f"{ends} *" for ends in _last_digits(word[0]))]
        if len(word[0]) < shortest:
            return self._anywhere(word)
        inner = _whole_words(self.vocabulary.containing(word[0]))
        return [*self._anywhere(word), *inner, *self._run_together(word[0])]

    def _run_together(self, word: str) -> list[str]:
        """Two words typed as one, or the pinyin of two names: aliyunjishu is aliyun and jishu."""
        if len(word) < _SHORTEST_RUN or not word.isalpha():
            return []
        halves = ((word[:place], word[place:]) for place in range(2, len(word) - 1))
        return [
            all_of((any_of(_whole_words([one])), any_of(self._anywhere((two,)))))
            for one, two in halves
        ]

    def _anywhere(self, word: Word) -> list[str]:
        if is_key(word):
            return [
                word_match(letter, w) for w in (word, (KEY, word[-1])) for letter in (NAME, TEXT)
            ]
        ends = _last_digits(word[0]) if len(word) == 1 else []
        return [self._starting(NAME, word), self._starting(TEXT, word), *ends]

    def _starting(self, letter: str, word: Word) -> str:
        """The expression for a word of a class of which the end may be missing.

        FTS5 copies the postings of all words with a start that is longer than its prefix indexes,
        before it finds the first; a few whole words are read one posting at a time.
        """
        if len(word) == 1 and len(word[0]) >= _SHORTEST_LISTED and word[0] > "9":
            listed = self.vocabulary.starting(word[0], _MOST_LISTED)
            if listed is not None:
                return any_of(f'"{letter}{w}"' for w in (word[0], *listed))
        return word_match(letter, word)

    def _near(self, word: Word) -> list[str]:
        mistyped = len(word) == 1 and len(word[0]) >= _SHORTEST_MISTYPED and not word[0].isdigit()
        return self.vocabulary.near(word[0]) if mistyped else []

    def _correct(self, word: Word) -> str:
        known = "".join(word) if is_han(word[0]) else " ".join(word)
        if len(word) > 1 or self.vocabulary.has_start(word[0]):
            return known
        return next(iter(self._near(word)), known)

    def _within(self, expression: str) -> str:
        """The expression bound by the filters and the excluded words."""
        wanted: dict[str, list[str]] = {}
        refused = [part for word in self.query.excluded for part in _as_typed(word)]
        for f in self.query.filters:
            if f.negated and not f.answered_elsewhere:
                refused.append(self._facet(f))
            elif not f.answered_elsewhere:
                wanted.setdefault(f.name, []).append(self._facet(f))
        bound = all_of((expression, *(any_of(values) for values in wanted.values())))
        return f"{bound} NOT {any_of(refused)}" if refused else bound

    def _facet(self, wanted: Filter) -> str:
        value = collapse(wanted.value)
        known = self.facets.get(wanted.name, ())
        if value in known:
            return f'"{facet(wanted.name, value)}"'
        if any(other.startswith(value) for other in known):
            return f'"{facet(wanted.name, value).removesuffix(END)}" *'
        return _NOTHING


def _last_digits(digits: str) -> list[str]:
    long_enough = len(digits) >= _SHORTEST_PART and digits.isascii() and digits.isdigit()
    return [f'"{NUMBER_PART}{digits}"'] if long_enough else []


def _as_typed(word: Word) -> list[str]:
    """A word to exclude counts as a whole: while it is being typed, its start must hide nothing."""
    return [word_match(letter, word).removesuffix("*") for letter in (NAME, TEXT)]


def _whole_words(found: Sequence[str]) -> list[str]:
    return [f'"{letter}{word}"' for word in found for letter in (NAME, TEXT)]
