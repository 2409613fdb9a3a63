"""The card above the list: the one channel to use now, why, and what to do when it fails."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.best_now import BestNow
from callboard.gui.detail_blocks import Link
from callboard.gui.labels import label, mnemonic_free
from callboard.gui.theme import SPACE_LARGE, SPACE_MEDIUM, SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.announcing import Announcer
from callboard.gui.widgets.best_now_parts import (
    action_button,
    card_sheet,
    entry_link,
    pieces,
    small_words,
)
from callboard.gui.widgets.flow_layout import FlowLayout
from callboard.gui.widgets.light_line import LightLine, LightShape
from callboard.gui.widgets.link_button import LinkButton
from callboard.gui.widgets.number_label import NumberLabel
from callboard.gui.widgets.scarcity import Scarcity
from callboard.wording.light import LightWords

# Heights of the page, as drawn, below which it says less, a line only, and nothing.
_LOW = (600, 480, 150)
_LINE, _NOTHING = 2, 3
_UNKNOWN = LightWords("unknown", "", "", "")
_NARROW = 520  # below this width, as drawn, the buttons stand under the number


class BestNowCard(QFrame):
    """Emits what should be copied, opened or looked at; hidden until there is something to say."""

    copy_wished = Signal(str)
    copy_number_wished = Signal(str)
    open_wished = Signal(str)
    contact_point_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._best = BestNow()
        self._enter_copies = False
        self._content: QWidget | None = None
        self._top: QBoxLayout | None = None
        self._scarcity = Scarcity(self, _page, _LOW)
        self._scarcity.changed.connect(self._use_room)
        self._announcer = Announcer(self)
        self.setProperty("role", "best-now")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def best(self) -> BestNow:
        """What the card says."""
        return self._best

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours."""
        self._theme = theme
        self._scarcity.use_scale(theme.scale)
        self._rebuild()

    @Slot(object)
    def show_best(self, best: BestNow) -> None:
        """Say this from now on; the keyboard stays where it is."""
        is_other = best.id != self._best.id
        is_asked = best != self._best and self._announcer.due.isActive()
        if best != self._best or self._content is None:
            self._best = best
            self._rebuild()
        self._show()
        if is_other or is_asked:
            self.say()

    @Slot()
    def say(self) -> None:
        """Have it said soon: somebody asked for another answer, which may be on its way."""
        if self._best.id or self._best.warning:
            self._announcer.say_soon(self._spoken())

    def _show(self) -> None:
        has_room = self._scarcity.level < _NOTHING
        self.setVisible(has_room and bool(self._best.id or self._best.warning))

    @Slot()
    def copy(self) -> None:
        """Copy the best number, handle or address."""
        if self._best.copies and self._best.is_telephone:
            self.copy_number_wished.emit(self._best.copies)
        elif self._best.copies:
            self.copy_wished.emit(self._best.copies)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where there is room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _use_room(self) -> None:
        self._rebuild()
        self._show()

    def _rebuild(self) -> None:
        focused = self._focused()
        content = self._make_content()
        if self._content:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        content.show()  # at once: the layout would do so a frame later
        self.setStyleSheet(card_sheet(self._best.light, self._theme))
        self.setAccessibleName(self._spoken())
        self._fit()
        again = content.findChild(QWidget, focused) if focused else None
        if again:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> str:
        """The part that has the keyboard, by its name; "" when none has."""
        focused = QApplication.focusWidget()
        return focused.objectName() if focused and self.isAncestorOf(focused) else ""

    def _spoken(self) -> str:
        """The state before the number, as everywhere."""
        best = self._best
        state = best.light.spoken if best.light else ""
        parts = [self.tr("Best now"), best.warning, best.name, state, best.number, best.reason]
        others = (" ".join(filter(None, (o.name, o.way, o.caveat))) for o in best.then)
        parts += [self.tr("Then: {0}").format(other) for other in others]
        return ". ".join(part.rstrip(".") for part in parts if part)

    def _make_content(self) -> QWidget:
        best, theme = self._best, self._theme
        self._top = None
        content = QWidget()
        column = QVBoxLayout(content)
        wide, gap = theme.space(SPACE_LARGE), theme.space(SPACE_MEDIUM)
        high = gap if self._scarcity.level < _LINE else theme.space(SPACE_TIGHT)
        column.setContentsMargins(wide, high, wide, high)
        column.setSpacing(theme.space(SPACE_SMALL))
        if not best.id:
            column.addWidget(label(self.tr("BEST NOW"), "caption"))
            column.addWidget(label(best.warning, "strong"))
            return content
        if self._scarcity.level:
            column.addLayout(self._line())
            if self._scarcity.level < _LINE:
                column.addWidget(label(f"{best.warning} {best.reason}".strip(), "small"))
            return content
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(gap)
        self._top.addLayout(self._lead(), 1)
        self._top.addLayout(self._buttons())
        column.addLayout(self._top)
        if best.warning:
            column.addWidget(label(best.warning, "note-lead"))
        column.addWidget(self._reason())
        if best.then:
            rule = QFrame()
            rule.setProperty("role", "rule")
            column.addWidget(rule)
            column.addWidget(self._then())
        return content

    @Slot(bool)
    def show_enter(self, copies: bool) -> None:  # noqa: FBT001 -- a slot has no keywords
        """Show the key on the button only while it copies the same number."""
        self._enter_copies = copies
        # Not of the whole card: what was shown before goes a moment later.
        button = self._content.findChild(QPushButton, "copy") if self._content else None
        if button:
            button.setText(mnemonic_free(self._copy_text()))

    def _copy_text(self) -> str:
        best = self._best
        is_named = best.is_telephone and not self._scarcity.level
        text = self.tr("Copy {0}").format(best.copies) if is_named else self.tr("Copy")
        return f"{text}  ⏎" if self._enter_copies else text

    def _line(self) -> QHBoxLayout:
        """All that a low window has room for: light, name, number, and what to do with it."""
        best = self._best
        line = QHBoxLayout()
        line.setSpacing(self._theme.space(SPACE_SMALL))
        line.addWidget(LightShape(best.light or _UNKNOWN, self._theme))
        name = LinkButton(Link(best.id, best.name))
        name.setObjectName("name")
        name.setProperty("role", "heading-link")
        name.wished.connect(self.contact_point_wished)
        line.addWidget(name, 3)
        if best.is_telephone or not best.opens:  # a button that opens needs no address beside it
            number = self._number()
            number.setMinimumWidth(number.least_width())  # the name gives way, never a digit
            line.addWidget(number, 2)
        line.addLayout(self._buttons())
        return line

    def _number(self) -> NumberLabel:
        number = NumberLabel(self._theme)
        number.show_number(self._best.number, is_number=self._best.is_telephone)
        number.setObjectName("number")
        number.setEnabled(bool(self._best.copies))
        number.clicked.connect(self.copy)
        return number

    def _lead(self) -> QVBoxLayout:
        best = self._best
        lead = QVBoxLayout()
        lead.setSpacing(self._theme.space(SPACE_TIGHT) // 2)
        lead.addWidget(label(self.tr("BEST NOW"), "caption"))
        name = entry_link(best.name, best.id, "name", "heading-link")
        name.clicked.connect(self._visit)
        lead.addWidget(name)
        lead.addWidget(self._number())
        lead.addStretch(1)
        return lead

    def _buttons(self) -> QHBoxLayout:
        best = self._best
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(SPACE_SMALL))
        made: list[QPushButton] = []
        if best.opens and not best.is_telephone:
            opens = action_button(self.tr("Open ↗"), best.number, "open")
            opens.clicked.connect(self._open)
            made.append(opens)
        if best.copies and not (made and self._scarcity.level >= _LINE):
            copies = action_button(self._copy_text(), best.copies, "copy")
            copies.setAccessibleName(self.tr("Copy {0}").format(best.copies))
            copies.clicked.connect(self.copy)
            made.append(copies)
        for place, button in enumerate(made):
            button.setProperty("role", "accent" if place == 0 else "plain")
            row.addWidget(button)
        row.addStretch(0)
        return row

    def _reason(self) -> QWidget:
        best, said = self._best, self._best.reason
        words = replace(best.light or _UNKNOWN, sentence=said, spoken=said)
        return LightLine(words, self._theme, "body", coloured=False)

    def _then(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.setSpacing(self._theme.space(SPACE_TIGHT))
        flow.addWidget(small_words(self.tr("Then:")))
        for place, found in enumerate(self._best.then):
            if place:
                flow.addWidget(small_words("·"))
            text = f"{found.name} {found.way}".strip()
            link = entry_link(text, found.id, f"then-{place}", "link")
            link.setAccessibleName(f"{text} {found.caveat}".strip())
            link.clicked.connect(self._visit)
            flow.addWidget(link)
            for piece in pieces(found.caveat):
                flow.addWidget(small_words(piece))
        return holder

    @Slot()
    def _open(self) -> None:
        self.open_wished.emit(self._best.opens)

    @Slot()
    def _visit(self) -> None:
        self.contact_point_wished.emit(self.sender().property("contact_point"))

    def _fit(self) -> None:
        if self._top is None or not self._best.id:
            return
        is_narrow = self.width() < _NARROW * self._theme.scale
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)


def _page(card: QWidget) -> QWidget | None:
    """The page it stands on, whose height does not depend on the card."""
    parent = card.parentWidget()
    while parent and parent.objectName() != "directory-page" and parent.parentWidget():
        parent = parent.parentWidget()
    return parent
