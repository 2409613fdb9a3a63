"""A contact point as lines of plain text: everything a caller must know before they dial."""

from collections.abc import Iterator

from callboard.commands.context import Context
from callboard.commands.entry_json import conflict_json
from callboard.commands.find import describe_line
from callboard.directory import binding
from callboard.directory.contact_point import ContactPoint, StepKind
from callboard.directory.directory import article_kind, article_title
from callboard.directory.source import Claim
from callboard.directory.text import Text
from callboard.reach.menu_walk import keys, walk_to
from callboard.wording.case_phrases import case_phrases
from callboard.wording.cost import rate_words
from callboard.wording.entry import bound_words, quota_words
from callboard.wording.entry_phrases import entry_phrases

_Lines = Iterator[str]


def point_lines(point: ContactPoint, context: Context) -> _Lines:
    """Its light and number, how to reach it, what it asks for, what it is bound by, who says so."""
    yield describe_line(point, context)
    parts = (_reach, _menu, _before_dialling, _costs, _hours, _after, _reading, _proof)
    for part in parts:
        yield from (f"  {line}" for line in part(point, context))


def _reach(point: ContactPoint, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    if point.telephone and point.telephone.impossible:
        yield words.impossible.format(why=_best(point.telephone.impossible, context))
    for reach in point.reach:
        where = ", ".join(_place(code, context) for code in reach.countries) or words.anywhere
        sentence = (words.reachable if reach.possible else words.unreachable).format(where=where)
        if reach.carrier:
            carrier = _best(reach.carrier, context)
            sentence = words.carrier.format(sentence=sentence, carrier=carrier)
        if reach.note:
            note = _best(reach.note, context)
            sentence = words.because.format(sentence=sentence, note=note)
        yield sentence


def _place(code: str, context: Context) -> str:
    if code == "world":
        return entry_phrases(context.language).world
    return context.names.territory_name(code, context.language)


def _menu(point: ContactPoint, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for step in point.menu.steps if point.menu else ():
        template = words.type_in if step.kind is StepKind.CODE else words.key
        yield template.format(keys=step.keys, label=_best(step.label, context))
    menu = binding.menu_of(point, context.catalogue)
    if menu:
        walk = walk_to(menu, point.id)
        pressed = keys(walk, (context.language,)) if walk else "…"
        title = _best(menu.title, context)
        yield words.in_menu.format(title=title, keys=pressed or "…", id=menu.id)


def _before_dialling(point: ContactPoint, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for needed in point.requires:
        yield words.ready.format(what=_best(needed, context))
    if point.eligibility:
        yield words.who.format(what=_best(point.eligibility, context))
    for quota in point.quota:
        yield quota_words(quota, context.language)
    for bound in binding.out_of_scope(point, context.catalogue):
        yield words.not_covered.format(what=bound_words(bound, context.language))


def _costs(point: ContactPoint, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for cost in point.cost:
        kind = case_phrases(context.language).cost_kinds[cost.kind]
        price = f"{kind}, {rate_words(cost, context.language)}"
        if cost.note:
            price = words.because.format(sentence=price, note=_best(cost.note, context))
        yield words.cost.format(what=price)


def _hours(point: ContactPoint, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for hours in point.hours_available:
        who = ", ".join((*hours.language, *hours.severity, *hours.plan))
        template = words.hours_for if who else words.hours
        yield template.format(who=who, hours=hours.hours, zone=hours.zone)
    if point.available_language:
        names = [
            context.names.language_name(tag, context.language) for tag in point.available_language
        ]
        yield words.languages.format(names=", ".join(names))


def _after(point: ContactPoint, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for promise in binding.promises_for(point, context.catalogue):
        yield words.promise.format(title=_best(promise.title, context)) + f"  [{promise.id}]"
    points = context.catalogue.contact_points
    for other in point.fallback:
        if other in points:
            yield words.fallback.format(name=_best(points[other].name, context), id=other)
    if point.note:
        yield words.note.format(what=_best(point.note, context))


def _reading(point: ContactPoint, context: Context) -> _Lines:
    """What there is to read about it; promises and its menu stand above."""
    words = entry_phrases(context.language)
    for article in binding.articles_for(point, context.catalogue):
        kind = article_kind(article)
        if kind not in ("promise", "menu_tree"):
            title = _best(article_title(article), context)
            yield words.read_on.format(kind=words.kinds[kind], title=title, id=article.id)


def _proof(point: ContactPoint, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for claim in context.catalogue.claims.get(point.id, ()):
        yield _claim(claim, context)
    for conflict in context.catalogue.conflicts.get(point.id, ()):
        values = [str(said["value"]) for said in conflict_json(conflict, context)["claims"]]
        said = " / ".join(dict.fromkeys(values))
        yield words.disagree.format(fact=conflict.fact, values=said)


def _claim(claim: Claim, context: Context) -> str:
    words = entry_phrases(context.language)
    source = context.catalogue.sources.get(claim.source)
    said = words.claim.format(
        title=_best(source.title, context) if source else claim.source,
        where=f", {claim.where}" if claim.where else "",
        status=words.statuses[claim.status],
        method=words.methods[claim.method],
        checked=claim.checked,
    )
    if claim.fact == "entry":
        return said
    value = f": {_best(claim.value, context)}" if claim.value else ""
    return words.claim_about.format(claim=said, fact=claim.fact, value=value)


def _best(text: Text, context: Context) -> str:
    return text.best((context.language,))
