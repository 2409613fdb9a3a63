"""The detail of a guide, a known problem or a note."""

from collections.abc import Iterable

from callboard.directory.binding import promises_for
from callboard.directory.directory import Article, article_title
from callboard.directory.guide import Guide, GuideStep, KnownProblem
from callboard.directory.reading import contact_points_of
from callboard.directory.source import SourceKind
from callboard.gui.article_words import article_kind
from callboard.gui.desk import Desk, article_links, channels, deadlines
from callboard.gui.detail import Detail
from callboard.gui.detail_blocks import Channels, Links, NumberedStep, Paragraph, Section
from callboard.gui.detail_words import shown
from callboard.gui.partial_dates import partial_date
from callboard.gui.reading_sections import reading_sections
from callboard.gui.row import Facts
from callboard.gui.translation import translate


def article_detail(article: Article, desk: Desk) -> Detail:
    """The detail of whatever is read rather than reached."""
    if isinstance(article, Guide):
        return guide_detail(article, desk)
    if isinstance(article, KnownProblem):
        return problem_detail(article, desk)
    return reading_detail(article, desk)


def guide_detail(guide: Guide, desk: Desk) -> Detail:
    """The steps of a guide, each with the channels it uses and what is due in it."""
    steps = tuple(_step(number, step, desk) for number, step in enumerate(guide.steps, 1))
    sections = (
        Section(translate("Detail", "Steps"), steps),
        _more(guide, desk),
        source_section(guide, desk.facts),
    )
    return _detail(guide, sections, desk)


def problem_detail(problem: KnownProblem, desk: Desk) -> Detail:
    """How a known problem is mended, how long that is said to take, and whom to ask."""
    steps = tuple(
        NumberedStep(number, shown(text, desk.facts))
        for number, text in enumerate(problem.steps, 1)
    )
    lines = channels(problem.contact_points, desk)
    time = shown(problem.time, desk.facts)
    sections = (
        Section(translate("Detail", "Steps"), steps),
        Section(translate("Detail", "Time, as claimed"), (Paragraph(time),) if time else ()),
        Section(translate("Detail", "Whom to ask"), (Channels(lines),) if lines else ()),
        source_section(problem, desk.facts),
    )
    return _detail(problem, sections, desk)


def reading_detail(article: Article, desk: Desk) -> Detail:
    """Whatever else there is to read offline, whom it leads to, and who claims it."""
    sections = (*reading_sections(article, desk), source_section(article, desk.facts))
    return _detail(article, sections, desk)


def article_caption(article: Article, facts: Facts) -> str:
    """Whose it is, and what kind of thing to read."""
    found = facts.catalogue.organizations.get(article.organization)
    name = facts.best(found.name) if found else article.organization
    return f"{name} · {article_kind(article)}".upper()


def _detail(article: Article, sections: Iterable[Section], desk: Desk) -> Detail:
    return Detail(
        id=article.id,
        caption=article_caption(article, desk.facts),
        title=shown(article_title(article), desk.facts),
        sections=tuple(section for section in sections if section.blocks),
    )


def _step(number: int, step: GuideStep, desk: Desk) -> NumberedStep:
    promise = desk.facts.catalogue.promises.get(step.promise or "")
    template = translate("Detail", "If it starts now: {0}")
    due = tuple(template.format(line) for line in deadlines(promise, desk)) if promise else ()
    return NumberedStep(
        number,
        shown(step.text, desk.facts),
        channels(step.contact_points, desk),
        due,
        article_links((step.promise,), desk),
    )


def _more(guide: Guide, desk: Desk) -> Section:
    """The menus and promised times of the channels that it uses: what its steps are about."""
    points = desk.facts.catalogue.contact_points
    used = [points[id_] for id_ in contact_points_of(guide) if id_ in points]
    menus = [point.menu_tree for point in used]
    promises = [
        promise.id for point in used for promise in promises_for(point, desk.facts.catalogue)
    ]
    mentioned = {step.promise for step in guide.steps}
    ids = [id_ for id_ in dict.fromkeys([*menus, *promises]) if id_ not in mentioned]
    links = article_links(ids, desk)
    return Section(translate("Detail", "Read on"), (Links(links),) if links else ())


def source_section(entry: Article, facts: Facts) -> Section:
    """Who claims it, as of when, and that a third party alone does where that is so."""
    source = facts.catalogue.sources.get(entry.source)
    if source is None:
        return Section(translate("Detail", "Source"), (Paragraph(entry.source),))
    date = partial_date(source.as_of, facts.languages[0])
    parts = (shown(source.title, facts), entry.where or "", source.publisher, date)
    line = " · ".join(part for part in parts if part)
    blocks = [Paragraph(line)]
    if source.locator:
        blocks.append(Paragraph(source.locator, muted=True))
    if source.kind is SourceKind.THIRD_PARTY:
        claimed = translate("Detail", "Claimed by a third party only; nobody has verified it.")
        blocks.append(Paragraph(claimed, muted=True))
    return Section(translate("Detail", "Source"), tuple(blocks))
