import errno
import os
from pathlib import Path

import pytest

from callboard.store.trouble import SENTENCES, Fault, saving_failure, shown, trouble

PATH = Path("folder") / "notes.json"


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_one_sentence_that_says_where(fault: Fault) -> None:
    sentence = trouble(fault, PATH, "the {detail}").sentence
    assert str(PATH) in sentence
    assert sentence.endswith(".")
    assert ("the {detail}" in sentence) == ("{detail}" in SENTENCES[fault])


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, Fault.FULL),
        (errno.EDQUOT, Fault.FULL),
        (errno.EFBIG, Fault.FULL),
        (errno.EROFS, Fault.READ_ONLY),
        (errno.EACCES, Fault.DENIED),
        (errno.EPERM, Fault.DENIED),
        (errno.ENOTDIR, Fault.NO_FOLDER),
        (errno.EISDIR, Fault.NOT_A_FILE),
        (errno.EIO, Fault.FAILED),
    ],
)
def test_what_the_system_says(number: int, fault: Fault) -> None:
    assert saving_failure(OSError(number, "words"), PATH).trouble == trouble(fault, PATH, "words")


def test_an_error_without_a_number() -> None:
    assert saving_failure(OSError(), PATH).sentence == f"{PATH} could not be saved (OSError)."


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_can_be_shown() -> None:
    assert shown(Path(os.fsdecode(b"n\xff.json"))) == "n\ufffd.json"
