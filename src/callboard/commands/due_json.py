"""What `due --json` says: every moment in UTC and on both clocks."""

from datetime import datetime
from typing import Any

from callboard.cases.case import Case
from callboard.cases.due import Deadline, lapsed
from callboard.cases.events import Outlook
from callboard.cases.ladder import RungTime
from callboard.cases.order import What
from callboard.commands.context import Context
from callboard.directory.promise import Promise
from callboard.hours.instant import utc_text
from callboard.hours.zone import zone
from callboard.wording.cases import Telling, counting_words, deadline_words, rung_words


def due_json(
    promise: Promise, case: Case, outlook: Outlook, telling: Telling, context: Context
) -> dict[str, Any]:
    """A promise applied to a case, as plain values; `ladder` from the lowest rung up."""
    due = outlook.due
    languages = (telling.language,)
    return {
        "promise": promise.id,
        "organization": promise.organization,
        "scale": promise.scale.value,
        "level": promise.level,
        "title": promise.title.best(languages),
        "raised": utc_text(case.raised),
        "zone": telling.zones[0],
        "their_zone": telling.zones[1],
        "respond_by": utc_text(due.respond_by),
        "resolve_by": utc_text(due.resolve_by),
        "respond": _deadline("respond", due.respond, case.answered, telling),
        "resolve": _deadline("resolve", due.resolve, case.resolved, telling),
        "confidence": due.confidence.value,
        "stages": [stage.best(languages) for stage in promise.stages],
        "ladder": [_rung(rung, telling, context) for rung in outlook.rungs],
        "rights": promise.rights,
        "source": promise.source,
        "as_of": _as_of(promise, context),
    }


def _deadline(
    what: What, deadline: Deadline | None, met: datetime | None, telling: Telling
) -> dict[str, Any] | None:
    if deadline is None:
        return None
    return {
        "within": deadline.span,
        **_moments("by", deadline.by, telling),
        "met": utc_text(met),
        "lapsed": lapsed(deadline.by, met or telling.at),
        "confidence": deadline.confidence.value,
        "wording": deadline_words(what, deadline, telling, met),
        "counting": counting_words(deadline, telling),
    }


def _rung(rung: RungTime, telling: Telling, context: Context) -> dict[str, Any]:
    languages = (telling.language,)
    return {
        "number": rung.number,
        "title": rung.rung.title.best(languages),
        **_moments("from", rung.since, telling),
        **_moments("until", rung.until, telling),
        "requires": [text.best(languages) for text in rung.rung.requires],
        "contact_points": [_channel(id_, context) for id_ in rung.rung.contact_points],
        "wording": rung_words(rung, telling),
    }


def _channel(id_: str, context: Context) -> dict[str, Any]:
    light = context.light(context.catalogue.contact_points[id_])
    return {
        "id": id_,
        "state": light.interval.state.value,
        "wording": context.words(light).sentence,
    }


def _moments(key: str, moment: datetime | None, telling: Telling) -> dict[str, str | None]:
    """A moment in UTC, and with the offsets of both clocks."""
    if moment is None:
        return {key: None, f"{key}_mine": None, f"{key}_theirs": None}
    mine, theirs = (moment.astimezone(zone(key)).isoformat() for key in telling.zones)
    return {key: utc_text(moment), f"{key}_mine": mine, f"{key}_theirs": theirs}


def _as_of(promise: Promise, context: Context) -> str | None:
    source = context.catalogue.sources.get(promise.source)
    return source.as_of if source else None
