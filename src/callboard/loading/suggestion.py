"""Did you mean: the nearest of the words that would have been right."""

import difflib
from collections.abc import Iterable

from callboard.loading.limits import quoted

_LONGEST = 64
_CANDIDATES = 500  # difflib compares with each: a hostile file could name thousands


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A tail for a sentence: `; did you mean "zone"?`, or nothing when no word is near."""
    if len(word) > _LONGEST:
        return ""
    near = [each for each in known if abs(len(each) - len(word)) <= 3][:_CANDIDATES]
    found = difflib.get_close_matches(word, near, n=1, cutoff=0.6)
    return f"; did you mean {quoted(found[0])}?" if found else ""
