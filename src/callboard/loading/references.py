"""Ids that point from entry to entry, in one file or several: none may lead nowhere."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_origin

import msgspec

from callboard.loading.limits import quoted
from callboard.loading.problem import Path
from callboard.loading.suggestion import did_you_mean

# field -> the kind of entry it names
_ONE = {
    "ladder": "ladder",
    "menu_tree": "menu_tree",
    "organization": "organization",
    "priority": "priority",
    "promise": "promise",
    "rights": "note",
    "source": "source",
}
_MANY = {
    "about": "contact_point",
    "contact_points": "contact_point",
    "fallback": "contact_point",
    "see_also": "contact_point",
    "ticket_contact_points": "contact_point",
}

Known = dict[str, set[str]]  # kind of entry -> ids


class _Fields(msgspec.Struct, frozen=True):
    """The fields of a type that hold an id, several ids, or parts that hold some."""

    one: tuple[str, ...]
    many: tuple[str, ...]
    parts: tuple[str, ...]
    required: tuple[str, ...]  # those of `one` without which there is no entry

    def __bool__(self) -> bool:
        return bool(self.one or self.many or self.parts)


def broken(entry: Any, known: Known) -> Iterator[tuple[Path, str]]:  # noqa: ANN401
    """Path and sentence of each id in the entry that names nothing known."""
    if entry is None:
        return
    fields = _fields_of(entry)
    for path, wanted, kind in _named(entry, fields):
        if wanted not in known[kind]:
            yield path, _unknown(wanted, kind, known)
    for field in fields.parts:
        for number, part in enumerate(getattr(entry, field) or ()):
            for path, sentence in broken(part, known):
                yield (field, number, *path), sentence


def _named(entry: Any, fields: _Fields) -> Iterator[tuple[Path, str, str]]:  # noqa: ANN401
    """Path, id and kind of everything that an entry itself names; a salvaged one may hold None."""
    for field in fields.one:
        wanted = getattr(entry, field)
        if wanted is not None:
            yield (field,), wanted, _ONE[field]
    for field in fields.many:
        for number, wanted in enumerate(getattr(entry, field) or ()):
            yield (field, number), wanted, _MANY[field]


def without_broken(entry: Any, loaded: Known) -> Any | None:  # noqa: ANN401
    """The entry with ids of loaded entries only; None when it cannot be without one of them."""
    fields = _fields_of(entry)
    changed: dict[str, Any] = {
        field: None
        for field in fields.one
        # An organization that nobody defines gets a stand-in.
        if field != "organization" and not _is_loaded(getattr(entry, field), _ONE[field], loaded)
    }
    lists = {field: _kept_ids(entry, field, loaded) for field in fields.many}
    lists |= {field: _kept_parts(entry, field, loaded) for field in fields.parts}
    changed |= {field: kept for field, kept in lists.items() if kept != getattr(entry, field)}
    if changed.get("about") == () or any(field in changed for field in fields.required):
        return None  # a claim about nothing, or by nobody
    return msgspec.structs.replace(entry, **changed) if changed else entry


def _is_loaded(named: str | None, kind: str, loaded: Known) -> bool:
    return named is None or named in loaded[kind]


def _kept_ids(entry: Any, field: str, loaded: Known) -> tuple[str, ...]:  # noqa: ANN401
    return tuple(id_ for id_ in getattr(entry, field) if id_ in loaded[_MANY[field]])


def _kept_parts(entry: Any, field: str, loaded: Known) -> tuple[Any, ...]:  # noqa: ANN401
    parts = (without_broken(part, loaded) for part in getattr(entry, field))
    return tuple(part for part in parts if part is not None)


def _fields_of(entry: Any) -> _Fields:  # noqa: ANN401
    kind: type = type(entry)
    return _fields(kind)


@cache
def _fields(kind: type) -> _Fields:
    found = msgspec.structs.fields(kind)
    types = {field.name: field.type for field in found}
    return _Fields(
        one=tuple(name for name in types if name in _ONE),
        many=tuple(name for name in types if name in _MANY),
        parts=tuple(name for name, type_ in types.items() if _holds_ids(type_)),
        required=tuple(f.name for f in found if f.required and f.name in _ONE),
    )


def _holds_ids(kind: Any) -> bool:  # noqa: ANN401
    """Whether it is a list of tables that hold ids, or hold tables that do."""
    if get_origin(kind) is not tuple:
        return False
    part = get_args(kind)[0]
    return isinstance(part, type) and issubclass(part, msgspec.Struct) and bool(_fields(part))


def _unknown(wanted: str, kind: str, known: Known) -> str:
    near = did_you_mean(wanted, sorted(known[kind]))
    return f"no {kind.replace('_', ' ')} has the id {quoted(wanted)}{near}"
