"""Where the user's files are on this system; cheap, because it is asked before the first paint."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

HOME_VARIABLE = "CALLBOARD_HOME"  # one folder for all, such as one on a USB stick


class Folders(NamedTuple):
    """Where each kind of file is; none of them need exist."""

    settings: Path
    notebook: Path
    cache: Path
    log: Path

    @property
    def settings_file(self) -> Path:
        """The file of settings."""
        return self.settings / "settings.json"


def find_folders(environment: Mapping[str, str]) -> Folders:
    """The folders of this user: of the system, or all in the one that CALLBOARD_HOME names."""
    if home := environment.get(HOME_VARIABLE):
        root = Path(home).absolute()
        return Folders(root, root, root / "cache", root / "log")
    from platformdirs import PlatformDirs  # noqa: PLC0415 -- not needed where a folder was named

    places = PlatformDirs("callboard", appauthor=False)
    return Folders(
        places.user_config_path, places.user_data_path, places.user_cache_path, places.user_log_path
    )
