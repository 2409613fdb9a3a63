"""What an office telephone presses for an outside line."""

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.popping_up import place_below
from callboard.reach.situation import PREFIX

_AROUND = 40  # what stands around the hint in its field, as drawn


class PrefixPopup(QFrame):
    """Emits the keys when they are confirmed; none is an answer too."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, prefix: str, theme: Theme) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What do you press first for an outside line?")
        self.edit = QLineEdit(prefix)
        self.edit.setValidator(QRegularExpressionValidator(QRegularExpression(PREFIX), self.edit))
        self.edit.setPlaceholderText(self.tr("Nothing, or keys such as 0 or 9"))
        self.edit.setAccessibleName(title)
        self.edit.ensurePolished()
        hint = self.edit.fontMetrics().horizontalAdvance(self.edit.placeholderText())
        self.edit.setMinimumWidth(hint + theme.pixels(_AROUND))
        column = QVBoxLayout(self)
        gap = theme.space(SPACE_SMALL)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(label(title, "caption", wrap=False))
        column.addWidget(self.edit)
        column.addWidget(label(self.tr("Press Enter to use it."), "small", wrap=False))
        self.edit.returnPressed.connect(self._choose)

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, where the keyboard goes at once."""
        place_below(self, widget)
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edit.selectAll()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.edit.text())
        self.close()
