"""The page of cases: the list, the case that is looked at, and what was just done to it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.case_detail import CaseDetail
from callboard.gui.labels import label, mnemonic_free
from callboard.gui.models.case_model import CaseModel
from callboard.gui.page_keys import PAGE_KEYS, page_actions
from callboard.gui.panes import reading_order
from callboard.gui.steps import go
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_WIDE, Theme
from callboard.gui.widgets.case_pane import CasePane
from callboard.gui.widgets.case_view import CaseView

_NARROW = 800  # below this width, as drawn, the case stands under the list
_PANE_WIDTH = 470
_ANY_TIME = {"undo", "next", "previous"}  # whatever case is looked at


class CasesPage(QWidget):
    """Emits wishes; `view` and `pane` have their own."""

    opened = Signal()  # it has come on show
    start_wished = Signal()
    undo_wished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = CaseModel(self)
        self.view = CaseView(self.model, theme)
        self.walked = self.view
        self.is_searched = False  # nobody has so many cases
        self.pane = CasePane(theme)
        self.undo_button = QPushButton()
        self._theme = theme
        self._start = self._button(self.tr("Start a case"))
        self._done = label(role="small", wrap=False)
        self._splitter = QSplitter()
        self._stack = QStackedWidget()
        self._is_narrow: bool | None = None
        self._make_layout()
        self.undo_button.clicked.connect(self.undo_wished)
        self._actions = page_actions("cases", self._slots(), self)
        self.page_actions = tuple(self._actions.values())
        self.offer_undo("")
        self.show_case(None)
        self.setAccessibleName(self.tr("Cases"))
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self.view.apply_theme(theme)
        self.pane.apply_theme(theme)
        wide, gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        self._column.setContentsMargins(wide, gap, wide, gap)
        self._column.setSpacing(gap)
        self._welcome.setContentsMargins(*4 * (theme.space(SPACE_WIDE),))
        self._welcome.setSpacing(gap)
        self._is_narrow = None
        self._fit()

    def show_empty(self, *, is_empty: bool) -> None:
        """Explain what cases are where there is none, instead of an empty list."""
        self._stack.setCurrentIndex(0 if is_empty else 1)

    def offer_undo(self, done: str) -> None:
        """Say what was done, and offer to undo it; "" offers nothing."""
        self._actions["undo"].setEnabled(bool(done))
        self._done.setText(done)
        self._done.setVisible(bool(done))
        self.undo_button.setVisible(bool(done))
        self.undo_button.setAccessibleName(self.tr("Undo: {0}").format(mnemonic_free(done)))
        self._welcome_undo.setVisible(bool(done))
        self._welcome_undo.setText(self.tr("Undo: {0}").format(mnemonic_free(done)))

    def take_keyboard(self) -> bool:
        """Put the keyboard on the case that is looked at; False when there is none."""
        stops = reading_order(self.pane)
        if stops:
            stops[0].setFocus()
        return bool(stops)

    def show_case(self, detail: CaseDetail | None) -> None:
        """Show the case that is looked at, and what can be done to it; None: there is none."""
        self.pane.show_case(detail)
        for name, action in self._actions.items():
            if name not in _ANY_TIME:
                action.setEnabled(name in self.pane.deeds)

    def focus_list(self) -> None:
        """Let the keyboard walk the cases."""
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is to be shown, and take the keyboard there."""
        super().showEvent(event)
        self.opened.emit()
        shown = self._stack.currentWidget()
        stops = reading_order(shown) if shown else []
        first = self.view if self.view in stops else next(iter(stops), None)
        if first:
            first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the case where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "accent")
        button.clicked.connect(self.start_wished)
        return button

    def _make_layout(self) -> None:
        left = QWidget()
        self._column = QVBoxLayout(left)
        row = QHBoxLayout()
        row.addWidget(self._start)
        row.addWidget(label(self.tr("Ctrl+Shift+N"), "small", wrap=False))
        row.addStretch(1)
        row.addWidget(self._done)
        row.addWidget(self.undo_button)
        self._column.addLayout(row)
        self._column.addWidget(self.view, 1)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.pane)
        self._stack.addWidget(self._make_welcome())
        self._stack.addWidget(self._splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _make_welcome(self) -> QWidget:
        whole = QWidget()
        self._welcome = QVBoxLayout(whole)
        middle = Qt.AlignmentFlag.AlignHCenter
        title = label(self.tr("No case is running"), "title")
        said = label(
            self.tr(
                "A case says until when somebody has to answer you, rings when that is over, and"
                " names the next one to turn to."
            )
        )
        self._welcome_undo = QPushButton()
        self._welcome_undo.clicked.connect(self.undo_wished)
        self._welcome.addStretch(1)
        for text in (title, said):
            text.setAlignment(middle)
            self._welcome.addWidget(text)
        self._welcome.addWidget(self._button(self.tr("Start a case")), 0, middle)
        self._welcome.addWidget(label(self.tr("Ctrl+Shift+N"), "small", wrap=False), 0, middle)
        self._welcome.addWidget(self._welcome_undo, 0, middle)
        self._welcome.addStretch(2)
        return whole

    def _slots(self) -> dict[str, object]:
        own = {"undo": self.undo_wished, "next": self._go_on, "previous": self._go_back}
        return {**{key.name: self._act for key in PAGE_KEYS["cases"][1]}, **own}

    @Slot()
    def _act(self) -> None:
        action = self.sender()
        deed = next(name for name, each in self._actions.items() if each is action)
        self.pane.acted.emit(deed)

    @Slot()
    def _go_on(self) -> None:
        go(self.view, 1)

    @Slot()
    def _go_back(self) -> None:
        go(self.view, -1)

    def _fit(self) -> None:
        is_narrow = self.width() < _NARROW * self._theme.scale
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        pane = round(_PANE_WIDTH * self._theme.scale)
        self._splitter.setOrientation(
            Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        )
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, int(is_narrow))
        self._splitter.setSizes([500, 500] if is_narrow else [self.width() - pane, pane])
