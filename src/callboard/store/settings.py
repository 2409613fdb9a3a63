"""Settings in a file: what this version knows, checked; what it does not know, kept."""

import threading
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

    Only what the caller changed is written, field by field, over what another instance wrote since
    and beside what only a newer version knows. What could not be saved is saved with the next. Any
    thread may call anything. With `keeps` False nothing is ever written.
    """

    def __init__(self, path: Path, type_: type[T], *, keeps: bool = True) -> None:
        self.path = path
        self._type = type_
        self._keeps = keeps
        self._guard = threading.Lock()  # of what is in memory; held for moments
        self._disk = threading.Lock()  # held while the file is written
        self._seen = type_()  # the settings that the caller goes by
        self._pending: Fields = {}  # what the caller changed and the file does not hold yet
        self._signature: Signature = None

    def read(self, at: datetime) -> Read[T]:
        """The settings; defaults for what is missing or cannot be used. Never raises.

        A damaged file is set aside under a name with the date `at` (aware).
        """
        before = signature(self.path)
        fields, damage = read_fields(self.path, at, wait=WAIT)
        return self._see(fields, before, damage)

    def write(self, value: T, at: datetime) -> Read[T]:
        """Save what the caller changed; the settings to go by from now on.

        Another instance's changes are among them. Raises StoreError.
        """
        self._change(value)
        return self._save(at)

    def later(self, value: T, at: datetime) -> Callable[[], tuple[Trouble, ...]]:
        """The same as a job for a Writer; the caller goes by `value` from now on."""
        self._change(value)

        def job() -> tuple[Trouble, ...]:
            return self._save(at, is_seen=False).troubles

        return job

    def reset(self, at: datetime) -> Read[T]:
        """Back to all defaults; what only a newer version knows is kept. Raises StoreError."""
        with self._guard:
            self._seen = self._type()
            self._pending = _raw_fields(self._seen)
        return self._save(at)

    def changed(self) -> bool:
        """Whether another instance wrote since the last reading or writing; costs one stat."""
        return signature(self.path) != self._signature

    def _change(self, value: T) -> None:
        with self._guard:
            changes = _other(_raw_fields(value), _raw_fields(self._seen))
            self._pending = {**self._pending, **changes}
            self._seen = value

    def _save(self, at: datetime, *, is_seen: bool = True) -> Read[T]:
        if not self._keeps:
            return Read(self._seen)
        with self._disk, locked(self.path, WAIT):
            before = signature(self.path)
            fields, damage = mended_fields(self.path, at)
            pending = self._pending
            # What is gone from the disk is still known here.
            changes = {**self._known(), **pending} if damage or before is None else pending
            written = _over(fields, changes, self._type)
            if written != fields:
                write_fields(self.path, written)
            after = signature(self.path)
        with self._guard:
            self._pending = _other(self._pending, pending)
        return self._see(written, after, damage, is_seen=is_seen)

    def _known(self) -> Fields:
        return _other(_raw_fields(self._seen), _raw_fields(self._type()))

    def _see(
        self, fields: Fields, seen: Signature, damage: Trouble | None, *, is_seen: bool = True
    ) -> Read[T]:
        with self._guard:
            value, wrong = _value({**fields, **self._pending}, self._type)
            if is_seen:
                self._seen = value
            # What the caller did not see of another instance is still news.
            self._signature = seen if value == self._seen else None
        doubts = [trouble(Fault.WRONG_FIELD, self.path, name) for name in wrong]
        return Read(value, (*([damage] if damage else []), *doubts))


def _over(fields: Fields, changes: Fields, type_: type[msgspec.Struct]) -> Fields:
    """The fields of a file with changes, less those that are back at their defaults."""
    types = {field.encode_name: field.type for field in structs.fields(type_)}
    defaults = _raw_fields(type_())
    laid = {name: laid_over(fields.get(name), raw, types[name]) for name, raw in changes.items()}
    return {
        name: raw
        for name, raw in {**fields, **laid}.items()
        if name not in changes or raw != defaults[name]
    }


def _other(fields: Fields, done: Fields) -> Fields:
    return {name: raw for name, raw in fields.items() if name not in done or raw != done[name]}


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
