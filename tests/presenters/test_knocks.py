from datetime import UTC, datetime
from pathlib import Path

import pytest

from callboard.presenters.knocks import Asked, read_knock
from callboard.store.instance import Knock

FOLDER = Path("home").absolute()


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ((), Asked()),
        (("--toggle",), Asked(toggles=True)),
        (("--from", "SG"), Asked(said={"country": "SG"})),
        (("--at", "2026-11-28T03:00Z"), Asked(said={"at": datetime(2026, 11, 28, 3, tzinfo=UTC)})),
        (("--toggle", "--language", "zh"), Asked(toggles=True, said={"language": "zh"})),
        (("--directory", "x.toml"), Asked(said={"directories": (FOLDER / "x.toml",)})),
        (("--directory", str(FOLDER / "y")), Asked(said={"directories": (FOLDER / "y",)})),
        (("--nonsense",), Asked()),  # said by a newer release
        (("--from", "Atlantis"), Asked()),
    ],
)
def test_what_a_second_start_asks_for(words: tuple[str, ...], asked: Asked) -> None:
    assert read_knock(Knock(words, str(FOLDER))) == asked
