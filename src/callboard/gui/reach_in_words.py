"""A light for a caller whom the line is of no use to: it may be open, and cannot be reached."""

import msgspec

from callboard.gui.translation import translate
from callboard.wording.light import LightWords

_ANSWERING = ("open", "closing-soon", "limited")


def out_of_reach(words: LightWords, country: str) -> LightWords:
    """The words for a caller in a country (by its name) from where the number cannot be dialled."""
    if words.key in _ANSWERING:
        sentence = translate("Reach", "{0}, but not reachable from {1}").format(words.word, country)
        return msgspec.structs.replace(words, sentence=sentence, spoken=sentence, in_reach=False)
    sentence = translate("Reach", "Not reachable from {0}").format(country)
    spoken = f"{words.word}. {sentence}"
    return msgspec.structs.replace(words, sentence=sentence, spoken=spoken, in_reach=False)
