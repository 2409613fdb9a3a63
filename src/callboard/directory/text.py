"""A text in one or more languages, any of which may be missing."""

from collections.abc import Iterable, Mapping
from sys import intern


class Text:
    """An immutable mapping from BCP 47 tag to string. In a file: `name.en = "…"`, `name.zh = "…"`.

    A plain string in a file has the tag `und` (undetermined) and stands for every language.
    """

    __slots__ = ("_versions",)

    def __init__(self, by_tag: Mapping[str, str] | str) -> None:
        pairs = {"und": by_tag} if isinstance(by_tag, str) else by_tag
        # Tags and strings in turn: large directories have more texts than anything else, and a
        # dict takes three times the memory.
        self._versions = tuple(part for tag, text in pairs.items() for part in (intern(tag), text))

    def __repr__(self) -> str:
        return f"Text({dict(self.by_tag)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self.by_tag == other.by_tag

    def __hash__(self) -> int:
        return hash(frozenset(self.by_tag.items()))

    def __bool__(self) -> bool:
        return any(self._versions[1::2])

    @property
    def by_tag(self) -> Mapping[str, str]:
        """Every language version, in the order of the file."""
        return dict(zip(self._versions[::2], self._versions[1::2], strict=True))

    def tag(self, languages: Iterable[str]) -> str:
        """Which version a reader of these languages (best first) gets; "" when there is none.

        A language matches by its primary subtag (zh-Hans and zh-CN find zh); then English, then
        whatever comes first. Who shows the text compares the tag, so that a fallback is visible.
        """
        tags = self._versions[::2]
        for wanted in (*languages, "und", "en"):
            primary = wanted.partition("-")[0]
            for tag in (wanted, primary, *tags):
                if tag in tags and tag.partition("-")[0] == primary:
                    return tag
        return next(iter(tags), "")

    def best(self, languages: Iterable[str]) -> str:
        """The version that `tag` chooses, or "" when the text is empty."""
        return self.by_tag.get(self.tag(languages), "")
