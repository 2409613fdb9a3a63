"""Everything about the selected entry, in one column that scrolls."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from callboard.gui.detail import Detail
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, SPACE_WIDE, Theme
from callboard.gui.widgets.block_views import Hearer
from callboard.gui.widgets.detail_body import DetailBody
from callboard.gui.widgets.detail_head import DetailHead

_AFTER_PAINT = 20  # ms in which what is seen is painted, before what is not seen is made
_ALL = 1_000_000  # pixels; room for every section


class DetailPane(QScrollArea):
    """Lays a detail out. Emits what its reader would like; does nothing itself.

    `copy_wished` carries the exact text, `open_wished` an https, mailto or tel address,
    `contact_point_wished` the id of what a link leads to, which may be something to read;
    `copy_entry_wished` that of a channel to copy, `case_wished` of one that a case is started for.
    """

    copy_wished = Signal(str)
    open_wished = Signal(str)
    contact_point_wished = Signal(str)
    copy_entry_wished = Signal(str)
    case_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._detail: Detail | None = None
        self.shown_id = ""  # of what is laid out
        # Laid out after the list has been painted, and once when several follow each other quickly.
        self._pending = QTimer(self, singleShot=True, interval=0)
        self._pending.timeout.connect(self._lay_out)
        self._ticked: dict[str, set[str]] = {}  # by entry: a light that changes unticks nothing
        self.head = DetailHead(theme)
        self._rest = QTimer(self, singleShot=True, interval=_AFTER_PAINT)
        self._rest.timeout.connect(self.finish)
        self._below: QWidget | None = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._body = DetailBody(self._column, first=1)
        self._furnish()
        self._connect()
        self.apply_theme(theme)

    @property
    def detail(self) -> Detail | None:
        """What is looked at."""
        return self._detail

    @Slot(object)
    def show_detail(self, detail: Detail | None) -> None:
        """Show an entry, or nothing; the same entry keeps its place and its ticks."""
        if detail != self._detail:
            self._detail = detail
            self._pending.start()

    def put_below(self, part: QWidget) -> None:
        """Let a part stand below what the directory says, for whatever entry is looked at."""
        self._below = part
        self._column.insertWidget(self._column.count() - 1, part)
        part.setVisible(self._detail is not None)

    def show_below(self) -> None:
        """Scroll to the part that was put below, or to its beginning."""
        self.finish()
        layout = self._content.layout()
        if self._below and layout:
            layout.activate()
            self.ensureWidgetVisible(self._below, 0, self._theme.space(SPACE_WIDE))

    def use_icons(self, icons: Path) -> None:
        """Draw icons from this folder."""
        self.head.use_icons(icons)

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        wide = theme.space(SPACE_LARGE)
        self._column.setContentsMargins(wide, wide, wide, theme.space(SPACE_WIDE))
        self._column.setSpacing(theme.space(SPACE_SMALL))
        self.head.apply_theme(theme)
        self._body.forget()
        self._pending.start()

    def _furnish(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._content.setAutoFillBackground(True)
        self._content.setBackgroundRole(QPalette.ColorRole.Base)
        self._column.addWidget(self.head)
        self._column.addStretch(1)
        self.head.hide()
        self.setWidget(self._content)

    def _connect(self) -> None:
        self.head.copy_wished.connect(self.copy_wished)
        self.head.open_wished.connect(self.open_wished)
        self.head.buttons.case_wished.connect(self._start_case)

    @Slot()
    def _start_case(self) -> None:
        if self._detail:
            self.case_wished.emit(self._detail.id)

    @Slot()
    def finish(self) -> None:
        """Show what stands below the part that is seen at once."""
        self._rest.stop()
        self._body.finish()
        if self._below:
            self._below.raise_()
        self._fit()

    @Slot()
    def _lay_out(self) -> None:
        detail = self._detail
        id_ = detail.id if detail else ""
        place = self.verticalScrollBar().value() if id_ == self.shown_id else 0
        self.shown_id = id_
        self._content.setUpdatesEnabled(False)
        self.head.setVisible(detail is not None)
        if self._below:
            self._below.setVisible(detail is not None)
        if detail:
            self.head.show_detail(detail)
        sections = detail.sections if detail else ()
        # The same entry stays where its reader scrolled it to: all of it is needed at once.
        room = _ALL if place else self.viewport().height() - self.head.sizeHint().height()
        self._body.show_sections(sections, id_, self._theme, self._hearer(id_), room)
        if self._below:
            self._below.raise_()
        if not self._body.is_whole:
            self._rest.start()
        self._fit()
        self._content.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(place)

    def _fit(self) -> None:
        """Make the content as high as it is now; later there would be a frame of squeezed parts."""
        self._column.activate()
        for asked in (self._content, self.viewport()):  # it is the latter that gives the room
            QCoreApplication.sendPostedEvents(asked, QEvent.Type.LayoutRequest.value)

    def _hearer(self, id_: str) -> Hearer:
        return Hearer(
            self.contact_point_wished.emit,
            self.copy_entry_wished.emit,
            self._tick,
            self._ticked.get(id_, set()),
        )

    @Slot(str, bool)
    def _tick(self, item: str, now: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        if self._detail:
            ticked = self._ticked.setdefault(self._detail.id, set())
            (ticked.add if now else ticked.discard)(item)
