"""What languages and countries are called: in English, in Chinese and at home."""

import unicodedata
from functools import cached_property
from pathlib import Path

import msgspec

_ENGLISH, _CHINESE, _NATIVE = range(3)


class Names:
    """Names from the folder `resources/names`; nothing is read before the first question.

    Languages are BCP 47 tags, countries ISO 3166-1 alpha-2 codes. A tag or code without a name
    stands for itself. A missing or damaged file raises OSError or msgspec.DecodeError.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def language_name(self, tag: str, language: str) -> str:
        """What a language is called in English, in Chinese (`zh…`), or by itself ("native")."""
        names = self._tables.languages.get(tag) or self._tables.languages.get(_primary(tag))
        return _chosen(names, language) or tag

    def all_languages(self) -> tuple[str, ...]:
        """The tag (BCP 47) of every language that has a name."""
        return tuple(self._tables.languages)

    def territory_name(self, code: str, language: str) -> str:
        """What a country is called in English, in Chinese (`zh…`), or at home ("native")."""
        return _chosen(self._tables.territories.get(code.upper()), language) or code

    def territory_codes(self, word: str) -> tuple[str, ...]:
        """The countries that a word names in English, Chinese or at home, or is the code of."""
        return self._codes_by_word.get(_folded(word), ())

    def region_countries(self, name: str) -> tuple[str, ...]:
        """The countries of a region such as EMEA, Nordics or 亚太; () when there is none."""
        return self._countries_by_region.get(_folded(name), ())

    def region_names(self) -> dict[str, tuple[str, ...]]:
        """Every region by its key, with all its names."""
        return {key: (key, *region.names) for key, region in self._regions.items()}

    @cached_property
    def _tables(self) -> "_Tables":
        return msgspec.json.decode((self._folder / "names.json").read_bytes(), type=_Tables)

    @cached_property
    def _codes_by_word(self) -> dict[str, tuple[str, ...]]:
        return _by_word(self._tables.territories)

    @cached_property
    def _regions(self) -> "dict[str, _Region]":
        content = (self._folder / "regions.json").read_bytes()
        return msgspec.json.decode(content, type=dict[str, _Region])

    @cached_property
    def _countries_by_region(self) -> dict[str, tuple[str, ...]]:
        return {
            _folded(word): tuple(region.countries.split())
            for key, region in self._regions.items()
            for word in (key, *region.names)
        }


class _Tables(msgspec.Struct, frozen=True):
    languages: dict[str, tuple[str, ...]]
    territories: dict[str, tuple[str, ...]]


class _Region(msgspec.Struct, frozen=True):
    names: tuple[str, ...]
    countries: str


def _chosen(names: tuple[str, ...] | None, language: str) -> str:
    if not names:
        return ""
    if language == "native":
        return (names[_NATIVE] if len(names) > _NATIVE else "") or names[_ENGLISH]
    return names[_CHINESE if _primary(language) == "zh" else _ENGLISH]


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _by_word(table: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for key, names in table.items():
        for word in (key, *filter(None, names)):
            found.setdefault(_folded(word), {})[key] = None
    return {word: tuple(keys) for word, keys in found.items()}


def _folded(word: str) -> str:
    """Upper case, accents, hyphens and outer spaces make no difference."""
    plain = unicodedata.normalize("NFKD", word.strip().casefold()).replace("-", " ")
    return "".join(c for c in plain if not unicodedata.combining(c))
