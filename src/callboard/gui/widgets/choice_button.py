"""One choice of a telephone menu: its key, what it is for, and what to know about it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.walk_shown import ShownChoice
from callboard.gui.widgets.enter_button import EnterButton


class ChoiceButton(EnterButton):
    """As high as its words; taken with a click, Enter or Space."""

    taken = Signal(int)  # its place, counted from 0

    def __init__(self, number: int, choice: ShownChoice, theme: Theme) -> None:
        super().__init__()
        self._number = number
        self.setProperty("role", "choice")
        self.setProperty("way", choice.is_way)
        self.setAccessibleName(choice.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        wide, high = theme.space(SPACE_MEDIUM), theme.space(SPACE_SMALL)
        self._row.setContentsMargins(wide, high, wide, high)
        self._row.setSpacing(wide)
        cap = label(choice.cap, "key-large", wrap=False)
        cap.setMinimumWidth(theme.pixels(40))
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words(choice, theme), 1)
        self.clicked.connect(self._take)

    def _words(self, choice: ShownChoice, theme: Theme) -> QWidget:
        words = QWidget()
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(SPACE_TIGHT))
        column.addWidget(label(choice.label, "heading"))
        if choice.is_way:
            column.addWidget(label(self.tr("Your way to this channel"), "strong"))
        if choice.note:
            column.addWidget(label(choice.note, "small"))
        return words

    def sizeHint(self) -> QSize:
        """What its words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self._row.minimumSize().height())

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._number)
