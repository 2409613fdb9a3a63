"""My sites: added, changed, put in order and removed."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM
from callboard.gui.widgets.dialog import Dialog, Scrolled
from callboard.gui.widgets.site_row import SiteRow, ZoneTexts
from callboard.reach.sites import Site, faults

_MOST = 20


class SitesEditor(Dialog):
    """Emits the sites when they are meant and nothing is wrong with them."""

    sites_wished = Signal(tuple)  # of Site

    def __init__(
        self,
        suggestions: Sequence[Site],
        zones: Mapping[str, str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("My sites"))
        self._suggestions = tuple(suggestions)
        self._zones = ZoneTexts(zones)
        self._language = language
        self._rows: list[SiteRow] = []
        self._add = QPushButton(self.tr("Add a site"))
        self._menu = QMenu(self._add)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._place()
        self._menu.triggered.connect(self._on_add)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)

    @property
    def rows(self) -> tuple[SiteRow, ...]:
        """The sites as they are typed."""
        return tuple(self._rows)

    def show_sites(self, sites: Iterable[Site]) -> None:
        """Show these sites."""
        for site in sites:
            self._append(site)
        if self._rows:
            self._rows[0].focus()
        self._on_changed()

    def add_site(self, site: Site) -> None:
        """Add a site at the end, to be changed."""
        row = self._append(site)
        row.focus()
        self._on_changed()
        # Its size is known when it has been laid out.
        self._column.activate()
        self._scroll.ensureWidgetVisible(row)

    def _place(self) -> None:
        said = self.tr("The places where your team works. Times are those of each place.")
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._scroll = Scrolled(inner)
        self._add.setMenu(self._menu)
        self._add.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addWidget(self._buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[SPACE_LARGE] * 4)
        column.setSpacing(SPACE_MEDIUM)
        column.addWidget(label(said, "small"))
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        metrics = self.fontMetrics()  # wide enough for a zone's name
        self.fit(QSize(90 * metrics.averageCharWidth(), 26 * metrics.height()))

    def _append(self, site: Site) -> SiteRow:
        row = SiteRow(site, self._zones, self._language)
        row.changed.connect(self._on_changed)
        row.remove_wished.connect(self._on_remove)
        row.move_wished.connect(self._on_move)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _fill_menu(self) -> None:
        taken = {row.site.name for row in self._rows}
        self._menu.clear()
        for place, site in enumerate(self._suggestions):
            if site.name not in taken:
                self._menu.addAction(mnemonic_free(site.name)).setData(place)
        self._menu.addAction(self.tr("Another place …")).setData(-1)

    @Slot()
    def _on_changed(self) -> None:
        is_right = not any(faults(row.site) for row in self._rows)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(is_right)
        self._add.setEnabled(len(self._rows) < _MOST)
        self._fill_menu()

    @Slot(QAction)
    def _on_add(self, action: QAction) -> None:
        place = action.data()
        self.add_site(self._suggestions[place] if place >= 0 else Site("", ""))

    @Slot()
    def _on_remove(self) -> None:
        row = self.sender()
        if isinstance(row, SiteRow):
            self._rows.remove(row)
            self._column.removeWidget(row)
            row.deleteLater()
            self._on_changed()
            self._add.setFocus()

    @Slot(int)
    def _on_move(self, steps: int) -> None:
        row = self.sender()
        if not isinstance(row, SiteRow):
            return
        place = self._rows.index(row) + steps
        if 0 <= place < len(self._rows):
            self._rows.remove(row)
            self._rows.insert(place, row)
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)

    @Slot()
    def _on_save(self) -> None:
        self.sites_wished.emit(tuple(row.site for row in self._rows))
        self.accept()
