"""Values between versions: what cannot be used is told, what only a newer version knows is kept."""

from typing import TypeVar

import msgspec

T = TypeVar("T")
_UNUSABLE = (msgspec.MsgspecError, ValueError, TypeError, OverflowError)


class UnusableValue(ValueError):  # noqa: N818 -- it is what the value is, not what went wrong
    """JSON that is no value of the type asked for."""


def value_of(raw: object, type_: type[T]) -> T:
    """The value that JSON stands for. Raises UnusableValue."""
    try:
        return msgspec.convert(raw, type_, str_keys=True)
    except _UNUSABLE as error:
        raise UnusableValue(str(error)) from error


def raw_of(value: object) -> object:
    """What stands for a value in JSON; instants in ISO 8601."""
    return msgspec.to_builtins(value, str_keys=True)


def laid_over(old: object, new: object, type_: object) -> object:
    """The new JSON of a type, with those fields of the old one that the type does not know."""
    if not (_is_struct(type_) and isinstance(old, dict) and isinstance(new, dict)):
        return new
    types = {field.encode_name: field.type for field in msgspec.structs.fields(type_)}  # type: ignore[arg-type]
    unknown = {name: value for name, value in old.items() if name not in types}
    laid = {name: laid_over(old.get(name), value, types.get(name)) for name, value in new.items()}
    return {**unknown, **laid}


def _is_struct(type_: object) -> bool:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)
