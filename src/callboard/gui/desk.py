"""What stands ready for whoever writes something to read: facts, lights, and a clock."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import msgspec

from callboard.cases.due import Deadline, due
from callboard.cases.ladder import RungTime, rung_times
from callboard.cases.work_clock import Timetabled
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import article_title
from callboard.directory.ladder import Ladder
from callboard.directory.notice import Notice
from callboard.directory.promise import Promise, Scale
from callboard.gui.detail_blocks import Channel, Link
from callboard.gui.detail_words import shown
from callboard.gui.lights import Answered
from callboard.gui.row import Facts, write_row
from callboard.gui.translation import translate
from callboard.hours.state import Confidence
from callboard.reach.notices import occurrence
from callboard.wording.case_phrases import case_phrases
from callboard.wording.cases import Telling, counting_words, deadline_words
from callboard.wording.entry import occurrence_words


def _unlit(_point: ContactPoint) -> Answered | None:
    return None


class Moment(msgspec.Struct, frozen=True):
    """When and where somebody reads; `timetables` count working time."""

    at: datetime
    zone: str  # the reader's, canonical IANA key
    timetables: Timetabled


class Desk(msgspec.Struct, frozen=True):
    """Facts, the light of a contact point (None: not known yet), and the moment of reading."""

    facts: Facts
    lit: Callable[[ContactPoint], Answered | None] = _unlit
    moment: Moment | None = None  # None: nothing is computed

    @property
    def language(self) -> str:
        """The reader's (BCP 47)."""
        return self.facts.languages[0]


def channels(ids: Iterable[str], desk: Desk) -> tuple[Channel, ...]:
    """The contact points of these ids that are there, each in one line."""
    points = desk.facts.catalogue.contact_points
    return tuple(_channel(points[id_], desk) for id_ in ids if id_ in points)


def article_links(ids: Iterable[str | None], desk: Desk) -> tuple[Link, ...]:
    """What there is to read under these ids."""
    articles = desk.facts.catalogue.articles
    return tuple(
        Link(id_, shown(article_title(articles[id_]), desk.facts))
        for id_ in ids
        if id_ and id_ in articles
    )


def deadlines(promise: Promise, desk: Desk) -> Iterator[str]:
    """When a promise would be due for what is raised now, each deadline in one line."""
    if desk.moment is None:
        return
    telling = _telling(promise, desk.moment, desk.language)
    found = due(promise, desk.moment.at, desk.moment.timetables)
    if found.respond:
        yield deadline_words("respond", found.respond, telling)
    if found.resolve:
        yield _resolved(promise, found.resolve, telling)
    for deadline in found.deadlines:
        yield from counting_words(deadline, telling)


def rungs_from_now(ladder: Ladder, desk: Desk) -> tuple[str, ...]:
    """When each rung may be climbed by who complains now; () when that cannot be said."""
    promises = desk.facts.catalogue.promises.values()
    promise = next((each for each in promises if each.ladder == ladder.id), None)
    if desk.moment is None or promise is None:
        return ()
    found = rung_times(ladder, desk.moment.at, promise, desk.moment.timetables)
    telling = _telling(promise, desk.moment, desk.language)
    return tuple(_rung(rung, telling) for rung in found)


def when_it_holds(notice: Notice, desk: Desk) -> str:
    """On which days a notice holds, or holds next, by its clock and the reader's."""
    if desk.moment is None:
        return ""
    at = desk.moment.at
    return occurrence_words(occurrence(notice, at), at, desk.moment.zone, desk.language)


def tier_channels(promise: Promise, desk: Desk) -> tuple[str, ...]:
    """The ids of the contact points that a promise holds for."""
    if promise.contact_points or promise.scale is not Scale.TIER:
        return promise.contact_points
    points = desk.facts.catalogue.contact_points.values()
    mine = (point for point in points if point.organization == promise.organization)
    return tuple(point.id for point in mine if point.tier == promise.level)


def _channel(point: ContactPoint, desk: Desk) -> Channel:
    row, lit = write_row(point, desk.facts, (), None), desk.lit(point)
    return Channel(
        id=point.id,
        name=row.name,
        number=row.number,
        copies=row.copies,
        light=lit.words if lit else None,
    )


def _rung(rung: RungTime, telling: Telling) -> str:
    """From when on a rung may be climbed, and until when it acts."""
    parts: list[str] = []
    if rung.since and rung.since > telling.at:
        parts.append(
            translate("Detail", "may be climbed from {0}").format(telling.when(rung.since))
        )
    if rung.until:
        acts = case_phrases(telling.language).rung_until
        parts.append(acts.format(when=telling.when(rung.until)))
    return telling.joined(*parts)


def _resolved(promise: Promise, deadline: Deadline, telling: Telling) -> str:
    """The second deadline; what belongs to no scale, as a report does, is due, not resolved."""
    certain = deadline.confidence is Confidence.OFFICIAL
    if promise.scale is not Scale.TOPIC or deadline.by is None or not certain:
        return deadline_words("resolve", deadline, telling)
    due_by = translate("Detail", "due {0}").format(telling.when(deadline.by))
    left = case_phrases(telling.language).remaining.format(left=telling.left(deadline.by))
    return telling.joined(due_by, left)


def _telling(promise: Promise, moment: Moment, language: str) -> Telling:
    return Telling(moment.at, (moment.zone, promise.zone), language)
