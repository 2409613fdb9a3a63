"""Where the user's files are on this system, and whether they can be kept there."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from callboard.store.replace_file import PRIVATE, made_folder, saving
from callboard.store.trouble import Fault, StoreError, Trouble, failure, trouble

HOME_VARIABLE = "CALLBOARD_HOME"  # one folder for all, such as one on a USB stick
_LASTING = (Fault.READ_ONLY, Fault.DENIED, Fault.NO_FOLDER)  # a full disk may be freed in time


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
    # 2 ms, and not needed where a folder was named.
    from platformdirs import PlatformDirs  # noqa: PLC0415 -- the same

    places = PlatformDirs("callboard", appauthor=False)
    return Folders(
        places.user_config_path, places.user_data_path, places.user_cache_path, places.user_log_path
    )


def keeping_trouble(folder: Path) -> Trouble | None:
    """Why nothing can be kept in a folder while the program runs; None when it can.

    The folder is made if need be. A full disk is no reason: it may be freed in time.
    """
    try:
        if not folder.is_absolute():  # of a user who has no home, `~` stays as it is
            raise failure(Fault.NO_FOLDER, folder)
        with saving(folder):
            _write_something(made_folder(folder / f".{secrets.token_hex(8)}.part"))
    except StoreError as error:
        if error.trouble.fault in _LASTING:
            return trouble(Fault.NOT_KEPT, folder)
    return None


def _write_something(probe: Path) -> None:
    descriptor = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE)
    os.close(descriptor)
    probe.unlink()
