"""What a screen reader says of what was found while the keyboard stays in the search box."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from callboard.gui.detail_blocks import Warned
from callboard.gui.doubts import doubts
from callboard.gui.session import Session
from callboard.gui.widgets.announcing import announce
from callboard.gui.widgets.search_bar import SearchBar

_STANDS_FOR = 900  # ms after a key, when nobody types any more


class SpeakingPresenter(QObject):
    """Says what was typed for when it is found, and each row that is walked to."""

    def __init__(self, search: SearchBar, session: Session, nothing: Callable[[], str]) -> None:
        super().__init__(search)
        self._search = search
        self._session = session
        self._nothing = nothing
        self._due = QTimer(self, singleShot=True, interval=_STANDS_FOR)
        self._due.timeout.connect(self._say_found)
        session.found.connect(self._wait)

    def say(self, text: str) -> None:
        """Have this said, unless the keyboard is elsewhere: there it is said by itself."""
        if text and self._search.edit.hasFocus():
            announce(self._search.edit, text)

    def say_row(self) -> None:
        """Say the entry that was walked to."""
        self._due.stop()
        self.say(self._row())

    @Slot()
    def _wait(self) -> None:
        self._due.start() if self._session.query.strip() else self._due.stop()

    @Slot()
    def _say_found(self) -> None:
        found = len(self._session.ids)
        if not found:
            self.say(self._nothing())
            return
        said = self.tr("Found: {0}. First: {1}").format(found, self._row())
        self.say(" ".join((f"{said.rstrip('.')}.", *self._doubts())))

    def _row(self) -> str:
        id_ = self._session.selection
        return self._session.row(id_).spoken if id_ else ""

    def _doubts(self) -> list[str]:
        """What speaks against the first: it may be the very number that was asked about."""
        point = self._session.points.get(self._session.selection)
        found = doubts(point, self._session.facts) if point else ()
        return [f"{doubt.lead} {doubt.text}" for doubt in found if isinstance(doubt, Warned)]
