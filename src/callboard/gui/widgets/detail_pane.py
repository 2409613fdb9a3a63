"""Everything about the selected entry, in one column that scrolls."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from callboard.gui.detail import Detail
from callboard.gui.detail_blocks import Section
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, SPACE_TIGHT, SPACE_WIDE, Theme
from callboard.gui.widgets.block_views import Hearer, block_view
from callboard.gui.widgets.detail_head import DetailHead


class DetailPane(QScrollArea):
    """Lays a detail out. Emits what its reader would like; does nothing itself.

    `copy_wished` carries the exact text, `open_wished` an https, mailto or tel address,
    `contact_point_wished` the id of what a link leads to, which may be something to read;
    `copy_entry_wished` that of a channel to copy.
    """

    copy_wished = Signal(str)
    open_wished = Signal(str)
    contact_point_wished = Signal(str)
    copy_entry_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._detail: Detail | None = None
        self._shown_id = ""
        # Laid out after the list has been painted, and once when several follow each other quickly.
        self._pending = QTimer(self, singleShot=True, interval=0)
        self._pending.timeout.connect(self._lay_out)
        self._ticked: dict[str, set[str]] = {}  # by entry: a light that changes unticks nothing
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._lay_out()

    @Slot(object)
    def show_detail(self, detail: Detail | None) -> None:
        """Show an entry, or nothing; the same entry keeps its place and its ticks."""
        if detail != self._detail:
            self._detail = detail
            self._pending.start()

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self._pending.start()

    @Slot()
    def _lay_out(self) -> None:
        id_ = self._detail.id if self._detail else ""
        place = self.verticalScrollBar().value() if id_ == self._shown_id else 0
        self._shown_id = id_
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(content)
        wide = self._theme.space(SPACE_LARGE)
        column.setContentsMargins(wide, wide, wide, self._theme.space(SPACE_WIDE))
        column.setSpacing(self._theme.space(SPACE_SMALL))
        if self._detail:
            self._fill(column, self._detail)
        column.addStretch(1)
        self.setWidget(content)  # deletes what was shown before
        self.verticalScrollBar().setValue(place)

    def _fill(self, column: QVBoxLayout, detail: Detail) -> None:
        head = DetailHead(detail, self._theme)
        head.copy_wished.connect(self.copy_wished)
        head.open_wished.connect(self.open_wished)
        column.addWidget(head)
        ticked = self._ticked.get(detail.id, set())
        hearer = Hearer(
            self.contact_point_wished.emit, self.copy_entry_wished.emit, self._tick, ticked
        )
        for section in detail.sections:
            self._add_section(column, section, hearer)

    def _add_section(self, column: QVBoxLayout, section: Section, hearer: Hearer) -> None:
        if section.title:
            column.addSpacing(self._theme.space(SPACE_SMALL))
            column.addWidget(label(section.title.upper(), "caption"))
        inner = QVBoxLayout()
        inner.setSpacing(self._theme.space(SPACE_TIGHT if section.title else SPACE_SMALL))
        for block in section.blocks:
            inner.addWidget(block_view(block, self._theme, hearer))
        column.addLayout(inner)

    @Slot(str, bool)
    def _tick(self, item: str, now: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        if self._detail:
            ticked = self._ticked.setdefault(self._detail.id, set())
            (ticked.add if now else ticked.discard)(item)
