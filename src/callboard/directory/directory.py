"""A directory: what one file says, and several of them together."""

from collections.abc import Iterable, Iterator

import msgspec

from callboard.directory.comparison import Comparison
from callboard.directory.contact_point import ContactPoint
from callboard.directory.guide import Guide, KnownProblem, Note
from callboard.directory.ladder import Ladder
from callboard.directory.menu_tree import MenuTree
from callboard.directory.notice import Notice
from callboard.directory.priority import Priority, Question
from callboard.directory.promise import Promise
from callboard.directory.scope import OutOfScope
from callboard.directory.source import Claim, Source
from callboard.directory.text import Text

# What is read rather than reached.
Article = Guide | KnownProblem | Note | Comparison | Notice | MenuTree | Promise | Ladder | Priority

_KINDS: dict[type, str] = {
    Guide: "guide",
    KnownProblem: "known_problem",
    Comparison: "comparison",
    MenuTree: "menu_tree",
    Promise: "promise",
    Ladder: "ladder",
    Priority: "priority",
    Notice: "notice",
    Note: "note",
}
ARTICLES = tuple(_KINDS.values())  # the kinds of article, in the order in which they are listed


def article_kind(article: Article) -> str:
    """Its kind: the name of its table in a directory file."""
    return _KINDS[type(article)]


def article_title(article: Article) -> Text:
    """What an article is called: a known problem by its symptom."""
    return article.symptom if isinstance(article, KnownProblem) else article.title


class Organization(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who offers support (schema.org Organization, vCard ORG).

    `ticket_number` lists shapes of its ticket numbers: `#` is a digit, `?` a letter or digit, any
    other character itself ("ALI-####????"); `ticket_contact_points` are whom to turn to with one,
    best first. What is `out_of_scope` holds for each of its contact points.
    """

    id: str
    name: Text
    alias: tuple[str, ...] = ()
    ticket_number: tuple[str, ...] = ()
    ticket_contact_points: tuple[str, ...] = ()
    out_of_scope: tuple[OutOfScope, ...] = ()


class Directory(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything that one directory file states, in the file's order."""

    format: int
    id: str
    name: Text
    as_of: str  # partial ISO date: how old the facts are
    organization: tuple[Organization, ...] = ()
    source: tuple[Source, ...] = ()
    contact_point: tuple[ContactPoint, ...] = ()
    claim: tuple[Claim, ...] = ()
    guide: tuple[Guide, ...] = ()
    known_problem: tuple[KnownProblem, ...] = ()
    note: tuple[Note, ...] = ()
    menu_tree: tuple[MenuTree, ...] = ()
    comparison: tuple[Comparison, ...] = ()
    notice: tuple[Notice, ...] = ()
    promise: tuple[Promise, ...] = ()
    ladder: tuple[Ladder, ...] = ()
    priority: tuple[Priority, ...] = ()
    question: tuple[Question, ...] = ()


class Conflict(msgspec.Struct, frozen=True):
    """Two or more claims about one fact of one contact point whose values differ."""

    about: str
    fact: str
    claims: tuple[Claim, ...]


class Catalogue(msgspec.Struct, frozen=True):
    """Several directories read together; ids are unique across them (the loader sees to it)."""

    directories: tuple[Directory, ...]
    organizations: dict[str, Organization]
    sources: dict[str, Source]
    contact_points: dict[str, ContactPoint]
    articles: dict[str, Article]
    claims: dict[str, tuple[Claim, ...]]  # by contact point id
    conflicts: dict[str, tuple[Conflict, ...]]  # by contact point id
    menu_trees: dict[str, MenuTree] = {}
    comparisons: dict[str, Comparison] = {}
    notices: dict[str, Notice] = {}
    promises: dict[str, Promise] = {}
    ladders: dict[str, Ladder] = {}
    priorities: dict[str, Priority] = {}
    questions: tuple[Question, ...] = ()  # in the order in which they are asked


def catalogue(directories: Iterable[Directory]) -> Catalogue:
    """Index directories by id, and find the conflicts between their claims."""
    loaded = tuple(directories)
    claims: dict[str, list[Claim]] = {}
    for directory in loaded:
        for claim in directory.claim:
            for about in claim.about:
                claims.setdefault(about, []).append(claim)
    found = {about: _conflicts(about, made) for about, made in claims.items()}
    return Catalogue(
        directories=loaded,
        organizations={o.id: o for d in loaded for o in d.organization},
        sources={s.id: s for d in loaded for s in d.source},
        contact_points={c.id: c for d in loaded for c in d.contact_point},
        articles={article.id: article for d in loaded for article in _articles(d)},
        claims={about: tuple(made) for about, made in claims.items()},
        conflicts={about: conflicts for about, conflicts in found.items() if conflicts},
        menu_trees={menu.id: menu for d in loaded for menu in d.menu_tree},
        comparisons={table.id: table for d in loaded for table in d.comparison},
        notices={notice.id: notice for d in loaded for notice in d.notice},
        promises={promise.id: promise for d in loaded for promise in d.promise},
        ladders={ladder.id: ladder for d in loaded for ladder in d.ladder},
        priorities={priority.id: priority for d in loaded for priority in d.priority},
        questions=tuple(question for d in loaded for question in d.question),
    )


def _articles(directory: Directory) -> Iterator[Article]:
    for kind in ARTICLES:
        yield from getattr(directory, kind)


def _conflicts(about: str, claims: list[Claim]) -> tuple[Conflict, ...]:
    by_fact: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.value is not None:
            by_fact.setdefault(claim.fact, []).append(claim)
    return tuple(
        Conflict(about, fact, tuple(found))
        for fact, found in by_fact.items()
        if len({claim.value for claim in found}) > 1
    )
