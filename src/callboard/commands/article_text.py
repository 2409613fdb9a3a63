"""Something to read, as lines of plain text: each kind in its own way."""

from collections.abc import Callable, Iterator
from typing import Any

from callboard.commands.context import Context
from callboard.commands.find import describe_line
from callboard.directory.comparison import Comparison
from callboard.directory.directory import Article, article_kind, article_title
from callboard.directory.guide import Guide, KnownProblem
from callboard.directory.ladder import Ladder
from callboard.directory.menu_tree import ChoiceKind, MenuChoice, MenuQuestion, MenuTree
from callboard.directory.notice import Notice
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.directory.reading import contact_points_of, paragraphs
from callboard.directory.text import Text
from callboard.reach.notices import occurrence
from callboard.wording.entry import occurrence_words, source_words
from callboard.wording.entry_phrases import entry_phrases

_Lines = Iterator[str]


def article_lines(article: Article, context: Context) -> _Lines:
    """Its title, what it says, the channels it leads to with their lights, and who claims it."""
    words = entry_phrases(context.language)
    yield title_line(article, context)
    writers: dict[type, Callable[[Any, Context], _Lines]] = {
        Guide: _guide,
        KnownProblem: _problem,
        Comparison: _comparison,
        MenuTree: _menu,
        Ladder: _ladder,
        Promise: _promise,
        Priority: _priority,
        Notice: _notice,
    }
    yield from (f"  {line}" for line in writers.get(type(article), _said)(article, context))
    yield f"  {source_words(article, context.catalogue, context.language)}"
    if not isinstance(article, Guide | Comparison | MenuTree | Ladder):
        channels = list(channel_lines(contact_points_of(article), context))
        yield from (f"  {line}" for line in (words.channels, *channels) if channels)


def title_line(article: Article, context: Context) -> str:
    """One line: its title, its kind and its id."""
    kind = entry_phrases(context.language).kinds[article_kind(article)]
    return f"¶ {_best(article_title(article), context)}  ({kind})  [{article.id}]"


def channel_lines(ids: tuple[str, ...], context: Context) -> _Lines:
    """Two lines for each contact point: its light and number, its state and id."""
    points = context.catalogue.contact_points
    for id_ in ids:
        if id_ in points:
            yield from (f"  {line}" for line in describe_line(points[id_], context).split("\n"))


def _guide(guide: Guide, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for number, step in enumerate(guide.steps, 1):
        yield f"{number}. {_best(step.text, context)}"
        promise = context.catalogue.promises.get(step.promise or "")
        if promise:
            title = _best(promise.title, context)
            yield f"   {words.promise.format(title=title)}  [{promise.id}]"
        yield from (f" {line}" for line in channel_lines(step.contact_points, context))


def _problem(problem: KnownProblem, context: Context) -> _Lines:
    for number, text in enumerate(problem.steps, 1):
        yield f"{number}. {_best(text, context)}"
    if problem.time:
        yield entry_phrases(context.language).time.format(time=_best(problem.time, context))


def _comparison(table: Comparison, context: Context) -> _Lines:
    nothing = entry_phrases(context.language).not_stated
    for row in table.rows:
        yield f"{_best(row.title, context)}:"
        for column, cell in zip(table.columns, row.cells, strict=True):
            said = _best(cell.text, context) if cell.text else nothing
            where = f" ({cell.where})" if cell.text and cell.where else ""
            yield f"  {_best(column.title, context)}: {said}{where}"
    if table.note:
        yield _best(table.note, context)
    for column in table.columns:
        yield f"{_best(column.title, context)}:"
        yield from channel_lines(column.contact_points, context)


def _menu(menu: MenuTree, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    titles = {question.id: _best(question.text, context) for question in menu.questions}
    for question in menu.questions:
        yield from _question(question, titles, context)
    if menu.after:
        yield words.when_over.format(text=_best(menu.after, context))
    yield words.followed.format(date=menu.checked) if menu.checked else words.never_followed
    if menu.note:
        yield words.note.format(what=_best(menu.note, context))


def _question(question: MenuQuestion, titles: dict[str, str], context: Context) -> _Lines:
    yield titles[question.id]
    for choice in question.choices:
        follows = f" → {titles[choice.then]}" if choice.then else ""
        leads = "".join(f"  [{id_}]" for id_ in choice.contact_points)
        yield f"  {_choice(choice, context)}{follows}{leads}"
        if choice.note:
            yield f"    {_best(choice.note, context)}"


def _choice(choice: MenuChoice, context: Context) -> str:
    words = entry_phrases(context.language)
    templates = {
        ChoiceKind.KEY: words.key,
        ChoiceKind.CODE: words.type_in,
        ChoiceKind.WAIT: words.wait,
    }
    return templates[choice.kind].format(keys=choice.keys, label=_best(choice.label, context))


def _ladder(ladder: Ladder, context: Context) -> _Lines:
    words = entry_phrases(context.language)
    for number, rung in enumerate(ladder.rungs, 1):
        yield f"{number}. {_best(rung.title, context)}"
        for needed in rung.requires:
            yield f"   {words.ready.format(what=_best(needed, context))}"
        if rung.note:
            yield f"   {_best(rung.note, context)}"
        yield from (f" {line}" for line in channel_lines(rung.contact_points, context))


def _promise(promise: Promise, context: Context) -> _Lines:
    stages = " → ".join(_best(stage, context) for stage in promise.stages)
    if stages:
        yield entry_phrases(context.language).stages.format(stages=stages)
    if promise.note:
        yield _best(promise.note, context)


def _priority(priority: Priority, context: Context) -> _Lines:
    yield _best(priority.description, context)
    if priority.example:
        yield entry_phrases(context.language).example.format(text=_best(priority.example, context))


def _notice(notice: Notice, context: Context) -> _Lines:
    yield _best(notice.text, context)
    found = occurrence(notice, context.at)
    yield occurrence_words(found, context.at, context.viewer.zone, context.language)


def _said(article: Article, context: Context) -> _Lines:
    yield from (_best(text, context) for text in paragraphs(article))


def _best(text: Text, context: Context) -> str:
    return text.best((context.language,))
