"""What can go wrong with a user's file, as a value with one sentence: what, where, what to do."""

import errno
import os
from enum import StrEnum
from pathlib import Path

import msgspec


class Fault(StrEnum):
    """The kinds of trouble; `wording/` says them in other languages than English."""

    FULL = "full"
    READ_ONLY = "read-only"
    DENIED = "denied"
    UNREADABLE = "unreadable"
    NOT_A_FILE = "not-a-file"
    NO_FOLDER = "no-folder"
    TOO_LARGE = "too-large"
    BUSY = "busy"
    UNVERIFIED = "unverified"
    FAILED = "failed"
    WRONG_VALUE = "wrong-value"
    DAMAGED = "damaged"
    DAMAGED_STAYS = "damaged-stays"
    WRONG_FIELD = "wrong-field"
    WRONG_ENTRY = "wrong-entry"
    NOT_KEPT = "not-kept"
    SLOW = "slow"


SENTENCES = {
    Fault.FULL: "{path} could not be saved: the disk is full. Free some space and try again.",
    Fault.READ_ONLY: "{path} could not be saved: the disk is read-only.",
    Fault.DENIED: "{path} could not be saved: you may not write there.",
    Fault.UNREADABLE: "{path} could not be read ({detail}). It was left as it is.",
    Fault.NOT_A_FILE: "{path} is not an ordinary file. Move it away, or choose another name.",
    Fault.NO_FOLDER: "{path} could not be saved: its folder cannot be made there.",
    Fault.TOO_LARGE: "{path} could not be saved: it would grow too large. Delete something first.",
    Fault.BUSY: "{path} is being saved by another Callboard. Try again.",
    Fault.UNVERIFIED: "{path} could not be saved: the disk does not give back what was written.",
    Fault.FAILED: "{path} could not be saved ({detail}).",
    Fault.WRONG_VALUE: "This cannot be saved in {path} ({detail}).",
    Fault.DAMAGED: "{path} was damaged. It is kept as {detail}; Callboard starts without it.",
    Fault.DAMAGED_STAYS: "{path} is damaged. Nothing is saved there until you move it away.",
    Fault.WRONG_FIELD: "{path}: “{detail}” cannot be used. Its default is used.",
    Fault.WRONG_ENTRY: "{path}: “{detail}” cannot be used. It was left out.",
    Fault.NOT_KEPT: "Callboard cannot write to {path}. Nothing you change now will be kept.",
    Fault.SLOW: "{path} is still being saved: the disk does not answer.",
}
_FAULTS = {
    errno.ENOSPC: Fault.FULL,
    errno.EDQUOT: Fault.FULL,
    errno.EFBIG: Fault.FULL,  # a quota of one process, RLIMIT_FSIZE
    errno.EROFS: Fault.READ_ONLY,
    errno.EACCES: Fault.DENIED,
    errno.EPERM: Fault.DENIED,
    errno.ENOTDIR: Fault.NO_FOLDER,
    errno.EEXIST: Fault.NO_FOLDER,  # there is a file where it should be
    errno.EISDIR: Fault.NOT_A_FILE,
}


class Trouble(msgspec.Struct, frozen=True):
    """One fault of one file; `detail` is a field, a key, another path, or the system's words."""

    fault: Fault
    path: str
    detail: str = ""

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, in English."""
        return SENTENCES[self.fault].format(path=self.path, detail=self.detail)


class StoreError(Exception):
    """A file could not be saved; what was in it before is still in it."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.sentence)
        self.trouble = trouble

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, in English."""
        return self.trouble.sentence

    @property
    def path(self) -> str:
        """The file, as it can be shown."""
        return self.trouble.path


def trouble(fault: Fault, path: Path, detail: str = "") -> Trouble:
    """The trouble of a file; names that are no text are made showable."""
    return Trouble(fault, shown(path), detail)


def failure(fault: Fault, path: Path, detail: str = "") -> StoreError:
    """The error to raise for a file that could not be saved."""
    return StoreError(trouble(fault, path, detail))


def saving_failure(error: OSError, path: Path) -> StoreError:
    """The error to raise for what the system said when a file was being saved."""
    fault = _FAULTS.get(error.errno or 0, Fault.FAILED)
    return failure(fault, path, error.strerror or type(error).__name__)


def shown(path: Path) -> str:
    """A path as text; a byte of its name that is no text becomes a replacement character."""
    return os.fsencode(path).decode("utf-8", "replace")
