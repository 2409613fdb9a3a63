"""The keys to press after the answer, drawn like keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from callboard.gui.detail_blocks import Keys
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, Theme

_TYPED_IN = "…"  # a code that only the caller knows


class KeyCaps(QWidget):
    """One key cap a line with its label, and when somebody last followed them."""

    def __init__(self, keys: Keys, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(SPACE_MEDIUM))
        grid.setVerticalSpacing(theme.space(SPACE_SMALL))
        grid.setColumnStretch(1, 1)
        for row, (pressed, meaning) in enumerate(keys.steps):
            cap = label(pressed or _TYPED_IN, "key", wrap=False)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            said = self.tr("Press {0}: {1}") if pressed else self.tr("Type in: {1}")
            cap.setAccessibleName(said.format(pressed, meaning))
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(meaning), row, 1, Qt.AlignmentFlag.AlignVCenter)
        if keys.checked:
            grid.addWidget(label(keys.checked, "small"), len(keys.steps), 0, 1, 2)
