"""The product's icon in every form that a system wants, from the one drawing.

    python packaging/icons.py FOLDER     writes callboard-16.png …, callboard.ico and callboard.icns

Qt draws; what is written depends on the drawing and Qt's version alone.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources/icons/callboard.svg"
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)  # of Windows at 100 to 250 %
_ICNS_PNG = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512}
_ICNS_PNG |= {"ic09": 512, "ic10": 1024}
_ICNS_RAW = {"ic04": 16, "ic05": 32}  # macOS shows PNG wrongly in these two
_SIDE_PICTURE = (328, 628)  # pixels; twice what the setup shows at 100 %
_GROUND = "#dfe8f7"
_MACOS_MARGIN = 100 / 1024  # of Apple's template, which leaves room for a shadow


def write_pngs(folder: Path) -> list[Path]:
    """`callboard-SIZE.png` in every size a Linux desktop asks for."""
    made = [folder / f"callboard-{size}.png" for size in PNG_SIZES]
    for path, size in zip(made, PNG_SIZES, strict=True):
        path.write_bytes(png(_drawn(size)))
    return made


def write_ico(path: Path) -> Path:
    """Windows' icon: bitmaps, and the largest as PNG, as the shell has wanted since Vista."""
    images = [(size, _ico_image(size)) for size in _ICO_SIZES]
    offset = 6 + 16 * len(images)
    entries = b""
    for size, content in images:
        side = size % 256  # 0 is 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    header = struct.pack("<HHH", 0, 1, len(images))
    path.write_bytes(header + entries + b"".join(content for _, content in images))
    return path


def write_icns(path: Path) -> Path:
    """The icon of macOS."""
    parts = {kind: _argb(_drawn(size, _MACOS_MARGIN)) for kind, size in _ICNS_RAW.items()}
    parts |= {kind: png(_drawn(size, _MACOS_MARGIN)) for kind, size in _ICNS_PNG.items()}
    body = b"".join(_icns_part(kind, content) for kind, content in sorted(parts.items()))
    path.write_bytes(_icns_part("icns", body))
    return path


def write_side_picture(path: Path) -> Path:
    """The bitmap beside what the last page of Windows' setup says."""
    width, height = _SIDE_PICTURE
    image = QImage(width, height, QImage.Format.Format_RGB888)  # NSIS knows no alpha
    image.fill(QColor(_GROUND))
    painter = QPainter(image)
    painter.drawImage(width // 4, width // 4, _drawn(width // 2))
    painter.end()
    path.write_bytes(_encoded(image, b"bmp"))
    return path


def png(image: QImage) -> bytes:
    """An image as a PNG file."""
    return _encoded(image, b"png")


def _encoded(image: QImage, form: bytes) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(form)).write(image)
    return bytes(content.data())


def _drawn(size: int, margin: float = 0.0) -> QImage:
    """The drawing, `margin` of its side away from each edge."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = size * margin
    QSvgRenderer(str(DRAWING)).render(
        painter, QRectF(image.rect()).adjusted(room, room, -room, -room)
    )
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def _bgra(image: QImage) -> bytes:
    return bytes(image.constBits())  # little-endian ARGB32


def _ico_image(size: int) -> bytes:
    image = _drawn(size)
    if size == 256:
        return png(image)
    # The height counts the mask too, which an image with alpha leaves empty.
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    mask = bytes((size + 31) // 32 * 4 * size)
    return header + _bgra(image.flipped()) + mask


def _argb(image: QImage) -> bytes:
    """The four channels one after the other, in runs of at most 128 bytes as they are."""
    pixels = _bgra(image)
    channels = (pixels[3::4], pixels[2::4], pixels[1::4], pixels[0::4])
    runs = [run for channel in channels for run in _runs(channel)]
    return b"ARGB" + b"".join(bytes([len(run) - 1]) + run for run in runs)


def _runs(channel: bytes) -> list[bytes]:
    return [channel[start : start + 128] for start in range(0, len(channel), 128)]


def _icns_part(kind: str, content: bytes) -> bytes:
    return kind.encode("ascii") + struct.pack(">I", len(content) + 8) + content


def main(words: list[str]) -> None:
    """Write every form into the folder named."""
    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    write_pngs(folder)
    write_ico(folder / "callboard.ico")
    write_icns(folder / "callboard.icns")


if __name__ == "__main__":
    main(sys.argv[1:])
