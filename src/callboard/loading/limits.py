"""What a directory file may not hold: too much, too deep, too long, or signs nobody can see."""

import re
from collections.abc import Iterator

from callboard.loading.problem import Path

LARGEST_FILE = 4 * 1024 * 1024  # bytes
DEEPEST = 16  # tables in tables
NAME, LINE, NOTE = 120, 500, 4000  # characters; longer hostile text makes the window slow
LONGEST_ID = 64

_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_CAPS = {
    **dict.fromkeys(("name", "title", "label", "alias", "place", "printed", "keys", "tier"), NAME),
    **dict.fromkeys(("note", "text", "value", "steps", "eligibility"), NOTE),
}
# Unicode's Cc, Cf, Cs, Co, Zl, Zp, Zs but the two plain spaces, and letters drawn as nothing.
_REFUSED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2"
    "\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800"
    "\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff]"
)
_ESCAPE = re.compile(r"\\[uUxbtnfre]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LOOKALIKE = re.compile("[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f]")  # Greek, Cyrillic


def is_id(text: str) -> bool:
    """Whether a text may be an id."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None


def quoted(text: str) -> str:
    """A text from a file, fit for a sentence: short, one line, nothing invisible."""
    short = text if len(text) <= 60 else text[:60] + "…"
    visible = re.sub(r"[\t\n]", " ", short)
    return '"' + _REFUSED.sub(lambda sign: f"<{_code_point(sign.group())}>", visible) + '"'


def refused_in(text: str) -> Iterator[tuple[int, str]]:
    """Offset and name of each sign that a file may not hold; a line may end in CR LF."""
    for found in _REFUSED.finditer(text):
        at = found.start()
        if not (found.group() == "\r" and text[at + 1 : at + 2] == "\n"):
            yield at, _code_point(found.group())


def may_hide(text: str) -> bool:
    """Whether values of this TOML text can hold a refused sign, written plainly or escaped."""
    return _ESCAPE.search(text) is not None or next(refused_in(text), None) is not None


def text_faults(value: object, *, hidden: bool) -> Iterator[tuple[Path, str, bool]]:
    """Path, sentence and gravity of each fault of a string inside a value of a TOML text.

    `hidden` is what `may_hide` said of the whole text: most files need no search in each string.
    """
    waiting: list[tuple[Path, object, int]] = [((), value, LINE)]
    while waiting:
        path, part, cap = waiting.pop()
        if len(path) > DEEPEST:
            yield path, f"lies deeper than {DEEPEST} levels", True
        elif isinstance(part, str):
            yield from ((path, *fault) for fault in _string_faults(part, cap, hidden=hidden))
        elif isinstance(part, dict):
            waiting += [((*path, key), each, _CAPS.get(key, cap)) for key, each in part.items()]
        elif isinstance(part, list):
            waiting += [((*path, n), each, cap) for n, each in enumerate(part)]


def _string_faults(text: str, cap: int, *, hidden: bool) -> Iterator[tuple[str, bool]]:
    if len(text) > cap:
        yield f"is {len(text)} characters long; at most {cap} fit here", True
        return
    if hidden:
        for _, name in refused_in(text):
            yield f"holds {name}, a sign that cannot be seen; take it out", True
    if cap < NOTE and ("\n" in text or "\t" in text):
        yield "must be one line, without line breaks and tabs", True
    if not text.isascii() and _LOOKALIKE.search(text):
        for word in _WORD.findall(text):
            if _LATIN.search(word) and _LOOKALIKE.search(word):
                yield f"mixes Latin letters with look-alikes in {quoted(word)}", False


def _code_point(sign: str) -> str:
    return f"U+{ord(sign):04X}"
