"""The paper is tested: what README.md tells to type works, on the directory that it prints."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.hours.parser import parse

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
COMMANDS = [
    shlex.split(line, comments=True)[1:]
    for language, block in BLOCKS
    if language == "sh"
    for line in block.splitlines()
    if line.startswith("./run")
]
TO_THE_PROGRAM = [words for words in COMMANDS if words and words[0] not in {"test", "bench"}]


@pytest.mark.parametrize("words", TO_THE_PROGRAM, ids=" ".join)
def test_command_works(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "our-team.toml").write_text(dict(BLOCKS)["toml"], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-P", "-X", "utf8", "-m", "callboard", *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout or words[0] == "check"


def test_the_two_commands_come_first() -> None:
    assert COMMANDS[:2] == [[], ["test"]]


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)]+)\)", README))
def test_links_lead_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


def test_benchmarks_named_exist() -> None:
    names = re.findall(r"\./run bench (\w+)", README)
    assert names
    assert [name for name in names if not (ROOT / "bench" / f"{name}.py").is_file()] == []


def test_expressions_shown_are_read() -> None:
    shown = re.findall(r"`([^`|]+)`", (ROOT / "docs/HOURS.md").read_text(encoding="utf-8"))
    hours = [text for text in shown if re.match(r"(24/7|(Mo|Fr)\S* \d\d:\d\d)", text)]
    assert hours
    assert [str(parse(text)) for text in hours if not parse(text).rules] == []
