"""A text in one or more languages, any of which may be missing."""

from collections.abc import Iterable, Mapping


class Text:
    """An immutable mapping from BCP 47 tag to string. In a file: `name.en = "…"`, `name.zh = "…"`.

    A plain string in a file has the tag `und` (undetermined) and stands for every language.
    """

    __slots__ = ("_by_tag",)

    def __init__(self, by_tag: Mapping[str, str] | str) -> None:
        self._by_tag = {"und": by_tag} if isinstance(by_tag, str) else dict(by_tag)

    def __repr__(self) -> str:
        return f"Text({self._by_tag!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._by_tag == other._by_tag

    def __hash__(self) -> int:
        return hash(frozenset(self._by_tag.items()))

    def __bool__(self) -> bool:
        return any(self._by_tag.values())

    @property
    def by_tag(self) -> Mapping[str, str]:
        """Every language version, in the order of the file."""
        return self._by_tag

    def tag(self, languages: Iterable[str]) -> str:
        """Which version a reader of these languages (best first) gets; "" when there is none.

        A language matches by its primary subtag (zh-Hans and zh-CN find zh); then English, then
        whatever comes first. Who shows the text compares the tag, so that a fallback is visible.
        """
        for wanted in (*languages, "und", "en"):
            primary = wanted.partition("-")[0]
            for tag in (wanted, primary, *self._by_tag):
                if tag in self._by_tag and tag.partition("-")[0] == primary:
                    return tag
        return next(iter(self._by_tag), "")

    def best(self, languages: Iterable[str]) -> str:
        """The version that `tag` chooses, or "" when the text is empty."""
        return self._by_tag.get(self.tag(languages), "")
