"""How Chinese names are typed without an input method: full pinyin and initials."""

from functools import lru_cache

from callboard.search.folding import fold, han_runs

_LONGEST = 24  # syllables; nobody types more of a name


@lru_cache(maxsize=8192)
def syllables(run: str) -> tuple[str, ...]:
    """One syllable for each character of a folded Han run, read as words: 重庆 -> chong qing.

    Loads pypinyin (0.2 s): call it only where an index is built.
    """
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 -- 0.2 s and 60 MB

    # `list`: one element for each character that has no reading, so that places stay right
    return tuple(lazy_pinyin(run, style=Style.NORMAL, errors=list))  # type: ignore[arg-type]


@lru_cache(maxsize=8192)
def typed_forms(run: tuple[str, ...]) -> tuple[str, ...]:
    """What somebody may type for a run: from each syllable on, in full and by initials."""
    short = run[:_LONGEST]
    full = ["".join(short[start:]) for start in range(len(short))]
    initials = ["".join(one[0] for one in short[start:]) for start in range(len(short) - 1)]
    return tuple(dict.fromkeys((*full, *initials)))


def readings(texts: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The syllables of every Han run in some texts, by run."""
    return {run: syllables(run) for text in texts for run in han_runs(fold(text))}
