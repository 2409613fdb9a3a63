import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.store.plain import LIMIT, Unusable, read_object, read_plain

UNUSABLE = [
    b"", b" ", b"{", b"[]", b"1", b"null", b'"text"', b'{"a": 1', b'{"a": 1}}', b"{'a': 1}",
    b'{"a": NaN}', b'{"a": -Infinity}', b'{"a": \x00}', b"\x00" * 4096, b'{"a": "\xff"}',
    b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", b'{"a": ' + b"9" * 5000 + b"}",
    b'{"a": 1}\x00', '{"a": 1}'.encode("utf-16"), b" " * LIMIT + b"{}",
]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "fields"),
    [
        (b"{}", {}),
        (b'{"language": "zh", "width": 800}', {"language": "zh", "width": 800}),
        ('{"名": "值"}'.encode(), {"名": "值"}),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),  # from a Windows editor
        (b'{"a": {"b": [1.5, null, true]}}\r\n', {"a": {"b": [1.5, None, True]}}),
        (b" " * (LIMIT - 2) + b"{}", {}),
    ],
)
def test_an_object_is_read(tmp_path: Path, content: bytes, fields: dict[str, object]) -> None:
    (tmp_path / "file").write_bytes(content)
    assert read_plain(tmp_path / "file") == fields


@pytest.mark.parametrize("content", UNUSABLE, ids=lambda content: repr(content[:12]))
def test_anything_else_is_unusable(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(Unusable):
        read_object(tmp_path / "file")
    assert read_plain(tmp_path / "file") == {}


@given(st.binary())
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_never_raises(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    assert isinstance(read_plain(tmp_path / "file"), dict)


def test_what_is_not_there(tmp_path: Path) -> None:
    assert read_plain(tmp_path / "file") == {}
    assert read_plain(tmp_path / "folder" / "file") == {}
    assert read_plain(tmp_path / ("n" * 300)) == {}


def test_a_folder(tmp_path: Path) -> None:
    assert read_plain(tmp_path) == {}


def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("link")
    assert read_plain(tmp_path / "link") == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_plain(tmp_path / "pipe") == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such devices")
def test_an_endless_device(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/zero")
    assert read_plain(tmp_path / "link") == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows limits no memory this way")
def test_a_gigabyte_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "file").open("wb") as file:
        file.truncate(1 << 30)
    program = (
        "import resource, sys; from pathlib import Path; from callboard.store.plain import *;"
        "resource.setrlimit(resource.RLIMIT_AS, (256 << 20,) * 2);"
        "print(read_plain(Path(sys.argv[1])))"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "file")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "{}\n"


def test_it_loads_nothing_but_json() -> None:
    program = (
        "import sys; import callboard.store.plain;"
        "print([name for name in ('msgspec', 'platformdirs', 'datetime') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
