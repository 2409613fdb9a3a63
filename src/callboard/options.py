"""What the caller said on the command line about themselves, the moment, and the directories."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # a window is painted before anything needs them
    from datetime import datetime
    from pathlib import Path


class Options(NamedTuple):
    """None and () mean: not said; the program finds out or takes its default."""

    at: "datetime | None" = None  # aware; None = now
    zone: str | None = None  # canonical IANA key
    country: str | None = None  # ISO 3166-1 alpha-2
    language: str | None = None  # BCP 47
    directories: tuple["Path", ...] = ()  # files, or folders of files, beside the bundled ones
