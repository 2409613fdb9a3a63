"""Everything to read: its page, and what opens beside the channel that it is about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.dated_notices import DatedNotices
from callboard.gui.widgets.main_window import MainWindow
from callboard.presenters.dated_notices import DatedNoticesPresenter
from callboard.presenters.details import DetailsPresenter

if TYPE_CHECKING:  # made when they are first shown
    from callboard.gui.widgets.beside import Beside
    from callboard.presenters.guides import GuidesPresenter
    from callboard.presenters.reader import ReaderPresenter


class ReadingPresenter(QObject):
    """Makes the page and the reader beside the details when they are first wanted."""

    contact_point_wished = Signal(str)  # from the page: to be shown in the directory
    page_wished = Signal()
    copy_wished = Signal(str)
    text_wished = Signal(str)

    def __init__(
        self, window: MainWindow, details: DetailsPresenter, themes: ThemeFollower
    ) -> None:
        super().__init__(window)
        self.window = window
        self.answers = details.answers
        self.session = session = details.session
        self.themes = themes
        self.notices = DatedNoticesPresenter(DatedNotices(themes.theme), session)
        themes.theme_changed.connect(self.notices.line.apply_theme)
        self.guides: GuidesPresenter | None = None
        self.beside: Beside | None = None
        self._reading: ReaderPresenter | None = None
        self.contact_point_wished.connect(session.visit)
        details.article_wished.connect(self.open_beside)
        self.notices.article_wished.connect(self.open_beside)

    def page(self) -> QWidget:
        """The page of things to read."""
        from callboard.gui.widgets.guides_page import GuidesPage  # noqa: PLC0415 -- when shown
        from callboard.presenters.guides import GuidesPresenter  # noqa: PLC0415 -- when shown

        page = GuidesPage(self.themes.theme)
        self.themes.theme_changed.connect(page.apply_theme)
        self.guides = GuidesPresenter(page, self.answers, self.session)
        page.list.typed.connect(self.window.search_bar.begin_query)
        self.guides.contact_point_wished.connect(self.contact_point_wished)
        self.guides.copy_wished.connect(self.copy_wished)
        self.guides.text_wished.connect(self.text_wished)
        return page

    @Slot(str)
    def open_beside(self, id_: str) -> None:
        """Read something in the place of the list; a menu leads to the channel looked at."""
        beside, reading = self._made_beside()
        self.window.furniture.directory.show_beside(beside)
        reading.read(id_, self.session.selection, take_keyboard=True)

    @Slot()
    def close_beside(self) -> None:
        """Show the list again."""
        directory = self.window.furniture.directory
        if self.beside and directory.beside:
            directory.show_beside(None)
            self.window.search_bar.focus_query()

    @Slot()
    def _make_way(self) -> None:
        # Who types looks for something else; the keyboard stays where it is.
        self.window.furniture.directory.show_beside(None)

    @Slot()
    def _open_page(self) -> None:
        read = self._reading.id if self._reading else ""
        self.close_beside()
        self.page_wished.emit()
        if self.guides and read:
            self.guides.read(read, self.session.selection)

    def _made_beside(self) -> "tuple[Beside, ReaderPresenter]":
        from callboard.gui.widgets.beside import Beside  # noqa: PLC0415 -- when shown
        from callboard.presenters.reader import ReaderPresenter  # noqa: PLC0415 -- when shown

        if self.beside is None or self._reading is None:
            self.beside = beside = Beside(self.themes.theme)
            self._reading = reading = ReaderPresenter(beside.reader, self.answers, self.session)
            self.themes.theme_changed.connect(beside.apply_theme)
            beside.left.connect(self.close_beside)
            beside.page_wished.connect(self._open_page)
            reading.contact_point_wished.connect(self.session.visit)
            reading.copy_wished.connect(self.copy_wished)
            self.window.search_bar.query_changed.connect(self._make_way)
        return self.beside, self._reading
