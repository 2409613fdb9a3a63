"""How each dialog, separate window and popup of the program is opened, for audits of all of them."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from callboard.gui.widgets.about_dialog import AboutDialog
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.gui.widgets.date_question import DateQuestion
from callboard.gui.widgets.export_dialog import ExportDialog
from callboard.gui.widgets.fault_dialog import FaultDialog
from callboard.wiring import App

NUMBER = "+"  # finds entries that have one
REPORT = "Callboard 1.0\n" + "  gui/widgets/a_file_with_a_name.py:123 in some_function\n" * 20
TITLE = "The console of our shop cannot be reached, and nobody can buy anything at all"


def top() -> QWidget:
    """The dialog or popup that was opened last."""
    found = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert found, "nothing was opened"
    return found


def press(app: App, name: str) -> QWidget:
    app.commands.action(name).trigger()
    return top()


def on_number(name: str) -> Callable[[App], QWidget]:
    """What is opened for an entry that has a number."""

    def open_it(app: App) -> QWidget:
        app.navigation.show_page("directory")
        app.window.search_bar.show_query(NUMBER)
        app.details.show_detail()
        return press(app, name)

    return open_it


def command(name: str) -> Callable[[App], QWidget]:
    return lambda app: press(app, name)


def licences(app: App) -> QWidget:
    about = press(app, "about")
    assert isinstance(about, AboutDialog)
    about.tabs.setCurrentIndex(1)
    return about


def triaged(said: bool) -> Callable[[App], QWidget]:
    """The triage with all questions answered."""

    def open_it(app: App) -> QWidget:
        asked = press(app, "triage")
        for _ in range(9):
            app.triage.dialog.answered.emit(said)  # type: ignore[union-attr]
        return asked

    return open_it


def with_a_case(app: App) -> None:
    app.navigation.show_page("cases")
    if not app.cases.book.cases:
        app.cases.start_case()
        editor = app.cases.deeds.starting.editor
        assert editor
        editor.title.setText(TITLE)
        editor.meant.emit(editor.draft)
    app.cases.select(next(iter(app.cases.book.cases)))


def case_deed(name: str) -> Callable[[App], QWidget]:
    def open_it(app: App) -> QWidget:
        with_a_case(app)
        app.cases.deeds.act(name)
        return top()

    return open_it


def reading(app: App) -> QWidget:
    app.cases.deeds.read(next(iter(app.core.catalogue.articles)))
    return top()


def sites(app: App) -> QWidget:
    app.navigation.show_page("coverage")
    page = app.window.pages.currentWidget()
    assert isinstance(page, CoveragePage)
    page.sites_wished.emit()
    return top()


def opened(dialog: QDialog) -> QWidget:
    dialog.open()
    return dialog


def fault(app: App) -> QWidget:
    dialog = FaultDialog(app.window)
    dialog.add_report(REPORT)
    return opened(dialog)


def chooser(part: str) -> Callable[[App], QWidget]:
    """What a part of the row of the situation opens."""

    def open_it(app: App) -> QWidget:
        getattr(app.situation.row, f"_choose_{part}")()
        return top()

    return open_it


def outside_line(app: App) -> QWidget:
    chooser("phone")(app).actions()[-1].trigger()
    return top()


OPENERS: dict[str, Callable[[App], QWidget]] = {
    "what_if": command("what_if"),
    "shortcuts": command("shortcuts"),
    "about": command("about"),
    "licences": licences,
    "qr": on_number("qr"),
    "large": on_number("large"),
    "question": command("triage"),
    "answered yes": triaged(True),
    "answered no": triaged(False),
    "new_case": command("new_case"),
    "change the case": case_deed("edit"),
    "delete the case": case_deed("delete"),
    "reading": reading,
    "export": lambda app: opened(ExportDialog(3, 2, app.themes.theme, app.window)),
    "sites": sites,
    "date": lambda app: opened(DateQuestion(app.window, dt.date(2026, 11, 23))),
    "fault": fault,
    "place": chooser("place"),
    "languages": chooser("languages"),
    "phone": chooser("phone"),
    "need": chooser("need"),
    "severity": chooser("severity"),
    "outside line": outside_line,
}
