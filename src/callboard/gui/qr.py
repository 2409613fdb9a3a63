"""What a phone's camera dials: the address in a QR code, and the code's squares."""

from callboard.directory.telephone import Telephone

Squares = tuple[tuple[bool, ...], ...]  # rows from the top; True is dark


def dialled_by_camera(telephone: Telephone | None) -> str:
    """The `tel:` address (RFC 3966) of a number; "" where no telephone can reach it.

    A number that exists in one country only stands without the phone-context that RFC 3966 asks
    for: cameras hand all that follows `tel:` to the dialler, which takes `;` for a pause.
    """
    if telephone is None or telephone.impossible or not telephone.digits:
        return ""
    return f"tel:{telephone.digits}"


def squares(address: str) -> Squares:
    """The QR code (ISO/IEC 18004) of an address, without its margin; mends 15 % of damage."""
    import segno  # noqa: PLC0415 -- takes 32 ms, and few callers hold a phone to the screen

    code = segno.make_qr(address, error="m")
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)
