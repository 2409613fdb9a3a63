"""`callboard best` over the bundled directory: what an expert would answer."""

import argparse
import json
from datetime import datetime

import pytest

from callboard.commands import best
from callboard.commands.context import Context
from callboard.commands.failure import CommandError
from callboard.options import Options
from callboard.resources import find_resources

EVENING = "2026-11-23T15:36+00:00"
SATURDAY_3_IN_BERLIN = "2026-11-28T02:00+00:00"
CHINA = {"country": "CN", "zone": "Asia/Shanghai", "language": "zh"}
GERMANY = {"country": "DE", "zone": "Europe/Berlin", "language": "de"}
SINGAPORE = {"country": "SG", "zone": "Asia/Singapore", "language": "th"}


def run(who: dict[str, str], *words: str, at: str = EVENING) -> int:
    parser = argparse.ArgumentParser()
    best.add_arguments(parser)
    options = Options(at=datetime.fromisoformat(at), **who)  # type: ignore[arg-type]
    context = Context(options, find_resources(), lambda: datetime.fromisoformat(at))
    return best.run(parser.parse_args(words), context)


@pytest.mark.parametrize(
    ("who", "words", "at", "lines"),
    [
        (
            CHINA,
            "",
            EVENING,
            ["客服热线 95187  95187", "其次：紧急热线  4006455666", "其次：工单入口（中国大陆）"],
        ),
        (
            GERMANY,
            "--need technical",
            SATURDAY_3_IN_BERLIN,
            ["Ticket portal, international", "Then: Singapore line  006563228788", "Then: 24-hour"],
        ),
        (
            GERMANY,
            "--need technical --severity critical --prefix 0",
            SATURDAY_3_IN_BERLIN,
            ["Hong Kong line  0,0085228228888", "Then: Ticket portal, international"],
        ),
        (SINGAPORE, "--phone mobile", EVENING, ["Singapore line  +6563228788", "Then: Ticket"]),
        (CHINA, "--no-login", EVENING, ["客服热线 95187", "其次：紧急热线", "其次：24 小时在线"]),
        (GERMANY, "--no-internet", EVENING, ["Hong Kong line", "Then: Singapore line"]),
        # A forum needs the internet: the best of all is told instead, and that it is.
        (CHINA, "--no-internet kind:forum", EVENING, ["在您目前的情况下", "客服热线 95187"]),
        # A symptom stands for the channels that its article names.
        (GERMANY, "snapshot", SATURDAY_3_IN_BERLIN, ["Nothing", "Ticket portal"]),
    ],
)
def test_the_expert_answer(
    who: dict[str, str],
    words: str,
    at: str,
    lines: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = run(who, *words.split(), at=at)
    said = capsys.readouterr().out.splitlines()
    assert code == (0 if lines else 1)
    for line in lines:
        assert any(spoken.startswith(line) for spoken in said), (line, said)


def test_what_is_said_to_programs(capsys: pytest.CaptureFixture[str]) -> None:
    run(CHINA, "--json", "--prefix", "0")
    said = json.loads(capsys.readouterr().out)
    assert said["best"]["dial"] == "0,95187"
    assert said["best"]["factors"]["reached"] == "at_home"
    assert said["nothing_open"] is False
    assert said["fallbacks"][1]["depends_on"] == ["internet", "login"]


def test_an_outside_line_has_few_keys() -> None:
    with pytest.raises(CommandError, match="gets no outside line"):
        run(CHINA, "--prefix", "0,0")
