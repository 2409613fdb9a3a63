"""The coverage page: choices, the board with its axis, and what is good to know in words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.labels import label
from callboard.gui.models.coverage_model import CoverageModel
from callboard.gui.page_keys import page_actions
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, SPACE_WIDE, Theme
from callboard.gui.widgets.coverage_choices import DAY, NEXT_WEEK, TODAY, WEEK, CoverageChoices
from callboard.gui.widgets.coverage_text_view import CoverageTextView
from callboard.gui.widgets.coverage_track import ROW_HEIGHT
from callboard.gui.widgets.coverage_view import CoverageView
from callboard.gui.widgets.notices_view import NoticesView
from callboard.gui.widgets.time_strip import TimeStrip

_LEAST_ROWS = 3
_HINT_SHARE = 0.4  # of the page's width, at most


class CoveragePage(QWidget):
    """Emits wishes; `choices` and `view` have their own."""

    opened = Signal()  # it has come on show
    start_wished = Signal(str)
    days_wished = Signal(int)
    zoomed = Signal(int)
    sites_wished = Signal()
    text_wished = Signal()
    copy_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = CoverageModel(self)
        self.choices = CoverageChoices(theme)
        self.strip = TimeStrip(theme)
        self.view = CoverageView(self.model, theme)
        self.walked = self.view
        self.is_searched = True
        self.notices = NoticesView(theme)
        self.text = CoverageTextView(theme)
        self._cursor = label("", "strong")
        self._cursor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._hint = label(
            self.tr("← → move · + − zoom · N next week · H now · T as text"), "small", wrap=False
        )
        self._hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._invitation = self._make_invitation()
        self._stack = QStackedWidget()
        self._make_layout()
        self.page_actions = self._make_actions()
        self._connect()
        self.setAccessibleName(self.tr("Coverage"))
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Draw with these colours and sizes."""
        for part in (self.choices, self.strip, self.view, self.notices, self.text):
            part.apply_theme(theme)
        wide, high = theme.space(SPACE_WIDE), theme.space(SPACE_MEDIUM)
        self._board_layout.setContentsMargins(wide, high, wide, high)
        self._board_layout.setSpacing(theme.space(SPACE_SMALL))
        self.view.setMinimumHeight(theme.pixels(_LEAST_ROWS * ROW_HEIGHT))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is to be shown."""
        super().showEvent(event)
        self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys are told where there is room for them."""
        super().resizeEvent(event)
        self._hint.setVisible(self._hint.sizeHint().width() < self.width() * _HINT_SHARE)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def invite(self, *, is_wanted: bool) -> None:
        """Ask for sites while there are none."""
        self._invitation.setVisible(is_wanted)

    def show_cursor(self, said: str) -> None:
        """Say in words what the cursor is on."""
        self._cursor.setText(said)

    def show_notices(self, sentences: Sequence[str]) -> None:
        """Say what is good to know."""
        self.notices.say(sentences)

    def show_text(self, text: str) -> None:
        """Show the whole board as text."""
        self.text.say(text)
        self._stack.setCurrentWidget(self.text)
        self.text.begin()

    @Slot()
    def show_board(self) -> None:
        """Show the board as a picture again."""
        self._stack.setCurrentIndex(0)
        self.view.setFocus()

    @property
    def is_text(self) -> bool:
        """Whether the board is shown as text."""
        return self._stack.currentWidget() is self.text

    def announce(self, said: str) -> None:
        """Have a screen reader say this."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, said))

    def take_keyboard(self) -> bool:
        """Put the keyboard on the rows; False when no line was found."""
        is_found = any(place.kind == "line" for place in self.model.places)
        if is_found:
            self.show_board()
        return is_found

    def _make_invitation(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        row = QHBoxLayout(frame)
        said = self.tr("Add the places where your team works, to see when they work together.")
        row.addWidget(label(said), 1)
        button = QPushButton(self.tr("Add my sites"))
        button.setProperty("role", "accent")
        button.setAccessibleDescription(said)
        button.clicked.connect(self.sites_wished)
        row.addWidget(button)
        return frame

    def _make_layout(self) -> None:
        board = QWidget()
        self._board_layout = QVBoxLayout(board)
        for part in (self.choices, self._invitation, self.strip):
            self._board_layout.addWidget(part)
        self._board_layout.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._cursor, 1)
        foot.addWidget(self._hint)
        self._board_layout.addLayout(foot)
        self._board_layout.addWidget(self.notices)
        # A large type in a small window: what has no room is scrolled to, nothing is cut off.
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(board)
        scroll.viewport().setAutoFillBackground(False)
        board.setAutoFillBackground(False)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _make_actions(self) -> tuple[QAction, ...]:
        slots = {
            "day": self._on_day,
            "week": self._on_week,
            "now": self._on_now,
            "next_week": self._on_next_week,
            "zoom_in": self._on_zoom_in,
            "zoom_out": self._on_zoom_out,
            "text": self.text_wished,
            "sites": self.sites_wished,
        }
        return tuple(page_actions("coverage", slots, self).values())

    def _connect(self) -> None:
        self.choices.start_wished.connect(self.start_wished)
        self.choices.days_wished.connect(self.days_wished)
        self.choices.sites_wished.connect(self.sites_wished)
        self.choices.text_wished.connect(self.text_wished)
        self.view.zoomed.connect(self.zoomed)
        self.view.focused.connect(self._scroll_to_view)
        self.text.copy_wished.connect(self.copy_wished)
        self.text.left.connect(self.show_board)

    @Slot()
    def _scroll_to_view(self) -> None:
        """Bring the rows and their times into view, where not everything has room."""
        self._scroll.verticalScrollBar().setValue(self.strip.y())

    @Slot()
    def _on_day(self) -> None:
        self.days_wished.emit(DAY)

    @Slot()
    def _on_week(self) -> None:
        self.days_wished.emit(WEEK)

    @Slot()
    def _on_now(self) -> None:
        self.start_wished.emit(TODAY)

    @Slot()
    def _on_next_week(self) -> None:
        self.start_wished.emit(NEXT_WEEK)

    @Slot()
    def _on_zoom_in(self) -> None:
        self.zoomed.emit(-1)

    @Slot()
    def _on_zoom_out(self) -> None:
        self.zoomed.emit(1)
