"""Whether anything can be kept in a folder at all, asked once when the program starts."""

import os
import secrets
from pathlib import Path

from callboard.store.replace_file import PRIVATE, made_folder, saving
from callboard.store.trouble import Fault, StoreError, Trouble, failure, trouble

_LASTING = (Fault.READ_ONLY, Fault.DENIED, Fault.NO_FOLDER)  # a full disk may be freed in time


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
