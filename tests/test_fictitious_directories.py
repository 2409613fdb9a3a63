"""The invented directories of the tests are sound, varied, and ring nobody's telephone."""

import re
from pathlib import Path

import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import Catalogue
from callboard.loading.loader import load_files

FOLDER = Path(__file__).parent / "data" / "directories"
# Kept free for fiction by the regulators of the US, UK, Germany and Australia; and two of our own.
RESERVED = re.compile(
    r"\+1 [2-9][0-9]{2} 555 01[0-9]{2}|\+44 20 7946 0[0-9]{3}|\+61 2 5550 [0-9]{4}"
    r"|\+49 30 23125 [0-9]{3}|\+49 69 90009 [0-9]{3}|\+49 89 99998 [0-9]{3}"
    r"|1300 975 7(0[7-9]|1[01])|400-555-01[0-9]{2}|10555"
)


@pytest.fixture(scope="module")
def points() -> list[ContactPoint]:
    return list(_loaded().contact_points.values())


def _loaded() -> Catalogue:
    return load_files([FOLDER])[0]


def test_no_problem_is_found() -> None:
    _, problems = load_files([FOLDER], deep=True)
    assert problems == []


def test_every_directory_is_as_large_as_real_ones() -> None:
    assert [len(directory.contact_point) for directory in _loaded().directories] == [15] * 4


def test_every_number_is_kept_free_for_fiction(points: list[ContactPoint]) -> None:
    printed = [point.telephone.printed for point in points if point.telephone]
    assert [number for number in printed if not RESERVED.fullmatch(number)] == []


@pytest.mark.parametrize("language", ["de", "fr", "ja", "zh-Hans", "es", "ar"])
def test_language_is_spoken_somewhere(points: list[ContactPoint], language: str) -> None:
    assert any(language in point.available_language for point in points)


@pytest.mark.parametrize(
    "kind", ["phone", "chat", "ticket", "email", "wechat", "dingtalk", "callback"]
)
def test_kind_is_there(points: list[ContactPoint], kind: str) -> None:
    assert any(point.kind is ContactKind(kind) for point in points)
