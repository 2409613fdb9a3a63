"""A slim bar with a sentence, for work that makes somebody wait."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import SPACE_MEDIUM

_PATIENCE = 500  # ms; what is done sooner needs no bar
_HEIGHT = 4


class ProgressLine(QWidget):
    """Hidden until a work has taken half a second, and again when it is done."""

    def __init__(self) -> None:
        super().__init__()
        self._label = label(role="small", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_HEIGHT)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_MEDIUM)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    @Slot(int)
    def show_progress(self, percent: int) -> None:
        """Say how much is done; the first time begins the half second of patience."""
        self._label.setText(self.tr("Preparing search … {0} %").format(percent))
        self._bar.setValue(percent)
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()

    @Slot()
    def finish(self) -> None:
        """Go away, or do not appear at all."""
        self._patience.stop()
        self.hide()
