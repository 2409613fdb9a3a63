"""Listens for those who start the program while its window is open."""

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from callboard.store.instance import Instance


class Door(QObject):
    """Tells of every knock, also of those from before it was made, once `look` is called."""

    knocked = Signal(object)  # Knock

    def __init__(self, instance: Instance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._instance = instance
        self._watcher = QFileSystemWatcher(self)
        if instance.folder.is_dir():  # Qt warns of a path that is not there
            self._watcher.addPath(str(instance.folder))
        self._watcher.directoryChanged.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Answer who has knocked."""
        for knock in self._instance.take_knocks():
            if knock.token:  # Qt looks there for it when a window comes to the front
                os.environ["XDG_ACTIVATION_TOKEN"] = knock.token
            self.knocked.emit(knock)
