from pathlib import Path

import pytest

from callboard.loading.loader import load_files
from callboard.search.ticket import ticket_hint
from callboard.wording.ticket import ticket_sentence

NORTHWIND = Path(__file__).parents[1] / "data/directories/northwind.toml"
ALIYUN = Path(__file__).parents[2] / "resources/directories/aliyun.toml"


@pytest.mark.parametrize(
    ("path", "typed", "language", "sentence"),
    [
        (
            NORTHWIND,
            "NW-12345678",
            "en",
            (
                "NW-12345678 looks like a ticket number: use Database specialists, +44 20 7946 0117,"
                " and have it ready."
            ),
        ),
        (
            ALIYUN,
            "ALI-2023AB12",
            "en",
            (
                "ALI-2023AB12 looks like a ticket number: use Expert support (L3), 400-6455-666, key 3,"
                " and have it ready."
            ),
        ),
        (
            ALIYUN,
            "ALI-2023AB12",
            "zh-Hans",
            "ALI-2023AB12 像是工单编号：请使用专家支持（L3），400-6455-666、按 3，并备好该编号。",
        ),
    ],
)
def test_what_to_do_with_it(path: Path, typed: str, language: str, sentence: str) -> None:
    hint = ticket_hint(typed, load_files([path])[0])
    assert hint is not None
    assert ticket_sentence(hint, language) == sentence
