"""A fault of the program in words that may be passed on: places in code, and nothing personal.

What somebody searched, noted or copied may stand in the message of a fault, and the name of its
user in the path of a file: neither is kept.
"""

import os
import platform
import re
from collections.abc import Iterator
from pathlib import PurePath
from traceback import FrameSummary, extract_tb
from types import TracebackType

# Their messages name what stands in code, between quotes, and nothing that somebody typed.
_OF_CODE = (AttributeError, ImportError, IndexError, NameError, RecursionError, ZeroDivisionError)
_MOST_FRAMES = 30  # of one fault, the first and the last: recursion has a thousand
# Where a path stops being about this computer, and begins to be about the program.
_ROOTS = re.compile(r".*[/\\](?=callboard[/\\])|.*[/\\](?:site-packages|python3\.\d+|[Ll]ib)[/\\]")
_PATH = re.compile(r"\S*[/\\\\]\S+")
_LINE = "\n"
_FRAME = re.compile(r'(File ")([^"]+)(")')


def write_report(fault: BaseException, version: str) -> str:
    """Everything about a fault: versions, then causes first, each with the places in code."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    lines = [f"Callboard {version}, {system}"]
    for found in _causes(fault):
        lines += [*_places(found.__traceback__), f"  {_message(found)}"]
    return "\n".join(lines) + "\n"


def fingerprint(fault: BaseException) -> tuple[object, ...]:
    """What two faults have in common that are the same one happening again."""
    return tuple(
        (type(found), frame.filename, frame.lineno)
        for found in _causes(fault)
        for frame in extract_tb(found.__traceback__)[-1:]  # however it came there
    ) or (type(fault), _message(fault))


def without_folders(text: str) -> str:
    """What faulthandler wrote, with no more of a path than belongs to the program."""
    return _FRAME.sub(lambda found: f"{found[1]}{place(found[2])}{found[3]}", text)


def place(path: str) -> str:
    """A file of code, from the folder of the program or of the library on."""
    inside, found = _ROOTS.subn("", path, count=1)
    return inside.replace("\\", "/") if found else PurePath(path.replace("\\", "/")).name


def _causes(fault: BaseException) -> list[BaseException]:
    """The fault and what led to it, the first cause first."""
    found: list[BaseException] = []
    cause: BaseException | None = fault
    while cause is not None and cause not in found:
        found.append(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return found[::-1]


def _places(trace: TracebackType | None) -> Iterator[str]:
    for frame in _shortened(trace):
        yield f'  File "{place(frame.filename)}", line {frame.lineno}, in {frame.name}'


def _shortened(trace: TracebackType | None) -> list[FrameSummary]:
    frames = list(extract_tb(trace))
    half = _MOST_FRAMES // 2
    return frames if len(frames) <= _MOST_FRAMES else [*frames[:half], *frames[-half:]]


def _message(fault: BaseException) -> str:
    kind = type(fault).__name__
    if isinstance(fault, OSError) and fault.errno:
        return f"{kind}: {os.strerror(fault.errno)}"
    if type(fault) in _OF_CODE:
        return f"{kind}: {_PATH.sub('…', str(fault).partition(_LINE)[0])}"
    return kind
