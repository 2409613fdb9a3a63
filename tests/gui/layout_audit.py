"""What is wrong with how a window is laid out: texts cut off, parts over each other or outside."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QSplitterHandle,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

_SLACK = 1  # pixels by which rounding may differ
_COMPOSED = (QLineEdit, QComboBox, QAbstractItemView)  # what is inside is Qt's own affair


def faults(root: QWidget) -> list[str]:
    """Every fault of what `root` shows, each in one line; none when all is well."""
    found = [f"{_named(root)}: {fault}" for fault in (*_cut(root), *_overlaps(root))]
    for widget in _shown(root):
        found += [f"{_named(widget)}: {fault}" for fault in _own_faults(widget)]
    return found


def _own_faults(widget: QWidget) -> Iterator[str]:
    yield from _cut(widget)
    yield from _squeezed(widget)
    yield from _outside(widget)
    yield from _overlaps(widget)


def _shown(root: QWidget) -> Iterator[QWidget]:
    """What can be seen inside a widget; not the insides of what Qt composes."""
    for child in _children(root):
        yield child
        if not isinstance(child, _COMPOSED):
            yield from _shown(child)


def _children(parent: QWidget) -> list[QWidget]:
    return [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]


def _cut(widget: QWidget) -> Iterator[str]:
    """Whether a text needs more room than it has, unless its tooltip tells all of it."""
    if isinstance(widget, QLabel) and widget.text():
        needed, has = _text_size(widget), widget.contentsRect().size()
    elif isinstance(widget, QAbstractButton) and _text(widget):
        needed, has = _button_size(widget), widget.size()
    elif isinstance(widget, QLineEdit) and not widget.text():
        needed, has = _line_size(widget, widget.placeholderText()), _room_in(widget)
    elif isinstance(widget, QComboBox):
        needed, has = _line_size(widget, widget.currentText()), _room_in(widget)
    else:
        return
    if _is_smaller(has, needed) and not widget.toolTip():
        yield f"cut: has {_said(has)}, needs {_said(needed)}"


def _text(button: QAbstractButton) -> str:
    is_icon = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    return "" if is_icon else button.text()


def _text_size(shown: QLabel) -> QSize:
    flags = int(shown.alignment().value)
    if shown.wordWrap():
        flags |= int(Qt.TextFlag.TextWordWrap.value)
    room = QRect(0, 0, shown.contentsRect().width(), 1 << 16)
    return shown.fontMetrics().boundingRect(room, flags, shown.text()).size()


def _line_size(field: QWidget, text: str) -> QSize:
    return QSize(field.fontMetrics().horizontalAdvance(text), 0)


def _room_in(field: QLineEdit | QComboBox) -> QSize:
    """Where a field shows its text; what the style and its sheet put around that is not."""
    style = field.style()
    if isinstance(field, QComboBox):
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field).size()
    frame = QStyleOptionFrame()
    field.initStyleOption(frame)
    room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, frame, field)
    return room.marginsRemoved(field.textMargins()).size()


def _button_size(button: QAbstractButton) -> QSize:
    """The text alone where it may stand without its padding, else what the button asks for."""
    if not isinstance(button, QPushButton):
        return button.minimumSizeHint()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    metrics, text = button.fontMetrics(), button.text().replace("&&", "&")
    icon = option.iconSize.width() if not button.icon().isNull() else 0
    return QSize(metrics.horizontalAdvance(text) + icon, metrics.height())


def _squeezed(widget: QWidget) -> Iterator[str]:
    """Whether a layout gave a part less than the least it asked for."""
    ignored, policy = QSizePolicy.Policy.Ignored, widget.sizePolicy()
    least = widget.minimumSizeHint().boundedTo(widget.maximumSize())
    fixed = widget.minimumSize()
    width = fixed.width() or (0 if policy.horizontalPolicy() == ignored else least.width())
    height = fixed.height() or (0 if policy.verticalPolicy() == ignored else least.height())
    if widget.hasHeightForWidth():
        height = min(height, widget.heightForWidth(widget.width()))
    needed = QSize(width, height)
    if _is_smaller(widget.size(), needed):
        yield f"squeezed: has {_said(widget.size())}, needs {_said(needed)}"


def _outside(widget: QWidget) -> Iterator[str]:
    """Whether a part stands beyond the edge of what holds it; what scrolls may, along its bar."""
    parent = widget.parentWidget()
    # A splitter's handle grabs the pointer a little beside its line.
    if parent is None or isinstance(widget, QSplitterHandle):
        return
    room, place = parent.rect(), widget.geometry()
    scrolled = parent.parentWidget()
    if isinstance(scrolled, QScrollArea) and parent is scrolled.viewport():
        room = _scrollable(scrolled, room, place)
    if not room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
        yield f"outside: {_placed(place)} in {_said(room.size())}"


def _scrollable(area: QScrollArea, room: QRect, place: QRect) -> QRect:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if area.verticalScrollBarPolicy() != off:
        room = QRect(room.left(), place.top(), room.width(), place.height())
    if area.horizontalScrollBarPolicy() != off:
        room = QRect(place.left(), room.top(), place.width(), room.height())
    return room


def _overlaps(parent: QWidget) -> Iterator[str]:
    """Which parts of a widget stand over each other."""
    if isinstance(parent, (*_COMPOSED, QAbstractScrollArea)):
        return
    for one, other in combinations(filter(_stands, _children(parent)), 2):
        shared = one.geometry().intersected(other.geometry())
        if min(shared.width(), shared.height()) > _SLACK:
            yield f"{_named(one)} over {_named(other)} by {_said(shared.size())}"


def _stands(widget: QWidget) -> bool:
    """Not a notice, which floats over everything, nor what Qt lays over its own."""
    floats = isinstance(widget, (QSplitterHandle, QScrollBar))
    return not floats and widget.property("role") != "notice"


def _is_smaller(has: QSize, needed: QSize) -> bool:
    return has.width() + _SLACK < needed.width() or has.height() + _SLACK < needed.height()


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    said = text or widget.objectName() or str(widget.property("role") or "")
    return f"{type(widget).__name__} {said[:40]!r}"


def _said(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _placed(rect: QRect) -> str:
    return f"{_said(rect.size())}+{rect.x()}+{rect.y()}"
