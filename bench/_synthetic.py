"""A directory of any size, the same on every computer, and somebody who types."""

import random
from collections.abc import Iterator
from functools import cache

from callboard.directory.contact_point import ContactKind, ContactPoint, ServiceHours
from callboard.directory.directory import Catalogue, Directory, Organization, catalogue
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text

_SEED = 20260301
_ORGANIZATIONS = 5000
_CITIES = (
    ("Frankfurt", "法兰克福", "DE", "Europe/Berlin"),
    ("Singapore", "新加坡", "SG", "Asia/Singapore"),
    ("San Jose", "圣何塞", "US", "America/Los_Angeles"),
    ("Shanghai", "上海", "CN", "Asia/Shanghai"),
    ("Hong Kong", "香港", "HK", "Asia/Hong_Kong"),
    ("München", "慕尼黑", "DE", "Europe/Berlin"),
    ("London", "伦敦", "GB", "Europe/London"),
    ("São Paulo", "圣保罗", "BR", "America/Sao_Paulo"),
    ("Sydney", "悉尼", "AU", "Australia/Sydney"),
    ("Tokyo", "东京", "JP", "Asia/Tokyo"),
)
_TOPICS = (
    ("storage", "存储"),
    ("network", "网络"),
    ("database", "数据库"),
    ("billing", "账单"),
    ("security", "安全"),
    ("domain names", "域名"),
    ("migration", "迁移"),
    ("certificates", "证书"),
    ("containers", "容器"),
    ("machine learning", "机器学习"),
)
_LANGUAGES = ("de", "en", "zh")
_KINDS = (ContactKind.PHONE, ContactKind.CHAT, ContactKind.TICKET, ContactKind.EMAIL)
_SESSION = (
    "frankfurt storage",
    "香港",
    "+49 69 1234",
    "technical support",
    "新加坡 存储",
    "lang:de billing",
    "anbieter 417",
    "databse",
    "shanghai",
    "shujuku",
    "münchen network",
    "in:hk kind:chat",
    "2000",
    "support -chat",
    "security são",
    "cloud 9 tokyo",
)


def typing_session() -> Iterator[str]:
    """What stands in the box after each key: every text typed and, in part, deleted again."""
    for text in _SESSION:
        yield from (text[:end] for end in range(1, len(text) + 1))
        yield from (text[:end] for end in range(len(text) - 1, len(text) // 2, -1))


def synthetic_catalogue(count: int) -> Catalogue:
    """Contact points of some 165 characters: English and Chinese names, numbers, tags, hours."""
    chance = random.Random(_SEED)
    organizations = tuple(
        Organization(id=f"anbieter-{number}", name=Text(f"Anbieter {number}"))
        for number in range(min(count, _ORGANIZATIONS))
    )
    points = tuple(_point(chance, number) for number in range(count))
    directory = Directory(
        format=1,
        id="synthetic",
        name=Text("Synthetic"),
        as_of="2026-03",
        organization=organizations,
        contact_point=points,
    )
    return catalogue([directory] if count else [])


def _point(chance: random.Random, number: int) -> ContactPoint:
    city, city_zh, country, zone = chance.choice(_CITIES)
    topic, topic_zh = chance.choice(_TOPICS)
    company = number % _ORGANIZATIONS
    note = f"Technical support of Anbieter {company} for {topic} in {city}, level {number % 4}."
    return ContactPoint(
        id=f"synthetic.{number}",
        organization=f"anbieter-{company}",
        name=Text(
            {
                "en": f"{city} {topic} support {number}",
                "zh": f"{city_zh}{topic_zh}技术支持{number}",
            }
        ),
        kind=chance.choice(_KINDS),
        place=_place(city, city_zh),
        area_served=_alone(country),
        available_language=_alone(chance.choice(_LANGUAGES)),
        product_supported=_alone(topic_zh),
        telephone=Telephone(printed=f"+49 69 3{chance.randrange(10**7):07}"),
        hours_available=_hours(zone, number % 60),
        note=Text(note),
    )


# Values that come again are one object, as a reader of files may well keep them.
@cache
def _place(city: str, city_zh: str) -> Text:
    return Text({"en": city, "zh": city_zh})


@cache
def _alone(text: str) -> tuple[str, ...]:
    return (text,)


@cache
def _hours(zone: str, minute: int) -> tuple[ServiceHours, ...]:
    return (ServiceHours(hours=f"Mo-Fr 08:{minute:02}-18:00; Sa 10:00-14:00", zone=zone),)
