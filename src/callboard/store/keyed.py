"""A value for each key in a file that several instances write."""

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from callboard.store.json_file import (
    Fields,
    Signature,
    copy_aside,
    mended_fields,
    read_fields,
    signature,
    write_fields,
)
from callboard.store.lock import locked
from callboard.store.newer import UnusableValue, laid_over, raw_of, value_of
from callboard.store.trouble import Fault, Trouble, failure, trouble

T = TypeVar("T")
Change = Callable[[Mapping[str, T]], Mapping[str, T]]  # pure: it may be made more than once
LIMIT = 16 << 20  # bytes of a file
LONGEST_KEY = 200
WAIT = 2.0  # seconds for another instance to finish writing


class KeyedFile(Generic[T]):
    """Frozen values by key, in the order of the mapping that `all` gives.

    A change holds in memory at once, and in the file after `save`, which makes it once more on
    what the file holds by then: two instances that change different keys lose neither. What could
    not be saved stays in memory, and the next `save` saves it. Any thread may call anything; only
    `refresh` and `save` touch the disk. With `keeps` False nothing is ever written.
    """

    def __init__(self, path: Path, type_: type[T], *, keeps: bool = True) -> None:
        self.path = path
        self._type = type_
        self._keeps = keeps
        self._guard = threading.Lock()  # of what is in memory; held for moments
        self._disk = threading.Lock()  # held while the file is read or written
        self._pending: tuple[Change[T], ...] = ()
        self._saved: Mapping[str, T] = {}  # what the file held when it could last be read
        self._present: Mapping[str, T] = {}  # and the pending changes on top
        self._signature: Signature = None

    def all(self) -> Mapping[str, T]:
        """Every value by its key; a snapshot that never changes."""
        return self._present

    def get(self, key: str) -> T | None:
        """The value of a key, if it has one."""
        return self._present.get(key)

    def put(self, key: str, value: T) -> None:
        """Give a key a value. Raises StoreError for one that could not be read again."""
        self.edit(lambda values: {**values, key: value})

    def remove(self, key: str) -> None:
        """Forget a key."""
        self.edit(lambda values: {k: value for k, value in values.items() if k != key})

    def edit(self, change: Change[T]) -> None:
        """Change several values together. Raises StoreError for what could not be read again."""
        with self._guard:
            changed = change(self._present)
            self._check(changed)
            self._present = changed
            self._pending = (*self._pending, change)

    def changed(self) -> bool:
        """Whether another instance wrote since the last reading or writing; costs one stat."""
        return signature(self.path) != self._signature

    def refresh(self, at: datetime) -> tuple[Trouble, ...]:
        """Read what the file holds now; what could not be used of it. Never raises.

        A damaged file is set aside under a name with the date `at` (aware); what was known of it
        is still known. While another thread is saving nothing is read: saving reads it too.
        """
        if not self._disk.acquire(blocking=False):
            return ()
        try:
            before = signature(self.path)
            fields, damage = read_fields(self.path, at, wait=WAIT, limit=LIMIT)
            values, wrong = _values(fields, self._type)
            is_lost = damage is not None or before is None
            self._take(self._saved if is_lost else values, before, done=0)
        finally:
            self._disk.release()
        return self._troubles(damage, wrong)

    def save(self, at: datetime) -> tuple[Trouble, ...]:
        """Write what changed, if anything did; what could not be used of what was in the file.

        Raises StoreError; what changed is then still in memory. `at` (aware) names what is set
        aside, should the file be damaged.
        """
        with self._disk:
            pending = self._pending
            if not (pending and self._keeps):
                return ()
            with locked(self.path, WAIT):
                return self._merge(pending, at)

    def _merge(self, pending: tuple[Change[T], ...], at: datetime) -> tuple[Trouble, ...]:
        before = signature(self.path)
        fields, damage = mended_fields(self.path, at, limit=LIMIT)
        found, wrong = _values(fields, self._type)
        # What is gone from the disk is still known here.
        base = self._saved if damage or before is None else found
        values = _made(pending, base)
        if wrong.intersection(values):
            copy_aside(self.path, at)  # what could not be used is about to be written over
        write_fields(self.path, self._written(fields, found, values), limit=LIMIT)
        self._take(values, signature(self.path), done=len(pending))
        return self._troubles(damage, wrong)

    def _written(
        self, fields: Fields, found: Mapping[str, T], values: Mapping[str, T]
    ) -> dict[str, object]:
        """What the file is to hold: unchanged values as they are there, whoever wrote them."""
        unusable = {key: raw for key, raw in fields.items() if key not in found}
        known = {
            key: fields[key]
            if key in found and found[key] == value
            else laid_over(fields.get(key), raw_of(value), self._type)
            for key, value in values.items()
        }
        return {**unusable, **known}

    def _take(self, values: Mapping[str, T], seen: Signature, *, done: int) -> None:
        with self._guard:
            self._pending = self._pending[done:]
            self._saved = values
            self._signature = seen
            self._present = _made(self._pending, values)

    def _troubles(self, damage: Trouble | None, wrong: Iterable[str]) -> tuple[Trouble, ...]:
        entries = (trouble(Fault.WRONG_ENTRY, self.path, key) for key in sorted(wrong))
        return (*([damage] if damage else []), *entries)

    def _check(self, values: Mapping[str, T]) -> None:
        for key, value in values.items():
            if self._present.get(key) == value:
                continue
            try:
                value_of(raw_of(value), self._type)
            except UnusableValue as error:
                raise failure(Fault.WRONG_VALUE, self.path, str(error)) from error
            if len(key) > LONGEST_KEY:
                raise failure(Fault.WRONG_VALUE, self.path, f"{key[:20]}…")


def _made(changes: Iterable[Change[T]], values: Mapping[str, T]) -> Mapping[str, T]:
    for change in changes:
        values = change(values)
    return values


def _values(fields: Fields, type_: type[T]) -> tuple[dict[str, T], set[str]]:
    """The usable values of a file, and the keys of the others."""
    usable, wrong = {}, set()
    for key, raw in fields.items():
        try:
            usable[key] = value_of(raw, type_)
        except UnusableValue:
            wrong.add(key)
    return usable, wrong
