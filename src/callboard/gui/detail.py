"""What the detail pane says about one entry, as plain values: written here, laid out elsewhere."""

import msgspec
from PySide6.QtCore import QUrl

from callboard.directory.binding import takes_cases
from callboard.directory.contact_point import ContactPoint
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Section
from callboard.gui.detail_words import shown
from callboard.gui.from_here import cannot_be_reached, dialling_of
from callboard.gui.number_card import NumberCard
from callboard.gui.point_sections import point_sections
from callboard.gui.qr import dialled_by_camera
from callboard.gui.row import Facts, copied_text
from callboard.gui.translation import translate
from callboard.wording.light import LightWords

_OPENED = {"https", "mailto", "tel"}


class Detail(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the pane shows of one entry.

    `copies` is exactly what the copy button puts on the clipboard, `copies_with_keys` the same
    followed by a pause and the menu keys, `dialled` the digits to press from here where they are
    others, which `dialled_shown` groups; "" where there is nothing. No telephone can reach an
    `impossible` number. `card` is what is shown of a number by itself. Who `takes_cases` has to
    answer by some time. `address` may be opened, `host` is where it really leads.
    """

    id: str
    caption: str
    title: str
    light: LightWords | None = None
    number: str = ""
    is_number: bool = False
    copies: str = ""
    impossible: bool = False
    copies_with_keys: str = ""
    dialled: str = ""
    dialled_shown: str = ""
    card: NumberCard | None = None
    takes_cases: bool = False
    address: str = ""
    host: str = ""
    sections: tuple[Section, ...] = ()


def make_detail(point: ContactPoint, asked: Asked) -> Detail:
    """Everything the pane shows of a contact point; quick as long as `asked.lit` is None."""
    facts, lit = asked.facts, asked.lit
    dialling = dialling_of(point, asked)
    is_other = bool(dialling.pressed) and dialling.pressed != copied_text(point)
    return Detail(
        id=point.id,
        caption=_caption(point, facts),
        title=shown(point.name, facts) or point.id,
        light=lit.words if lit else None,
        number=point.telephone.printed if point.telephone else point.handle or "",
        is_number=point.telephone is not None,
        copies=copied_text(point),
        impossible=point.telephone is not None and point.telephone.impossible is not None,
        copies_with_keys=_with_keys(point),
        dialled=dialling.pressed if is_other else "",
        dialled_shown=" , ".join(step.digits for step in dialling.steps) if is_other else "",
        card=_card(point, asked),
        takes_cases=takes_cases(point, facts.catalogue),
        address=point.address if point.address and _may_open(point.address) else "",
        host=_host(point.address) if point.address else "",
        sections=point_sections(point, dialling, asked),
    )


def _card(point: ContactPoint, asked: Asked) -> NumberCard | None:
    telephone, lit, facts = point.telephone, asked.lit, asked.facts
    if telephone is None:
        return None
    caveat = shown(telephone.impossible, facts)
    if not caveat and lit and not lit.words.in_reach and asked.viewer.country:
        caveat = cannot_be_reached(facts.country_name(asked.viewer.country))
    steps = point.menu.steps if point.menu else ()
    return NumberCard(
        name=shown(point.name, facts) or point.id,
        number=telephone.printed,
        copies=telephone.digits,
        light=lit.words if lit else None,
        keys=tuple((step.keys, shown(step.label, facts)) for step in steps),
        caveat=caveat,
        scans=dialled_by_camera(telephone),
    )


def _caption(point: ContactPoint, facts: Facts) -> str:
    organization = facts.catalogue.organizations.get(point.organization)
    name = facts.best(organization.name) if organization else point.organization
    places = [
        translate("Detail", "Worldwide") if code == "world" else facts.country_name(code)
        for code in point.area_served
    ]
    region = facts.best(point.place) or facts.list_of(places)
    return " · ".join(part for part in (name, region) if part).upper()


def _with_keys(point: ContactPoint) -> str:
    if not (point.telephone and point.telephone.digits and point.menu and point.menu.keys):
        return ""
    # A comma is a pause of a telephone: the menu hears a key only after it has answered.
    pressed = [step.keys for step in point.menu.steps if step.keys]
    return ",".join((point.telephone.digits, *pressed))


def _may_open(address: str) -> bool:
    return QUrl(address, QUrl.ParsingMode.StrictMode).scheme() in _OPENED


def _host(address: str) -> str:
    # The host as it really is, so that a look-alike in other letters shows itself.
    url = QUrl(address)
    fully = QUrl.ComponentFormattingOption.FullyEncoded
    return url.host(fully) or url.path(fully)
