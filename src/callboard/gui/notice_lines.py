"""Which dated notices hold at a moment, each in one line with who claims it."""

from datetime import datetime, timedelta

from callboard.directory.notice import Notice
from callboard.directory.source import SourceKind
from callboard.gui.detail_blocks import Link
from callboard.gui.detail_words import shown
from callboard.gui.guide_list import date_words
from callboard.gui.partial_dates import partial_date
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.reach.notices import Occurrence, holding

_MOST = 3
_MINUTE = timedelta(minutes=1)
_ONE_DAY = timedelta(hours=30)  # a day on which clocks are put back has more than 24 hours


def notice_lines(facts: Facts, at: datetime) -> tuple[Link, ...]:
    """The notices that hold on this day of their own calendars; a click reads one."""
    found = holding(facts.catalogue.notices.values(), at)
    return tuple(Link(each.notice.id, _line(each, facts, at)) for each in found[:_MOST])


def _line(found: Occurrence, facts: Facts, at: datetime) -> str:
    title = shown(found.notice.title, facts)
    parts = (_when(found, facts, at), title, _claimed(found.notice, facts))
    return " · ".join(part for part in parts if part)


def _when(found: Occurrence, facts: Facts, at: datetime) -> str:
    place = found.notice.zone.rpartition("/")[2].replace("_", " ")
    if found.end - found.start < _ONE_DAY:
        return translate("Guides", "Today in {0}").format(place)
    last = date_words(found.end - _MINUTE, found, at, facts.languages[0])
    return translate("Guides", "Until {0} in {1}").format(last, place)


def _claimed(notice: Notice, facts: Facts) -> str:
    source = facts.catalogue.sources.get(notice.source)
    if source is None:
        return notice.source
    words = {
        SourceKind.OFFICIAL: translate("Guides", "published by the vendor, {0}"),
        SourceKind.THIRD_PARTY: translate("Guides", "claimed by a third party, {0}"),
        SourceKind.OBSERVATION: translate("Guides", "observed, {0}"),
    }[source.kind]
    return words.format(partial_date(source.as_of, facts.languages[0]))
