import struct
from pathlib import Path

import icons
import pytest
from PySide6.QtGui import QColor, QImage

LIGHT = QColor("#3ddc7f")


def test_every_png_has_the_size_in_its_name_and_a_green_light(tmp_path: Path) -> None:
    for path in icons.write_pngs(tmp_path):
        image = QImage(str(path))
        size = int(path.stem.removeprefix("callboard-"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 4, size * 52 // 64) == LIGHT


def test_the_windows_icon_holds_every_size_that_the_shell_asks_for(tmp_path: Path) -> None:
    content = icons.write_ico(tmp_path / "callboard.ico").read_bytes()
    zero, kind, count = struct.unpack_from("<HHH", content)
    assert (zero, kind) == (0, 1)
    entries = [struct.unpack_from("<BBBBHHII", content, 6 + 16 * row) for row in range(count)]
    assert [entry[0] or 256 for entry in entries] == [16, 20, 24, 32, 40, 48, 64, 256]
    assert sum(entry[6] for entry in entries) + 6 + 16 * count == len(content)


@pytest.mark.usefixtures("qapp")
def test_qt_reads_the_windows_icon_as_it_was_drawn(tmp_path: Path) -> None:
    image = QImage(str(icons.write_ico(tmp_path / "callboard.ico")))
    assert image.pixelColor(image.width() // 4, image.height() * 52 // 64) == LIGHT
    assert image.pixelColor(0, 0).alpha() == 0


def test_the_macos_icon_is_whole_and_leaves_a_margin(tmp_path: Path) -> None:
    content = icons.write_icns(tmp_path / "callboard.icns").read_bytes()
    assert struct.unpack_from(">4sI", content) == (b"icns", len(content))
    parts = dict(_parts(content))
    assert sorted(parts) == sorted(
        [b"ic04", b"ic05", b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12", b"ic13", b"ic14"]
    )
    large = QImage.fromData(parts[b"ic10"])
    assert (large.width(), large.height()) == (1024, 1024)
    assert large.pixelColor(512, 60).alpha() == 0
    assert large.pixelColor(512, 110).alpha() == 255
    assert parts[b"ic04"].startswith(b"ARGB")


def test_the_small_macos_icon_unpacks_to_four_channels(tmp_path: Path) -> None:
    content = icons.write_icns(tmp_path / "callboard.icns").read_bytes()
    packed, unpacked = dict(_parts(content))[b"ic05"][4:], b""
    while packed:
        length = packed[0] + 1
        unpacked, packed = unpacked + packed[1 : 1 + length], packed[1 + length :]
    assert len(unpacked) == 4 * 32 * 32


def test_the_picture_beside_the_setup_is_a_bitmap_without_alpha(tmp_path: Path) -> None:
    content = icons.write_side_picture(tmp_path / "side.bmp").read_bytes()
    width, height, planes, bits = struct.unpack_from("<iiHH", content, 18)
    assert (content[:2], width, height, planes, bits) == (b"BM", 328, 628, 1, 24)
    image = QImage.fromData(content)
    assert image.pixelColor(82 + 164 // 4, 82 + 164 * 52 // 64) == LIGHT
    assert image.pixelColor(0, 627) == image.pixelColor(327, 0)


def test_the_icon_is_drawn_the_same_twice(tmp_path: Path) -> None:
    first = icons.write_icns(tmp_path / "first").read_bytes()
    assert icons.write_icns(tmp_path / "second").read_bytes() == first


def _parts(content: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 8
    while at < len(content):
        kind, length = struct.unpack_from(">4sI", content, at)
        found.append((kind, content[at + 8 : at + length]))
        at += length
    return found
