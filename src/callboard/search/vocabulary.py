"""The words of an index, to find those that contain a part or are one typo away."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

_MOST = 96  # words to look for in place of one; enough to fill a screen, and quick


class Vocabulary:
    """Distinct folded words."""

    def __init__(self, joined: str) -> None:
        self.joined = joined  # sorted words, one a line, with a line break at both ends
        self._words = joined.split("\n")[1:-1] if joined else []

    @classmethod
    def of(cls, words: set[str]) -> "Vocabulary":
        """The vocabulary of these words."""
        return cls("\n".join(("", *sorted(words), "")))

    def has_start(self, part: str) -> bool:
        """Whether a word starts with this."""
        return next(self._starting(part), None) is not None

    def starting(self, part: str, most: int) -> list[str] | None:
        """Words that start with this; None when there are more than `most`."""
        found = list(islice(self._starting(part), most + 1))
        return found if len(found) <= most else None

    def containing(self, part: str) -> list[str]:
        """Words that contain the part, but do not start with it."""
        found: list[str] = []
        for start, word in self._occurrences(part):
            if start > 0:
                found.append(word)
                if len(found) == _MOST:
                    break
        return found

    def near(self, word: str) -> list[str]:
        """Words of which the whole or a start is one typo away from this, the likeliest first.

        One typo leaves the first or the second half as it is, or swaps the two letters between.
        """
        half = len(word) // 2
        head, tail = word[:half], word[half:]
        swapped = word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
        candidates = dict.fromkeys((*self._starting(swapped), *self._starting(head)))
        places = (half - 1, half, half + 1)
        candidates.update(
            dict.fromkeys(
                other
                for _, other in self._occurrences(tail)
                if any(other.startswith(tail, place) for place in places)
            )
        )
        found = [
            other
            for other in candidates
            if starts_within_one_typo(word, other) and not other.startswith(word)
        ]
        return sorted(found, key=lambda other: abs(len(other) - len(word)))[:_MOST]

    def _starting(self, part: str) -> Iterator[str]:
        for place in range(bisect_left(self._words, part), len(self._words)):
            if not self._words[place].startswith(part):
                return
            yield self._words[place]

    def _occurrences(self, part: str) -> Iterator[tuple[int, str]]:
        """Each word that contains the part, once, and where in it the part stands first."""
        place = self.joined.find(part)
        while place >= 0:
            start = self.joined.rfind("\n", 0, place) + 1
            end = self.joined.find("\n", place)
            yield place - start, self.joined[start:end]
            place = self.joined.find(part, end)


def starts_within_one_typo(word: str, other: str) -> bool:
    """Whether a start of the other word is one letter more, less, changed or swapped away."""
    same = 0
    while same < min(len(word), len(other)) and word[same] == other[same]:
        same += 1
    rest, other_rest = word[same:], other[same:]
    return (
        other_rest.startswith(rest[1:])  # one letter too many
        or other_rest[1:].startswith(rest)  # one missing
        or (bool(other_rest) and other_rest[1:].startswith(rest[1:]))  # another one
        or (len(rest) > 1 and other_rest.startswith(rest[1] + rest[0] + rest[2:]))  # two swapped
    )
