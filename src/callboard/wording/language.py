"""Which phrases a reader gets."""

from callboard.wording.chinese import CHINESE
from callboard.wording.english import ENGLISH
from callboard.wording.phrases import Phrases


def phrases(language: str) -> Phrases:
    """The phrases of a language (BCP 47) by its primary subtag; English where there are none."""
    return CHINESE if language.partition("-")[0].lower() == "zh" else ENGLISH
