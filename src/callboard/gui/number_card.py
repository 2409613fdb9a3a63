"""One number by itself: what the large view and the QR code show of an entry."""

import msgspec

from callboard.wording.light import LightWords


class NumberCard(msgspec.Struct, frozen=True, kw_only=True):
    """`caveat` says why it may not be dialled; `scans` is what a camera dials, "" for nothing.

    `keys` are pressed after the answer, each with its label; "" stands for a code to type in.
    """

    name: str
    number: str
    copies: str
    light: LightWords | None = None
    keys: tuple[tuple[str, str], ...] = ()
    caveat: str = ""
    scans: str = ""
