import pytest
import zxingcpp

from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.gui.qr import Squares, dialled_by_camera, squares

_MARGIN = 4
_SCALE = 4


def decoded(code: Squares) -> str:
    """What a camera reads."""
    side = (len(code) + 2 * _MARGIN) * _SCALE
    light = [[False] * (len(code) + 2 * _MARGIN)] * _MARGIN
    rows = [[False] * _MARGIN + list(row) + [False] * _MARGIN for row in code]
    grey = bytearray()
    for row in (*light, *rows, *light):
        line = b"".join((b"\x00" if dark else b"\xff") * _SCALE for dark in row)
        grey += line * _SCALE
    (found,) = zxingcpp.read_barcodes(memoryview(bytes(grey)).cast("B", shape=[side, side]))
    return str(found.text)


@pytest.mark.parametrize(
    ("telephone", "address"),
    [
        (Telephone(printed="+44 20 7946 0018"), "tel:+442079460018"),
        (Telephone(printed="95187", country="CN"), "tel:95187"),
        (Telephone(printed="400-6455-666", country="CN"), "tel:4006455666"),
    ],
)
def test_a_camera_reads_the_number(telephone: Telephone, address: str) -> None:
    assert dialled_by_camera(telephone) == address
    assert decoded(squares(address)) == address


@pytest.mark.parametrize(
    "telephone", [None, Telephone(printed="+86-400-6455-566", impossible=Text("No such number."))]
)
def test_what_no_telephone_can_reach_has_no_code(telephone: Telephone | None) -> None:
    assert dialled_by_camera(telephone) == ""
