"""Reports and notes in one file, for whoever keeps the directory."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from callboard.directory.directory import Catalogue, article_title
from callboard.gui.memory import Memory
from callboard.gui.row import Facts
from callboard.gui.theme import ThemeFollower
from callboard.store.export import Subject, exported, write_export
from callboard.store.trouble import StoreError
from callboard.wording.trouble import trouble_sentence


def ask_path(window: QWidget, title: str, suggested: str) -> str:
    """Where the file is to be; "" when the user thought better of it."""
    return QFileDialog.getSaveFileName(window, title, suggested, "JSON (*.json)")[0]


class ExportingPresenter(QObject):
    """Asks what and where, and writes."""

    told = Signal(str)

    def __init__(
        self,
        window: QWidget,
        memory: Memory,
        facts: Facts,
        themes: ThemeFollower,
        ask: Callable[[QWidget, str, str], str] = ask_path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._facts = facts
        self._themes = themes
        self._ask = ask

    @Slot()
    def open(self) -> None:
        """Ask what is to be exported, then where to."""
        from callboard.gui.widgets.export_dialog import ExportDialog  # noqa: PLC0415 -- when asked

        notebook = self._memory.notebook
        reports = sum(len(made) for made in notebook.reports.all().values())
        notes = len(notebook.notes.all())
        if not reports and not notes:
            self.told.emit(self.tr("Nothing to export: there are no notes and no reports yet"))
            return
        dialog = ExportDialog(reports, notes, self._themes.theme, self._window)
        self._themes.theme_changed.connect(dialog.apply_theme)
        if dialog.exec():
            self.export(reports=dialog.reports.isChecked(), notes=dialog.notes.isChecked())
        dialog.deleteLater()

    def export(self, *, reports: bool, notes: bool) -> None:
        """Ask where to, and write these kinds."""
        now = self._memory.now()
        suggested = str(Path.home() / f"callboard-reports-{now:%Y-%m-%d}.json")
        chosen = self._ask(self._window, self.tr("Export notes and reports"), suggested)
        if not chosen:
            return
        notebook = self._memory.notebook
        made = exported(
            notebook.reports.all() if reports else {},
            notebook.notes.all() if notes else {},
            subjects(self._facts.catalogue, self._facts),
            now,
        )
        path = Path(chosen)
        try:
            write_export(path, made)
        except StoreError as error:
            self.told.emit(trouble_sentence(error.trouble, self._facts.languages[0]))
        else:
            self.told.emit(self.tr("Exported to {0}").format(path.name))


def subjects(catalogue: Catalogue, facts: Facts) -> dict[str, Subject]:
    """What each id stands for: its directory and its name."""
    found: dict[str, Subject] = {}
    for directory in catalogue.directories:
        for point in directory.contact_point:
            found[point.id] = Subject(directory.id, facts.best(point.name))
    home = {o.id: d.id for d in catalogue.directories for o in d.organization}
    for id_, article in catalogue.articles.items():
        name = facts.best(article_title(article))
        found[id_] = Subject(home.get(article.organization, ""), name)
    return found
