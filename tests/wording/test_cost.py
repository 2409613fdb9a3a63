"""Money in words: exact, with its currency, or unknown."""

from decimal import Decimal

import pytest

from callboard.cases.cost import estimate
from callboard.directory.contact_point import Cost, CostKind
from callboard.wording.cost import estimate_words, money_words, rate_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1.05", "USD 1.05"),
        ("0.105", "USD 0.105"),
        ("4.5", "USD 4.50"),
        ("250", "USD 250"),
        ("250.00", "USD 250"),
        ("1E+3", "USD 1000"),
    ],
)
def test_an_amount_is_written_as_exact_as_it_is(amount: str, words: str) -> None:
    assert money_words(Decimal(amount), "USD") == words


@pytest.mark.parametrize(
    ("cost", "minutes", "english", "chinese"),
    [
        (Cost(kind=CostKind.INTERNATIONAL, amount="0.15", currency="USD", per="minute"), 7, "international call: USD 1.05", "国际服务费：USD 1.05"),
        (Cost(kind=CostKind.FEE, amount="500", currency="CNY", per="hour"), 30, "fee of the vendor: CNY 250, at most CNY 500 if started units are charged whole", "厂商服务费：CNY 250；若不足一个单位按一个单位计，最多 CNY 500"),
        (Cost(kind=CostKind.FEE, amount="500", currency="CNY", per="hour", whole_units=False), 7, "fee of the vendor: CNY 58.34 (rounded up)", "厂商服务费：CNY 58.34（向上取整）"),
        (Cost(kind=CostKind.FREE), 7, "call: free", "通话费：免费"),
        (Cost(kind=CostKind.NATIONAL), 7, "national call: not stated", "国内长途话费：未注明"),
    ],
)  # fmt: skip
def test_an_estimate(cost: Cost, minutes: int, english: str, chinese: str) -> None:
    assert estimate_words(estimate(cost, minutes), "en") == english
    assert estimate_words(estimate(cost, minutes), "zh") == chinese


def test_a_rate() -> None:
    stated = Cost(kind=CostKind.FEE, amount="500", currency="CNY", per="hour")
    assert rate_words(stated, "en") == "CNY 500 per hour"
    assert rate_words(stated, "zh") == "每小时 CNY 500"
    assert rate_words(Cost(kind=CostKind.FEE), "en") == "not stated"
    per_session = Cost(kind=CostKind.FEE, amount="5", currency="CNY", per="session")
    assert rate_words(per_session, "en") == "CNY 5"
