"""The real window over the bundled directory and one more line, with a clock that stands."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callboard.app import build
from callboard.options import Options
from callboard.wiring import App

EXTRA = """
format = 1
id = "acme"
name = "Acme"
as_of = "2026-03"

[[organization]]
id = "acme"
name = "Acme <b>&amp;</b>"

[[source]]
id = "acme.source"
title = "Contract"
kind = "official"
publisher = "Acme"
as_of = "2026"

[[contact_point]]
id = "acme.london"
organization = "acme"
name = "<img src=/etc/hostname>Londinium desk"
kind = "phone"
telephone = { printed = "+44 20 7946 0123" }
hours_available = [{ hours = "Mo-Fr 09:00-17:30", zone = "Europe/London" }]

[[claim]]
about = ["acme.london"]
source = "acme.source"
status = "published"
method = "read"
checked = "2026-03-01"
"""


class Clock:
    """Stands on a Monday, 15:04 in London, until a test moves it."""

    at = datetime(2026, 11, 23, 15, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[App], App]]:
    """Shows a window, with everything slow loaded."""
    apps: list[App] = []

    def show(app: App) -> App:
        apps.append(app)
        qtbot.addWidget(app.window)
        with qtbot.waitSignal(app.preparation.finished, timeout=20_000):  # a cold start under wine
            app.start()
            app.window.show()
        return app

    yield show
    for app in apps:
        app.stop()
        app.memory.close()


@pytest.fixture
def opened(shown: Callable[[App], App], clock: Clock) -> Callable[[Options], App]:
    """Opens a window for what was said on the command line."""
    return lambda options: shown(build(options, clock))


@pytest.fixture
def app(opened: Callable[[Options], App], tmp_path: Path) -> App:
    path = tmp_path / "acme.toml"
    path.write_text(EXTRA, "utf-8")
    return opened(Options(zone="Europe/Berlin", language="en", directories=(path,)))
