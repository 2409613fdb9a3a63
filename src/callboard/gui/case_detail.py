"""What the page says about one case, as plain values: written here, laid out elsewhere."""

from collections.abc import Callable, Iterator

import msgspec

from callboard.cases.case import Case
from callboard.cases.events import Outlook
from callboard.cases.ladder import RungTime, highest_rung
from callboard.cases.watch import Seen
from callboard.directory.directory import article_title
from callboard.directory.promise import Clock, Promise
from callboard.gui.case_rows import Tellings, case_row
from callboard.gui.detail_blocks import Link
from callboard.gui.detail_words import shown
from callboard.gui.lights import Lit
from callboard.gui.row import Facts, copied_text
from callboard.gui.translation import translate
from callboard.reach.sites import city
from callboard.wording.case_summary import due_lines, priority_words, promise_words, source_words
from callboard.wording.cases import Telling, rung_words
from callboard.wording.light import LightWords

Lights = Callable[[str], Lit | None]


class Channel(msgspec.Struct, frozen=True):
    """Whom to turn to: its light, and what a copy of it puts on the clipboard."""

    id: str
    name: str
    light: LightWords | None = None
    copies: str = ""


class RungView(msgspec.Struct, frozen=True):
    """One rung of the ladder in words."""

    sentence: str
    is_open: bool
    asides: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()


class CaseDetail(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the page shows of a case; `next` is the rung to climb, once a promise lapsed."""

    case: Case
    caption: str
    title: str
    key: str
    sentence: str
    spoken: str
    about: tuple[str, ...] = ()
    next: RungView | None = None
    promised: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()  # how that is counted, and what the source leaves open
    stages: tuple[str, ...] = ()
    ladder: str = ""
    rungs: tuple[RungView, ...] = ()
    rights: Link | None = None
    has_response: bool = True  # whether anybody promised to respond
    source: str = ""


def write_case(
    seen: Seen, facts: Facts, tell: Tellings, lights: Lights, *, is_in_doubt: bool = False
) -> CaseDetail:
    """Everything about a case; little when its promise is in no directory any more."""
    case, outlook = seen
    row = case_row(seen, facts.catalogue, tell, is_in_doubt=is_in_doubt)
    plain = CaseDetail(
        case=case,
        caption=_caption(case, facts),
        title=row.title,
        key=row.key,
        sentence=row.sentence,
        spoken=row.spoken,
        about=tuple(_about(case, facts, tell)),
    )
    promise = facts.catalogue.promises.get(case.promise)
    if promise is None or outlook is None:
        return plain
    return _with_promise(plain, promise, outlook, _Told(facts, tell(case, False), lights))  # noqa: FBT003


class _Told(msgspec.Struct, frozen=True):
    """What the parts of a detail are written with."""

    facts: Facts
    telling: Telling
    lights: Lights


def _with_promise(plain: CaseDetail, promise: Promise, outlook: Outlook, told: _Told) -> CaseDetail:
    catalogue, case = told.facts.catalogue, plain.case
    ladder = catalogue.ladders.get(promise.ladder or "")
    rights = catalogue.articles.get(promise.rights or "")
    source = catalogue.sources.get(promise.source)
    return msgspec.structs.replace(
        plain,
        next=_next(case, outlook, told),
        promised=tuple(line.strip() for line in due_lines(case, outlook, told.telling)),
        asides=tuple(_asides(promise, told.facts)),
        stages=tuple(shown(stage, told.facts) for stage in promise.stages),
        has_response=promise.respond is not None,
        ladder=shown(ladder.title, told.facts) if ladder else "",
        rungs=tuple(_rung(rung, told) for rung in outlook.rungs),
        rights=Link(rights.id, shown(article_title(rights), told.facts)) if rights else None,
        source=source_words(source, told.telling) if source else "",
    )


def _caption(case: Case, facts: Facts) -> str:
    organization = facts.catalogue.organizations.get(case.organization)
    name = facts.best(organization.name) if organization else case.organization
    kind = translate("CaseDetail", "Case")
    return f"{name} · {kind}".upper()


def _about(case: Case, facts: Facts, tell: Tellings) -> Iterator[str]:
    telling = tell(case, False)  # noqa: FBT003 -- see Tellings
    promise = facts.catalogue.promises.get(case.promise)
    if promise:
        yield promise_words(promise, telling.language)
    priority = facts.catalogue.priorities.get(case.priority)
    if priority:
        yield priority_words(priority, telling.language)
    yield telling.words.raised.format(when=telling.when(case.raised))
    if case.complained:
        when = telling.when(case.complained)
        yield translate("CaseDetail", "Complained {0}").format(when)


def _next(case: Case, outlook: Outlook, told: _Told) -> RungView | None:
    if case.closed or case.resolved:
        return None
    rung = highest_rung(outlook.rungs, told.telling.at)
    return _rung(rung, told) if rung else None


def _rung(rung: RungTime, told: _Told) -> RungView:
    at = told.telling.at
    return RungView(
        sentence=rung_words(rung, told.telling),
        is_open=rung.since is not None and rung.since <= at,
        asides=(shown(rung.rung.note, told.facts),) if rung.rung.note else (),
        channels=tuple(_channels(rung.rung.contact_points, told)),
    )


def _channels(ids: tuple[str, ...], told: _Told) -> Iterator[Channel]:
    points = told.facts.catalogue.contact_points
    for id_ in ids:
        point = points.get(id_)
        if point is None:
            continue
        lit, name = told.lights(id_), shown(point.name, told.facts)
        if lit is None:
            yield Channel(id_, name, copies=copied_text(point))
        else:
            yield Channel(id_, name, lit.words, copied_text(point))


def _asides(promise: Promise, facts: Facts) -> Iterator[str]:
    """How time is counted, then what the promise's source leaves open."""
    spans = [text for text in (promise.respond, promise.resolve) if text]
    in_days = [text for text in spans if "working day" in text]
    if in_days:
        yield _working_days(promise, facts)
    if len(in_days) < len(spans):
        yield _hours(promise)
    if promise.note:
        yield shown(promise.note, facts)


def _hours(promise: Promise) -> str:
    if promise.clock is Clock.CALENDAR:
        return translate("CaseDetail", "Hours run through nights, weekends and holidays.")
    if not promise.hours:
        return translate("CaseDetail", "Hours count on working days only, around the clock.")
    template = translate("CaseDetail", "Hours count only during {0}, on the clock of {1}.")
    return template.format(promise.hours, city(promise.zone))


def _working_days(promise: Promise, facts: Facts) -> str:
    place = city(promise.zone)
    if promise.calendar is None:
        template = translate("CaseDetail", "Working days are Monday to Friday on the clock of {0}.")
        return template.format(place)
    country = facts.country_name(promise.calendar.partition("-")[0])
    template = translate(
        "CaseDetail", "Working days are those of {0}, without its holidays, on the clock of {1}."
    )
    if promise.makeup_workdays:
        template = translate(
            "CaseDetail",
            "Working days are those of {0}, without its holidays and with its make-up workdays,"
            " on the clock of {1}.",
        )
    return template.format(country, place)
