from datetime import UTC, datetime

import msgspec
import pytest

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    Cost,
    CostKind,
    Phone,
    Reach,
)
from callboard.directory.directory import Directory, catalogue
from callboard.directory.promise import Clock, Promise, Scale
from callboard.directory.text import Text
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Block, Paragraph
from callboard.gui.row import Facts
from callboard.gui.terms_sections import cost, promised
from callboard.reach.availability import Viewer

AT = datetime(2026, 11, 23, 14, 40, tzinfo=UTC)
LINE = ContactPoint(id="l", organization="o", name=Text("Line"), kind=ContactKind.PHONE, tier="L2")
PROMISE = Promise(
    id="p",
    organization="o",
    title=Text("Technical support"),
    scale=Scale.TIER,
    level="L2",
    zone="Asia/Shanghai",
    source="s",
    respond="4h",
    resolve="72h",
)


def asked(*promises: Promise) -> Asked:
    directory = Directory(
        format=1, id="d", name=Text("D"), as_of="2023", contact_point=(LINE,), promise=promises
    )
    return Asked(Facts(catalogue([directory]), ("en",), str, str), Viewer(), AT)


def priced(price: Cost) -> tuple[Block, ...]:
    return cost(msgspec.structs.replace(LINE, cost=(price,)), asked()).blocks


@pytest.mark.parametrize(
    ("price", "texts"),
    [
        (
            Cost(kind=CostKind.INTERNATIONAL, amount="0.15", currency="USD", per="minute"),
            ["international rate · USD 0.15 per minute", "10 minutes: about USD 1.50"],
        ),
        (
            Cost(kind=CostKind.FEE, amount="600", currency="CNY", per="hour"),
            [
                "fee of the vendor · CNY 600 per hour",
                "10 minutes: about CNY 100, or CNY 600 if a begun hour is charged whole",
            ],
        ),
        (
            Cost(kind=CostKind.FEE, amount="600", currency="CNY", per="hour", whole_units=True),
            ["fee of the vendor · CNY 600 per hour", "10 minutes: about CNY 600"],
        ),
        (Cost(kind=CostKind.FEE, amount="0", currency="CNY"), ["fee of the vendor · no charge"]),
        (Cost(kind=CostKind.LOCAL), ["local rate"]),
        (Cost(kind=CostKind.FREE, note=Text("Free.")), ["free of charge", "Free."]),
    ],
)
def test_a_price_is_as_exact_as_stated(price: Cost, texts: list[str]) -> None:
    assert [block.text for block in priced(price) if isinstance(block, Paragraph)] == texts


@pytest.mark.parametrize(
    ("promise", "said"),
    [
        ({}, "answer within 4 hours, solution within 3 days"),
        ({"respond": "30min", "resolve": None}, "answer within 30 minutes"),
        ({"respond": None, "resolve": "5 working days"}, "solution within 5 working days"),
        ({"respond": None, "resolve": "48h"}, "solution within 48 hours"),
    ],
)
def test_what_is_promised(promise: dict[str, object], said: str) -> None:
    found = promised(LINE, asked(msgspec.structs.replace(PROMISE, **promise))).blocks
    assert found == (Paragraph(f"Tier L2 · Technical support: {said}"),)


def test_which_time_counts_is_said() -> None:
    found = promised(LINE, asked(msgspec.structs.replace(PROMISE, clock=Clock.WORKING))).blocks
    assert Paragraph("Only their working time counts.", muted=True) in found


def test_what_is_promised_for_other_tiers_is_not_said() -> None:
    assert not promised(LINE, asked(msgspec.structs.replace(PROMISE, level="L1"))).blocks


SHARED, INTERNATIONAL = Cost(kind=CostKind.SHARED), Cost(kind=CostKind.INTERNATIONAL)
REACHES = (
    Reach(countries=("DE", "AT"), cost=SHARED),
    Reach(countries=("world",), phone=Phone.MOBILE, cost=INTERNATIONAL),
    Reach(countries=("FR",)),
)


@pytest.mark.parametrize(
    ("country", "phone", "texts"),
    [
        ("DE", Phone.ANY, ["from DE, AT · shared cost"]),
        ("US", Phone.MOBILE, ["from anywhere · international rate"]),
        ("US", Phone.LANDLINE, []),  # nobody says
        ("FR", Phone.ANY, []),
        (None, Phone.ANY, ["from DE, AT · shared cost", "from anywhere · international rate"]),
    ],
)
def test_what_a_call_from_here_costs(country: str | None, phone: Phone, texts: list[str]) -> None:
    caller = msgspec.structs.replace(asked(), viewer=Viewer(country=country), phone=phone)
    found = cost(msgspec.structs.replace(LINE, reach=REACHES), caller).blocks
    assert [block.text for block in found if isinstance(block, Paragraph)] == texts
