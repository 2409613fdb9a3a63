"""What counts as the same letter: case, accents, width, Traditional and Simplified Chinese."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

import msgspec

from callboard.resources import find_resources

_APART = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ħ": "h",
}
HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005\u3007"
_TOKEN = re.compile(f"[{HAN}]|[^\\W_{HAN}]+")
_HAN_RUN = re.compile(f"[{HAN}]+")


class Token(msgspec.Struct, frozen=True):
    """A folded word, or one Han character, and where it stands in the text as written."""

    text: str
    start: int
    end: int


class _Folding(dict[int, str]):
    """Code point -> folded text for str.translate, filled as characters occur."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def fold(text: str) -> str:
    """Fold what readers take for the same: `Ｆrankfürt 雲` -> `frankfurt 云`."""
    return text.lower() if text.isascii() else text.translate(_folding())


def tokens(text: str) -> list[str]:
    """Folded words in order; each Han character is a word of its own."""
    return _TOKEN.findall(fold(text))


def collapse(text: str) -> str:
    """Folded letters and digits without anything between them: `Ali-Baba` -> `alibaba`."""
    return "".join(tokens(text))


def placed_tokens(text: str) -> Iterator[Token]:
    """Folded words with their places in the text as written."""
    if text.isascii():  # every letter folds to one letter
        for match in _TOKEN.finditer(text.lower()):
            yield Token(match[0], match.start(), match.end())
        return
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        letters = fold(character)
        folded.append(letters)
        places.extend([place] * len(letters))
    for match in _TOKEN.finditer("".join(folded)):
        yield Token(match[0], places[match.start()], places[match.end() - 1] + 1)


def is_han(token: str) -> bool:
    """Whether a token is a Han character."""
    return _HAN_RUN.match(token) is not None


def han_runs(text: str) -> list[str]:
    """The stretches of Han characters of a folded text."""
    return _HAN_RUN.findall(text)


@cache
def _folding() -> _Folding:
    return _Folding()


def _fold_character(character: str) -> str:
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    simplified = decomposed.translate(_simplified())
    # Only the accents of alphabets go; the signs of Indic, Thai or Japanese change the sound.
    return "".join(
        _APART.get(letter, letter) for letter in simplified if not "\u0300" <= letter <= "\u036f"
    )


@cache
def _simplified() -> dict[int, int]:
    table = find_resources().names / "han-variants.txt"
    lines = [
        line for line in table.read_text("utf-8").splitlines() if line and not line.startswith("#")
    ]
    return str.maketrans(lines[0], lines[1])
