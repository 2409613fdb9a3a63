"""What the window remembers: settings and notebook, saved on a thread of their own."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property

import msgspec
from PySide6.QtCore import QObject, Signal

from callboard.cases.case import Case
from callboard.gui.settings import Settings
from callboard.store.folders import Folders
from callboard.store.keeping import keeping_trouble
from callboard.store.keyed import KeyedFile
from callboard.store.notebook import open_notebook
from callboard.store.settings import SettingsFile
from callboard.store.trouble import Trouble
from callboard.store.writer import Writer

_PATIENCE = 3.0  # seconds that the end of the program waits for a disk


class Memory(QObject):
    """Read when it is made; what is changed holds at once and is saved soon."""

    troubled = Signal(object)  # Trouble; told also from the thread that writes
    settings_changed = Signal(object)  # Settings

    def __init__(self, folders: Folders, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.folders = folders
        self.now = clock  # the clock itself, whatever moment the window answers for
        self._writer = Writer(self.troubled.emit)
        keeps = keeping_trouble(folders.settings) is None
        self._file = SettingsFile(folders.settings_file, Settings, keeps=keeps)
        read = self._file.read(clock())
        self.settings = read.value
        self.notebook, troubles = open_notebook(folders.notebook, self._writer, clock())
        self.troubles: tuple[Trouble, ...] = (*read.troubles, *troubles)  # of reading

    def change(self, **fields: object) -> None:
        """Remember other values of some settings."""
        changed = msgspec.structs.replace(self.settings, **fields)
        if changed == self.settings:
            return
        self.settings = changed
        self._writer.put(self._file.path, self._file.later(changed, self.now()))
        self.settings_changed.emit(changed)

    @cached_property
    def cases(self) -> KeyedFile[Case]:
        """Every case by its id; read when it is first asked for, and kept over languages."""
        file = self.notebook.file("cases", Case)
        for trouble in file.refresh(self.now()):
            self.troubled.emit(trouble)
        return file

    def close(self) -> tuple[Trouble, ...]:
        """Save what is not saved yet; what could not be."""
        return self._writer.flush(_PATIENCE)
