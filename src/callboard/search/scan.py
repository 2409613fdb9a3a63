"""A simple search that is there before the index: every word typed must stand in a name."""

from collections.abc import Iterable, Iterator
from itertools import islice

from callboard.directory.contact_point import ContactPoint
from callboard.search.folding import fold
from callboard.search.query import Query
from callboard.search.results import MOST_HITS

_MOST_LOOKED_AT = 8_000  # lines; what is asked for at every key must not take longer than a frame


class Scan:
    """The folded names and digits of contact points, one a line, in their order."""

    def __init__(self, points: Iterable[ContactPoint]) -> None:
        self._joined = "".join(f"{_line(point)}\t{point.id}\n" for point in points)

    def search(self, query: Query, limit: int = MOST_HITS) -> list[str]:
        """The first ids whose names hold every word; [] for what only an index can answer."""
        words = fold(query.digits or query.text).split()
        if not words or query.filters or query.excluded or query.problems:
            return []
        longest = max(words, key=len)
        looked_at = islice(self._lines_with(longest), _MOST_LOOKED_AT)
        parted = (line.rpartition("\t") for line in looked_at)
        found = (id_ for line, _, id_ in parted if all(word in line for word in words))
        return list(islice(found, limit))

    def _lines_with(self, word: str) -> Iterator[str]:
        place = self._joined.find(word)
        while place >= 0:
            end = self._joined.find("\n", place)
            yield self._joined[self._joined.rfind("\n", 0, place) + 1 : end]
            place = self._joined.find(word, end)


def _line(point: ContactPoint) -> str:
    number = point.telephone.digits if point.telephone else ""
    names = (*point.name.by_tag.values(), *point.alias, number)
    return " ".join(fold(name.replace("\t", " ").replace("\n", " ")) for name in names)
