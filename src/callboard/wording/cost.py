"""What so many minutes cost, in words."""

from decimal import Decimal

from callboard.cases.cost import Estimate
from callboard.directory.contact_point import Cost
from callboard.wording.case_phrases import CasePhrases, case_phrases


def estimate_words(estimate: Estimate, language: str) -> str:
    """One estimate: "international call: USD 1.05 (7 min, USD 0.15 per minute)"."""
    words = case_phrases(language)
    what = words.cost_kinds[estimate.cost.kind]
    return words.cost.format(what=what, money=_total(estimate, words))


def rate_words(cost: Cost, language: str) -> str:
    """The stated price: "USD 0.15 per minute"; "not stated" when there is none."""
    words = case_phrases(language)
    if cost.amount is None or cost.currency is None:
        return words.cost_unknown
    money = money_words(Decimal(cost.amount), cost.currency)
    return words.per[cost.per].format(money=money) if cost.per in words.per else money


def money_words(amount: Decimal, currency: str) -> str:
    """An exact amount: "USD 1.05"; at least two decimals unless it is whole."""
    if amount == amount.to_integral_value():
        return f"{currency} {amount:.0f}"
    places = max(2, -int(amount.normalize().as_tuple().exponent))
    return f"{currency} {amount:.{places}f}"


def _total(estimate: Estimate, words: CasePhrases) -> str:
    if estimate.amount is None:
        return words.cost_unknown
    if not estimate.amount:
        return words.cost_free
    currency = estimate.cost.currency or ""
    money = money_words(estimate.amount, currency)
    if estimate.is_rounded:
        money = words.cost_rounded.format(money=money)
    if estimate.at_most is None:
        return money
    most = money_words(estimate.at_most, currency)
    return words.cost_at_most.format(money=money, most=most)
