"""About Callboard: its release, how old its facts are, and the licences of all that is shipped."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.about import AboutFacts
from callboard.gui.icons import window_icon
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, Theme
from callboard.gui.widgets.dialog import Dialog, Scrolled
from callboard.gui.widgets.license_view import LicenseView

_ICON = 64
_BESIDE = QSize(80, 120)  # what stands around a licence, in device-independent pixels


class AboutDialog(Dialog):
    """Two pages: the facts, and what else is in here under which terms."""

    def __init__(
        self, facts: AboutFacts, theme: Theme, icons: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Callboard"))
        self._icon = window_icon(icons)
        self._picture = label()
        self._column = QVBoxLayout(self)
        self._page = QVBoxLayout()
        self.licenses = LicenseView(facts.components, facts.read_license, theme)
        self.tabs = QTabWidget()
        self._fill(facts)
        self._add_tabs()
        self.apply_theme(theme)

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application."""
        size = round(_ICON * theme.scale)
        self._picture.setPixmap(self._icon.pixmap(size, size))
        self.licenses.apply_theme(theme)
        for column in (self._column, self._page):
            column.setSpacing(theme.space(SPACE_MEDIUM))
            column.setContentsMargins(*[theme.space(SPACE_LARGE)] * 4)
        self._resize(theme)

    def _fill(self, facts: AboutFacts) -> None:
        self._page.addLayout(self._head(facts.version))
        for name, value in facts.rows:
            row = QVBoxLayout()
            row.setSpacing(0)
            row.addWidget(label(name, "small"))
            row.addWidget(label(value, selectable=True))
            self._page.addLayout(row)
        self._page.addStretch(1)

    def _head(self, version: str) -> QHBoxLayout:
        said = self.tr("Whom can I reach right now, and how do I dial them?")
        words = QVBoxLayout()
        words.addWidget(label(self.tr("Callboard {0}").format(version), "title", selectable=True))
        words.addWidget(label(said, "small"))
        head = QHBoxLayout()
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _add_tabs(self) -> None:
        page = QWidget()
        page.setLayout(self._page)
        # There may be many directories.
        name = self.tr("Release")
        self.tabs.addTab(Scrolled(page, name), name)
        self.tabs.addTab(self.licenses, self.tr("Licences"))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.tabBar().setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(self.tabs, 1)
        self._column.addWidget(buttons)

    def _resize(self, theme: Theme) -> None:
        """Large enough for a licence, as far as the window has room."""
        self.fit(self.licenses.room() + _BESIDE * theme.scale)
