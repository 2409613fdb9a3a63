"""The cases that were started: changed, undone and merged with those of other windows."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QObject, Signal

from callboard.cases.case import Case, CaseError
from callboard.gui.memory import Memory

Change = Callable[[Case], Case]
_MOST_UNDONE = 20


class CaseBook(QObject):
    """Keeps every change in the memory's file; `changed` tells that something reads differently."""

    changed = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._undo: list[tuple[str, Case]] = []  # what was done, and what it was done to

    @property
    def cases(self) -> Mapping[str, Case]:
        """Every case by its id."""
        return self._memory.cases.all()

    @property
    def undoable(self) -> str:
        """What would be undone, in words; "" when there is nothing."""
        return self._undo[-1][0] if self._undo else ""

    def refresh(self) -> bool:
        """Read what another window wrote; whether anything is another now.

        While this window's own changes are being written nothing is read, and that is no change.
        """
        file = self._memory.cases
        if not file.changed():
            return False
        before = file.all()
        for trouble in file.refresh(self._memory.now()):
            self._memory.troubled.emit(trouble)
        if file.all() == before:
            return False
        self.changed.emit()
        return True

    def add(self, case: Case) -> None:
        """Keep a new case. Raises StoreError for one that could not be read again."""
        self._memory.cases.put(case.id, case)
        self._saved()

    def change(self, id_: str, change: Change, done: str = "") -> None:
        """Change a case; `done` says what was done, and makes it undoable.

        Raises CaseError for what cannot be, StoreError for what could not be kept.
        """
        before = self.cases.get(id_)
        if before is None:
            return
        change(before)  # what cannot be is told now, and not by the thread that writes

        def changed(cases: Mapping[str, Case]) -> Mapping[str, Case]:
            return _with(cases, id_, change)

        self._memory.cases.edit(changed)
        self._remember(done, before)
        self._saved()

    def remove(self, id_: str, done: str) -> None:
        """Forget a case; `done` says so."""
        before = self.cases.get(id_)
        if before is not None:
            self._memory.cases.remove(id_)
            self._remember(done, before)
            self._saved()

    def undo(self) -> str:
        """Take the last change back; the id of the case it was made to, "" if there was none."""
        if not self._undo:
            return ""
        _, before = self._undo.pop()
        now = self.cases.get(before.id)
        # What was told meanwhile has been told.
        told = now.told if now else before.told
        self._memory.cases.put(before.id, msgspec.structs.replace(before, told=told))
        self._saved()
        return before.id

    def _remember(self, done: str, before: Case) -> None:
        if done:
            self._undo = [*self._undo, (done, before)][-_MOST_UNDONE:]

    def _saved(self) -> None:
        self._memory.notebook.save_soon(self._memory.cases, self._memory.now())
        self.changed.emit()


def _with(cases: Mapping[str, Case], id_: str, change: Change) -> Mapping[str, Case]:
    """The change made to what the file holds by now, if it can still be made."""
    if id_ not in cases:
        return cases
    try:
        return {**cases, id_: change(cases[id_])}
    except CaseError:
        return cases
