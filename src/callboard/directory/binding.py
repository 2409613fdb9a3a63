"""What of a directory binds one contact point: its bounds, and everything that speaks of it."""

from typing import TypeVar

from callboard.directory.comparison import Comparison
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Article, Catalogue
from callboard.directory.guide import Guide, KnownProblem, Note
from callboard.directory.menu_tree import MenuTree
from callboard.directory.notice import Notice
from callboard.directory.promise import Promise, Scale
from callboard.directory.reading import contact_points_of
from callboard.directory.scope import OutOfScope

_Kind = TypeVar("_Kind", bound=Article)


def out_of_scope(point: ContactPoint, catalogue: Catalogue) -> tuple[OutOfScope, ...]:
    """What a contact point does not help with: its own bounds, then those of its organization."""
    organization = catalogue.organizations.get(point.organization)
    return (*point.out_of_scope, *(organization.out_of_scope if organization else ()))


def menu_of(point: ContactPoint, catalogue: Catalogue) -> MenuTree | None:
    """The whole menu that its number answers with, as far as anybody describes it."""
    return catalogue.menu_trees.get(point.menu_tree or "")


def articles_for(point: ContactPoint, catalogue: Catalogue) -> tuple[Article, ...]:
    """Everything to read that names it, and the notices for its whole organization."""
    named = [a for a in catalogue.articles.values() if point.id in contact_points_of(a)]
    notices = [n for n in notices_for(point, catalogue) if n not in named]
    return (*named, *notices)


def guides_for(point: ContactPoint, catalogue: Catalogue) -> tuple[Guide, ...]:
    """The guides with a step that uses it."""
    return _naming(point, catalogue, Guide)


def problems_for(point: ContactPoint, catalogue: Catalogue) -> tuple[KnownProblem, ...]:
    """The known problems that it is asked about."""
    return _naming(point, catalogue, KnownProblem)


def comparisons_for(point: ContactPoint, catalogue: Catalogue) -> tuple[Comparison, ...]:
    """The comparisons that have a column for it."""
    return _naming(point, catalogue, Comparison)


def notes_for(point: ContactPoint, catalogue: Catalogue) -> tuple[Note, ...]:
    """The reference notes that bind it."""
    return _naming(point, catalogue, Note)


def notices_for(point: ContactPoint, catalogue: Catalogue) -> tuple[Notice, ...]:
    """The dated notices for it, and those for its whole organization."""
    return tuple(
        notice
        for notice in catalogue.notices.values()
        if notice.organization == point.organization
        and (not notice.contact_points or point.id in notice.contact_points)
    )


def promises_for(point: ContactPoint, catalogue: Catalogue) -> tuple[Promise, ...]:
    """The promises that name it, else those of its support tier."""
    named = _naming(point, catalogue, Promise)
    return named or tuple(
        promise
        for promise in catalogue.promises.values()
        if promise.organization == point.organization
        and (promise.scale, promise.level) == (Scale.TIER, point.tier)
    )


def _naming(point: ContactPoint, catalogue: Catalogue, kind: type[_Kind]) -> tuple[_Kind, ...]:
    return tuple(
        article
        for article in catalogue.articles.values()
        if isinstance(article, kind) and point.id in contact_points_of(article)
    )
