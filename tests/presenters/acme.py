"""A small directory at a moment that stands."""

from datetime import UTC, datetime

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import Directory, Organization, catalogue
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.gui.row import Facts

AT = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)
_NUMBERS = {
    "london": Telephone(printed="+44 20 7946 0123"),
    "short": Telephone(printed="95187", country="CN"),
}
_POINTS = tuple(
    ContactPoint(
        id=id_,
        organization="acme",
        name=Text(f"Line {id_}"),
        kind=ContactKind.PHONE,
        telephone=number,
    )
    for id_, number in _NUMBERS.items()
)
_ACME = Directory(
    format=1,
    id="acme",
    name=Text("Acme"),
    as_of="2026-03",
    organization=(Organization(id="acme", name=Text("Acme")),),
    contact_point=_POINTS,
)
FACTS = Facts(catalogue([_ACME]), ("en",), str.lower, str.upper)


def clock() -> datetime:
    """The moment that stands."""
    return AT
