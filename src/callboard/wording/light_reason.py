"""A light as the first words of a reason: "Open around the clock in English; German opens …"."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from callboard.directory.contact_point import ServiceHours
from callboard.directory.names import Names
from callboard.hours.state import Confidence, Interval, State
from callboard.reach.availability import Light, speaks
from callboard.reach.candidate import Candidate
from callboard.reach.situation import Situation
from callboard.wording.light import describe
from callboard.wording.reasons import Reasons, reasons

_MOST_OTHERS = 2
# Countries that English names with an article.
_WITH_ARTICLE = frozenset(("AE", "BS", "CF", "CD", "CG", "DO", "GB", "GM", "MV", "NL", "PH", "US"))


class Teller(msgspec.Struct, frozen=True):
    """Who is told: their situation, the moment (aware), their language (BCP 47), and names."""

    situation: Situation
    at: datetime
    language: str
    names: Names

    @property
    def words(self) -> Reasons:
        """The phrases of the language."""
        return reasons(self.language)

    def place(self, code: str | None) -> str:
        """What a country (ISO 3166-1) is called."""
        name = self.names.territory_name(code or "", self.language)
        return f"the {name}" if code in _WITH_ARTICLE and self.words.stop == "." else name

    def languages(self, tags: Iterable[str]) -> str:
        """What some languages (BCP 47) are called, as a list."""
        called = dict.fromkeys(self.names.language_name(tag, self.language) for tag in tags)
        return self.words.words.between_names.join(called)


def plain_light(candidate: Candidate, teller: Teller) -> str:
    """The light alone, as part of a sentence."""
    return _in_a_sentence(msgspec.structs.replace(candidate.light, others=()), teller)


def light_reason(candidate: Candidate, teller: Teller) -> str:
    """The light, the language it is for, and services in my languages that differ."""
    light = candidate.light
    if light.hours is None:
        return plain_light(candidate, teller)
    alone = msgspec.structs.replace(light, hours=_for_all(light.hours), others=())
    head = _in_a_sentence(alone, teller)
    spoken = answers_in(candidate, teller)
    if spoken:
        head = teller.words.with_language.format(light=head, names=teller.languages(spoken))
    return head + _others(alone, light.others, teller)


def answers_in(candidate: Candidate, teller: Teller) -> tuple[str, ...]:
    """The languages of mine that the light holds for, when it holds for some only."""
    hours, mine = candidate.light.hours, teller.situation.languages
    return tuple(tag for tag in mine if hours and speaks(tag, hours.language))


def _others(alone: Light, others: tuple[tuple[ServiceHours, Interval], ...], teller: Teller) -> str:
    """What other services do that the caller may use: "; German opens Mon 08:00"."""
    mine = tuple(pair for pair in others if _is_mine(pair[0], teller.situation))[:_MOST_OTHERS]
    if not mine:
        return ""
    bare = _describe(alone, teller)
    return _describe(msgspec.structs.replace(alone, others=mine), teller).removeprefix(bare)


def _is_mine(hours: ServiceHours, situation: Situation) -> bool:
    if not situation.languages or not hours.language:
        return bool(hours.language)
    return any(speaks(tag, hours.language) for tag in situation.languages)


def _for_all(hours: ServiceHours) -> ServiceHours:
    return msgspec.structs.replace(hours, language=(), severity=(), plan=())


def _in_a_sentence(light: Light, teller: Teller) -> str:
    interval = light.interval
    is_sure = interval.confidence is Confidence.OFFICIAL
    if interval.state is State.OPEN and interval.end is None and is_sure:
        return teller.words.always_open
    return _describe(light, teller).replace(" · ", teller.words.comma)


def _describe(light: Light, teller: Teller) -> str:
    return describe(light, teller.at, teller.situation.zone, teller.language).sentence
