"""What there is to read, as sections of a detail: menus with keys, tables with columns."""

from collections.abc import Callable, Iterator
from typing import Any

from callboard.directory.comparison import Comparison
from callboard.directory.directory import Article
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuTree
from callboard.directory.reading import contact_points_of, paragraphs
from callboard.directory.text import Text
from callboard.gui.detail_blocks import Block, Keys, Links, NumberedStep, Paragraph, Section
from callboard.gui.detail_words import shown
from callboard.gui.partial_dates import partial_date
from callboard.gui.point_sections import channel_links
from callboard.gui.row import Facts
from callboard.gui.translation import translate


def reading_sections(article: Article, facts: Facts) -> tuple[Section, ...]:
    """Everything that an article says under its title, and the channels it leads to."""
    writers: dict[type, Callable[[Any, Facts], Iterator[Section]]] = {
        Comparison: _comparison,
        MenuTree: _menu,
        Ladder: _ladder,
    }
    return tuple(writers.get(type(article), _plain)(article, facts))


def _plain(article: Article, facts: Facts) -> Iterator[Section]:
    yield Section("", tuple(Paragraph(shown(text, facts)) for text in paragraphs(article)))
    yield _channels(article, facts)


def _comparison(table: Comparison, facts: Facts) -> Iterator[Section]:
    template = translate("Detail", "{0}: {1}")
    nothing = translate("Detail", "not stated")
    for row in table.rows:
        cells = [shown(cell.text, facts) or nothing for cell in row.cells]
        names = [shown(column.title, facts) for column in table.columns]
        lines = (template.format(*pair) for pair in zip(names, cells, strict=True))
        yield Section(shown(row.title, facts), tuple(Paragraph(line) for line in lines))
    yield _aside(table.note, facts)
    yield _channels(table, facts)


def _menu(menu: MenuTree, facts: Facts) -> Iterator[Section]:
    for question in menu.questions:
        blocks = tuple(block for choice in question.choices for block in _choice(choice, facts))
        yield Section(shown(question.text, facts), blocks)
    yield Section(translate("Detail", "After the call"), tuple(_said(menu.after, facts)))
    yield Section("", (Paragraph(_checked(menu, facts), muted=True),))
    yield _aside(menu.note, facts)
    yield _channels(menu, facts)


def _checked(menu: MenuTree, facts: Facts) -> str:
    if not menu.checked:
        return translate("Detail", "nobody has checked these keys")
    date = partial_date(menu.checked, facts.languages[0])
    return translate("Detail", "checked {0}").format(date)


def _choice(choice: MenuChoice, facts: Facts) -> Iterator[Block]:
    label = shown(choice.label, facts)
    if choice.kind is ChoiceKind.WAIT:
        yield Paragraph(label)
    else:
        yield Keys(((choice.keys, label),))
    yield from _said(choice.note, facts, muted=True)


def _ladder(ladder: Ladder, facts: Facts) -> Iterator[Section]:
    rungs = enumerate(ladder.rungs, 1)
    blocks = tuple(block for number, rung in rungs for block in _rung(number, rung, facts))
    yield Section(translate("Detail", "Steps"), blocks)


def _rung(number: int, rung: Rung, facts: Facts) -> Iterator[Block]:
    yield NumberedStep(number, shown(rung.title, facts), channel_links(rung.contact_points, facts))
    for needed in rung.requires:
        yield Paragraph(translate("Detail", "Have ready: {0}").format(shown(needed, facts)))
    yield from _said(rung.note, facts, muted=True)


def _channels(article: Article, facts: Facts) -> Section:
    links = channel_links(contact_points_of(article), facts)
    return Section(translate("Detail", "Channels"), (Links(links),) if links else ())


def _aside(text: Text | None, facts: Facts) -> Section:
    return Section("", tuple(_said(text, facts, muted=True)))


def _said(text: Text | None, facts: Facts, *, muted: bool = False) -> Iterator[Block]:
    if text:
        yield Paragraph(shown(text, facts), muted)
