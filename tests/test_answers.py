"""What answers while the index is built, and what happens when its file is damaged."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callboard import answers as answers_module
from callboard.answers import INDEX, Answers
from callboard.commands.context import Context
from callboard.hours.state import State
from callboard.options import Options
from callboard.reach.states import States
from callboard.resources import find_resources
from callboard.search import build_index

AT = datetime(2026, 12, 2, 10, 30, tzinfo=UTC)
OPTIONS = Options(zone="Europe/Berlin", country="DE", language="en")
BUNDLED = "aliyun.hotline"


def _clock() -> datetime:
    return AT


def _ignore(_percent: int) -> None:
    pass


@pytest.fixture
def made(tmp_path: Path) -> Callable[[], Answers]:
    return lambda: Answers(Context(OPTIONS, find_resources(), _clock), _clock, tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "search"


@pytest.fixture
def as_if_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers_module, "_QUICK", 0)
    monkeypatch.setattr(build_index, "_SMALL", 0)


def test_a_small_directory_is_found_in_before_anything_is_loaded(
    made: Callable[[], Answers], folder: Path
) -> None:
    answers = made()
    assert answers.find("95187")[0] == BUNDLED
    answers.load(INDEX, _ignore)
    assert answers.find("aliyun")  # pinyin
    assert not folder.exists()


@pytest.mark.usefixtures("as_if_large")
def test_a_large_directory_is_not_indexed_between_two_keys(made: Callable[[], Answers]) -> None:
    answers = made()
    assert answers.find("95187") == []
    assert "being prepared" in answers.nothing_found("95187")


@pytest.mark.usefixtures("as_if_large")
def test_while_the_index_is_built_names_are_found(made: Callable[[], Answers]) -> None:
    answers = made()
    found: list[list[str]] = []

    def look(_percent: int) -> None:
        found.append(answers.find("95187"))

    answers.load(INDEX, look)
    assert found[0] == []  # nothing is there yet
    assert BUNDLED in found[-1]
    assert answers.find("95187")[0] == BUNDLED


@pytest.mark.usefixtures("as_if_large")
def test_the_file_of_a_large_directory_is_used_again(
    made: Callable[[], Answers], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made().load(INDEX, _ignore)
    (file,) = folder.iterdir()
    written = file.stat().st_mtime_ns
    monkeypatch.setattr(build_index, "_run_child", None)  # building anything would now raise
    answers = made()
    answers.load(INDEX, _ignore)
    assert answers.find("95187")[0] == BUNDLED
    assert file.stat().st_mtime_ns == written


@pytest.mark.usefixtures("as_if_large")
def test_an_open_index_that_is_damaged_is_built_again(
    made: Callable[[], Answers], folder: Path
) -> None:
    answers, lost = made(), list[str]()
    answers.when_lost(lost.append)
    answers.load(INDEX, _ignore)
    (file,) = folder.iterdir()
    with file.open("r+b") as stream:
        stream.write(bytes(file.stat().st_size))
    assert answers.find("95187") == []
    assert lost == [INDEX]
    answers.load(INDEX, _ignore)
    assert answers.find("95187")[0] == BUNDLED


@pytest.mark.usefixtures("as_if_large")
def test_a_name_is_marked_without_an_index(made: Callable[[], Answers]) -> None:
    assert list(made().marks("Hotline", "hot")) == [(0, 3)]


@pytest.mark.usefixtures("as_if_large")
def test_progress_is_told_in_percent(made: Callable[[], Answers]) -> None:
    told: list[int] = []
    made().load(INDEX, told.append)
    assert (told[0], told[-1]) == (0, 100)


@pytest.mark.usefixtures("as_if_large")
@pytest.mark.parametrize(
    ("query", "finds"), [("open:now", False), ("open:unknown", False), ("-open:now", True)]
)
def test_where_nothing_is_open_no_entry_is_judged(
    made: Callable[[], Answers], monkeypatch: pytest.MonkeyPatch, query: str, *, finds: bool
) -> None:
    answers = made()
    answers.load(INDEX, _ignore)
    monkeypatch.setattr(States, "occurring", lambda *_: frozenset([State.CLOSED]))
    monkeypatch.setattr(States, "of", lambda *_: State.CLOSED)
    assert bool(answers.find(query)) is finds


def test_what_is_kept_is_found_the_latest_first(made: Callable[[], Answers]) -> None:
    answers = made()
    kept = {"recent": (BUNDLED, "aliyun.regional.hong-kong"), "favourite": (BUNDLED,)}
    answers.use_kept(kept.__getitem__)
    assert answers.find("is:recent") == list(kept["recent"])
    assert answers.find("is:favourite") == [BUNDLED]
    assert "is:favourite" in answers.nothing_found("is:favourite hong")
