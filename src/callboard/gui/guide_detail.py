"""The detail of a guide, a known problem or a note."""

from collections.abc import Iterable

from callboard.directory.directory import Article, article_title
from callboard.directory.guide import Guide, KnownProblem
from callboard.directory.source import SourceKind
from callboard.gui.article_words import article_kind
from callboard.gui.detail import Detail
from callboard.gui.detail_blocks import Links, NumberedStep, Paragraph, Section
from callboard.gui.detail_words import shown
from callboard.gui.partial_dates import partial_date
from callboard.gui.point_sections import channel_links
from callboard.gui.reading_sections import reading_sections
from callboard.gui.row import Facts
from callboard.gui.translation import translate


def article_detail(article: Article, facts: Facts) -> Detail:
    """The detail of whatever is read rather than reached."""
    if isinstance(article, Guide):
        return guide_detail(article, facts)
    if isinstance(article, KnownProblem):
        return problem_detail(article, facts)
    return reading_detail(article, facts)


def guide_detail(guide: Guide, facts: Facts) -> Detail:
    """The steps of a guide, each with the channels it uses."""
    steps = tuple(
        NumberedStep(number, shown(step.text, facts), channel_links(step.contact_points, facts))
        for number, step in enumerate(guide.steps, 1)
    )
    sections = (Section(translate("Detail", "Steps"), steps), _source(guide, facts))
    return Detail(
        id=guide.id,
        caption=_caption(translate("Detail", "Guide"), guide.organization, facts),
        title=shown(guide.title, facts),
        sections=sections,
    )


def problem_detail(problem: KnownProblem, facts: Facts) -> Detail:
    """How a known problem is mended, how long that is said to take, and whom to ask."""
    steps = tuple(
        NumberedStep(number, shown(text, facts)) for number, text in enumerate(problem.steps, 1)
    )
    links = channel_links(problem.contact_points, facts)
    time = shown(problem.time, facts)
    sections = (
        Section(translate("Detail", "Steps"), steps),
        Section(translate("Detail", "Time, as claimed"), (Paragraph(time),) if time else ()),
        Section(translate("Detail", "Whom to ask"), (Links(links),) if links else ()),
        _source(problem, facts),
    )
    return Detail(
        id=problem.id,
        caption=_caption(translate("Detail", "Known problem"), problem.organization, facts),
        title=shown(problem.symptom, facts),
        sections=_filled(sections),
    )


def reading_detail(article: Article, facts: Facts) -> Detail:
    """Whatever else there is to read offline, whom it leads to, and who claims it."""
    sections = (*reading_sections(article, facts), _source(article, facts))
    return Detail(
        id=article.id,
        caption=_caption(article_kind(article), article.organization, facts),
        title=shown(article_title(article), facts),
        sections=_filled(sections),
    )


def _caption(kind: str, organization: str, facts: Facts) -> str:
    found = facts.catalogue.organizations.get(organization)
    return f"{facts.best(found.name) if found else organization} · {kind}".upper()


def _source(entry: Article, facts: Facts) -> Section:
    source = facts.catalogue.sources.get(entry.source)
    if source is None:
        return Section(translate("Detail", "Source"), (Paragraph(entry.source),))
    date = partial_date(source.as_of, facts.languages[0])
    parts = (shown(source.title, facts), entry.where or "", source.publisher, date)
    line = " · ".join(part for part in parts if part)
    blocks = [Paragraph(line)]
    if source.kind is SourceKind.THIRD_PARTY:
        claimed = translate("Detail", "Claimed by a third party only; nobody has verified it.")
        blocks.append(Paragraph(claimed, muted=True))
    return Section(translate("Detail", "Source"), tuple(blocks))


def _filled(sections: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.blocks)
