"""What there is to read, as sections of a detail: menus with keys, tables with columns."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from callboard.directory.comparison import Comparison
from callboard.directory.directory import Article
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuTree
from callboard.directory.notice import Notice
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.directory.reading import contact_points_of, paragraphs
from callboard.directory.text import Text
from callboard.gui.desk import (
    Desk,
    article_links,
    channels,
    deadlines,
    rungs_from_now,
    tier_channels,
    when_it_holds,
)
from callboard.gui.detail_blocks import (
    Block,
    Channels,
    Keys,
    Links,
    NumberedStep,
    Paragraph,
    Section,
)
from callboard.gui.detail_words import shown
from callboard.gui.partial_dates import partial_date
from callboard.gui.translation import translate
from callboard.wording.cases import stages_words


def reading_sections(article: Article, desk: Desk) -> tuple[Section, ...]:
    """Everything that an article says under its title, and the channels it leads to."""
    writers: dict[type, Callable[[Any, Desk], Iterator[Section]]] = {
        Comparison: _comparison,
        MenuTree: _menu,
        Ladder: _ladder,
        Promise: _promise,
        Priority: _priority,
        Notice: _notice,
    }
    return tuple(writers.get(type(article), _plain)(article, desk))


def _plain(article: Article, desk: Desk) -> Iterator[Section]:
    yield Section("", tuple(Paragraph(shown(text, desk.facts)) for text in paragraphs(article)))
    yield _channels(contact_points_of(article), desk)


def _comparison(table: Comparison, desk: Desk) -> Iterator[Section]:
    template = translate("Detail", "{0}: {1}")
    nothing = translate("Detail", "not stated")
    for row in table.rows:
        cells = [shown(cell.text, desk.facts) or nothing for cell in row.cells]
        names = [shown(column.title, desk.facts) for column in table.columns]
        lines = (template.format(*pair) for pair in zip(names, cells, strict=True))
        yield Section(shown(row.title, desk.facts), tuple(Paragraph(line) for line in lines))
    yield _aside(table.note, desk)
    yield _channels(contact_points_of(table), desk)


def _menu(menu: MenuTree, desk: Desk) -> Iterator[Section]:
    for question in menu.questions:
        blocks = tuple(block for choice in question.choices for block in _choice(choice, desk))
        yield Section(shown(question.text, desk.facts), blocks)
    yield Section(translate("Detail", "After the call"), tuple(_said(menu.after, desk)))
    yield Section("", (Paragraph(_checked(menu, desk), muted=True),))
    yield _aside(menu.note, desk)
    yield _channels(contact_points_of(menu), desk)


def _checked(menu: MenuTree, desk: Desk) -> str:
    if not menu.checked:
        return translate("Detail", "nobody has checked these keys")
    date = partial_date(menu.checked, desk.language)
    return translate("Detail", "checked {0}").format(date)


def _choice(choice: MenuChoice, desk: Desk) -> Iterator[Block]:
    label = shown(choice.label, desk.facts)
    if choice.kind is ChoiceKind.WAIT:
        yield Paragraph(label)
    else:
        yield Keys(((choice.keys, label),))
    yield from _said(choice.note, desk, muted=True)


def _ladder(ladder: Ladder, desk: Desk) -> Iterator[Section]:
    times = rungs_from_now(ladder, desk) or ("",) * len(ladder.rungs)
    steps = zip(ladder.rungs, times, strict=True)
    blocks = tuple(_rung(number, *step, desk) for number, step in enumerate(steps, 1))
    said = translate("Detail", "Times are counted as if the complaint were made now.")
    yield Section(translate("Detail", "Steps"), (*blocks, *_computed(any(times), said)))


def _rung(number: int, rung: Rung, time: str, desk: Desk) -> NumberedStep:
    ready = translate("Detail", "Have ready: {0}")
    asides = (
        *(ready.format(shown(needed, desk.facts)) for needed in rung.requires),
        shown(rung.note, desk.facts),
        time,
    )
    return NumberedStep(
        number,
        shown(rung.title, desk.facts),
        channels(rung.contact_points, desk),
        tuple(aside for aside in asides if aside),
    )


def _promise(promise: Promise, desk: Desk) -> Iterator[Section]:
    due = tuple(deadlines(promise, desk))
    said = translate("Detail", "Counted as if it were raised now.")
    blocks = (*map(Paragraph, due), *_computed(bool(due), said))
    yield Section(translate("Detail", "Promised, as claimed"), blocks)
    stages = stages_words(promise, desk.language)
    yield Section("", (Paragraph(stages),) if stages else ())
    yield _aside(promise.note, desk)
    links = article_links((promise.ladder, promise.rights), desk)
    yield Section(translate("Detail", "If it is missed"), (Links(links),) if links else ())
    yield _channels(tier_channels(promise, desk), desk)


def _priority(priority: Priority, desk: Desk) -> Iterator[Section]:
    template = translate("Detail", "The vendor calls it priority {0}. {1}")
    description = shown(priority.description, desk.facts)
    yield Section("", (Paragraph(template.format(priority.level, description)),))
    yield Section(translate("Detail", "For example"), tuple(_said(priority.example, desk)))
    yield _channels(priority.contact_points, desk)


def _notice(notice: Notice, desk: Desk) -> Iterator[Section]:
    yield Section("", tuple(_said(notice.text, desk)))
    when = when_it_holds(notice, desk)
    yield Section(translate("Detail", "When"), (Paragraph(when),) if when else ())
    yield _channels(notice.contact_points, desk)


def _computed(is_so: bool, said: str) -> tuple[Paragraph, ...]:  # noqa: FBT001 -- two words
    return (Paragraph(said, muted=True),) if is_so else ()


def _channels(ids: Iterable[str], desk: Desk) -> Section:
    lines = channels(ids, desk)
    return Section(translate("Detail", "Channels"), (Channels(lines),) if lines else ())


def _aside(text: Text | None, desk: Desk) -> Section:
    return Section("", tuple(_said(text, desk, muted=True)))


def _said(text: Text | None, desk: Desk, *, muted: bool = False) -> Iterator[Block]:
    if text:
        yield Paragraph(shown(text, desk.facts), muted)
