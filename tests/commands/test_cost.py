"""`callboard cost` over a made-up directory."""

import json
from pathlib import Path

import pytest

from callboard.cli import run

ACME = Path(__file__).parents[1] / "data/cases/acme.toml"


def callboard(*words: str) -> int:
    return run(["--directory", str(ACME), "--zone", "Europe/Berlin", "cost", *words])


def test_each_stated_price_is_estimated_exactly(capsys: pytest.CaptureFixture[str]) -> None:
    assert callboard("acme.phone", "--minutes", "7", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    said = [(c["amount"], c["at_most"], c["currency"], c["per"]) for c in found["costs"]]
    assert said == [("1.05", None, "USD", "minute"), ("58.34", "500", "CNY", "hour")]


def test_in_words_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert callboard("acme.desk", "--minutes", "7") == 0
    assert capsys.readouterr().out.splitlines() == [
        "Complaints desk · 7 min",
        "  premium call: GBP 8.40 · GBP 1.20 per minute",
        "  national call: not stated",
    ]
    assert callboard("acme.desk", "--minutes", "7", "--language", "zh") == 0
    assert capsys.readouterr().out.splitlines() == [
        "投诉台 · 7 分钟",
        "  声讯话费：GBP 8.40 · 每分钟 GBP 1.20",
        "  国内长途话费：未注明",
    ]


def test_a_channel_without_a_stated_cost_is_not_free(capsys: pytest.CaptureFixture[str]) -> None:
    assert callboard("acme.forum", "--minutes", "7") == 1
    assert "No cost is stated for this channel." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("acme.fone", "--minutes", "7"), 'did you mean "acme.phone"?'),
        (("acme.phone",), "--minutes"),
        (("acme.phone", "--minutes", "-7"), '"-7" is not a whole number'),
        (("acme.phone", "--minutes", "1.5"), '"1.5" is not a whole number'),
        (("acme.phone", "--minutes", "100001"), "more than 100000 minutes"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    assert callboard(*words) == 2
    assert sentence in capsys.readouterr().err
