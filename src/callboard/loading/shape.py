"""From TOML values to the nouns, and every fault of shape on the way."""

import contextlib
import copy
import datetime as dt
import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

import msgspec

from callboard.directory.text import Text
from callboard.loading.codes import language_flaw
from callboard.loading.limits import quoted
from callboard.loading.problem import Path
from callboard.loading.suggestion import did_you_mean

Fault = tuple[Path, str]

_IN_WORDS: dict[Any, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    dict: "a table",
    list: "a list",
    dt.date: "a date",
    dt.datetime: "a date with a time",
    dt.time: "a time",
}


def convert(value: object, kind: Any) -> Any:  # noqa: ANN401 -- whatever the type says
    """The value as its type; msgspec.ValidationError when it has not its shape."""
    return msgspec.convert(value, kind, dec_hook=_decode)


def faults(value: object, kind: Any, path: Path = ()) -> Iterator[Fault]:  # noqa: ANN401
    """Each fault of shape in a value, with its path. Goes no deeper than the type does."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        yield from faults(value, arguments[0], path)
    elif origin is tuple:
        yield from _list_faults(value, arguments[0], path)
    elif origin is dict:
        yield from _mapping_faults(value, arguments[1], path)
    elif kind is Text:
        yield from ((path + where, sentence) for where, sentence in _text_faults(value))
    elif issubclass(kind, msgspec.Struct):
        yield from _table_faults(value, kind, path)
    else:
        yield from _simple_faults(value, kind, path)


def _simple_faults(value: object, kind: type, path: Path) -> Iterator[Fault]:
    if issubclass(kind, StrEnum):
        yield from _choice_faults(value, kind, path)
    elif kind is dt.date and isinstance(value, str):
        yield from _date_faults(value, path)
    elif type(value) is not kind:
        yield path, must_be(_IN_WORDS[kind], value)


def salvage(value: Any, kind: type[msgspec.Struct], bad: list[Path]) -> Any | None:  # noqa: ANN401
    """What is left of a table without its bad parts, or None; keys that are missing are None.

    It is for finding more faults only: it need not be what its type says.
    """
    if not isinstance(value, dict):
        return None
    try:
        left = copy.deepcopy(value)
    except RecursionError:
        return None
    for path in reversed(bad):  # from the back, so that numbers of list items stay right
        _prune(left, path)
    found: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind):
        with contextlib.suppress(msgspec.ValidationError, ValueError, RecursionError, KeyError):
            found[field.name] = convert(left[field.name], field.type)
        if field.required:
            found.setdefault(field.name, None)
    return kind(**found)


def _prune(value: Any, path: Path) -> None:  # noqa: ANN401
    """Take the part at `path` out."""
    with contextlib.suppress(KeyError, IndexError, TypeError):
        for part in path[:-1]:
            value = value[part]
        if path:
            del value[path[-1]]


def must_be(wanted: str, value: object) -> str:
    """A sentence about a value of the wrong type, in plain words."""
    found = _IN_WORDS.get(type(value), "something else")
    hint = "; put it in quotes" if wanted == "a text" and not isinstance(value, dict | list) else ""
    return f"must be {wanted}, not {found}{hint}"


def _decode(kind: type, value: object) -> object:
    if kind is not Text:
        raise NotImplementedError
    for _, sentence in _text_faults(value):
        raise ValueError(sentence)
    return Text(value)  # type: ignore[arg-type]  # _text_faults saw to it


def _text_faults(value: object) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield from _version_faults(value, ())
        return
    if not value:
        yield (), "must hold a text for at least one language"
    for tag, version in value.items():
        flaw = language_flaw(tag)
        if flaw:
            yield (tag,), flaw
        yield from _version_faults(version, (tag,))


def _version_faults(value: object, path: Path) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield path, must_be("a text", value)
    elif not value.strip():
        yield path, "must not be empty; leave it out instead"


def _list_faults(value: object, kind: Any, path: Path) -> Iterator[Fault]:  # noqa: ANN401
    if not isinstance(value, list):
        yield path, f"must be a list in [ ], not {_IN_WORDS.get(type(value), 'something else')}"
        return
    for number, item in enumerate(value):
        yield from faults(item, kind, (*path, number))


def _mapping_faults(value: object, kind: Any, path: Path) -> Iterator[Fault]:  # noqa: ANN401
    if not isinstance(value, dict):
        yield path, must_be("a table of dates", value)
        return
    for key, item in value.items():
        yield from _date_faults(key, (*path, key))
        yield from faults(item, kind, (*path, key))


def _date_faults(text: str, path: Path) -> Iterator[Fault]:
    try:
        msgspec.convert(text, dt.date)
    except msgspec.ValidationError:
        yield path, f"{quoted(text)} is not a date; write it like 2026-10-01"


def _table_faults(value: object, kind: Any, path: Path) -> Iterator[Fault]:  # noqa: ANN401
    if not isinstance(value, dict):
        yield path, must_be("a table", value)
        return
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name, field in fields.items():
        if field.required and name not in value:
            yield path, f"the key {quoted(name)} is missing"
    for key, item in value.items():
        if key in fields:
            yield from faults(item, fields[key].type, (*path, key))
        else:
            yield (*path, key), f"unknown key {quoted(key)}{did_you_mean(key, fields)}"


def _choice_faults(value: object, kind: type[StrEnum], path: Path) -> Iterator[Fault]:
    choices = [str(choice) for choice in kind]
    if not isinstance(value, str):
        yield path, must_be("a text", value)
    elif value not in choices:
        allowed = ", ".join(choices)
        near = did_you_mean(value, choices)
        yield path, f"{quoted(value)} is not known here; allowed are {allowed}{near}"
