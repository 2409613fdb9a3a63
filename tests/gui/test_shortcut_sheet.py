import pytest

from callboard.gui.actions import COMMANDS, ROWS_WITH_A_KEY
from callboard.gui.page_keys import PAGE_KEYS
from callboard.gui.shortcut_sheet import Shortcut, matching, shortcut_groups, shown_keys

pytestmark = pytest.mark.usefixtures("qapp")


def every() -> list[Shortcut]:
    return [shortcut for group in shortcut_groups() for shortcut in group.shortcuts]


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.keys], ids=lambda c: c.name)
def test_every_command_with_a_key_is_on_the_sheet(command: object) -> None:
    assert Shortcut(command.text, shown_keys(command.keys)) in every()  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", PAGE_KEYS)
def test_every_key_of_a_page_is_on_the_sheet(page: str) -> None:
    _, table = PAGE_KEYS[page]
    assert {(key.text, shown_keys(key.keys)) for key in table} <= {
        (s.text, s.keys) for s in every()
    }


def test_the_rows_with_a_key_are_told_in_one_line() -> None:
    assert any(s.keys == (f"Alt+1 … Alt+{ROWS_WITH_A_KEY}",) for s in every())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("f1", ["Keyboard shortcuts"]),
        ("COVERAGE week", ["Show next week", "A whole day or week further"]),
        ("ctrl+t", ["Ask about another time …"]),
        ("qqqq", []),
    ],
)
def test_typing_narrows_by_text_keys_and_title(typed: str, found: list[str]) -> None:
    groups = matching(shortcut_groups(), typed)
    assert [s.text for group in groups for s in group.shortcuts] == found


def test_no_group_is_empty() -> None:
    assert all(group.shortcuts and group.title for group in shortcut_groups())


@pytest.mark.parametrize(
    ("page", "does"),
    [
        ("Directory", "Copy the chosen number"),
        ("Coverage", "Open the line of a row"),
        ("Guides", "Go to the text"),
    ],
)
def test_what_return_does_is_told_page_by_page(page: str, does: str) -> None:
    told = {group.title: group.shortcuts for group in shortcut_groups()}
    assert Shortcut(does, shown_keys(("Return",))) in told[page]
