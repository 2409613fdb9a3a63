"""What there is to read, grouped by kind, each with the day on which it holds next."""

from collections.abc import Collection
from datetime import datetime

import msgspec

from callboard.directory.comparison import Comparison
from callboard.directory.directory import Article, article_title
from callboard.directory.guide import Guide, KnownProblem, Note
from callboard.directory.ladder import Ladder
from callboard.directory.menu_tree import MenuTree
from callboard.directory.notice import Notice
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.gui.detail_words import shown
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.hours.zone import zone
from callboard.reach.notices import Occurrence, occurrence
from callboard.wording.language import phrases


class GuideRow(msgspec.Struct, frozen=True):
    """One line of the list; without an id it is the heading of a group."""

    id: str
    title: str
    note: str = ""
    group: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.title, self.note, self.group) if part)


def guide_rows(
    facts: Facts, at: datetime, found: Collection[str] | None = None
) -> tuple[GuideRow, ...]:
    """Everything to read, or what of it was found, under the headings of its kinds."""
    rows: list[GuideRow] = []
    articles = facts.catalogue.articles
    chosen = articles if found is None else [id_ for id_ in found if id_ in articles]
    for heading, kinds in _groups():
        members = [articles[id_] for id_ in chosen if isinstance(articles[id_], kinds)]
        if members:
            rows.append(GuideRow("", heading))
            rows += [_row(article, heading, facts, at) for article in members]
    return tuple(rows)


def holds_words(found: Occurrence, at: datetime, language: str) -> str:
    """On which day of its own calendar a notice holds: "today", "next: Tue 1 Dec"."""
    if found.start <= at:
        return translate("Guides", "today")
    return translate("Guides", "next: {0}").format(date_words(found.start, found, at, language))


def date_words(moment: datetime, found: Occurrence, at: datetime, language: str) -> str:
    """The date of a moment by the clock of a notice: "Tue 1 Dec"."""
    words, key = phrases(language), zone(found.notice.zone)
    local = moment.astimezone(key)
    same_year = local.year == at.astimezone(key).year
    template = words.date if same_year else words.date_of_year
    month = words.months[local.month - 1]
    date = template.format(day=local.day, month=month, year=local.year)
    return f"{words.weekdays[local.weekday()]} {date}"


def _groups() -> tuple[tuple[str, tuple[type, ...]], ...]:
    return (
        (translate("Guides", "Step by step"), (Guide, Ladder)),
        (translate("Guides", "Known problems"), (KnownProblem,)),
        (translate("Guides", "Telephone menus"), (MenuTree,)),
        (translate("Guides", "Comparison"), (Comparison,)),
        (translate("Guides", "Notices"), (Notice,)),
        (translate("Guides", "Reference"), (Promise, Priority, Note)),
    )


def _row(article: Article, heading: str, facts: Facts, at: datetime) -> GuideRow:
    title = shown(article_title(article), facts) or article.id
    note = ""
    if isinstance(article, Notice):
        found = occurrence(article, at)
        note = holds_words(found, at, facts.languages[0]) if found else ""
    elif isinstance(article, Promise):
        note = translate("Guides", "Promised times")
    elif isinstance(article, Priority):
        note = translate("Guides", "Priority {0}").format(article.level)
    return GuideRow(article.id, title, note, heading)
