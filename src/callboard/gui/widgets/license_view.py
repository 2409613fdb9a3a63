"""A list of everything shipped, and beside it the full terms of what is marked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QListView, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from callboard.gui.labels import label
from callboard.gui.theme import Theme
from callboard.licenses import Component, LicenseError

_SMALL_TYPE = 12  # of the type scale: licences are set in lines of 80 characters
_LETTERS, _NAME = 88, 34  # in a line of a licence, and in a name
_LINES = 28


class LicenseView(QSplitter):
    """Reads a licence when its component is marked."""

    def __init__(
        self, components: Sequence[Component], read: Callable[[Component], str], theme: Theme
    ) -> None:
        super().__init__()
        self._components = components
        self._read = read
        self._names = QStringListModel([each.title for each in components])
        self.parts = QListView()
        self.terms = label("", "small")
        self.text = QPlainTextEdit()
        self._prepare_parts()
        self._prepare_text()
        self.setChildrenCollapsible(False)
        self.addWidget(self.parts)
        self.addWidget(self._right())
        self.apply_theme(theme)
        self.parts.selectionModel().currentChanged.connect(self._show_license)
        self.parts.setCurrentIndex(self._names.index(0))

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Take sizes; the colours are those of the application."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.pixels(_SMALL_TYPE))
        self.text.setFont(font)
        letter = self.text.fontMetrics().averageCharWidth()
        self.setSizes([_NAME * letter, _LETTERS * letter])

    def room(self) -> QSize:
        """The size in which a licence reads well, in device-independent pixels."""
        metrics = self.text.fontMetrics()
        letters = (_NAME + _LETTERS) * metrics.averageCharWidth()
        return QSize(letters, _LINES * metrics.height())

    def _prepare_parts(self) -> None:
        self.parts.setModel(self._names)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.parts.setAccessibleName(self.tr("What Callboard is made with"))

    def _prepare_text(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # A caret, so that the keyboard can scroll, mark and copy.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setAccessibleName(self.tr("Licence"))

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.terms)
        column.addWidget(self.text, 1)
        return right

    @Slot(QModelIndex)
    def _show_license(self, index: QModelIndex) -> None:
        component = self._components[index.row()]
        self.terms.setText(f"{component.title} · {component.licence}")
        try:
            self.text.setPlainText(self._read(component))
        except LicenseError as error:
            self.text.setPlainText(str(error))
