"""Pictures of windows to compare with: small, of few colours, and tolerant to how type is smoothed.

A picture is kept at half its size. Pixels differ when their lightness does by more than type that
is smoothed in another way may; a window differs when much of some small square of it does.
"""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

_SHRUNK_BY = 2
_COLOURS = 44
_TOLERATED = 40  # of 255: other smoothing, and the few colours
_SQUARE = 12  # pixels of the kept picture
_SHARE = 0.18  # of a square; below, letters are drawn another way, above, others or elsewhere
_SQUARES = 1  # so many may differ


def taken(window: QImage) -> QImage:
    """A picture of a window as it is kept: half as large, in the colours it has most of."""
    size = window.size() / _SHRUNK_BY
    small = window.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(small.constBits()).cast("I").tolist())
    table = [colour for colour, _ in seen.most_common(_COLOURS)]
    return small.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )


def difference(one: QImage, other: QImage) -> QImage | None:
    """Where two pictures differ, white on black; None where they are the same to an eye."""
    if one.size() != other.size():
        return _beside(one, other)
    grey = _distance(one, other)
    squares = grey.scaled(
        QSize(grey.width() // _SQUARE, grey.height() // _SQUARE),
        mode=Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    lit = sum(value > 255 * _SHARE for value in _bytes(squares))
    return grey if lit > _SQUARES else None


def _distance(one: QImage, other: QImage) -> QImage:
    drawn = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    grey = drawn.convertToFormat(QImage.Format.Format_Grayscale8)
    threshold = bytes(255 if value > _TOLERATED else 0 for value in range(256))
    lines = memoryview(grey.constBits()).tobytes().translate(threshold)
    return QImage(
        lines, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8
    ).copy()


def _bytes(grey: QImage) -> list[int]:
    """The values of all pixels; lines are padded in memory."""
    held, padded = memoryview(grey.constBits()).tobytes(), grey.bytesPerLine()
    starts = range(0, padded * grey.height(), padded)
    return [value for start in starts for value in held[start : start + grey.width()]]


def _beside(one: QImage, other: QImage) -> QImage:
    """Both, for an eye: they are not even of one size."""
    width, height = one.width() + other.width(), max(one.height(), other.height())
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.magenta)
    painter = QPainter(made)
    painter.drawImage(0, 0, one)
    painter.drawImage(one.width(), 0, other)
    painter.end()
    return made


def mismatch(picture: QImage, golden: Path, failed: Path) -> str:
    """What is wrong with a picture, with the files that show it; "" when nothing is."""
    kept = QImage(str(golden))
    if kept.isNull():
        return f"{golden.name}: there is no such picture yet; make it with --update-golden"
    found = difference(picture, kept)
    if found is None:
        return ""
    failed.mkdir(parents=True, exist_ok=True)
    picture.save(str(failed / golden.name))
    found.save(str(failed / f"{golden.stem}.difference.png"))
    return f"{golden.name}: looks otherwise; see {failed / golden.stem}.difference.png"
