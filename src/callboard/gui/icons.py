"""Icons from the bundled drawings, tinted with a colour of the palette."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)
_SHARPEST = 2  # device pixels for one of ours, on the finest common screens


def tinted_icon(folder: Path, name: str, colour: str, size: int = 20) -> QIcon:
    """The drawing `name`.svg with its currentColor replaced; empty when it is not there."""
    drawing = _drawing(folder / f"{name}.svg").replace(b"currentColor", colour.encode("ascii"))
    icon = QIcon()
    for scale in (1, _SHARPEST):
        icon.addPixmap(_pixmap(drawing, size, scale))
    return icon


def window_icon(folder: Path) -> QIcon:
    """The mark of the program, in every size a desktop asks for."""
    drawing = _drawing(folder / "callboard.svg")
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_pixmap(drawing, size, 1))
    return icon


def _drawing(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _pixmap(drawing: bytes, size: int, scale: int) -> QPixmap:
    # QtSvg is needed for icons only; nothing else should pay for it.
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    if not drawing:
        return QPixmap()
    pixmap = QPixmap(size * scale, size * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
