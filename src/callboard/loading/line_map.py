"""On which line each key of a TOML text stands; no TOML reader tells.

A scanner, not a parser: it takes any text, never raises, and needs time linear in its length.
"""

import re
from collections.abc import Iterator

from callboard.loading.limits import DEEPEST
from callboard.loading.problem import Path

_TOKEN = re.compile(
    r"""
      (?P<comment>\#[^\n]*+)
    | (?P<text>\"{3}(?:\\.|(?!\"{3})[^\\])*+\"{0,5} | '{3}(?:(?!'{3}).)*+'{0,5})
    | (?P<string>"(?:\\.|[^"\\\n])*+"? | '[^'\n]*+'?)
    | (?P<sign>[\[\]{}=,.\n])
    | (?P<bare>[^\s\#"'\[\]{}=,.]++)
    """,
    re.VERBOSE | re.DOTALL,
)


def line_map(text: str) -> dict[Path, int]:
    """The line (from 1) of each key, table and array item; items count from 0.

    What lies deeper than DEEPEST is not mapped, so that hostile text stays linear.
    """
    return _Scanner().scan(text).lines


def depth(text: str) -> int:
    """How deep the deepest key of the text lies; at most DEEPEST + 1 is told."""
    return _Scanner().scan(text).deepest


class _Scanner:
    def __init__(self) -> None:
        self.lines: dict[Path, int] = {}
        self.deepest = 0
        self._line = 1
        self._table: Path = ()  # the table of the last header
        self._items: dict[Path, int] = {}  # how many [[…]] each array of tables has had
        self._key: list[str] = []
        self._header = 0  # how many [ the header began with
        self._frames: list[tuple[Path, int]] = []  # open values: path, and item number or -1
        self._in_value = False

    def scan(self, text: str) -> "_Scanner":
        for kind, token in _tokens(text):
            if kind == "sign":
                self._sign(token)
            elif kind != "comment":
                self._word(token)
            self._line += token.count("\n")
        return self

    def _word(self, token: str) -> None:
        if self._in_value:
            self._note_item()
        elif len(self._key) <= DEEPEST:
            self._key.append(_unquoted(token))

    def _sign(self, sign: str) -> None:
        match sign:
            case "\n":
                self._end_of_line()
            case "=" if not self._in_value:
                self._begin_value()
            case "[" | "{":
                self._open(sign)
            case "]" | "}" if self._frames:
                self._frames.pop()
                self._in_value = True
            case "," if self._frames:
                self._next()

    def _open(self, sign: str) -> None:
        if not self._in_value:
            self._header += 1
            return
        self._note_item()
        path = self._value_path()
        self.deepest = max(self.deepest, len(path))
        self._frames.append((path, 0 if sign == "[" else -1))
        if sign == "{":
            self._key, self._in_value = [], False

    def _next(self) -> None:
        path, item = self._frames[-1]
        self._key = []
        self._in_value = item >= 0
        if item >= 0:
            self._frames[-1] = (path, item + 1)

    def _begin_value(self) -> None:
        base = self._frames[-1][0] if self._frames else self._table
        self._note(base, self._key)
        self._in_value = True

    def _end_of_line(self) -> None:
        if self._header and not self._frames:
            self._begin_table()
        if not self._frames:
            self._key, self._in_value, self._header = [], False, 0

    def _begin_table(self) -> None:
        path: Path = ()
        for part in self._key[:-1]:
            path = (*path, part)
            if path in self._items:
                path = (*path, self._items[path] - 1)
        path = self._note(path, self._key[-1:])
        if self._header >= 2:
            self._items[path] = self._items.get(path, 0) + 1
        if path in self._items:
            path = (*path, self._items[path] - 1)
            self.lines.setdefault(path, self._line)
        self._table = path

    def _value_path(self) -> Path:
        if not self._frames:
            return (*self._table, *self._key)[:DEEPEST]
        path, item = self._frames[-1]
        return (*path, *([item] if item >= 0 else self._key))[:DEEPEST]

    def _note_item(self) -> None:
        if self._frames and self._frames[-1][1] >= 0:
            self.lines.setdefault(self._value_path(), self._line)

    def _note(self, base: Path, key: list[str]) -> Path:
        self.deepest = max(self.deepest, len(base) + len(key))
        path = base
        for part in key[: DEEPEST - len(base)]:
            path = (*path, part)
            self.lines.setdefault(path, self._line)
        return path


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    for found in _TOKEN.finditer(text + "\n"):
        yield found.lastgroup or "", found.group()


def _unquoted(token: str) -> str:
    if token[0] not in "\"'":
        return token
    return token[1:-1] if token[-1] == token[0] and len(token) > 1 else token[1:]
