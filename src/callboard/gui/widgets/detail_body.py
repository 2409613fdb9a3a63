"""The sections below the head of a detail; what reads the same stays as it stands."""

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from callboard.gui.detail_blocks import Checklist, Section
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.block_views import Hearer, block_view

_Key = tuple[Section, str]


class DetailBody(QWidget):
    """Makes only sections that were not there before; the others keep focus and selection.

    Two entries of one organization share several, and a light that changes changes few.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[_Key, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def forget(self) -> None:
        """Make every section anew when they are next shown: sizes and colours are others."""
        for view in self._shown.values():
            _let_go(view)
        self._shown = {}

    def show_sections(
        self, sections: Iterable[Section], id_: str, theme: Theme, hearer: Hearer
    ) -> None:
        """Show these sections of an entry, one below the other."""
        self._column.setSpacing(theme.space(SPACE_SMALL))
        before, self._shown = self._shown, {}
        wanted = [(section, _owner(section, id_)) for section in sections]
        for key in before.keys() - set(wanted):
            _let_go(before[key])
        for place, key in enumerate(dict.fromkeys(wanted)):
            view = before.get(key) or _section_view(key[0], theme, hearer)
            self._shown[key] = view
            if self._column.indexOf(view) != place:
                self._column.insertWidget(place, view)
            view.raise_()  # screen readers go by the order of children, not by where they stand

    def stops(self) -> list[QAbstractButton]:
        """Where the tab key stops, in reading order."""
        return [
            stop for view in self._shown.values() for stop in view.findChildren(QAbstractButton)
        ]


def _owner(section: Section, id_: str) -> str:
    """Whose section it is: a list that is ticked off belongs to one entry, others to nobody."""
    return id_ if any(isinstance(block, Checklist) for block in section.blocks) else ""


def _let_go(view: QWidget) -> None:
    view.setParent(None)
    view.deleteLater()


def _section_view(section: Section, theme: Theme, hearer: Hearer) -> QWidget:
    view = QWidget()
    column = QVBoxLayout(view)
    above = theme.space(SPACE_SMALL) if section.title else 0
    column.setContentsMargins(0, above, 0, 0)
    column.setSpacing(theme.space(SPACE_TIGHT if section.title else SPACE_SMALL))
    if section.title:
        column.addWidget(label(section.title.upper(), "caption"))
    for block in section.blocks:
        column.addWidget(block_view(block, theme, hearer))
    return view
