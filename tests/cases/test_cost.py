"""Exact money: what so many minutes cost, and where that is not said."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.cases.cost import Estimate, estimate, estimates
from callboard.directory.contact_point import Cost, CostKind


def cost(
    amount: str | None,
    per: str | None = "minute",
    currency: str | None = "USD",
    *,
    kind: CostKind = CostKind.INTERNATIONAL,
    whole: bool | None = None,
) -> Cost:
    return Cost(kind=kind, amount=amount, currency=currency, per=per, whole_units=whole)


@pytest.mark.parametrize(
    ("stated", "minutes", "amount", "at_most"),
    [
        (cost("0.15"), 0, "0", None),
        (cost("0.15"), 1, "0.15", None),
        (cost("0.15"), 7, "1.05", None),  # 1.0499999999999998 in floats
        (cost("0.15"), 20, "3", None),
        (cost("0.1"), 3, "0.3", None),  # 0.30000000000000004 in floats
        (cost("0.015"), 7, "0.105", None),
        (cost("500", "hour"), 60, "500", None),
        (cost("500", "hour"), 30, "250", "500"),  # nobody says whether a started hour counts whole
        (cost("500", "hour"), 90, "750", "1000"),
        (cost("500", "hour", whole=True), 30, "500", None),
        (cost("500", "hour", whole=True), 61, "1000", None),
        (cost("500", "hour", whole=True), 0, "0", None),
        (cost("500", "hour", whole=False), 30, "250", None),
        (cost("2.50", "call"), 45, "2.50", None),
        (cost("2.50", "call"), 0, "0", None),
        (cost("0", None, "CNY", kind=CostKind.FEE), 45, "0", None),
        (cost(None, None, None, kind=CostKind.FREE), 45, "0", None),
    ],
)
def test_estimates_are_exact(stated: Cost, minutes: int, amount: str, at_most: str | None) -> None:
    most = Decimal(at_most) if at_most is not None else None
    assert estimate(stated, minutes) == Estimate(stated, minutes, Decimal(amount), most)


@pytest.mark.parametrize(
    "stated",
    [
        cost(None, None, None),  # an international call, and nobody says its price
        cost("5", None),  # per what?
        cost("5", "session"),
        cost("5", "minute", None),  # of which money?
    ],
)
def test_what_is_not_stated_stays_unknown(stated: Cost) -> None:
    assert estimate(stated, 10) == Estimate(stated, 10, None)


def test_what_no_decimal_can_say_is_rounded_up_and_says_so() -> None:
    found = estimate(cost("500", "hour"), 7)  # 58.333…
    assert (found.amount, found.is_rounded) == (Decimal("58.34"), True)
    assert estimate(cost("500", "hour"), 6) == Estimate(
        cost("500", "hour"), 6, Decimal(50), Decimal(500)
    )


def test_each_price_is_estimated_for_itself() -> None:
    found = estimates((cost("0.15"), cost("500", "hour", "CNY")), 30)
    assert [each.amount for each in found] == [Decimal("4.5"), Decimal(250)]


@given(st.decimals("0.01", "999", places=2), st.integers(0, 300))
def test_minutes_add_up(price: Decimal, minutes: int) -> None:
    assert estimate(cost(str(price)), minutes).amount == sum([price] * minutes)
