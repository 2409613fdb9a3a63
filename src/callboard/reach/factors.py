"""What speaks for and against one contact point in a situation: a finding for each factor."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    ContactType,
    Dependency,
    Severity,
)
from callboard.directory.directory import Conflict
from callboard.directory.source import Claim, Status
from callboard.hours.state import Confidence, State
from callboard.reach.availability import Light, speaks
from callboard.reach.dialling import Dialling, Verdict, authored_reach, dial
from callboard.reach.findings import (
    Access,
    Agreement,
    Area,
    Availability,
    Directness,
    Need,
    Proof,
    Reached,
    Scope,
    Spoken,
    Standing,
    Urgency,
    Working,
)
from callboard.reach.situation import Situation

HURRY = timedelta(minutes=15)  # a line that closes sooner may close before somebody answers
_ONLINE = frozenset(
    {
        ContactKind.CHAT,
        ContactKind.TICKET,
        ContactKind.EMAIL,
        ContactKind.FORUM,
        ContactKind.WECHAT,
        ContactKind.DINGTALK,
        ContactKind.CONSOLE,
    }
)
_WRITTEN = frozenset({ContactKind.TICKET, ContactKind.EMAIL, ContactKind.FORUM})
_USUAL = frozenset({ContactType.GENERAL, ContactType.TECHNICAL, ContactType.EMERGENCY})
_SEVERE = (Severity.CRITICAL, Severity.MAJOR)
_HOW_TO_REACH = ("entry", "telephone", "address", "handle")
_NOT_DIALLED = Dialling(verdict=Verdict.UNKNOWN)
_BEST_PROOF = (
    (Status.CONFIRMED, Proof.CONFIRMED),
    (Status.PUBLISHED, Proof.OFFICIAL),
    (Status.UNVERIFIED, Proof.UNVERIFIED),
    (Status.REFUTED, Proof.REFUTED),
)


def standing(point: ContactPoint, situation: Situation) -> Standing:
    """What can be said of a contact point without asking a clock or a numbering plan."""
    needs = needed(point)
    return Standing(
        area=area(point, situation.country),
        need=need(point, situation.need),
        urgency=urgency(point, situation.severity),
        directness=directness(point.kind, situation.severity),
        working=working(needs, situation),
        access=Access.SOME if point.eligibility else Access.ANYBODY,
        scope=Scope.SOME_PRODUCTS if point.product_supported else Scope.ALL,
        needs=needs,
    )


def availability(light: Light, at: datetime) -> Availability:
    """What a light promises for the next minutes."""
    interval = light.interval
    if interval.state is State.OPEN:
        ends_soon = interval.end is not None and interval.end - at < HURRY
        if ends_soon and light.then is not State.LIMITED:
            return Availability.CLOSING
        is_official = interval.confidence is Confidence.OFFICIAL
        return Availability.OPEN if is_official else Availability.DOUBTFUL
    return Availability[interval.state.name]


def reached(point: ContactPoint, dialling: Dialling, situation: Situation) -> Reached:
    """From where the caller is, with what they have."""
    if can_be_dialled(point):
        return _by_telephone(point, dialling, situation)
    return Reached.ONLINE if has_way(point) else Reached.NO_WAY


def best_reach(point: ContactPoint, situation: Situation, home: str) -> Reached:
    """The best that `reached` can find, told quickly; `home` is the country's calling code."""
    telephone = point.telephone
    if telephone is None or not can_be_dialled(point):
        return reached(point, _NOT_DIALLED, situation)
    stated = authored_reach(point.reach, situation.country or "", situation.phone)
    if stated:
        return Reached.AT_HOME if stated.possible else Reached.UNREACHABLE
    if telephone.country == situation.country or not home:
        return Reached.AT_HOME
    if telephone.e164 is None:
        return Reached.UNREACHABLE
    return Reached.AT_HOME if telephone.e164.startswith(home) else Reached.ABROAD


def can_be_dialled(point: ContactPoint) -> bool:
    """Whether it has a number that some telephone can reach."""
    telephone = point.telephone
    return telephone is not None and not telephone.impossible and bool(telephone.digits)


def has_way(point: ContactPoint) -> bool:
    """Whether a number, handle or address is known: without one nobody gets there."""
    return bool(point.handle or point.address) or can_be_dialled(point)


def is_online(point: ContactPoint) -> bool:
    """Whether it is a place on the internet, even if nobody says at which address."""
    return point.kind in _ONLINE


def area(point: ContactPoint, country: str | None) -> Area:
    """Whether the country is served, by what the directory states."""
    if not point.area_served:
        return Area.UNSTATED
    if country in point.area_served:
        return Area.MINE
    return Area.WORLD if "world" in point.area_served or country is None else Area.ELSEWHERE


def spoken(by_them: Iterable[str], by_me: tuple[str, ...]) -> Spoken:
    """Whether a language (BCP 47) is shared."""
    theirs = tuple(by_them)
    if not theirs or not by_me:
        return Spoken.UNSTATED
    if speaks(by_me[0], theirs):
        return Spoken.BEST
    return Spoken.ALSO if any(speaks(tag, theirs) for tag in by_me) else Spoken.FOREIGN


def need(point: ContactPoint, wanted: ContactType | None) -> Need:
    """Whether it is for that; without a wish, whether it is for callers with any trouble."""
    types = point.contact_type
    if wanted and wanted in types:
        return Need.EXACT
    if not types or ContactType.GENERAL in types:
        return Need.GENERAL
    return Need.GENERAL if wanted is None and _USUAL.intersection(types) else Need.OTHER


def urgency(point: ContactPoint, severity: Severity | None) -> Urgency:
    """Whether a line for emergencies is right."""
    if ContactType.EMERGENCY not in point.contact_type:
        return Urgency.ANY
    return Urgency.EMERGENCY if severity is Severity.CRITICAL else Urgency.TOO_URGENT


def directness(kind: ContactKind, severity: Severity | None) -> Directness:
    """How directly somebody is spoken to, as far as that matters."""
    if severity is None:
        return Directness.SPOKEN if kind is ContactKind.PHONE else Directness.ANY
    if severity not in _SEVERE:
        return Directness.ANY
    if kind is ContactKind.PHONE:
        return Directness.AT_ONCE
    return Directness.LATER if kind in _WRITTEN else Directness.CHAT


def needed(point: ContactPoint) -> tuple[Dependency, ...]:
    """What must work: as stated, and the internet for everything that is online by nature."""
    stated = point.depends_on
    if point.kind in _ONLINE and Dependency.INTERNET not in stated:
        stated = (Dependency.INTERNET, *stated)
    if point.kind is ContactKind.CONSOLE and Dependency.LOGIN not in stated:
        stated = (*stated, Dependency.LOGIN)
    return stated


def working(needs: tuple[Dependency, ...], situation: Situation) -> Working:
    """Whether what is needed works."""
    online = (Dependency.INTERNET, Dependency.APP)
    if situation.no_internet and any(need in online for need in needs):
        return Working.BROKEN
    if situation.no_login and Dependency.LOGIN in needs:
        return Working.BROKEN
    return Working.DEPENDS if needs else Working.ALONE


def proof(claims: Iterable[Claim]) -> Proof:
    """The best that any source says of the entry, or of its number, handle or address."""
    made = {claim.status for claim in claims if claim.fact in _HOW_TO_REACH}
    return next((found for status, found in _BEST_PROOF if status in made), Proof.NO_SOURCE)


def agreement(conflicts: Iterable[Conflict]) -> Agreement:
    """Whether sources of the same weight contradict each other about how it is reached."""
    for conflict in conflicts:
        if conflict.fact in (*_HOW_TO_REACH, "menu") and not _is_settled(conflict):
            return Agreement.DISPUTED
    return Agreement.AGREED


def dialled(point: ContactPoint, situation: Situation) -> Dialling:
    """How the caller of a situation dials it."""
    return dial(point, situation.country, situation.phone, situation.prefix)


def answering_languages(point: ContactPoint, light: Light) -> tuple[str, ...]:
    """Who answers now speaks these; all languages of the line when its hours name none."""
    now = light.hours.language if light.hours else ()
    return now or spoken_languages(point)


def _by_telephone(point: ContactPoint, dialling: Dialling, situation: Situation) -> Reached:
    if dialling.verdict is Verdict.UNREACHABLE:
        return Reached.UNREACHABLE
    if dialling.verdict is Verdict.UNKNOWN or situation.country is None:
        return Reached.UNSURE
    stated = authored_reach(point.reach, situation.country, situation.phone)
    is_mine = stated is not None and situation.country in stated.countries
    return Reached.AT_HOME if is_mine or not dialling.abroad else Reached.ABROAD


def spoken_languages(point: ContactPoint) -> tuple[str, ...]:
    """Every language (BCP 47) that the directory states for it."""
    return point.available_language or tuple(
        tag for hours in point.hours_available for tag in hours.language
    )


def _is_settled(conflict: Conflict) -> bool:
    """One value alone has a source that is better than a third party's word."""
    good = (Status.CONFIRMED, Status.PUBLISHED)
    return len({claim.value for claim in conflict.claims if claim.status in good}) == 1
