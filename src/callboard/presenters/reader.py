"""What is read, kept true: lights and deadlines change while somebody reads."""

from PySide6.QtCore import QObject, Signal, Slot

from callboard.answers import Answers
from callboard.directory.comparison import Comparison
from callboard.directory.contact_point import ContactPoint
from callboard.directory.menu_tree import MenuTree
from callboard.gui.comparison_table import comparison_table
from callboard.gui.detail_text import detail_text
from callboard.gui.guide_detail import article_detail
from callboard.gui.session import Session
from callboard.gui.walk_shown import walk_shown
from callboard.gui.widgets.reader import Reader
from callboard.reach import menu_walk
from callboard.reach.menu_walk import Walk


class ReaderPresenter(QObject):
    """Joins a reader to the session; follows what there is to read inside it."""

    contact_point_wished = Signal(str)
    copy_wished = Signal(str)
    shown = Signal(str)  # id of what is read now

    def __init__(self, reader: Reader, answers: Answers, session: Session) -> None:
        super().__init__(reader)
        self.reader = reader
        self._answers = answers
        self._session = session
        self._id = ""
        self._target: ContactPoint | None = None
        self._walk: Walk | None = None
        self._before: list[str] = []  # what was read when a link was followed
        self._connect()

    @property
    def id(self) -> str:
        """What is read; "" for nothing."""
        return self._id

    @Slot(str)
    def read(self, id_: str, target: str = "", *, take_keyboard: bool = False) -> None:
        """Show something to read; a menu marks the way to the channel `target`."""
        article = self._session.facts.catalogue.articles.get(id_)
        if article is None:
            return
        self._id = id_
        self._target = self._session.points.get(target)
        self._walk = Walk(article) if isinstance(article, MenuTree) else None
        self._write(take_keyboard=take_keyboard)
        self.shown.emit(id_)

    @Slot()
    def go_back(self) -> None:
        """Show again what was read before a link was followed."""
        if self._before:
            self.read(self._before.pop())

    @property
    def text(self) -> str:
        """All of what is read as plain text, a telephone menu and a table whole; "" for nothing."""
        article = self._session.facts.catalogue.articles.get(self._id)
        return detail_text(article_detail(article, self._answers.desk())) if article else ""

    @Slot()
    def refresh(self) -> None:
        """Write it again: a light or the time has changed."""
        if self._id and self.reader.isVisible():
            self._write()

    def _write(self, *, take_keyboard: bool = False) -> None:
        reader, desk = self.reader, self._answers.desk()
        article = self._session.facts.catalogue.articles[self._id]
        if self._walk:
            shown = walk_shown(self._walk, self._target, desk)
            reader.show_view(reader.walker)
            reader.walker.show_walk(shown, take_keyboard=take_keyboard)
        elif isinstance(article, Comparison):
            reader.comparison.show_table(comparison_table(article, desk))
            reader.show_view(reader.comparison)
        else:
            reader.text.show_detail(article_detail(article, desk))
            reader.show_view(reader.text)

    def _connect(self) -> None:
        text, walker, table = self.reader.text, self.reader.walker, self.reader.comparison
        for view in (text, walker, table):
            view.contact_point_wished.connect(self._follow)
        for view in (text, walker):
            view.copy_entry_wished.connect(self._session.copy)
        walker.copy_wished.connect(self.copy_wished)
        walker.choice_wished.connect(self._choose)
        walker.keys_wished.connect(self._press)
        walker.back_wished.connect(self._go_back)
        walker.restart_wished.connect(self._restart)
        self.reader.appeared.connect(self.refresh)
        self._session.lights_changed.connect(self.refresh)
        self._session.moment_changed.connect(self.refresh)

    @Slot(str)
    def _follow(self, id_: str) -> None:
        if id_ in self._session.facts.catalogue.articles:
            self._before.append(self._id)
            self.read(id_)
        else:
            self.contact_point_wished.emit(id_)

    @Slot(int)
    def _choose(self, number: int) -> None:
        if self._walk:
            self._step(menu_walk.choose(self._walk, number))

    @Slot(str)
    def _press(self, keys: str) -> None:
        found = menu_walk.press(self._walk, keys) if self._walk else None
        if found:
            self._step(found)

    @Slot()
    def _go_back(self) -> None:
        if self._walk:
            self._step(menu_walk.back(self._walk))

    @Slot()
    def _restart(self) -> None:
        if self._walk:
            self._step(menu_walk.restart(self._walk))

    def _step(self, walk: Walk) -> None:
        self._walk = walk
        self._write(take_keyboard=True)
