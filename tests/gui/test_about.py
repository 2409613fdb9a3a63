import pytest

from callboard.directory.directory import Directory
from callboard.directory.source import Claim, Method, Status
from callboard.directory.text import Text
from callboard.gui.about import about_rows


def _directory(*checked: str) -> Directory:
    claims = tuple(_claim(day) for day in checked)
    name = Text({"en": "Alpha support", "zh": "阿尔法支持"})
    return Directory(format=1, id="alpha", name=name, as_of="2023-12", claim=claims)


def _claim(day: str) -> Claim:
    return Claim(
        about=("a",), source="s", status=Status.UNVERIFIED, method=Method.READ, checked=day
    )


@pytest.mark.parametrize(
    ("checked", "said"),
    [
        ((), "as of Dec 2023"),
        (("2026-01-09", "2026-11-23", "2025"), "as of Dec 2023 · last checked 23 Nov 2026"),
    ],
)
def test_a_directory_says_how_old_it_is(checked: tuple[str, ...], said: str) -> None:
    assert about_rows([_directory(*checked)], "2026f", ("en",))[0] == ("Alpha support", said)


def test_a_directory_is_called_as_its_reader_does() -> None:
    assert about_rows([_directory()], "2026f", ("zh-CN",))[0][0] == "阿尔法支持"


def test_rules_and_tools_follow() -> None:
    rows = dict(about_rows([], "2026f", ()))
    assert rows["Time zone rules"] == "2026f"
    assert rows["Made with"].startswith("Qt 6.")
