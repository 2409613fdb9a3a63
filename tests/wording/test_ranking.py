"""Every factor has its words, in both languages."""

from datetime import UTC, datetime

import pytest

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    ContactType,
    Dependency,
    ServiceHours,
    Severity,
)
from callboard.directory.names import Names
from callboard.directory.source import Claim, Method, Status
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.hours.state import Interval, Reason, ReasonKind, State
from callboard.reach.availability import UNPUBLISHED, Light
from callboard.reach.candidate import judge
from callboard.reach.findings import Asked
from callboard.reach.ranking import Ranking, rank, widened
from callboard.reach.situation import Situation
from callboard.resources import find_resources
from callboard.wording.light_reason import Teller
from callboard.wording.ranking import caveat, nothing_open, reason, warning

AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)  # a Sunday
GERMANY = Situation(country="DE", zone="Europe/Berlin", languages=("de", "en"))
UNKNOWN = Light(UNPUBLISHED, None)
FRANKFURT = Telephone(printed="+49 69 90009 101")


def service(*languages: str) -> ServiceHours:
    return ServiceHours(hours="24/7", zone="Europe/Berlin", language=languages)


def interval(state: State, end: datetime | None = None) -> Interval:
    return Interval(state=state, reason=Reason(ReasonKind.SHIFT), end=end)


MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ALWAYS = Light(interval(State.OPEN), service())
ENGLISH_NOW = Light(
    interval(State.OPEN), service("en"), ((service("de"), interval(State.CLOSED, MONDAY)),)
)
CLOSED = Light(interval(State.CLOSED, MONDAY), service(), (), State.OPEN)


def channel(**fields: object) -> ContactPoint:
    said = {
        "organization": "acme",
        "name": Text({"en": "Line", "zh": "热线"}),
        "kind": ContactKind.PHONE,
        **fields,
    }
    if said["kind"] is ContactKind.PHONE:
        said.setdefault("telephone", FRANKFURT)
    return ContactPoint(id="line", **said)  # type: ignore[arg-type]


def told(situation: Situation = GERMANY, language: str = "en") -> Teller:
    return Teller(situation, AT, language, Names(find_resources().names))


def asked(light: Light, situation: Situation = GERMANY, status: Status | None = None) -> Asked:
    claim = Claim(
        about=("line",),
        source="s",
        status=status or Status.PUBLISHED,
        method=Method.READ,
        checked="2026",
    )
    return Asked(situation, AT, lambda _: light, {"line": (claim,)} if status else {})


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            (
                "Open around the clock in English; German opens Mon 08:00, reachable from Germany,"
                " on the vendor’s own documents."
            ),
        ),
        ("zh", "全天候服务（英语）；德语 周一 08:00 开放，可从德国拨打，见于厂商官方文档。"),
    ],
)
def test_a_reason_in_full(language: str, sentence: str) -> None:
    point = channel(available_language=("de", "en"))
    candidate = judge(point, asked(ENGLISH_NOW, status=Status.PUBLISHED))
    assert reason(candidate, told(language=language)) == sentence


@pytest.mark.parametrize(
    ("fields", "words", "chinese"),
    [
        ({"telephone": FRANKFURT}, "reachable from Germany", "可从德国拨打"),
        (
            {"telephone": Telephone(printed="+44 20 7946 0123")},
            "an international call from Germany",
            "从德国拨打属国际长途",
        ),
        ({"kind": ContactKind.CENTRE}, "no number or address published", "未公布号码或网址"),
        ({"kind": ContactKind.CHAT}, "address not published", "未公布网址"),
        (
            {"telephone": Telephone(printed="95187", country="CN")},
            "cannot be reached from Germany",
            "无法从德国拨打",
        ),
        ({"area_served": ("HK",)}, "made for Hong Kong", "面向香港"),
        ({"available_language": ("de", "fr")}, "in German", "德语服务"),
        ({"available_language": ("ja",)}, "in Japanese only", "仅日语服务"),
        ({}, "language not stated", "未说明服务语言"),
        ({"contact_type": (ContactType.SECURITY,)}, "for security", "受理安全问题"),
        ({"contact_type": (ContactType.SALES,)}, "meant for sales", "用于售前咨询"),
        ({"contact_type": (ContactType.EMERGENCY,)}, "for emergencies only", "仅限紧急故障"),
        ({"product_supported": ("SDK",)}, "for SDK only", "仅限 SDK"),
        (
            {"depends_on": (Dependency.INTERNET, Dependency.LOGIN)},
            "needs internet and login",
            "需要网络和登录",
        ),
        ({"eligibility": Text("members")}, "not for every caller", "仅限部分用户"),
    ],
)
def test_each_factor_is_said(fields: dict[str, object], words: str, chinese: str) -> None:
    situation = Situation(country="DE", languages=("de",), need=ContactType.SECURITY)
    candidate = judge(channel(**fields), asked(UNKNOWN, situation))
    assert words in reason(candidate, told(situation)).rstrip(".").split(", ")
    assert chinese in reason(candidate, told(situation, "zh")).rstrip("。").split("，")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.CONFIRMED, "tried and confirmed"),
        (Status.PUBLISHED, "on the vendor’s own documents"),
        (Status.UNVERIFIED, "unverified"),
        (Status.REFUTED, "found to be wrong"),
        (None, "no source named"),
    ],
)
def test_the_proof_is_said(status: Status | None, words: str) -> None:
    assert reason(judge(channel(), asked(ALWAYS, status=status)), told()).endswith(f"{words}.")


@pytest.mark.parametrize(
    ("situation", "words"),
    [
        (Situation(country="DE", no_internet=True), "works without internet"),
        (Situation(country="DE", no_login=True), "works without login"),
        (
            Situation(country="DE", no_internet=True, no_login=True),
            "works without internet and login",
        ),
        (Situation(country="DE", severity=Severity.CRITICAL), "by telephone"),
    ],
)
def test_what_helps_in_trouble_is_said(situation: Situation, words: str) -> None:
    assert words in reason(judge(channel(), asked(ALWAYS, situation)), told(situation))


@pytest.mark.parametrize(
    ("fields", "light", "status", "words"),
    [
        ({}, ALWAYS, Status.PUBLISHED, ""),
        ({}, ALWAYS, Status.UNVERIFIED, "(unverified)"),
        ({}, UNKNOWN, Status.PUBLISHED, "(hours unknown)"),
        ({}, CLOSED, Status.PUBLISHED, "(closed, opens Mon 08:00)"),
        (
            {
                "kind": ContactKind.TICKET,
                "address": "https://a.example",
                "depends_on": (Dependency.LOGIN,),
            },
            ALWAYS,
            Status.PUBLISHED,
            "(needs internet and login)",
        ),
        (
            {"kind": ContactKind.CHAT},
            ALWAYS,
            Status.PUBLISHED,
            "(open around the clock, address not published, needs internet)",
        ),
    ],
)
def test_a_caveat(fields: dict[str, object], light: Light, status: Status, words: str) -> None:
    assert caveat(judge(channel(**fields), asked(light, status=status)), told()) == words


@pytest.mark.parametrize(
    ("country", "language", "words"),
    [
        ("US", "en", "reachable from the United States"),
        ("DE", "en", "reachable from Germany"),
        ("US", "zh", "可从美国拨打"),
    ],
)
def test_a_country_is_named_as_its_language_does(country: str, language: str, words: str) -> None:
    situation = Situation(country=country)
    number = {"US": "+1 212 555 0123", "DE": "+49 69 90009 101"}[country]
    candidate = judge(channel(telephone=Telephone(printed=number)), asked(ALWAYS, situation))
    assert words in reason(candidate, told(situation, language))


def test_that_nothing_is_open_and_what_opens_first() -> None:
    found = rank({"line": channel()}, asked(CLOSED))
    assert nothing_open(found, told()) == (
        "Nothing with a number or address you can use is known to be open now."
        " Line opens first: Closed, opens Mon 08:00."
    )
    assert nothing_open(rank({"line": channel()}, asked(ALWAYS)), told()) == ""
    assert "Germany" in warning(Ranking(), told())
    assert "德国" in warning(Ranking(), told(language="zh"))
    wider = widened(rank({"line": channel()}, asked(ALWAYS)))
    assert warning(wider, told()).startswith("Nothing that matches can be used from Germany")
