"""What can be done with the entry that is looked at: copies, large and small windows, own notes."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from callboard.gui.detail import Detail
from callboard.gui.memory import Memory
from callboard.gui.theme import ThemeFollower
from callboard.gui.widgets.main_window import MainWindow
from callboard.gui.widgets.own_section import OwnSection
from callboard.presenters.details import DetailsPresenter
from callboard.presenters.exporting import ExportingPresenter
from callboard.presenters.number_windows import NumberWindowsPresenter
from callboard.presenters.own import OwnPresenter
from callboard.reach.availability import Viewer
from callboard.search.query import Filter, parse, toggled

FAVOURITES = Filter("is", "favourite")


class EntryPresenter(QObject):
    """Makes the parts that stand on the pane of details, and joins them to the menu."""

    told = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        details: DetailsPresenter,
        memory: Memory,
        themes: ThemeFollower,
        icons: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._details = details
        self._memory = memory
        session, answers = details.session, details.answers
        section = OwnSection(themes.theme)
        self.own = OwnPresenter(details.pane, section, memory, session, self._viewer)
        self.numbers = NumberWindowsPresenter(window, details.pane, themes)
        self.exporting = ExportingPresenter(window, memory, answers.facts, themes)
        self._section = section
        self._star = window.furniture.star_button
        details.pane.use_icons(icons)
        answers.use_kept(self._kept)
        themes.theme_changed.connect(section.apply_theme)
        self._connect()

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What the menu can do here, by the name of the command."""
        return {
            **self.own.slots,
            "qr": self.open_qr,
            "large": self.open_large,
            "copy_dialled": self.copy_dialled,
            "copy_keys": self.copy_with_keys,
            "favourites_only": self.toggle_favourites_only,
            "export": self.exporting.open,
        }

    def stop(self) -> None:
        """Keep what was typed and not kept yet."""
        self._section.keep()

    @Slot()
    def copy_dialled(self) -> None:
        """Copy the digits to press from here, which may be those of the number itself."""
        detail = self._detail()
        self._copy((detail.dialled or detail.copies) if detail and detail.is_number else "")

    @Slot()
    def copy_with_keys(self) -> None:
        """Copy the number with the keys of its menu."""
        detail = self._detail()
        self._copy(detail.copies_with_keys if detail else "")

    @Slot()
    def open_qr(self) -> None:
        """Show the QR code of what is selected."""
        self._details.catch_up()
        self.numbers.open_qr()

    @Slot()
    def open_large(self) -> None:
        """Show the number of what is selected in large type."""
        self._details.catch_up()
        self.numbers.open_large()

    @Slot()
    def toggle_favourites_only(self) -> None:
        """Show favourites only, or everything again; the text in the search box is what holds."""
        edit = self._window.search_bar.edit
        self._window.search_bar.show_query(toggled(edit.text(), FAVOURITES))

    def _connect(self) -> None:
        for teller in (self.own, self.numbers, self.exporting):
            teller.told.connect(self.told)
        self.numbers.copy_wished.connect(self._details.pane.copy_wished)
        self.own.kept_changed.connect(self._search_again)
        self._section.left.connect(self._window.search_bar.focus_query)
        self._star.clicked.connect(self.toggle_favourites_only)
        self._window.search_bar.query_changed.connect(self._show_star)

    def _detail(self) -> Detail | None:
        """Of what is selected, and not of what was before the pane follows."""
        self._details.catch_up()
        return self._details.pane.detail

    def _viewer(self) -> Viewer:
        return self._details.answers.viewer

    def _kept(self, what: str) -> Collection[str]:
        notebook = self._memory.notebook
        return tuple(notebook.favourites.all()) if what == "favourite" else notebook.recent()

    @Slot(str)
    def _copy(self, text: str) -> None:
        if text:
            self._details.pane.copy_wished.emit(text)
        else:
            self.told.emit(self.tr("Nothing to copy: this has no such number"))

    @Slot()
    def _search_again(self) -> None:
        session = self._details.session
        if any(found.name == "is" for found in parse(session.query).filters):
            session.search_again()

    @Slot(str)
    def _show_star(self, text: str) -> None:
        is_on = FAVOURITES in parse(text).filters
        self._star.show_icon("star-filled" if is_on else "star")
