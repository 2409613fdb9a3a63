"""A channel inside something to read: its light, its name, and its number to copy."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callboard.gui.detail_blocks import Channel, Link
from callboard.gui.labels import label, mnemonic_free, plain_tooltip
from callboard.gui.theme import SPACE_SMALL, Theme
from callboard.gui.widgets.enter_button import EnterButton
from callboard.gui.widgets.light_line import LightShape
from callboard.gui.widgets.link_button import LinkButton
from callboard.wording.light import LightWords


class ChannelLine(QWidget):
    """The name leads to the channel, the number is copied: with a click, Enter or Space."""

    wished = Signal(str)
    copy_wished = Signal(str)

    def __init__(self, channel: Channel, theme: Theme) -> None:
        super().__init__()
        self._channel = channel
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.pixels(2))
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(theme.space(SPACE_SMALL))
        if channel.light is None:
            row.addSpacing(theme.pixels(14) + theme.space(SPACE_SMALL))
        else:
            row.addWidget(LightShape(channel.light, theme))
        row.addWidget(self._name(), 1)
        self.number = NumberButton(channel)
        self.number.clicked.connect(self._copy)
        row.addWidget(self.number)
        column.addLayout(row)
        if channel.light:
            column.addWidget(self._state(theme, channel.light))

    def _name(self) -> QWidget:
        name = LinkButton(Link(self._channel.id, self._channel.name))
        if self._channel.light:
            name.setAccessibleName(f"{self._channel.name}. {self._channel.light.spoken}")
        name.wished.connect(self.wished)
        return name

    def _state(self, theme: Theme, light: LightWords) -> QWidget:
        """The wording of the light, under the name."""
        sentence = label(light.sentence, "small")
        sentence.setAccessibleName(light.spoken)
        sentence.setContentsMargins(theme.pixels(14) + theme.space(SPACE_SMALL), 0, 0, 0)
        return sentence

    @Slot()
    def _copy(self) -> None:
        self.copy_wished.emit(self._channel.id)


class NumberButton(EnterButton):
    """A number that is copied; one that cannot be is plain text."""

    def __init__(self, channel: Channel) -> None:
        super().__init__(mnemonic_free(channel.number))
        self.setProperty("role", "number-link")
        self.setEnabled(bool(channel.copies))
        self.setToolTip(plain_tooltip(channel.number))
        said = self.tr("Copy {0}").format(channel.number)
        self.setAccessibleName(said if channel.copies else channel.number)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """May be cut where there is no room."""
        return QSize(0, super().minimumSizeHint().height())
