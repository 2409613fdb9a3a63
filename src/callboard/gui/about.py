"""What the About page tells: which release this is, how old its facts are, under which terms."""

import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import qVersion

from callboard.directory.directory import Directory
from callboard.gui.partial_dates import short_date
from callboard.gui.translation import translate
from callboard.licenses import Component


class AboutFacts(NamedTuple):
    """Rows of a name and a value, and what is shipped; `read_license` gives its full text."""

    version: str
    rows: tuple[tuple[str, str], ...]
    components: tuple[Component, ...]
    read_license: Callable[[Component], str]


def about_rows(
    directories: Iterable[Directory], tz_version: str, languages: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    """What the program answers from, each with how old it is, and what it is made with."""
    rows = [(each.name.best(languages), _age(each)) for each in directories]
    rows.append((translate("About", "Time zone rules"), tz_version))
    python = ".".join(map(str, sys.version_info[:3]))
    rows.append((translate("About", "Made with"), f"Qt {qVersion()} · Python {python}"))
    return tuple(rows)


def _age(directory: Directory) -> str:
    told = translate("About", "as of {0}").format(short_date(directory.as_of))
    checked = max((claim.checked for claim in directory.claim), default="")
    if not checked:
        return told
    latest = translate("About", "last checked {0}").format(short_date(checked))
    return f"{told} · {latest}"
