"""Settings in a file: what this version knows, checked; what it does not know, kept."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

import msgspec
from msgspec import structs

from callboard.store.json_file import (
    Fields,
    Signature,
    mended_fields,
    read_fields,
    signature,
    write_fields,
)
from callboard.store.lock import locked
from callboard.store.newer import UnusableValue, laid_over, raw_of, value_of
from callboard.store.trouble import Fault, Trouble, trouble

T = TypeVar("T", bound=msgspec.Struct)
WAIT = 2.0  # seconds for another instance to finish writing


class Read(msgspec.Struct, Generic[T], frozen=True):
    """Settings as they were read, and what could not be used of them."""

    value: T
    troubles: tuple[Trouble, ...] = ()

    @property
    def problem(self) -> str | None:
        """What could not be used, in English; None when all could."""
        return " ".join(found.sentence for found in self.troubles) or None


class SettingsFile(Generic[T]):
    """A file of settings of a frozen type whose fields all have defaults.

    Only fields that changed are written, each merged with what another instance wrote since, and
    with fields that only a newer version knows. With `keeps` False nothing is ever written.
    """

    def __init__(self, path: Path, type_: type[T], *, keeps: bool = True) -> None:
        self.path = path
        self._type = type_
        self._keeps = keeps
        self._known = type_()
        self._signature: Signature = None

    def read(self, at: datetime) -> Read[T]:
        """The settings; defaults for what is missing or cannot be used. Never raises.

        A damaged file is set aside under a name with the date `at` (aware).
        """
        self._signature = signature(self.path)
        fields, damage = read_fields(self.path, at, wait=WAIT)
        return self._take(fields, damage)

    def write(self, value: T, at: datetime) -> Read[T]:
        """Save what changed since the last reading or writing; the settings as they are now.

        Another instance's changes are among them. Raises StoreError; writing again saves what was
        not saved then.
        """
        if not self._keeps:
            self._known = value
            return Read(value)
        with locked(self.path, WAIT):
            before = signature(self.path)
            fields, damage = mended_fields(self.path, at)
            # What was lost from the file is still known here.
            known = self._type() if damage or before is None else self._known
            return self._save({**fields, **_changes(fields, known, value)}, damage)

    def reset(self, at: datetime) -> Read[T]:
        """Back to all defaults; what only a newer version knows is kept. Raises StoreError."""
        if not self._keeps:
            return self.write(self._type(), at)
        with locked(self.path, WAIT):
            fields, damage = mended_fields(self.path, at)
            own = _raw_fields(self._type())
            unknown = {name: raw for name, raw in fields.items() if name not in own}
            return self._save(unknown, damage)

    def later(self, value: T, at: datetime) -> Callable[[], tuple[Trouble, ...]]:
        """The writing of settings as a job for a Writer."""
        return lambda: self.write(value, at).troubles

    def changed(self) -> bool:
        """Whether another instance wrote since the last reading or writing; costs one stat."""
        return signature(self.path) != self._signature

    def _save(self, fields: Fields, damage: Trouble | None) -> Read[T]:
        write_fields(self.path, fields)
        self._signature = signature(self.path)
        return self._take(fields, damage)

    def _take(self, fields: Fields, damage: Trouble | None) -> Read[T]:
        self._known, wrong = _value(fields, self._type)
        doubts = [trouble(Fault.WRONG_FIELD, self.path, name) for name in wrong]
        return Read(self._known, (*([damage] if damage else []), *doubts))


def _changes(fields: Fields, known: msgspec.Struct, value: msgspec.Struct) -> Fields:
    """The fields whose value is another one than was known, as they are to be written."""
    before, types = _raw_fields(known), {f.encode_name: f.type for f in structs.fields(value)}
    return {
        name: laid_over(fields.get(name), raw, types.get(name))
        for name, raw in _raw_fields(value).items()
        if name not in before or raw != before[name]
    }


def _raw_fields(value: msgspec.Struct) -> Fields:
    return {f.encode_name: raw_of(getattr(value, f.name)) for f in structs.fields(value)}


def _value(fields: Fields, type_: type[T]) -> tuple[T, list[str]]:
    """Settings from JSON, and the names of the fields that could not be used."""
    usable, wrong = {}, []
    for field in structs.fields(type_):
        if field.encode_name in fields:
            try:
                usable[field.name] = value_of(fields[field.encode_name], field.type)
            except UnusableValue:
                wrong.append(field.encode_name)
    try:
        return type_(**usable), wrong
    except (ValueError, TypeError):  # usable one by one, but not together
        return type_(), wrong or list(usable)
