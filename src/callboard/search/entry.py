"""What can be found, and by which texts: contact points, and everything that is read."""

from collections.abc import Iterator

import msgspec

from callboard.directory.contact_point import ContactPoint
from callboard.directory.directory import (
    ARTICLES,
    Article,
    Catalogue,
    Directory,
    Organization,
    article_title,
)
from callboard.directory.guide import KnownProblem
from callboard.directory.names import Names
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.directory.reading import paragraphs
from callboard.directory.text import Text
from callboard.search.kind_words import article_words, key_words, kind_words, type_words

_NAME_LANGUAGES = ("en", "zh", "native")
_SHORT_NAMES = {  # used as much as their codes and full names
    "AE": ("UAE",),
    "GB": ("UK", "Great Britain"),
    "NL": ("Holland",),
    "US": ("USA", "America"),
}


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that can be found.

    `facets` are the values of the filters lang, in, kind, type, tier and org, in every spelling.
    """

    id: str
    kind: str  # contact_point, or one of ARTICLES
    organization: str
    names: tuple[str, ...]  # in every language, and aliases
    numbers: tuple[str, ...] = ()  # `[0-9]`, with a leading + for E.164
    printed: str = ""  # its number in groups, as its source prints it
    terms: tuple[str, ...] = ()  # organization, languages, countries, places, menu, products, kinds
    body: tuple[str, ...] = ()  # running text: notes, steps
    facets: dict[str, tuple[str, ...]] = {}
    ticket_shapes: tuple[str, ...] = ()  # of its organization
    wants_ticket: bool = False  # a ticket number must be ready


def entries(catalogue: Catalogue, names: Names) -> list[Entry]:
    """Everything in the catalogue in its static order: channels, then the kinds of article."""
    return list(EntryStream(catalogue, names))


class EntryStream:
    """The entries of a catalogue, written anew each time: kept, 100,000 would take 100 MB."""

    def __init__(self, catalogue: Catalogue, names: Names) -> None:
        self._catalogue = catalogue
        self._names = names

    def __len__(self) -> int:
        return len(self._catalogue.contact_points) + len(self._catalogue.articles)

    def __iter__(self) -> Iterator[Entry]:
        writer = _Writer(self._catalogue, self._names)
        for kind in ("contact_point", *ARTICLES):
            for directory in self._catalogue.directories:
                yield from writer.entries(directory, kind)


class _Writer:
    """Writes the entries of one catalogue; remembers the spellings of countries and languages."""

    def __init__(self, catalogue: Catalogue, names: Names) -> None:
        self._organizations = catalogue.organizations
        self._names = names
        self._spelled: dict[tuple[str, str], tuple[str, ...]] = {}
        self._regions = {
            region: (frozenset(names.region_countries(region)), spelled)
            for region, spelled in names.region_names().items()
        }

    def entries(self, directory: Directory, kind: str) -> Iterator[Entry]:
        """The entries of one kind in one directory."""
        if kind == "contact_point":
            return map(self._contact_point, directory.contact_point)
        return (self._article(kind, article) for article in getattr(directory, kind))

    def _contact_point(self, point: ContactPoint) -> Entry:
        organization = self._organization(point.organization)
        languages = self._languages(point)
        countries = self._countries(point)
        places = _texts(point.place)
        kinds = (*kind_words(point), *type_words(point), *key_words(point))
        tier = (point.tier,) if point.tier else ()
        terms = (*organization, *tier, *places, *languages, *countries)
        products = (*kinds, *point.product_supported, *_menu(point), *_addresses(point))
        return Entry(
            id=point.id,
            kind="contact_point",
            organization=point.organization,
            names=(*_texts(point.name), *point.alias),
            numbers=_numbers(point),
            printed=point.telephone.printed if point.telephone else "",
            terms=tuple(dict.fromkeys((*terms, *products))),
            body=_texts(*_running(point)),
            facets={
                "kind": (point.kind.value,),
                "type": tuple(type_.value for type_ in point.contact_type),
                "tier": tier,
                "org": (point.organization, *organization),
                "lang": languages,
                "in": (*countries, *places, *self._regions_of(countries)),
            },
            ticket_shapes=self._ticket_shapes(point.organization),
            wants_ticket=self._wants_ticket(point),
        )

    def _article(self, kind: str, article: Article) -> Entry:
        organization = self._organization(article.organization)
        alias = () if isinstance(article, Priority) else article.alias
        return Entry(
            id=article.id,
            kind=kind,
            organization=article.organization,
            names=(*_texts(article_title(article)), *alias),
            terms=(*organization, *_products(article), *article_words(kind)),
            body=_texts(*paragraphs(article)),
            facets={"kind": (kind,), "org": (article.organization, *organization)},
            ticket_shapes=self._ticket_shapes(article.organization),
        )

    def _organization(self, key: str) -> tuple[str, ...]:
        organization = self._organizations.get(key)
        return (*_texts(organization.name), *organization.alias) if organization else (key,)

    def _ticket_shapes(self, key: str) -> tuple[str, ...]:
        organization: Organization | None = self._organizations.get(key)
        return organization.ticket_number if organization else ()

    def _wants_ticket(self, point: ContactPoint) -> bool:
        organization = self._organizations.get(point.organization)
        return organization is not None and point.id in organization.ticket_contact_points

    def _languages(self, point: ContactPoint) -> tuple[str, ...]:
        tags = dict.fromkeys(point.available_language)
        tags.update(dict.fromkeys(tag for hours in point.hours_available for tag in hours.language))
        return tuple(name for tag in tags for name in self._spell_language(tag))

    def _spell_language(self, tag: str) -> tuple[str, ...]:
        primary = tag.partition("-")[0]
        key = ("language", tag)
        if key not in self._spelled:
            spelled = [
                self._names.language_name(t, w) for t in (tag, primary) for w in _NAME_LANGUAGES
            ]
            self._spelled[key] = tuple(dict.fromkeys((tag, primary, *spelled)))
        return self._spelled[key]

    def _countries(self, point: ContactPoint) -> tuple[str, ...]:
        codes = dict.fromkeys(point.area_served)
        if point.telephone and point.telephone.country:
            codes[point.telephone.country] = None
        return tuple(name for code in codes for name in self._spell_country(code))

    def _spell_country(self, code: str) -> tuple[str, ...]:
        key = ("country", code)
        if key not in self._spelled:
            spelled = [self._names.territory_name(code, w) for w in _NAME_LANGUAGES]
            self._spelled[key] = tuple(dict.fromkeys((code, *spelled, *_SHORT_NAMES.get(code, ()))))
        return self._spelled[key]

    def _regions_of(self, countries: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(
            name
            for members, spelled in self._regions.values()
            if not members.isdisjoint(countries)
            for name in spelled
        )


def _texts(*texts: Text | None) -> tuple[str, ...]:
    return tuple(version for text in texts if text for version in text.by_tag.values())


def _numbers(point: ContactPoint) -> tuple[str, ...]:
    if point.telephone is None:
        return ()
    dialled = (reach.dial for reach in point.reach if reach.dial)
    # The digits of an impossible print are still what somebody may have in hand.
    printed = point.telephone.digits or "".join(c for c in point.telephone.printed if c in _DIGITS)
    return tuple(dict.fromkeys(filter(None, (printed, *dialled))))


_DIGITS = "+0123456789"


def _menu(point: ContactPoint) -> tuple[str, ...]:
    return _texts(*(step.label for step in point.menu.steps)) if point.menu else ()


def _addresses(point: ContactPoint) -> tuple[str, ...]:
    return tuple(filter(None, (point.address, point.handle)))


def _running(point: ContactPoint) -> Iterator[Text | None]:
    yield from (point.note, point.eligibility, point.no_number, *point.requires)
    yield from (quota.what for quota in point.quota)
    for bound in point.out_of_scope:
        yield from (bound.text, bound.instead)


def _products(article: Article) -> tuple[str, ...]:
    """What it is about in one word: the products of a problem, the level of a scale."""
    if isinstance(article, KnownProblem):
        return article.product_supported
    return (article.level,) if isinstance(article, Promise | Priority) else ()
