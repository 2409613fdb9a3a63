"""Everything about the selected case, in one column that scrolls."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from callboard.cases.case import Case
from callboard.gui.case_detail import CaseDetail
from callboard.gui.detail_blocks import Link
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_LARGE, SPACE_SMALL, SPACE_TIGHT, SPACE_WIDE, Theme
from callboard.gui.widgets.case_parts import Flowing, NextStep, RungBlock, StageSteps, state_line
from callboard.gui.widgets.link_button import LinkButton


class CasePane(QScrollArea):
    """Lays a case out. Emits what its reader would like; does nothing itself.

    `acted` carries what has happened or is wished: answered, resolved, pause, resume, close,
    reopen, complain, edit, delete, reminders, summary, other-summary.
    """

    acted = Signal(str)
    stage_wished = Signal(int)
    channel_wished = Signal(str)
    copy_wished = Signal(str)  # id of a channel
    article_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._detail: CaseDetail | None = None
        self._shown: tuple[CaseDetail | None, Theme] | None = None
        self.setProperty("role", "detail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The case"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    @property
    def detail(self) -> CaseDetail | None:
        """What is shown."""
        return self._detail

    @property
    def deeds(self) -> frozenset[str]:
        """What can be done to the case that is shown; nothing where there is none."""
        if self._detail is None:
            return frozenset()
        detail, case = self._detail, self._detail.case
        found = [name for name, _ in (*self._steps(case, detail), *self._foot())]
        can_complain = detail.next is not None and case.complained is None
        return frozenset([*found, "complain"] if can_complain else found)

    def show_case(self, detail: CaseDetail | None) -> None:
        """Show a case, or nothing; the same case keeps its place and the keyboard's.

        Not to be called while one of its own buttons is being pressed: they are made anew.
        """
        before, self._detail = self._detail, detail
        if self._shown == (detail, self._theme):
            return
        is_same = before and detail and before.case.id == detail.case.id
        place = self.verticalScrollBar().value() if is_same else 0
        name = self._focused()
        self._lay_out()
        self._focus(name)
        self.verticalScrollBar().setValue(place)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self._lay_out()

    def _focused(self) -> str:
        """The name of the button that has the keyboard; "" when none of the pane's has it."""
        buttons = self.findChildren(QPushButton)
        return next((button.objectName() for button in buttons if button.hasFocus()), "")

    def _focus(self, name: str) -> None:
        """Give the keyboard back to what had it, or to the pane if that is gone."""
        content = self.widget()
        if name and content is not None:
            found = content.findChild(QPushButton, name)
            (found if found is not None else self).setFocus()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(content)
        wide = self._theme.space(SPACE_LARGE)
        column.setContentsMargins(wide, wide, wide, self._theme.space(SPACE_WIDE))
        column.setSpacing(self._theme.space(SPACE_SMALL))
        if self._detail:
            self._fill(column, self._detail)
        column.addStretch(1)
        self.setWidget(content)  # deletes what was shown before
        self._shown = (self._detail, self._theme)

    def _fill(self, column: QVBoxLayout, detail: CaseDetail) -> None:
        column.addWidget(label(detail.caption, "caption"))
        column.addWidget(label(detail.title, "title", selectable=True))
        column.addWidget(state_line(detail.key, detail.sentence, detail.spoken, self._theme))
        column.addWidget(self._buttons(self._steps(detail.case, detail)))
        if detail.next:
            column.addWidget(self._next_step(detail))
        self._say(column, self.tr("Promised"), detail.promised, detail.asides)
        self._add_stages(column, detail)
        self._add_ladder(column, detail)
        self._say(column, self.tr("About the case"), self._about(detail))
        self._say(column, self.tr("Note"), tuple(detail.case.note.splitlines()))
        column.addSpacing(self._theme.space(SPACE_SMALL))
        column.addWidget(self._buttons(self._foot()))
        self._say(column, self.tr("Source"), (), (detail.source,) if detail.source else ())

    def _about(self, detail: CaseDetail) -> tuple[str, ...]:
        number = detail.case.ticket_number
        ticket = (self.tr("Ticket number: {0}").format(number),) if number else ()
        return (*detail.about, *ticket)

    def _steps(self, case: Case, detail: CaseDetail) -> list[tuple[str, str]]:
        """What can happen to a case as it stands; the first is what most want."""
        if case.closed:
            return [("reopen", self.tr("Reopen"))]
        if case.resolved:
            return [("close", self.tr("Close")), ("reopen", self.tr("Not resolved after all"))]
        is_awaited = detail.has_response and case.answered is None
        found = [("answered", self.tr("They answered"))] if is_awaited else []
        found.append(("resolved", self.tr("Resolved")))
        if detail.promised:
            running, paused = self.tr("Pause the clock"), self.tr("Let the clock run")
            found.append(("resume", paused) if case.is_paused else ("pause", running))
        return [*found, ("close", self.tr("Close"))]

    def _foot(self) -> list[tuple[str, str]]:
        return [
            ("edit", self.tr("Change …")),
            ("summary", self.tr("Copy summary")),
            ("other-summary", self.tr("Copy in Chinese · 中文")),
            ("reminders", self.tr("Calendar reminders …")),
            ("delete", self.tr("Delete …")),
        ]

    def _buttons(self, named: list[tuple[str, str]]) -> QWidget:
        whole = Flowing(self._theme)
        for name, text in named:
            button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(self._act)
            whole.flow.addWidget(button)
        return whole

    def _next_step(self, detail: CaseDetail) -> QWidget:
        assert detail.next is not None  # noqa: S101 -- asked before
        step = NextStep(detail.next, detail.rights, self._theme)
        if detail.case.complained is None:
            step.offer_complaint()
        step.channel_wished.connect(self.channel_wished)
        step.copy_wished.connect(self.copy_wished)
        step.article_wished.connect(self.article_wished)
        step.complaint_wished.connect(self._complain)
        return step

    def _say(
        self,
        column: QVBoxLayout,
        title: str,
        lines: tuple[str, ...],
        asides: tuple[str, ...] = (),
    ) -> None:
        if not (lines or asides):
            return
        self._caption(column, title)
        inner = QVBoxLayout()
        inner.setSpacing(self._theme.space(SPACE_TIGHT))
        for line in lines:
            inner.addWidget(label(line, selectable=True))
        for aside in asides:
            inner.addWidget(label(aside, "small"))
        column.addLayout(inner)

    def _caption(self, column: QVBoxLayout, title: str) -> None:
        column.addSpacing(self._theme.space(SPACE_SMALL))
        column.addWidget(label(title.upper(), "caption"))

    def _add_stages(self, column: QVBoxLayout, detail: CaseDetail) -> None:
        if detail.stages:
            self._caption(column, self.tr("Stages"))
            steps = StageSteps(detail.stages, detail.case.stage, self._theme)
            steps.stage_wished.connect(self.stage_wished)
            column.addWidget(steps)

    def _add_ladder(self, column: QVBoxLayout, detail: CaseDetail) -> None:
        if detail.rungs:
            self._caption(column, self.tr("If it lapses: {0}").format(detail.ladder))
        for rung in detail.rungs:
            block = RungBlock(rung, self._theme)
            block.channel_wished.connect(self.channel_wished)
            column.addWidget(block)
        if detail.rights and not detail.next:
            link = self.tr("Your rights: {0}").format(detail.rights.name)
            button = LinkButton(Link(detail.rights.id, link))
            button.setObjectName("rights")
            button.wished.connect(self.article_wished)
            column.addWidget(button)

    @Slot()
    def _act(self) -> None:
        self.acted.emit(self.sender().objectName())

    @Slot()
    def _complain(self) -> None:
        self.acted.emit("complain")
