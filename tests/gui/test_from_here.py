from datetime import UTC, datetime

import msgspec
import pytest

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    Phone,
    Reach,
    Step,
    StepKind,
)
from callboard.directory.directory import catalogue
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Channel, Channels, Keys, Paragraph, Section
from callboard.gui.from_here import dialling_of, from_here
from callboard.gui.lights import Lit
from callboard.gui.row import Facts
from callboard.reach.availability import UNPUBLISHED, Light, Viewer
from callboard.wording.light import LightWords

AT = datetime(2026, 11, 23, 14, 40, tzinfo=UTC)
LIT = Lit(Light(UNPUBLISHED, None), LightWords("unknown", "", "", ""), AT)
FACTS = Facts(catalogue([]), ("en",), {"DE": "Germany", "GB": "Britain"}.__getitem__, str)
GERMANY = Asked(FACTS, Viewer(country="DE"), AT, LIT)
PLAIN = ContactPoint(
    id="line",
    organization="example",
    name=Text("Line"),
    kind=ContactKind.PHONE,
    telephone=Telephone(printed="+44 20 7946 0018"),
)
SHORT = msgspec.structs.replace(PLAIN, telephone=Telephone(printed="95187", country="CN"))
ABROAD = Paragraph("It is an international call.", muted=True)


def said(point: ContactPoint, asked: Asked = GERMANY, **more: object) -> Section:
    asked = msgspec.structs.replace(asked, **more)
    return from_here(point, dialling_of(point, asked), asked)


@pytest.mark.parametrize(
    ("phone", "title", "digits"),
    [
        (Phone.ANY, "From Germany, any phone", "00 44 20 7946 0018"),
        (Phone.LANDLINE, "From Germany, landline", "00 44 20 7946 0018"),
        (Phone.MOBILE, "From Germany, mobile phone", "+44 20 7946 0018"),
    ],
)
def test_the_exact_digits_of_each_phone(phone: Phone, title: str, digits: str) -> None:
    assert said(PLAIN, phone=phone) == Section(title, (Paragraph(f"Dial {digits}."), ABROAD))


def test_a_call_at_home_is_not_international() -> None:
    home = msgspec.structs.replace(GERMANY, viewer=Viewer(country="GB"))
    assert said(PLAIN, home).blocks == (Paragraph("Dial 020 7946 0018."),)


def test_an_outside_line_and_access_codes_are_steps() -> None:
    code = Step(label=Text("their exchange"), keys="123", kind=StepKind.ACCESS_CODE)
    point = msgspec.structs.replace(PLAIN, before=(code,))
    steps = (
        ("0", "for an outside line"),
        ("123", "their exchange"),
        ("00 44 20 7946 0018", "the number"),
    )
    assert said(point, prefix="0").blocks == (Keys(steps), ABROAD)


def test_where_a_carrier_chooses_the_prefix_a_landline_is_told() -> None:
    brazil = Facts(catalogue([]), ("en",), {"BR": "Brazil"}.__getitem__, str)
    found = said(PLAIN, facts=brazil, viewer=Viewer(country="BR"), phone=Phone.LANDLINE)
    assert any("your carrier" in b.text for b in found.blocks if isinstance(b, Paragraph))


def test_who_alone_can_dial_it_is_said() -> None:
    bound = Reach(countries=("DE",), carrier=Text("Northwind Mobile"))
    point = msgspec.structs.replace(PLAIN, reach=(bound,))
    assert Paragraph("Only for customers of Northwind Mobile.") in said(point).blocks
    home = msgspec.structs.replace(GERMANY, viewer=Viewer(country="GB"))
    assert said(point, home) == said(PLAIN, home)


def test_what_is_out_of_reach_says_what_to_use_instead() -> None:
    other = Channel("portal", "Portal", "support.example.com", "https://support.example.com")
    lead = Paragraph("Cannot be reached from Germany. Use instead:")
    assert said(SHORT, instead=other).blocks == (lead, Channels((other,)))


@pytest.mark.parametrize(
    ("fallback", "text"),
    [
        ((), "Cannot be reached from Germany."),
        (("portal",), "Cannot be reached from Germany: see “If it fails”."),
    ],
)
def test_where_nothing_is_known_instead(fallback: tuple[str, ...], text: str) -> None:
    point = msgspec.structs.replace(SHORT, fallback=fallback)
    assert said(point).blocks == (Paragraph(text),)


def test_an_authored_reason_is_kept() -> None:
    reach = (Reach(countries=("world",), possible=False, note=Text("Only staff may call.")),)
    found = said(msgspec.structs.replace(PLAIN, reach=reach))
    assert found.blocks[-1] == Paragraph("Only staff may call.")


@pytest.mark.parametrize("more", [{"lit": None}, {"viewer": Viewer()}])
def test_nothing_is_said_before_anything_is_known(more: dict[str, object]) -> None:
    assert said(PLAIN, GERMANY, **more) == Section("", ())
