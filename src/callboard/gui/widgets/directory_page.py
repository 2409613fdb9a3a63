"""The list of channels, and the details beside or below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, Theme

_NARROW = 800  # below this width, as drawn, the details stand under the list
_DETAIL_WIDTH = 430


class DirectoryPage(QSplitter):
    """Divides its room; the user may drag the division."""

    def __init__(self) -> None:
        super().__init__()
        self._list_frame = QWidget()
        self._column = QVBoxLayout(self._list_frame)
        self._scale = 1.0
        self._above = 0
        self._fitted: tuple[bool, float] | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self._list_frame)

    def furnish(self, results: QWidget, progress: QWidget, detail: QWidget) -> None:
        """Put list and details in their places, and the progress of what is slow below the list."""
        self._column.addWidget(results, 1)
        self._column.addWidget(progress)
        detail.setProperty("role", "detail")
        self.addWidget(detail)
        self._fitted = None

    def put_above(self, *parts: QWidget) -> None:
        """Put parts above the list, in this order below each other."""
        for part in parts:
            self._column.insertWidget(self._above, part)
            self._above += 1

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes."""
        self._scale = theme.scale
        wide, gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        self._column.setContentsMargins(wide, gap, wide, gap)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Divide so much room, unless it is divided as it should be or as the user dragged it."""
        fitted = (width < _NARROW * self._scale, self._scale)
        if fitted == self._fitted:
            return
        self._fitted = fitted
        is_narrow = fitted[0]
        detail = round(_DETAIL_WIDTH * self._scale)
        self.setOrientation(
            Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal,
        )
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, int(is_narrow))  # beside the list it keeps its width
        self.setSizes([600, 400] if is_narrow else [width - detail, detail])
