"""The window among others on the desktop: in front, hidden, beside the clock, or gone."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from callboard.gui.icons import window_icon
from callboard.gui.memory import Memory
from callboard.gui.session import Session
from callboard.gui.tray_offer import best_offer, favourite_offers
from callboard.gui.widgets.best_now import BestNowCard
from callboard.gui.widgets.main_window import MainWindow
from callboard.gui.widgets.tray import Tray
from callboard.resources import Resources


class DesktopPresenter(QObject):
    """Shows and hides the window, and keeps the tray's menu true."""

    told = Signal(str)
    reread_wished = Signal()  # make the window anew, from the files as they are now

    def __init__(
        self,
        window: MainWindow,
        memory: Memory,
        session: Session,
        card: BestNowCard,
        resources: Resources,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._session = session
        self._card = card
        self._resources = resources
        self._is_summoned = False  # by the desktop's own key: Esc sends it away again
        self._is_copying = False  # from the tray, where a notice in the window is not seen
        self.tray: Tray | None = None
        self.keeps_running = QAction(self.tr("Keep running when the window is closed"), self)
        self.keeps_running.setCheckable(True)
        self.keeps_running.setChecked(memory.settings.close_to_tray)
        self.keeps_running.toggled.connect(self._keep_running)
        window.hidden_instead.connect(self.hide)

    def start(self) -> None:
        """Stand beside the clock, where the desktop has room for that."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.use_tray(Tray(window_icon(self._resources.icons), self.keeps_running, self))

    def use_tray(self, tray: Tray) -> None:
        """Offer through this tray what can be done without the window."""
        self.tray = tray
        self._window.hides_when_closed = self._memory.settings.close_to_tray
        tray.opening.connect(self.offer)
        tray.toggle_wished.connect(self.toggle)
        tray.search_wished.connect(self.come_to_front)
        tray.copy_wished.connect(self._copy)
        tray.quit_wished.connect(self.quit)
        self.offer()
        tray.show()

    def stop(self) -> None:
        """Leave the desktop."""
        if self.tray:
            self.tray.remove()
            self.tray = None

    @Slot()
    def come_to_front(self) -> None:
        """Be seen, with the keyboard in the search box and what stands there selected."""
        self._is_summoned = False
        self._raise()

    @Slot()
    def toggle(self) -> None:
        """Hide the window if it is in front, else bring it there."""
        if self._is_in_front():
            self.hide()
        else:
            self._raise()
            self._is_summoned = True

    @Slot()
    def hide(self) -> None:
        """Be out of sight, and run on."""
        QApplication.setQuitOnLastWindowClosed(False)  # a dialog may be the last to be seen
        self._window.hide()

    @Slot()
    def escape(self) -> None:
        """Empty the search box; when it is empty, go if the desktop's own key called."""
        search, focus = self._window.search_bar, self._window.focusWidget()
        if self._is_summoned and focus is search.edit and not search.edit.text():
            self.hide()
        else:
            search.clear_query()

    @Slot()
    def reread(self) -> None:
        """Read the directories again, once this slot of the window is done."""
        QTimer.singleShot(0, self.reread_wished.emit)

    @Slot()
    def quit(self) -> None:
        """End the program, whatever closing the window does."""
        self._window.hides_when_closed = False
        QApplication.exit(0)

    @Slot(str, str)
    def notify(self, title: str, text: str) -> None:
        """Tell something that cannot wait until somebody looks at the window."""
        if self.tray and not self._is_in_front():
            self.tray.notify(title, text)
        else:
            self.told.emit(self.tr("{0}: {1}").format(title, text))
            QApplication.alert(self._window)

    @Slot(str)
    def echo(self, text: str) -> None:
        """Say what became of a copy that was asked for in the tray."""
        if self._is_copying and self.tray:
            self.tray.notify("Callboard", text)

    @Slot()
    def offer(self) -> None:
        """Offer in the tray what is best now, and the favourites that were used last first."""
        if self.tray:
            notebook = self._memory.notebook
            favourites = notebook.favourites.all()
            used = [id_ for id_ in notebook.recent() if id_ in favourites]
            ids = dict.fromkeys([*used, *favourites])
            facts = self._session.facts
            self.tray.offer(best_offer(self._card.best), favourite_offers(ids, facts))

    def _is_in_front(self) -> bool:
        """Whether the keyboard is in the window; while a dialog has it, nothing is hidden."""
        window = self._window
        if not window.isVisible() or window.isMinimized():
            return False
        return QApplication.focusWindow() == window.windowHandle()

    def _raise(self) -> None:
        window = self._window
        QApplication.setQuitOnLastWindowClosed(True)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.search_bar.focus_query()

    @Slot(str)
    def _copy(self, id_: str) -> None:
        self._is_copying = True
        if id_:
            self._session.copy(id_)
        else:
            self._card.copy()
        self._is_copying = False

    @Slot(bool)
    def _keep_running(self, is_kept: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        self._memory.change(close_to_tray=is_kept)
        self._window.hides_when_closed = is_kept and self.tray is not None
