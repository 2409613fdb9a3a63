"""The problems of one file, as they are found."""

import msgspec

from callboard.loading.line_map import line_map
from callboard.loading.problem import Path, Problem

MOST = 1000  # a hostile file could have a million; nobody reads more


class Report:
    """Collects Problems; finds lines only when there is something to say about one."""

    def __init__(self, file: str, text: str = "") -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.is_fatal = False  # the file gives no directory
        self._text = text
        self._lines: dict[Path, int] | None = None
        self._names: dict[Path, str] = {}

    @property
    def is_full(self) -> bool:
        """Whether the file has more faults than are worth listing."""
        return len(self.problems) >= MOST

    def name_entry(self, path: Path, name: str) -> None:
        """Say an entry's id in paths instead of its number."""
        self._names[path] = name

    def add(self, path: Path, sentence: str, *, dropped: bool = False) -> None:
        """A fault at a path into the file."""
        self.add_line(self.line(path), sentence, self._in_words(path), dropped=dropped)

    def add_line(self, line: int, sentence: str, path: str = "", *, dropped: bool = False) -> None:
        """A fault on a line."""
        if len(self.problems) < MOST:
            self.problems.append(Problem(self.file, line, path, sentence, dropped))
            if len(self.problems) == MOST:
                more = f"has {MOST} problems or more; the others are not listed"
                self.problems.append(Problem(self.file, 1, "", more))

    def line(self, path: Path) -> int:
        """The line of a path, or of the nearest table around it; 1 when there is none."""
        if self._lines is None:
            self._lines = line_map(self._text)
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def sorted(self) -> list[Problem]:
        """The problems in the order of the file."""
        ordered = sorted(self.problems, key=lambda problem: problem.line)
        return [msgspec.structs.replace(each, fatal=self.is_fatal) for each in ordered]

    def _in_words(self, path: Path) -> str:
        words = ""
        for length, part in enumerate(path, 1):
            if isinstance(part, int):
                words += f"[{self._names.get(path[:length], part)}]"
            else:
                key = part if part.isprintable() and len(part) <= 60 else part[:60] + "…"
                words += ("." if words else "") + "".join(filter(str.isprintable, key))
        return words
