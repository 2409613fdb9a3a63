"""The search index: what was typed -> which entries, best first, within a few milliseconds."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

import msgspec

from callboard.search.entry import Entry
from callboard.search.folding import collapse
from callboard.search.index_file import (
    Progress,
    content_key,
    find_file,
    no_progress,
    open_file,
    write_file,
    write_tables,
)
from callboard.search.marks import marks
from callboard.search.plan import Plan
from callboard.search.query import Query, parse
from callboard.search.results import MOST_HITS, Hit, Mark, Results, Tier
from callboard.search.ticket import has_shape
from callboard.search.vocabulary import Vocabulary

_EVERYTHING = "SELECT id FROM entry ORDER BY rowid"
_MATCHING = """
SELECT entry.id FROM words JOIN entry ON entry.rowid = words.rowid
WHERE words MATCH ? ORDER BY words.rowid"""

_SYLLABLES = "SELECT syllables FROM reading WHERE run = ?"


class Index:
    """A built index. Build it in any thread; then use it in one thread at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take over a filled database; reads what is needed for every query."""
        self._connection = connection
        self._read: dict[str, tuple[str, ...]] = {}
        (joined,) = connection.execute("SELECT joined FROM vocabulary").fetchone()
        self._vocabulary = Vocabulary(joined)
        self._facets: dict[str, list[str]] = {}
        for name, value in connection.execute("SELECT name, value FROM facet"):
            self._facets.setdefault(name, []).append(collapse(value))

    @classmethod
    def build(
        cls,
        entries: Sequence[Entry],
        path: Path | None = None,
        *,
        pinyin: bool = True,
        progress: Progress = no_progress,
    ) -> "Index":
        """Index entries in their order; in memory, or in a cache folder that keeps them.

        With `pinyin`, loads pypinyin (0.2 s) when a text is Chinese. A cache folder that cannot be
        written is done without.
        """
        if path is not None:
            try:
                return cls._in_folder(entries, path, pinyin=pinyin, progress=progress)
            except (OSError, sqlite3.Error):
                pass  # a full or read-only disk must not take the search away
        connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        write_tables(connection, entries, pinyin=pinyin, progress=progress)
        return cls(connection)

    @classmethod
    def _in_folder(
        cls, entries: Sequence[Entry], folder: Path, *, pinyin: bool, progress: Progress
    ) -> "Index":
        key = content_key(entries, pinyin=pinyin)
        found = find_file(folder, key)
        built = found or write_file(entries, folder, key, pinyin=pinyin, progress=progress)
        return cls(open_file(built))

    def search(
        self,
        query: Query | str,
        limit: int = MOST_HITS,
        accept: Callable[[str], bool] | None = None,
        habit: Mapping[str, int] | None = None,
    ) -> Results:
        """The best entries that match and that `accept` takes; it judges `open:` and `from:`.

        `habit` (id -> times used) decides between entries of one tier only.
        """
        asked = parse(query) if isinstance(query, str) else query
        plan = self._plan(asked)
        tiers: dict[str, Tier] = {}

        def take(tier: Tier, rows: Iterator[str]) -> None:
            self._take(tiers, tier, rows, limit, accept)

        for tier, rows in self._rows(plan, accept):
            take(tier, rows)
            if len(tiers) >= limit:
                break
        is_bound = accept is not None or asked.filters or asked.excluded
        if not tiers and asked.words and not (is_bound and self._is_known(asked)):
            for tier, expression in plan.last_steps():
                if not tiers:
                    take(tier, self._matching(expression))
        mistyped = Tier.TYPO in tiers.values()
        problems = asked.problems + plan.problems()
        return Results(_hits(tiers, habit or {}), plan.corrected() if mistyped else None, problems)

    def marks(self, text: str, query: Query | str) -> tuple[Mark, ...]:
        """The ranges of a displayed text (a name, a number) that the query matches."""
        return marks(text, parse(query) if isinstance(query, str) else query, self._syllables)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _plan(self, query: Query) -> Plan:
        return Plan(query, self._vocabulary, self._facets, self._tickets(query))

    def _is_known(self, query: Query) -> bool:
        """Whether the words alone match: then it is the filters that hide, and nothing mistyped."""
        bare = self._plan(msgspec.structs.replace(query, filters=(), excluded=()))
        return any(next(rows, None) is not None for _, rows in self._rows(bare))

    def _rows(
        self, plan: Plan, accept: Callable[[str], bool] | None = None
    ) -> Iterator[tuple[Tier, Iterator[str]]]:
        query = plan.query
        if not (query.words or query.filters or query.excluded):
            yield Tier.WORD, self._ids(_EVERYTHING, ())
            return
        for tier, expression in plan.whole_steps():
            yield tier, self._matching(expression)
        if (plan.is_compound or accept) and not any(map(accept or bool, self._widest(plan))):
            return
        for tier, expression in plan.word_steps():
            yield tier, self._matching(expression)

    def _widest(self, plan: Plan) -> Iterator[str]:
        return self._matching(plan.widest()) if plan.query.words else iter(())

    def _matching(self, expression: str) -> Iterator[str]:
        return self._ids(_MATCHING, (expression,))

    def _ids(self, statement: str, values: tuple[str, ...]) -> Iterator[str]:
        cursor = self._connection.execute(statement, values)
        try:
            yield from (row[0] for row in cursor)
        finally:
            cursor.close()

    @staticmethod
    def _take(
        tiers: dict[str, Tier],
        tier: Tier,
        rows: Iterator[str],
        limit: int,
        accept: Callable[[str], bool] | None,
    ) -> None:
        for key in rows:
            if len(tiers) >= limit:
                return
            if key not in tiers and (accept is None or accept(key)):
                tiers[key] = tier

    @cached_property
    def _shapes(self) -> list[tuple[str, str]]:
        return self._connection.execute("SELECT organization, shape FROM ticket").fetchall()

    def _tickets(self, query: Query) -> tuple[str, ...]:
        found = (owner for owner, shape in self._shapes if has_shape(query.text, shape))
        return tuple(dict.fromkeys(found))

    def _syllables(self, run: str) -> tuple[str, ...]:
        if run not in self._read:
            row = self._connection.execute(_SYLLABLES, (run,)).fetchone()
            self._read[run] = tuple(row[0].split()) if row else ()
        return self._read[run]


def _hits(tiers: Mapping[str, Tier], habit: Mapping[str, int]) -> tuple[Hit, ...]:
    ordered = sorted(tiers.items(), key=lambda found: (found[1], -habit.get(found[0], 0)))
    return tuple(Hit(key, tier) for key, tier in ordered)
