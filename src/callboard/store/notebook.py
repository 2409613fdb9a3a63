"""Everything the user keeps about the entries of directories, in one folder."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from callboard.store.keeping import keeping_trouble
from callboard.store.keyed import KeyedFile
from callboard.store.records import Favourite, OwnNote, Report, Reports, Use
from callboard.store.trouble import Trouble
from callboard.store.writer import Writer

T = TypeVar("T")
MOST_RECENTS = 200  # entries; the one used longest ago is forgotten first
MOST_REPORTS = 100  # of one entry; the oldest is forgotten first


class Notebook:
    """Favourites, recents, own notes, reports and cases, each in a file of its own.

    What is changed holds at once; the writer saves it soon. Changing raises StoreError only for a
    value that could not be read again, such as a note of more than 4,000 characters. Every `at` is
    an aware instant. With `keeps` False nothing is written.
    """

    def __init__(self, folder: Path, writer: Writer, *, keeps: bool = True) -> None:
        self.folder = folder
        self._writer = writer
        self._keeps = keeps
        self.favourites = self.file("favourites", Favourite)
        self.recents = self.file("recents", Use)
        self.notes = self.file("notes", OwnNote)
        self.reports = self.file("reports", Reports)
        self._files = (self.favourites, self.recents, self.notes, self.reports)

    def file(self, name: str, type_: type[T]) -> KeyedFile[T]:
        """A file of another kind in the same folder, such as the running cases.

        To be made once, and refreshed and given to `save_soon` by whoever made it.
        """
        return KeyedFile(self.folder / f"{name}.json", type_, keeps=self._keeps)

    def refresh(self, at: datetime) -> tuple[Trouble, ...]:
        """Read what is new in the files; what could not be used of them. Never raises."""
        changed = (file for file in self._files if file.changed())
        return tuple(found for file in changed for found in file.refresh(at))

    def changed(self) -> bool:
        """Whether another instance wrote since; costs four stats."""
        return any(file.changed() for file in self._files)

    def save_soon(self, file: KeyedFile[T], at: datetime) -> None:
        """Have what changed in a file written, off this thread."""
        if self._keeps:
            self._writer.put(file.path, partial(file.save, at))

    def toggle_favourite(self, id_: str, at: datetime) -> bool:
        """Make an entry a favourite, or no longer one; whether it is one now."""
        was = self.favourites.get(id_) is not None
        if was:
            self.favourites.remove(id_)
        else:
            self.favourites.put(id_, Favourite(at))
        self.save_soon(self.favourites, at)
        return not was

    def use(self, id_: str, at: datetime) -> None:
        """Count one use of an entry."""
        self.recents.edit(partial(_with_use, id_, at))
        self.save_soon(self.recents, at)

    def habit(self) -> Mapping[str, int]:
        """How often each entry was used; a snapshot."""
        return {id_: use.count for id_, use in self.recents.all().items()}

    def recent(self) -> tuple[str, ...]:
        """The ids of what was used, the latest first."""
        uses = self.recents.all()
        return tuple(sorted(uses, key=lambda id_: uses[id_].last, reverse=True))

    def write_note(self, id_: str, text: str, at: datetime) -> None:
        """Keep the user's own note about an entry; one of nothing but blanks is removed."""
        if text.strip():
            self.notes.put(id_, OwnNote(text, at))
        else:
            self.notes.remove(id_)
        self.save_soon(self.notes, at)

    def report(self, id_: str, report: Report) -> None:
        """Add what the user found to what they found before about an entry."""
        self.reports.edit(partial(_with_report, id_, report))
        self.save_soon(self.reports, report.at)

    def withdraw(self, id_: str, report: Report, at: datetime) -> None:
        """Take a report back, such as one of a key pressed by mistake."""
        self.reports.edit(partial(_without_report, id_, report))
        self.save_soon(self.reports, at)


def open_notebook(
    folder: Path, writer: Writer, at: datetime
) -> tuple[Notebook, tuple[Trouble, ...]]:
    """The notebook in a folder, read; and what is to be told about it.

    Where nothing can be written, what is there can be read, and what is changed lasts until the
    program ends.
    """
    lost = keeping_trouble(folder)
    notebook = Notebook(folder, writer, keeps=lost is None)
    return notebook, (*([lost] if lost else []), *notebook.refresh(at))


def _with_use(id_: str, at: datetime, uses: Mapping[str, Use]) -> Mapping[str, Use]:
    before = uses.get(id_)
    use = Use(before.count + 1, max(before.last, at)) if before else Use(1, at)
    return _latest({**uses, id_: use})


def _latest(uses: Mapping[str, Use]) -> Mapping[str, Use]:
    dropped = sorted(uses, key=lambda id_: uses[id_].last, reverse=True)[MOST_RECENTS:]
    return {id_: use for id_, use in uses.items() if id_ not in dropped}


def _with_report(id_: str, report: Report, kept: Mapping[str, Reports]) -> Mapping[str, Reports]:
    before = kept.get(id_, ())
    if report in before:  # it is there, although its saving was said to have failed
        return kept
    return {**kept, id_: (*before, report)[-MOST_REPORTS:]}


def _without_report(id_: str, report: Report, kept: Mapping[str, Reports]) -> Mapping[str, Reports]:
    left = tuple(found for found in kept.get(id_, ()) if found != report)
    others = {key: reports for key, reports in kept.items() if key != id_}
    return {**others, id_: left} if left else others
