import os
from datetime import UTC, datetime

import pytest

from callboard.commands.kept import read_kept
from callboard.store.folders import find_folders
from callboard.store.notebook import open_notebook
from callboard.store.writer import Writer

AT = datetime(2026, 11, 23, 14, tzinfo=UTC)


@pytest.fixture
def notebook() -> None:
    writer = Writer(lambda _trouble: None)
    notebook, _ = open_notebook(find_folders(os.environ).notebook, writer, AT)
    notebook.toggle_favourite("london", AT)
    notebook.use("berlin", AT)
    assert writer.flush(5) == ()


@pytest.mark.usefixtures("notebook")
@pytest.mark.parametrize(("what", "ids"), [("favourite", {"london"}), ("recent", {"berlin"})])
def test_what_the_window_kept_is_read(what: str, ids: set[str]) -> None:
    assert read_kept(what, AT) == ids


def test_nothing_is_kept_by_somebody_new() -> None:
    assert read_kept("favourite", AT) == frozenset()
