"""Says that the program is at fault, shows what it would pass on, and lets its user go on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM
from callboard.gui.widgets.dialog import Dialog

_CHARS, _LINES = 64, 7  # of the report, that should be seen
_LEAST_LINES = 3


class FaultDialog(Dialog):
    """One for all faults that happen while it is open."""

    copy_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Callboard has a fault"))
        self.report = QPlainTextEdit(readOnly=True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setTabChangesFocus(True)
        self.copied = label(role="small")
        self._buttons = QDialogButtonBox()
        self._column = QVBoxLayout(self)
        self.copy_button = self._button(self.tr("Copy report"))
        self.continue_button = self._button(self.tr("Continue"))
        self.copy_button.clicked.connect(self._copy)
        self.continue_button.clicked.connect(self.accept)
        self.continue_button.setDefault(True)
        self._lay_out()
        self.continue_button.setFocus()

    @Slot(str)
    def add_report(self, report: str) -> None:
        """Show one more."""
        self.report.appendPlainText(report)
        self.copied.setText("")

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say what became of the copy."""
        self.copied.setText(text)

    def _button(self, text: str) -> QPushButton:
        return self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)

    def _lay_out(self) -> None:
        went_wrong = self.tr("Something in Callboard went wrong. What you see may be incomplete.")
        kept = self.tr(
            "Nothing you typed is lost, and you can go on. The report below says where it happened;"
            " it holds no searches, notes, numbers or names."
        )
        column = self._column
        column.setContentsMargins(*[SPACE_LARGE] * 4)
        column.setSpacing(SPACE_MEDIUM)
        column.addWidget(label(went_wrong, "strong"))
        column.addWidget(label(kept))
        column.addWidget(self.report, 1)
        column.addWidget(self.copied)
        column.addWidget(self._buttons)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        """Be as large as what is said, before the place of the dialog is found."""
        if visible:
            self._fit()
        super().setVisible(visible)

    def _fit(self) -> None:
        """Large enough for what is said, in whatever size it is said, as far as there is room."""
        self.report.ensurePolished()
        metrics = self.report.fontMetrics()
        self.report.setMinimumHeight(metrics.lineSpacing() * _LINES)
        self.fit_lines(_CHARS * metrics.averageCharWidth() + 2 * SPACE_LARGE)
        self.report.setMinimumHeight(metrics.lineSpacing() * _LEAST_LINES)

    @Slot()
    def _copy(self) -> None:
        self.copy_wished.emit(self.report.toPlainText())
