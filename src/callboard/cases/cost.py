"""What a call or a service of so many minutes will cost, in exact money or not at all.

Whole started units are charged only where the directory says so; a price whose rounding nobody
states gives what the minutes cost exactly, and what started units would cost at most.
"""

from decimal import ROUND_CEILING, Decimal
from fractions import Fraction

import msgspec

from callboard.directory.contact_point import Cost, CostKind

_MINUTES = {"minute": 1, "hour": 60}
_PLACES = 6  # an amount that needs more is rounded up to a hundredth
_HUNDREDTH = Decimal("0.01")


class Estimate(msgspec.Struct, frozen=True):
    """The price of `minutes` by one stated cost.

    `amount` None: nobody states a price that says so. `at_most` is set where started units may be
    charged whole and would cost more. `is_rounded`: the amount was rounded up to a hundredth.
    """

    cost: Cost
    minutes: int
    amount: Decimal | None
    at_most: Decimal | None = None
    is_rounded: bool = False


def estimate(cost: Cost, minutes: int) -> Estimate:
    """What `minutes` (0 or more) cost; exact decimals, never a float."""
    unknown = Estimate(cost, minutes, None)
    if cost.amount is None:
        return Estimate(cost, minutes, Decimal(0)) if cost.kind is CostKind.FREE else unknown
    price = Decimal(cost.amount)
    if price == 0:
        return Estimate(cost, minutes, price)
    if cost.per == "call":
        return Estimate(cost, minutes, price if minutes else Decimal(0))
    unit = _MINUTES.get(cost.per or "")
    if unit is None or cost.currency is None:
        return unknown
    return _by_unit(cost, minutes, price, unit)


def estimates(costs: tuple[Cost, ...], minutes: int) -> tuple[Estimate, ...]:
    """Each stated cost for so many minutes; none is added to another, for they may be choices."""
    return tuple(estimate(cost, minutes) for cost in costs)


def _by_unit(cost: Cost, minutes: int, price: Decimal, unit: int) -> Estimate:
    whole = price * -(-minutes // unit)
    if cost.whole_units:
        return Estimate(cost, minutes, whole)
    share = Fraction(price) * minutes / unit
    amount, is_rounded = _money(share)
    at_most = whole if cost.whole_units is None and whole > amount else None
    return Estimate(cost, minutes, amount, at_most, is_rounded)


def _money(share: Fraction) -> tuple[Decimal, bool]:
    """A fraction as a decimal, and whether it had to be rounded up."""
    scaled = share * 10**_PLACES
    if scaled.denominator == 1:
        return Decimal(scaled.numerator).scaleb(-_PLACES).normalize(), False
    rounded = -(-share * 100 // 1)
    return Decimal(int(rounded)).scaleb(-2).quantize(_HUNDREDTH, ROUND_CEILING), True
