"""A small directory, and a clock that stands until a test moves it."""

import runpy
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from callboard.directory.contact_point import ContactKind, ContactPoint, Menu, Step
from callboard.directory.directory import Catalogue, Directory, Organization, catalogue
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.gui.row import Facts
from callboard.gui.translation import Translations


class Clock:
    """Answers the time it was set to."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def pass_by(self, **time: float) -> None:
        self.at += timedelta(**time)


def point(id_: str, **fields: object) -> ContactPoint:
    """A telephone contact point unless something else is said."""
    said = {
        "id": id_,
        "organization": "acme",
        "name": Text({"en": f"Line {id_}", "zh": f"线路 {id_}"}),
        "kind": ContactKind.PHONE,
        **fields,
    }
    return ContactPoint(**said)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _system_looks(qapp: QApplication) -> None:
    """No test begins in the type and colours of the one before; its windows are gone by now."""
    if qapp.styleSheet():
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())
        qapp.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of compiled translations; a checkout that was never set up has none."""
    folder = tmp_path_factory.mktemp("resources") / "i18n"
    folder.mkdir()
    tool = Path(__file__).parents[2] / "packaging/translations.py"
    runpy.run_path(str(tool))["compile_all"](folder)
    return folder


@pytest.fixture
def translations(qapp: QApplication, compiled: Path) -> Iterator[Translations]:
    """Translations that are gone, with their language, after the test."""
    before, made = QLocale(), Translations(qapp, compiled)
    yield made
    made.remove()
    QLocale.setDefault(before)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_point() -> Callable[..., ContactPoint]:
    return point


@pytest.fixture
def acme() -> Catalogue:
    """Three contact points: a number with a key, a short code, an address, and nothing at all."""
    key = Menu(steps=(Step(label=Text("support"), keys="2"),))
    points = (
        point("london", telephone=Telephone(printed="+44 20 7946 0123"), menu=key),
        point("short", telephone=Telephone(printed="95187", country="CN")),
        point("portal", kind=ContactKind.TICKET, address="https://support.example.com/new"),
        point("centre", kind=ContactKind.CENTRE),
    )
    organization = Organization(id="acme", name=Text("Acme"))
    return catalogue(
        [
            Directory(
                format=1,
                id="acme",
                name=Text("Acme"),
                as_of="2026-03",
                organization=(organization,),
                contact_point=points,
            )
        ]
    )


@pytest.fixture
def facts(acme: Catalogue) -> Facts:
    return Facts(acme, ("en",), str.lower, str.upper)
