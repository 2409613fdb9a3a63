"""What there is to read about a contact point: its menu to follow, guides, problems, notes."""

from callboard.directory.binding import articles_for, menu_of
from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Article, article_title
from callboard.directory.menu_tree import MenuTree
from callboard.directory.notice import Notice
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Block, Link, Links, Section
from callboard.gui.detail_words import shown
from callboard.gui.guide_list import holds_words
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.reach.notices import occurrence

_TOLD_ELSEWHERE = (MenuTree, Promise, Priority)  # the details say what matters of them


def walk_link(point: ContactPoint, facts: Facts) -> tuple[Block, ...]:
    """The menu of its number, to be followed choice by choice."""
    menu = menu_of(point, facts.catalogue)
    if menu is None:
        return ()
    return (Links((Link(menu.id, translate("Detail", "Walk through the menu")),)),)


def to_read(point: ContactPoint, asked: Asked) -> Section:
    """Everything that names it; each opens beside it."""
    found = articles_for(point, asked.facts.catalogue)
    links = tuple(_link(each, asked) for each in found if not isinstance(each, _TOLD_ELSEWHERE))
    return Section(translate("Detail", "Guides and notes"), (Links(links),) if links else ())


def _link(article: Article, asked: Asked) -> Link:
    title = shown(article_title(article), asked.facts)
    if isinstance(article, Notice):
        found = occurrence(article, asked.at)
        when = holds_words(found, asked.at, asked.language) if found else ""
        title = " · ".join(part for part in (title, when) if part)
    return Link(article.id, title)
