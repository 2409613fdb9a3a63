"""Starting a case in seconds, and changing what was said when it was started."""

from datetime import datetime
from functools import partial
from itertools import chain

import msgspec
from PySide6.QtCore import QObject, Qt, Slot

from callboard.cases.case import Case, CaseError, refuse_far, start
from callboard.cases.events import outlook
from callboard.directory.binding import promises_for
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Catalogue
from callboard.directory.promise import Promise, Scale
from callboard.gui.widgets.case_editor import CaseEditor, Draft
from callboard.hours.wall_clock import Oddity, WallClock, at_wall_clock
from callboard.hours.zone import zone
from callboard.presenters.case_desk import CaseDesk
from callboard.reach.sites import city
from callboard.search.ticket import ticket_hint, ticket_shape
from callboard.store.trouble import StoreError
from callboard.wording.case_summary import due_lines, priority_words, promise_words
from callboard.wording.cases import Telling
from callboard.wording.trouble import trouble_sentence


class CaseStarting(QObject):
    """Opens the editor, prefilled with what is known, and keeps what was meant."""

    def __init__(self, cases: CaseDesk) -> None:
        super().__init__(cases)
        self._cases = cases
        self._editor: CaseEditor | None = None
        self._edited: Case | None = None
        self._asked: Draft | None = None
        cases.watch.changed.connect(self._remark_again)

    @property
    def editor(self) -> CaseEditor | None:
        """The question that is open, if there is one."""
        return self._editor

    def ask(self, *, point_id: str = "", priority: str = "") -> None:
        """Ask what a new case is about, at a channel, or at a priority (its id, or its level)."""
        if not self._catalogue.promises:
            nothing = self.tr("No directory promises anything: there is nothing to count.")
            self._cases.told.emit(nothing)
            return
        session = self._cases.session
        hint = ticket_hint(session.query, self._catalogue)
        # What stands first although nobody asked for it says nothing about the case.
        found = session.selection if session.query.strip() else ""
        chosen = self._catalogue.priorities.get(priority) or next(
            (p for p in self._catalogue.priorities.values() if p.level == priority), None
        )
        draft = Draft(
            promise=self._likely(point_id or found, priority),
            raised=self._local_now(),
            ticket_number=hint.number if hint else "",
            priority=chosen.id if chosen else "",
        )
        self._open(draft, None)

    def edit(self, case: Case) -> None:
        """Ask what is to be changed of a case."""
        mine = zone(self._cases.core.viewer.zone)
        draft = Draft(
            promise=case.promise,
            raised=case.raised.astimezone(mine).replace(tzinfo=None, second=0, microsecond=0),
            title=case.title,
            ticket_number=case.ticket_number,
            priority=case.priority,
            note=case.note,
        )
        self._open(draft, case)

    @property
    def _catalogue(self) -> Catalogue:
        return self._cases.core.catalogue

    def _local_now(self) -> datetime:
        mine = zone(self._cases.core.viewer.zone)
        now = self._cases.memory.now().astimezone(mine)
        return now.replace(tzinfo=None, second=0, microsecond=0)

    def _likely(self, point_id: str, priority: str) -> str:
        """The promise that a channel gives or a priority has, else that of the latest case."""
        point = self._catalogue.contact_points.get(point_id)
        promises = self._promises_like(point)
        # What a channel promises about one topic says nothing about everything else asked there.
        named = promises_for(point, self._catalogue) if point else ()
        given = (p.id for p in named if p.scale is not Scale.TOPIC)
        graded = (p.id for p in promises if p.scale is Scale.PRIORITY and p.level == priority)
        cases = sorted(self._cases.book.cases.values(), key=lambda case: case.raised, reverse=True)
        possible = {promise.id for promise in promises}
        latest = (case.promise for case in cases if case.promise in possible)
        tiers = (p.id for p in promises if p.scale is Scale.TIER)
        return next(chain(graded, given, latest, tiers), "")

    def _promises_like(self, point: ContactPoint | None) -> list[Promise]:
        """The promises of the organization of a channel, where it makes any; else all."""
        promises = list(self._catalogue.promises.values())
        of_its = [p for p in promises if point and p.organization == point.organization]
        return of_its or promises

    def _open(self, draft: Draft, edited: Case | None) -> None:
        if self._editor is not None:
            self._editor.close()
        language, mine = self._cases.core.language, self._cases.core.viewer.zone
        promises = [(p.id, self._named(p, language)) for p in self._catalogue.promises.values()]
        if draft.promise not in self._catalogue.promises and edited:
            promises.insert(0, (draft.promise, self.tr("no longer in the directory")))
        window, theme = self._cases.window, self._cases.themes.theme
        self._editor = editor = CaseEditor(window, promises, city(mine), theme)
        self._edited, self._asked = edited, draft
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.changed.connect(self._remark)
        editor.now_wished.connect(self._use_now)
        editor.meant.connect(self._keep)
        editor.finished.connect(self._forget)
        self._cases.themes.theme_changed.connect(editor.apply_theme)
        editor.ask(draft, is_new=edited is None)

    def _named(self, promise: Promise, language: str) -> str:
        words = promise_words(promise, language)
        organizations = {p.organization for p in self._catalogue.promises.values()}
        found = self._catalogue.organizations.get(promise.organization)
        if len(organizations) == 1 or found is None:
            return words
        return f"{found.name.best((language,))} · {words}"

    @Slot()
    def _forget(self) -> None:
        self._editor = None

    @Slot()
    def _use_now(self) -> None:
        if self._editor is not None:
            self._editor.show_raised(self._local_now())

    @Slot()
    def _remark_again(self) -> None:
        """A calendar may have been read since."""
        if self._editor is not None:
            self._remark(self._editor.draft)

    @Slot(object)
    def _remark(self, draft: Draft) -> None:
        """Say what is remarkable about what is typed, and until when it would be due."""
        editor, promise = self._editor, self._catalogue.promises.get(draft.promise)
        if editor is None:
            return
        if promise is None:
            editor.say("", "")
            return
        language = self._cases.core.language
        editor.offer_priorities(
            [
                (p.id, priority_words(p, language))
                for p in self._catalogue.priorities.values()
                if p.organization == promise.organization
            ]
        )
        raised = self._raised(draft)
        said = (self._about_ticket(draft.ticket_number), self._about_time(raised))
        editor.say("\n".join(filter(None, said)), self._due(draft, promise))

    def _about_ticket(self, number: str) -> str:
        organizations = self._catalogue.organizations
        for id_ in ticket_shape(number, organizations.values()) if number.strip() else ():
            name = organizations[id_].name.best((self._cases.core.language,))
            return self.tr("This looks like a ticket number of {0}.").format(name)
        return ""

    def _about_time(self, raised: WallClock) -> str:
        if raised.oddity is Oddity.SKIPPED:
            return self.tr("Clocks go forward over this time: an hour later is taken.")
        if raised.oddity is Oddity.TWICE:
            return self.tr("Clocks show this time twice that night: the first is taken.")
        if raised.instant > self._cases.memory.now():
            return self.tr("This time is yet to come.")
        return ""

    def _raised(self, draft: Draft) -> WallClock:
        mine = zone(self._cases.core.viewer.zone)
        return at_wall_clock(draft.raised.date(), draft.raised.time(), mine)

    def _due(self, draft: Draft, promise: Promise) -> str:
        if self._cases.watch.is_in_doubt:
            return ""
        core = self._cases.core
        case = start(promise, self._raised(draft).instant, draft.title)
        ladder = core.catalogue.ladders.get(promise.ladder or "")
        found = outlook(case, promise, ladder, core.timetables)
        zones = (core.viewer.zone, promise.zone)
        telling = Telling(self._cases.memory.now(), zones, core.language)
        lines = due_lines(case, found, telling)
        return "\n".join(line for line in lines if not line.startswith(" "))

    @Slot(object)
    def _keep(self, draft: Draft) -> None:
        """Keep what was meant, or leave the question open and say why it cannot be."""
        try:
            id_ = self._changed(draft, self._edited) if self._edited else self._started(draft)
        except CaseError as error:
            self._cases.told.emit(str(error))
        except StoreError as error:
            sentence = trouble_sentence(error.trouble, self._cases.core.language)
            self._cases.told.emit(sentence)
        else:
            if self._editor is not None:
                self._editor.accept()
            self._cases.show_case(id_)

    def _started(self, draft: Draft) -> str:
        promise = self._catalogue.promises[draft.promise]
        self._cases.book.refresh()  # another window may have started one this minute
        made = start(
            promise,
            self._raised(draft).instant,
            draft.title,
            ticket_number=draft.ticket_number,
            note=draft.note,
            existing=self._cases.book.cases.values(),
        )
        self._cases.book.add(msgspec.structs.replace(made, priority=draft.priority))
        return made.id

    def _changed(self, draft: Draft, before: Case) -> str:
        raised = self._raised(draft).instant
        refuse_far(raised)
        # Seconds are not shown: what was left as it was is not to be cut to its minute.
        is_same = self._asked is not None and self._asked.raised == draft.raised
        change = partial(
            msgspec.structs.replace,
            title=draft.title.strip() or draft.ticket_number.strip(),
            ticket_number=draft.ticket_number.strip(),
            note=draft.note.strip(),
            priority=draft.priority,
            raised=before.raised if is_same else raised,
            **self._other_promise(draft.promise),
        )
        name = draft.title.strip() or draft.ticket_number.strip()
        self._cases.book.change(before.id, change, self.tr("Changed: {0}").format(name))
        return before.id

    def _other_promise(self, id_: str) -> dict[str, object]:
        promise = self._catalogue.promises.get(id_)
        if promise is None:
            return {}
        return {
            "promise": promise.id,
            "organization": promise.organization,
            "scale": promise.scale,
            "level": promise.level,
        }
