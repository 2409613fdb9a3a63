"""What of a directory binds one contact point: its bounds, and everything that speaks of it."""

from callboard.directory.contact_point import ContactKind, ContactPoint, ContactType
from callboard.directory.directory import Article, Catalogue
from callboard.directory.menu_tree import MenuTree
from callboard.directory.notice import Notice
from callboard.directory.promise import Promise, Scale
from callboard.directory.reading import contact_points_of
from callboard.directory.scope import OutOfScope

_NOBODY_IN_CHARGE = {ContactKind.FORUM, ContactKind.CENTRE}  # others answer, or there is no way in
_SELLING = {ContactType.SALES, ContactType.MARKETING}


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
    promises = catalogue.promises.values()
    named = tuple(promise for promise in promises if point.id in contact_points_of(promise))
    return named or tuple(
        promise
        for promise in promises
        if promise.organization == point.organization
        and (promise.scale, promise.level) == (Scale.TIER, point.tier)
    )


def takes_cases(point: ContactPoint, catalogue: Catalogue) -> bool:
    """Whether somebody takes requests there, of an organization that promises times for them."""
    if point.kind in _NOBODY_IN_CHARGE or (point.telephone and point.telephone.impossible):
        return False
    if point.contact_type and _SELLING.issuperset(point.contact_type):
        return False
    return any(p.organization == point.organization for p in catalogue.promises.values())
