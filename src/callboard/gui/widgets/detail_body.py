"""The sections below the head of a detail; what reads the same stays as it stands."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.gui.detail_blocks import Checklist, Section
from callboard.gui.labels import label
from callboard.gui.theme import SPACE_SMALL, SPACE_TIGHT, Theme
from callboard.gui.widgets.block_views import Hearer, block_view

_Key = tuple[Section, str]


class DetailBody:
    """Makes only sections that were not there before; the others keep focus and selection.

    Two entries of one organization share several, and a light that changes changes few. They stand
    in the `column` of a widget, from the place `first` on.
    """

    def __init__(self, column: QVBoxLayout, first: int) -> None:
        self._column = column
        self._first = first
        self._shown: dict[_Key, QWidget] = {}
        self._waiting: list[_Key] = []
        self._theme: Theme | None = None
        self._hearer: Hearer | None = None

    @property
    def is_whole(self) -> bool:
        """Whether every section stands."""
        return not self._waiting

    def forget(self) -> None:
        """Make every section anew when they are next shown: sizes and colours are others."""
        for view in self._shown.values():
            _let_go(view)
        self._shown, self._waiting = {}, []

    def show_sections(
        self, sections: Iterable[Section], id_: str, theme: Theme, hearer: Hearer, room: int
    ) -> None:
        """Show sections of an entry until so much room (pixels) is full; the others wait."""
        self._theme, self._hearer = theme, hearer
        before, self._shown = self._shown, {}
        wanted = list(dict.fromkeys((section, _owner(section, id_)) for section in sections))
        for key in before.keys() - set(wanted):
            _let_go(before.pop(key))
        done = 0
        for done, key in enumerate(wanted, 1):  # noqa: B007 -- how many stand is asked below
            room -= self._place(key, before.get(key))
            if room < 0:
                break
        self._waiting = wanted[done:]
        for key in self._waiting:  # until its turn comes it must not stand among the others
            if key in before:
                _let_go(before[key])

    def finish(self) -> None:
        """Show the sections that wait."""
        waiting, self._waiting = self._waiting, []
        for key in waiting:
            self._place(key, None)

    def _place(self, key: _Key, view: QWidget | None) -> int:
        """Put a section below the others; how high it is at least."""
        assert self._theme  # noqa: S101 -- sections come with a theme
        assert self._hearer  # noqa: S101 -- and with who hears them
        place = self._first + len(self._shown)
        if view is None:
            view = _section_view(key[0], self._theme, self._hearer)
        if self._column.indexOf(view) != place:
            self._column.insertWidget(place, view)
        view.show()  # at once: the layout would do so a frame later, where there is no room for it
        view.raise_()  # screen readers go by the order of children, not by where they stand
        self._shown[key] = view
        return view.sizeHint().height()


def _owner(section: Section, id_: str) -> str:
    """Whose section it is: a list that is ticked off belongs to one entry, others to nobody."""
    return id_ if any(isinstance(block, Checklist) for block in section.blocks) else ""


def _let_go(view: QWidget) -> None:
    view.hide()
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
