"""One line of the result list as plain values: what is drawn, spoken and copied."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QUrl

from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import Article, Catalogue, article_title
from callboard.directory.source import Status
from callboard.directory.text import Text
from callboard.gui.article_words import article_kind
from callboard.gui.translation import translate
from callboard.wording.language import phrases
from callboard.wording.light import LightWords

SEPARATOR = " · "
_LANGUAGES_SHOWN = 3
_KEPT = 2000  # lines; more than anybody looks at between two keys
_MOST_TRUSTED_FIRST = (Status.CONFIRMED, Status.PUBLISHED, Status.UNVERIFIED, Status.REFUTED)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What the list shows of one contact point. `light` is None until hours have been read."""

    id: str
    name: str
    marks: tuple[tuple[int, int], ...] = ()  # half-open character ranges of `name`
    subtitle: str = ""
    number: str = ""
    copies: str = ""  # exactly what a copy puts on the clipboard; "" = nothing to copy
    is_telephone: bool = False
    is_address: bool = False  # of a page or a mailbox, which may be cut: nobody types it in
    light: LightWords | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says: the state before the number."""
        state = self.light.spoken if self.light else ""
        return ". ".join(part for part in (self.name, state, self.number, self.subtitle) if part)


class Facts(msgspec.Struct, frozen=True):
    """What lines are written from: the facts, the reader's languages, and names for codes."""

    catalogue: Catalogue
    languages: tuple[str, ...]
    country_name: Callable[[str], str]
    language_name: Callable[[str], str]

    def best(self, text: Text | None) -> str:
        """The version of a text for this reader."""
        return text.best(self.languages) if text else ""

    def list_of(self, names: Sequence[str]) -> str:
        """Names one after the other, as this reader's language lists them."""
        return phrases(self.languages[0]).between_names.join(names)


def write_row(
    point: ContactPoint,
    facts: Facts,
    marks: tuple[tuple[int, int], ...],
    light: LightWords | None,
) -> Row:
    """Write the line of one contact point."""
    return Row(
        id=point.id,
        name=facts.best(point.name) or point.id,
        marks=marks,
        subtitle=SEPARATOR.join(part for part in _about(point, facts) if part),
        number=_number(point),
        copies=copied_text(point),
        is_telephone=point.telephone is not None,
        is_address=not (point.telephone or point.handle) and bool(point.address),
        light=light,
    )


def write_article_row(article: Article, facts: Facts, marks: tuple[tuple[int, int], ...]) -> Row:
    """Write the line of something to read: it has no light and no number."""
    organization = facts.catalogue.organizations.get(article.organization)
    about = (facts.best(organization.name) if organization else "", article_kind(article))
    return Row(
        id=article.id,
        name=facts.best(article_title(article)) or article.id,
        marks=marks,
        subtitle=SEPARATOR.join(part for part in about if part),
    )


def copied_text(point: ContactPoint) -> str:
    """What a copy of this contact point is: its digits, else its handle or its address."""
    if point.telephone:
        return point.telephone.digits
    if point.handle:
        return point.handle
    return (point.address or "").removeprefix("mailto:")


class RowWriter:
    """Writes lines by id; what neither a query nor the clock changes is written once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._plain: dict[str, Row] = {}

    def plain(self, id_: str) -> Row:
        """The line of a contact point or an article, without marks and light. Raises KeyError."""
        row = self._plain.get(id_)
        if row is None:
            if len(self._plain) == _KEPT:
                self._plain.clear()
            row = self._plain[id_] = self._written(id_)
        return row

    def _written(self, id_: str) -> Row:
        article = self.facts.catalogue.articles.get(id_)
        if article is not None:
            return write_article_row(article, self.facts, ())
        return write_row(self.facts.catalogue.contact_points[id_], self.facts, (), None)


def _about(point: ContactPoint, facts: Facts) -> tuple[str, ...]:
    organization = facts.catalogue.organizations.get(point.organization)
    return (
        facts.best(organization.name) if organization else point.organization,
        _region(point, facts),
        _languages(point, facts),
        point.tier or "",
        _trust(point, facts),
    )


def _region(point: ContactPoint, facts: Facts) -> str:
    if point.place:
        return facts.best(point.place)
    names = [
        translate("Row", "Worldwide") if c == "world" else facts.country_name(c)
        for c in point.area_served
    ]
    return _list(names, facts)


def _languages(point: ContactPoint, facts: Facts) -> str:
    return _list([facts.language_name(tag) for tag in point.available_language], facts)


def _list(names: list[str], facts: Facts) -> str:
    more = len(names) - _LANGUAGES_SHOWN
    shown = facts.list_of(names[:_LANGUAGES_SHOWN])
    return f"{shown} +{more}" if more > 0 else shown


def _trust(point: ContactPoint, facts: Facts) -> str:
    if point.telephone and point.telephone.impossible:
        return translate("Row", "impossible as printed")
    if facts.catalogue.conflicts.get(point.id):
        return translate("Row", "sources disagree")
    made = {claim.status for claim in facts.catalogue.claims.get(point.id, ())}
    best = next((status for status in _MOST_TRUSTED_FIRST if status in made), None)
    return {
        Status.CONFIRMED: translate("Row", "confirmed"),
        Status.PUBLISHED: translate("Row", "official documents"),
        Status.UNVERIFIED: translate("Row", "unverified"),
        Status.REFUTED: translate("Row", "refuted"),
        None: translate("Row", "no source"),
    }[best]


def _number(point: ContactPoint) -> str:
    if point.telephone:
        keys = point.menu.keys if point.menu else ""
        return f"{point.telephone.printed} ▸ {keys}" if keys else point.telephone.printed
    if point.handle:
        return point.handle
    if point.address:
        return _place_of(point.address)
    return translate("Row", "no number published")


def _place_of(address: str) -> str:
    # The host as it really is, so that a look-alike in other letters shows itself.
    url = QUrl(address)
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    return host or url.path(QUrl.ComponentFormattingOption.FullyEncoded)
