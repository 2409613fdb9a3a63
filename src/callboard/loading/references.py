"""Ids that point from entry to entry, in one file or several: none may lead nowhere."""

from collections.abc import Iterator
from typing import Any

import msgspec

from callboard.loading.limits import quoted
from callboard.loading.problem import Path
from callboard.loading.suggestion import did_you_mean

# field -> the kind of entry it names
_ONE = {"organization": "organization", "source": "source"}
_MANY = {
    "about": "contact_point",
    "contact_points": "contact_point",
    "fallback": "contact_point",
    "see_also": "contact_point",
}
_IN_WORDS = {"organization": "organization", "source": "source", "contact_point": "contact point"}

Known = dict[str, set[str]]  # kind of entry -> ids


def broken(entry: Any, known: Known) -> Iterator[tuple[Path, str]]:  # noqa: ANN401
    """Path and sentence of each id in the entry that names nothing known."""
    for field, kind in _ONE.items():
        wanted = getattr(entry, field, None)
        if wanted is not None and wanted not in known[kind]:
            yield (field,), _unknown(wanted, kind, known)
    for field, kind in _MANY.items():
        for number, wanted in enumerate(getattr(entry, field, None) or ()):
            if wanted not in known[kind]:
                yield (field, number), _unknown(wanted, kind, known)
    for number, step in enumerate(getattr(entry, "steps", None) or ()):
        for path, sentence in broken(step, known):
            yield ("steps", number, *path), sentence


def without_broken(entry: Any, loaded: Known) -> Any | None:  # noqa: ANN401
    """The entry with ids of loaded contact points only; None when it rests on no loaded source."""
    source = getattr(entry, "source", None)
    if source is not None and source not in loaded["source"]:
        return None
    changed = {}
    for field, kind in _MANY.items():
        ids = getattr(entry, field, ())
        kept = tuple(each for each in ids if each in loaded[kind])
        if len(kept) != len(ids):
            changed[field] = kept
    if changed.get("about") == ():
        return None  # a claim about nothing
    steps = getattr(entry, "steps", ())
    kept_steps = tuple(without_broken(step, loaded) for step in steps)
    if kept_steps != steps:
        changed["steps"] = kept_steps
    return msgspec.structs.replace(entry, **changed) if changed else entry


def _unknown(wanted: str, kind: str, known: Known) -> str:
    near = did_you_mean(wanted, sorted(known[kind]))
    return f"no {_IN_WORDS[kind]} has the id {quoted(wanted)}{near}"
