import hashlib
from pathlib import Path

import checksums
import pytest
from product import Build, BuildError


def _build(folder: Path) -> Build:
    return Build(folder, folder / "work", "1.2.3", 0)


def test_every_file_is_summed_in_order_of_name_and_no_folder(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.tar.xz").write_bytes(b"one")
    (tmp_path / "callboard").mkdir()
    for _ in range(2):  # its own sums are no package
        (path,) = checksums.make(_build(tmp_path))
    one, two = hashlib.sha256(b"one").hexdigest(), hashlib.sha256(b"two").hexdigest()
    assert path.read_bytes() == f"{one}  a.tar.xz\n{two}  b.deb\n".encode()


def test_without_a_package_there_is_nothing_to_sum(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="holds no package yet"):
        checksums.make(_build(tmp_path))
