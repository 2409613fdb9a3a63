"""What the parts of a situation are called in the row where it is told."""

from collections.abc import Iterable, Sequence

import msgspec

from callboard.directory.contact_point import ContactType, Phone, Severity
from callboard.directory.names import Names
from callboard.gui.translation import translate
from callboard.reach.situation import Situation
from callboard.reach.whereabouts import zones_by_country


class Option(msgspec.Struct, frozen=True):
    """One thing to choose; it is found by its label, and by other names of it."""

    value: str
    label: str
    also: str = ""


class Named(msgspec.Struct, frozen=True):
    """Names for codes in the reader's language (BCP 47)."""

    names: Names
    language: str

    def country(self, code: str) -> str:
        """What a country (ISO 3166-1) is called."""
        return self.names.territory_name(code, self.language)

    def spoken(self, tag: str) -> str:
        """What a language (BCP 47) is called."""
        return self.names.language_name(tag, self.language)


def place_words(situation: Situation, named: Named) -> str:
    """Where the caller is."""
    if situation.country is None:
        return translate("Situation", "a place not named")
    return named.country(situation.country)


def phone_words(situation: Situation) -> str:
    """What the caller calls on."""
    words = {
        Phone.ANY: translate("Situation", "any phone"),
        Phone.LANDLINE: translate("Situation", "a landline"),
        Phone.MOBILE: translate("Situation", "a mobile"),
    }[situation.phone]
    if not situation.prefix or situation.phone is Phone.MOBILE:
        return words
    return translate("Situation", "{0} (outside line {1})").format(words, situation.prefix)


def language_words(situation: Situation, named: Named, between: str) -> str:
    """What the caller speaks, best first."""
    if not situation.languages:
        return translate("Situation", "any language")
    return between.join(named.spoken(tag) for tag in situation.languages)


def need_words(need: ContactType | None) -> str:
    """What the caller needs."""
    return {
        None: translate("Situation", "any help"),
        ContactType.GENERAL: translate("Situation", "general help"),
        ContactType.TECHNICAL: translate("Situation", "technical help"),
        ContactType.SALES: translate("Situation", "to buy something"),
        ContactType.BILLING: translate("Situation", "help with a bill"),
        ContactType.EMERGENCY: translate("Situation", "help in an emergency"),
        ContactType.COMPLAINT: translate("Situation", "to complain"),
        ContactType.SECURITY: translate("Situation", "help with security"),
        ContactType.COMPLIANCE: translate("Situation", "help with compliance"),
        ContactType.ACADEMIC: translate("Situation", "help for research"),
        ContactType.MARKETING: translate("Situation", "a partner for marketing"),
    }[need]


def severity_words(severity: Severity | None) -> str:
    """How bad it is, as the end of a sentence."""
    return {
        None: translate("Situation", "I do not say how bad it is"),
        Severity.CRITICAL: translate("Situation", "core business is down"),
        Severity.MAJOR: translate("Situation", "a part does not work"),
        Severity.MINOR: translate("Situation", "it works with a detour"),
        Severity.QUESTION: translate("Situation", "it is only a question"),
    }[severity]


def severity_answers() -> Sequence[Option]:
    """The plain sentences that lead to how bad it is, gravest first."""
    return (
        Option(
            Severity.CRITICAL.value,
            translate("Situation", "Our core business is down: we cannot work or serve anybody"),
        ),
        Option(
            Severity.MAJOR.value,
            translate("Situation", "A part does not work: some people or services are cut off"),
        ),
        Option(
            Severity.MINOR.value,
            translate("Situation", "It works with a detour: annoying, but we get on"),
        ),
        Option(
            Severity.QUESTION.value,
            translate("Situation", "It is only a question, or an idea"),
        ),
        Option("", translate("Situation", "I would rather not say")),
    )


def phone_options() -> Sequence[Option]:
    """The kinds of telephone."""
    return tuple(Option(p.value, phone_words(Situation(phone=p))) for p in Phone)


def need_options() -> Sequence[Option]:
    """What can be needed, the usual first."""
    return tuple(Option(n.value if n else "", need_words(n)) for n in (None, *ContactType))


def place_options(named: Named) -> Sequence[Option]:
    """Every place with a clock of its own, by its country and city; its value is `CC zone`."""
    zones: dict[str, list[str]] = {}
    for zone, country in zones_by_country().items():
        zones.setdefault(country, []).append(zone)
    found = [
        _place(country, zone, named, is_only=len(theirs) == 1)
        for country, theirs in zones.items()
        for zone in theirs
    ]
    return sorted(found, key=lambda option: option.label)


def language_options(named: Named) -> Sequence[Option]:
    """Every language with a name of its own, in the order of its names."""
    found = [
        Option(tag, named.spoken(tag), f"{tag} {_other_names(tag, named)}")
        for tag in named.names.all_languages()
    ]
    return sorted(found, key=lambda option: option.label)


def offered(tags: Iterable[str], options: Iterable[Option]) -> tuple[str, ...]:
    """The values of options that stand for language tags: zh for zh-CN, where that is not there."""
    values = {option.value for option in options}
    found = (tag if tag in values else tag.partition("-")[0] for tag in tags)
    return tuple(dict.fromkeys(found))


def _place(country: str, zone: str, named: Named, *, is_only: bool) -> Option:
    city = zone.rpartition("/")[2].replace("_", " ")
    called = named.country(country)
    names = {named.names.territory_name(country, tongue) for tongue in ("en", "zh", "native")}
    label = called if is_only else f"{called} · {city}"
    return Option(f"{country} {zone}", label, f"{country} {zone} {city} {' '.join(sorted(names))}")


def _other_names(tag: str, named: Named) -> str:
    names = {named.names.language_name(tag, tongue) for tongue in ("en", "zh", "native")}
    return " ".join(sorted(names))
