"""What a report says, and what it must not: it is copied into mails and chats."""

import getpass
from collections.abc import Callable
from pathlib import Path

import pytest

from callboard.gui.fault_report import fingerprint, place, without_folders, write_report

# Written so, because no path of one computer may stand in this repository.
UNIX = "/".join(["", "home", "jane", ""])
WINDOWS = "\\".join(["C:", "Users", "Jane", ""])


def raised(fault: BaseException) -> BaseException:
    try:
        raise fault
    except type(fault) as caught:
        return caught


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (ValueError("my query +44 20 7946 0123"), "ValueError"),
        (KeyError("acme.london"), "KeyError"),
        (TypeError("jane"), "TypeError"),
        (FileNotFoundError(2, "gone", UNIX + "notes.json"), "FileNotFoundError: No such file or directory"),
        (PermissionError(UNIX), "PermissionError"),
        (AttributeError("'NoneType' object has no attribute 'id'"), "AttributeError: 'NoneType' object has no attribute 'id'"),
        (ImportError(f"cannot import name 'x' from 'y' ({UNIX}y.py)"), "ImportError: cannot import name 'x' from 'y' …"),
        (ZeroDivisionError("division by zero\njane"), "ZeroDivisionError: division by zero"),
        (UnicodeEncodeError("ascii", "jane", 0, 1, "no"), "UnicodeEncodeError"),
    ],
)  # fmt: skip
def test_no_words_of_the_user(fault: Exception, said: str) -> None:
    lines = write_report(raised(fault), "1.2").splitlines()
    assert lines[0].startswith("Callboard 1.2, ")
    assert lines[-1].strip() == said


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (UNIX + "callboard/src/callboard/gui/row.py", "callboard/gui/row.py"),
        (WINDOWS + r"AppData\callboard\gui\row.py", "callboard/gui/row.py"),
        (UNIX + ".venv/lib/python3.11/site-packages/msgspec/json.py", "msgspec/json.py"),
        (UNIX + ".pyenv/lib/python3.11/json/decoder.py", "json/decoder.py"),
        (WINDOWS + r"Python311\Lib\json\decoder.py", "json/decoder.py"),
        ("/media/jane/stick/script.py", "script.py"),
        ("<string>", "<string>"),
    ],
)
def test_of_a_path_what_belongs_to_the_program(path: str, shown: str) -> None:
    assert place(path) == shown
    assert without_folders(f'  File "{path}", line 3 in f') == f'  File "{shown}", line 3 in f'


def test_neither_home_nor_user_is_named() -> None:
    report = write_report(raised(ValueError("x")), "1")
    assert str(Path.home()) not in report
    assert "/" + getpass.getuser() not in report
    assert 'File "test_fault_report.py", line ' in report


def caused() -> BaseException:
    outer = ValueError("outer")
    outer.__cause__ = raised(KeyError("inner"))
    return raised(outer)


def test_the_cause_comes_first() -> None:
    report = write_report(caused(), "1")
    assert 0 < report.index("KeyError") < report.index("ValueError")


def recursion(depth: int = 0) -> None:
    recursion(depth + 1)


def test_a_thousand_frames_are_cut() -> None:
    with pytest.raises(RecursionError) as fault:
        recursion()
    assert write_report(fault.value, "1").count("\n") < 40


def fails_with(text: str) -> BaseException:
    return raised(IndexError(text))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (lambda: fails_with("a"), lambda: fails_with("b"), True),
        (lambda: fails_with("a"), caused, False),
        (lambda: ValueError("never raised"), lambda: ValueError("nor this"), True),
    ],
)
def test_which_faults_are_the_same(
    one: Callable[[], BaseException], other: Callable[[], BaseException], same: bool
) -> None:
    assert (fingerprint(one()) == fingerprint(other())) is same
