"""`callboard check`: each problem on a line, and an exit code that scripts can trust."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callboard.commands import check
from callboard.commands.context import Context
from callboard.options import Options
from callboard.resources import find_resources

AT = datetime(2026, 7, 1, 14, 29, tzinfo=UTC)
BROKEN = Path(__file__).parents[1] / "data/broken"


def ran(*paths: Path) -> int:
    parser = argparse.ArgumentParser()
    check.add_arguments(parser)
    context = Context(Options(at=AT, zone="UTC"), find_resources(), lambda: AT)
    return check.run(parser.parse_args(list(map(str, paths))), context)


def test_the_bundled_directories_have_no_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran() == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("name", "code"), [("bad-zone", 1), ("unknown-key", 1), ("bad-toml", 2), ("gone", 2)]
)
def test_the_exit_code_says_how_bad_it_is(name: str, code: int) -> None:
    assert ran(BROKEN / f"{name}.toml") == code


def test_a_problem_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    file = BROKEN / "bad-menu.toml"
    ran(file)
    assert capsys.readouterr().out == (
        f'{file}:17: contact_point[c].menu.steps[1].keys: "1a" holds more than the keys 0 to 9,'
        " * and #\n"
    )


def test_a_file_may_name_entries_of_the_bundled_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "team.toml"
    file.write_text(
        'format = 1\nid = "team"\nname = "Team"\nas_of = "2026"\n[[contact_point]]\nid = "team.chat"\n'
        'organization = "aliyun"\nname = "Chat"\nkind = "chat"\n',
        encoding="utf-8",
    )
    assert ran(file) == 0
    assert capsys.readouterr().out == ""
