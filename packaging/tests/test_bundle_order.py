from pathlib import Path
from zipfile import ZipFile

from bundle import sort_archive


def test_an_archive_is_the_same_whatever_the_order_of_its_parts(tmp_path: Path) -> None:
    parts = {"b/c.pyc": b"two", "a.pyc": b"one", "b.pyc": b"three"}
    made = []
    for number, names in enumerate((list(parts), sorted(parts))):
        path = tmp_path / f"{number}.zip"
        with ZipFile(path, "w") as archive:
            for name in names:
                archive.writestr(name, parts[name])
        sort_archive(path)
        with ZipFile(path) as archive:
            assert archive.namelist() == ["a.pyc", "b.pyc", "b/c.pyc"]
            assert {name: archive.read(name) for name in archive.namelist()} == parts
            made.append([info.CRC for info in archive.infolist()])
    assert made[0] == made[1]
