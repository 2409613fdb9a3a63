"""Something to read, as plain values: everything its file states, its channels and its source."""

from typing import Any

import msgspec

from callboard.commands.context import Context
from callboard.commands.entry_json import article_json, entry_json
from callboard.directory.directory import Article
from callboard.directory.guide import Guide
from callboard.directory.notice import Notice
from callboard.directory.reading import contact_points_of
from callboard.directory.text import Text
from callboard.hours.instant import utc_text
from callboard.reach.notices import occurrence


def full_article_json(article: Article, context: Context) -> dict[str, Any]:
    """What `find --json` says of it, what its file states, and its channels with their lights.

    Each text is in the caller's language; `entry` has it in all.
    """
    points = context.catalogue.contact_points
    ids = [id_ for id_ in contact_points_of(article) if id_ in points]
    return {
        **article_json(article, context),
        **_steps(article, context),
        **_dates(article, context),
        "source": source_json(article, context),
        "channels": [entry_json(points[id_], context) for id_ in ids],
        "entry": plain(article),
    }


def source_json(article: Article, context: Context) -> dict[str, Any]:
    """Who claims it: `kind` is third-party for a claim that nobody has verified."""
    source = context.catalogue.sources.get(article.source)
    if source is None:
        return {"id": article.source, "where": article.where}
    return {
        "id": source.id,
        "title": source.title.best((context.language,)),
        "kind": source.kind.value,
        "as_of": source.as_of,
        "where": article.where,
    }


def plain(entry: msgspec.Struct) -> dict[str, Any]:
    """What the file states of an entry, without what it leaves out."""
    stated = msgspec.to_builtins(entry, enc_hook=by_language)
    return {key: value for key, value in stated.items() if value not in (None, (), [], {})}


def by_language(value: object) -> object:
    """A text as its versions by language; an encoding hook for msgspec."""
    if isinstance(value, Text):
        return dict(value.by_tag)
    raise NotImplementedError(f"no plain form of {type(value).__name__}")


def _steps(article: Article, context: Context) -> dict[str, Any]:
    languages = (context.language,)
    if isinstance(article, Guide):
        steps = [
            {
                "number": number,
                "text": step.text.best(languages),
                "contact_points": list(step.contact_points),
                "promise": step.promise,
            }
            for number, step in enumerate(article.steps, 1)
        ]
        return {"steps": steps}
    return {}


def _dates(article: Article, context: Context) -> dict[str, Any]:
    if not isinstance(article, Notice):
        return {}
    found = occurrence(article, context.at)
    return {
        "holds_now": found is not None and found.start <= context.at,
        "holds_from": utc_text(found.start if found else None),
        "holds_until": utc_text(found.end if found else None),
    }
