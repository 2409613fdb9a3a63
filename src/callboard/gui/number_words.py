"""A number for eyes across a desk and for ears: in groups, and digit by digit."""

import re

from callboard.gui.translation import translate

_LONGEST_GROUP = 5
_GROUP = 3


def grouped(number: str) -> tuple[str, ...]:
    """The groups a number is printed in; a long run of digits is cut into threes, the rest last."""
    groups = re.findall(r"[0-9+*#]+", number)
    return tuple(part for group in groups for part in _cut(group))


def spoken_digits(number: str) -> str:
    """Each digit as a word, a comma between groups: "plus four four, two zero, seven nine …"."""
    words = _words()
    return ", ".join(" ".join(words[sign] for sign in group) for group in grouped(number))


def _cut(group: str) -> list[str]:
    if len(group) <= _LONGEST_GROUP:
        return [group]
    ends = range(0, len(group) - _GROUP, _GROUP)
    return [group[i : i + _GROUP] for i in ends[:-1]] + [group[ends[-1] :]] if ends else [group]


def _words() -> dict[str, str]:
    return {
        "0": translate("Digits", "zero"),
        "1": translate("Digits", "one"),
        "2": translate("Digits", "two"),
        "3": translate("Digits", "three"),
        "4": translate("Digits", "four"),
        "5": translate("Digits", "five"),
        "6": translate("Digits", "six"),
        "7": translate("Digits", "seven"),
        "8": translate("Digits", "eight"),
        "9": translate("Digits", "nine"),
        "+": translate("Digits", "plus"),
        "*": translate("Digits", "star"),
        "#": translate("Digits", "hash"),
    }
