"""Whatever is read rather than reached, as running text: for searching it and for printing it."""

from collections.abc import Iterable, Iterator
from typing import Any

from callboard.directory.comparison import Comparison, Row
from callboard.directory.directory import Article, Catalogue
from callboard.directory.guide import Guide, KnownProblem
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.menu_tree import MenuTree
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.directory.text import Text


def paragraphs(article: Article) -> tuple[Text, ...]:
    """Everything that an article says under its title, in its order."""
    return tuple(text for text in _paragraphs(article) if text)


def contact_points_of(article: Article) -> tuple[str, ...]:
    """The ids of the contact points that an article names, in its order, each once."""
    return tuple(dict.fromkeys(_contact_points(article)))


def with_named(ids: Iterable[str], catalogue: Catalogue) -> tuple[str, ...]:
    """The contact points among some entries, and those that the articles among them name."""
    points, articles = catalogue.contact_points, catalogue.articles
    found = [
        named
        for id_ in ids
        for named in ((id_,) if id_ not in articles else contact_points_of(articles[id_]))
    ]
    return tuple(id_ for id_ in dict.fromkeys(found) if id_ in points)


def _paragraphs(article: Article) -> Iterator[Text | None]:
    if isinstance(article, Guide | KnownProblem):
        yield from _steps(article)
    elif isinstance(article, Comparison | MenuTree | Ladder):
        yield from _table(article)
    elif isinstance(article, Promise):
        yield from (article.note, *article.stages)
    elif isinstance(article, Priority):
        yield from (article.description, article.example)
    else:
        yield article.text


def _steps(article: Guide | KnownProblem) -> Iterator[Text | None]:
    if isinstance(article, Guide):
        yield from (step.text for step in article.steps)
    else:
        yield from (*article.steps, article.time)


def _table(article: Comparison | MenuTree | Ladder) -> Iterator[Text | None]:
    if isinstance(article, Comparison):
        yield from (text for row in article.rows for text in _row(row))
        yield article.note
    elif isinstance(article, MenuTree):
        yield from _menu(article)
    else:
        yield from (text for rung in article.rungs for text in _rung(rung))


def _row(row: Row) -> Iterator[Text | None]:
    yield row.title
    yield from (cell.text for cell in row.cells)


def _menu(menu: MenuTree) -> Iterator[Text | None]:
    for question in menu.questions:
        yield question.text
        for choice in question.choices:
            yield from (choice.label, choice.note)
    yield from (menu.after, menu.note)


def _rung(rung: Rung) -> Iterator[Text | None]:
    yield from (rung.title, *rung.requires, rung.note)


def _contact_points(article: Article) -> Iterator[str]:
    for part in _parts(article):
        yield from part.contact_points


def _parts(article: Article) -> Iterator[Any]:
    """What of an article holds ids of contact points: a list of its own, or its parts."""
    if isinstance(article, Guide):
        yield from article.steps
    elif isinstance(article, Comparison):
        yield from article.columns
    elif isinstance(article, MenuTree):
        yield from (choice for question in article.questions for choice in question.choices)
    elif isinstance(article, Ladder):
        yield from article.rungs
    else:
        yield article
