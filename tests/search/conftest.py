from pathlib import Path

import pytest

from callboard.directory.names import Names
from callboard.loading.loader import load_files
from callboard.resources import find_resources
from callboard.search.entry import Entry, entries
from callboard.search.index import Index

FICTITIOUS = Path(__file__).parent.parent / "data" / "directories"


def _entries(folder: Path) -> list[Entry]:
    return entries(load_files([folder])[0], Names(find_resources().names))


@pytest.fixture(scope="session")
def bundled_entries() -> list[Entry]:
    return _entries(find_resources().directories)


@pytest.fixture(scope="session")
def fictitious_entries() -> list[Entry]:
    return _entries(FICTITIOUS)


@pytest.fixture(scope="session")
def bundled(bundled_entries: list[Entry]) -> Index:
    return Index.build(bundled_entries)


@pytest.fixture(scope="session")
def fictitious(fictitious_entries: list[Entry]) -> Index:
    return Index.build(fictitious_entries)
