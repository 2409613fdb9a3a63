"""Parts of the page about a case: how it stands, its stages, its rungs with their channels."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.gui.case_detail import Channel, RungView
from callboard.gui.case_shape import case_colour, paint_case
from callboard.gui.detail_blocks import Link
from callboard.gui.labels import label, mnemonic_free, plain_tooltip
from callboard.gui.theme import SPACE_MEDIUM, SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.light_line import LightLine
from callboard.gui.widgets.link_button import LinkButton


class CaseShape(QWidget):
    """The shape alone; the words beside it speak for it."""

    def __init__(self, key: str, theme: Theme) -> None:
        super().__init__()
        self._key = key
        self._theme = theme
        side = theme.pixels(16)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape."""
        painter = QPainter(self)
        paint_case(painter, QRectF(self.rect()), self._key, self._theme.colours)
        painter.end()


def state_line(key: str, sentence: str, spoken: str, theme: Theme) -> QWidget:
    """How a case stands, in shape, words and colour; a screen reader hears the long form."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(SPACE_SMALL))
    row.addWidget(CaseShape(key, theme), 0, Qt.AlignmentFlag.AlignTop)
    words = label(sentence, "strong")
    words.setStyleSheet(f"color: {case_colour(key, theme.colours)}")
    words.setAccessibleName(spoken)
    row.addWidget(words, 1)
    return whole


class Flowing(QWidget):
    """Buttons in lines, as many in each as there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.flow = FlowLayout(self)
        self.flow.setContentsMargins(0, 0, 0, 0)
        self.flow.setSpacing(theme.space(SPACE_SMALL))


class StageSteps(Flowing):
    """The stages of a case as steps in a line; a press says that one was reached."""

    stage_wished = Signal(int)

    def __init__(self, stages: tuple[str, ...], reached: int, theme: Theme) -> None:
        super().__init__(theme)
        for place, stage in enumerate(stages):
            self.flow.addWidget(self._step(place, stage, reached, len(stages)))

    def _step(self, place: int, stage: str, reached: int, total: int) -> QPushButton:
        mark = "✓" if place < reached else str(place + 1)
        button = QPushButton(mnemonic_free(f"{mark}  {stage}"))
        button.setProperty("role", "chip")
        button.setProperty("lit", place == reached)
        button.setProperty("stage", place)
        button.setObjectName(f"stage {place}")
        template = self.tr("Stage {0} of {1}: {2}")
        if place == reached:
            template = self.tr("Stage {0} of {1}, reached now: {2}")
        button.setAccessibleName(template.format(place + 1, total, stage))
        button.clicked.connect(self._wish)
        return button

    @Slot()
    def _wish(self) -> None:
        self.stage_wished.emit(self.sender().property("stage"))


class ChannelLine(QWidget):
    """A channel: its name, which leads to it, its light, and a button that copies its number."""

    channel_wished = Signal(str)  # id
    copy_wished = Signal(str)  # id

    def __init__(self, channel: Channel, theme: Theme, *, can_copy: bool) -> None:
        super().__init__()
        self._id = channel.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(SPACE_MEDIUM))
        way = QBoxLayout.Direction
        column = QBoxLayout(way.TopToBottom if can_copy else way.LeftToRight)
        column.setSpacing(0 if can_copy else theme.space(SPACE_MEDIUM))
        name = LinkButton(Link(channel.id, channel.name))
        name.setObjectName(f"channel {channel.id}")
        name.wished.connect(self.channel_wished)
        column.addWidget(name, 2)
        if channel.light:
            light = LightLine(channel.light, theme, "small")
            column.addWidget(light, 3)
        row.addLayout(column, 1)
        if can_copy and channel.copies:
            row.addWidget(self._copy_button(channel), 0, Qt.AlignmentFlag.AlignTop)

    def _copy_button(self, channel: Channel) -> QPushButton:
        text = self.tr("Copy {0}").format(channel.copies)
        long = len(channel.copies) > 24
        button = QPushButton(mnemonic_free(self.tr("Copy address") if long else text))
        button.setObjectName(f"copy {channel.id}")
        button.setToolTip(plain_tooltip(text))
        button.setAccessibleName(f"{text}: {channel.name}")
        button.clicked.connect(self._copy)
        return button

    @Slot()
    def _copy(self) -> None:
        self.copy_wished.emit(self._id)


class RungBlock(QWidget):
    """A rung: when it may be climbed, what is said of it, whom to turn to there."""

    channel_wished = Signal(str)
    copy_wished = Signal(str)

    def __init__(self, rung: RungView, theme: Theme, *, can_copy: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(SPACE_TIGHT))
        column.setSpacing(theme.space(SPACE_TIGHT))
        column.addWidget(label(rung.sentence, "strong" if rung.is_open else "body"))
        for aside in rung.asides:
            column.addWidget(label(aside, "small"))
        for channel in rung.channels:
            line = ChannelLine(channel, theme, can_copy=can_copy)
            line.channel_wished.connect(self.channel_wished)
            line.copy_wished.connect(self.copy_wished)
            column.addWidget(line)


class NextStep(QFrame):
    """What can be done now that a promise has lapsed: calm, amber, with its action."""

    channel_wished = Signal(str)
    copy_wished = Signal(str)
    article_wished = Signal(str)
    complaint_wished = Signal()

    def __init__(self, rung: RungView, rights: Link | None, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "note-box")
        self._column = QVBoxLayout(self)
        wide, high = theme.space(SPACE_MEDIUM), theme.space(SPACE_SMALL)
        self._column.setContentsMargins(wide, high, wide, high)
        self._column.setSpacing(theme.space(SPACE_SMALL))
        self._column.addWidget(label(self.tr("The promise was not kept. Next step:"), "note-lead"))
        block = RungBlock(rung, theme, can_copy=True)
        block.channel_wished.connect(self.channel_wished)
        block.copy_wished.connect(self.copy_wished)
        self._column.addWidget(block)
        if rights:
            link = LinkButton(Link(rights.id, self.tr("Your rights: {0}").format(rights.name)))
            link.setObjectName("rights")
            link.wished.connect(self.article_wished)
            self._column.addWidget(link)

    def offer_complaint(self) -> None:
        """Offer to say that a complaint was made, from which the ladder then counts."""
        button = QPushButton(self.tr("I have complained now"))
        button.setObjectName("complain")
        button.clicked.connect(self.complaint_wished)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
