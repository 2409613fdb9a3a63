from datetime import UTC, datetime

import pytest

from callboard.directory.contact_point import (
    ContactKind,
    ContactPoint,
    Dependency,
    Menu,
    ServiceHours,
    Severity,
    Step,
)
from callboard.directory.directory import Catalogue, Directory, Organization, catalogue
from callboard.directory.scope import OutOfScope, Period, Quota
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text
from callboard.gui.asked import Asked
from callboard.gui.detail import Detail, make_detail
from callboard.gui.detail_blocks import (
    Block,
    Checklist,
    Keys,
    Link,
    Links,
    Paragraph,
    Service,
    Warned,
    Week,
)
from callboard.gui.lights import Lit
from callboard.gui.row import Facts
from callboard.hours.calendars import Calendars
from callboard.hours.timetable import Timetables
from callboard.reach.availability import Viewer, light
from callboard.resources import find_resources
from callboard.wording.light import describe

MONDAY = datetime(2026, 11, 23, 14, 40, tzinfo=UTC)  # 22:40 in Shanghai, 15:40 in Berlin
BERLIN = Viewer(languages=("en",), country="DE", zone="Europe/Berlin")
PORTAL = ContactPoint(
    id="portal",
    organization="example",
    name=Text({"en": "Portal", "zh": "工单"}),
    kind=ContactKind.TICKET,
    address="https://support.example.com/tickets",
)
SHORT = ContactPoint(
    id="short",
    organization="example",
    name=Text({"zh": "热线"}),
    kind=ContactKind.PHONE,
    area_served=("CN",),
    telephone=Telephone(printed="95187", country="CN"),
    menu=Menu(
        steps=(Step(label=Text("technical"), keys="1"), Step(label=Text("the customer's number"))),
        checked="2022",
    ),
    requires=(Text("AT&T <b>account</b>"), Text("Ticket number")),
    hours_available=(ServiceHours(hours="Mo-Fr 09:00-18:00", zone="Asia/Shanghai"),),
    fallback=("portal", "gone"),
)


def catalogue_of(*points: ContactPoint) -> Catalogue:
    directory = Directory(
        format=1,
        id="example",
        name=Text("Example"),
        as_of="2023-12",
        organization=(Organization(id="example", name=Text("Example")),),
        contact_point=points,
    )
    return catalogue([directory])


def facts_of(*points: ContactPoint, language: str = "en") -> Facts:
    return Facts(
        catalogue=catalogue_of(*points),
        languages=(language,),
        country_name={"CN": "China", "DE": "Germany"}.__getitem__,
        language_name={"zh": "Chinese", "en": "English"}.__getitem__,
    )


def timetables() -> Timetables:
    return Timetables(Calendars(find_resources().holidays))


def detail_of(point: ContactPoint, *, language: str = "en", **more: object) -> Detail:
    facts = facts_of(point, PORTAL, language=language)
    tables = timetables()
    found = light(point, BERLIN, MONDAY, tables)
    lit = Lit(found, describe(found, MONDAY, BERLIN.zone, language), MONDAY)
    return make_detail(point, Asked(facts, BERLIN, MONDAY, lit, tables, **more))  # type: ignore[arg-type]


def blocks(detail: Detail, title: str) -> tuple[Block, ...]:
    return tuple(b for section in detail.sections if section.title == title for b in section.blocks)


def point(**more: object) -> ContactPoint:
    made: dict[str, object] = {
        "id": "short",
        "organization": "example",
        "name": Text("Line"),
        "kind": ContactKind.PHONE,
    }
    return ContactPoint(**{**made, **more})  # type: ignore[arg-type]


def test_the_head_says_whose_and_where() -> None:
    detail = detail_of(SHORT)
    assert (detail.caption, detail.number) == ("EXAMPLE · CHINA", "95187")
    assert detail.light
    assert detail.light.key == "closed"


def test_a_text_in_another_language_says_so() -> None:
    assert detail_of(SHORT).title == "热线 (Chinese only)"
    assert detail_of(SHORT, language="zh").title == "热线"


def test_copies_are_exact_and_keys_follow_a_pause() -> None:
    detail = detail_of(SHORT)
    assert (detail.copies, detail.copies_with_keys) == ("95187", "95187,1")


@pytest.mark.parametrize(
    ("telephone", "said"),
    [
        (Telephone(printed="95187", country="CN"), "short code of China"),
        (Telephone(printed="400-6455-666", country="CN"), "exists in China only"),
    ],
)
def test_a_bound_number_says_so(telephone: Telephone, said: str) -> None:
    found = blocks(detail_of(point(telephone=telephone)), "")
    assert any(isinstance(block, Paragraph) and said in block.text for block in found)


def test_an_international_number_is_not_bound() -> None:
    detail = detail_of(point(telephone=Telephone(printed="+44 20 7946 0018")))
    assert not any(isinstance(block, Paragraph) for block in blocks(detail, ""))


def test_nothing_slow_is_asked_before_hours_are_read() -> None:
    detail = make_detail(SHORT, Asked(facts_of(SHORT), BERLIN, MONDAY))
    assert not any("Germany" in section.title for section in detail.sections)
    assert detail.light is None


def test_an_impossible_number_is_kept_and_flagged() -> None:
    telephone = Telephone(printed="+86-400-6455-566", impossible=Text("No such number."))
    detail = detail_of(point(telephone=telephone))
    assert detail.impossible
    assert detail.number == "+86-400-6455-566"
    assert Warned("Cannot be right as printed.", "No such number.") in blocks(detail, "")


def test_no_number_is_a_fact() -> None:
    detail = detail_of(point(kind=ContactKind.CENTRE, no_number=Text("Online only.")))
    assert Paragraph("Online only.") in blocks(detail, "")
    assert detail.copies == ""


@pytest.mark.parametrize(
    ("address", "opened", "host"),
    [
        ("https://support.example.com/x", "https://support.example.com/x", "support.example.com"),
        ("mailto:help@example.com", "mailto:help@example.com", "help@example.com"),
        ("https://аpple.example.com/", "https://аpple.example.com/", "xn--pple-43d.example.com"),
        ("file:///etc/passwd", "", "/etc/passwd"),
        ("javascript:alert(1)", "", "alert(1)"),
    ],
)
def test_only_safe_addresses_open_and_show_where_they_lead(
    address: str, opened: str, host: str
) -> None:
    detail = detail_of(point(kind=ContactKind.TICKET, address=address))
    assert (detail.address, detail.host) == (opened, host)


def test_what_it_depends_on() -> None:
    needs = (Dependency.INTERNET, Dependency.LOGIN)
    detail = detail_of(point(kind=ContactKind.CHAT, depends_on=needs))
    said = Paragraph("Works only with: internet, a login of the vendor.")
    assert said in blocks(detail, "")


def test_keys_carry_labels_and_a_date() -> None:
    assert blocks(detail_of(SHORT), "After the answer") == (
        Keys((("1", "technical"), ("", "the customer's number")), "checked 2022"),
    )


def test_what_to_have_ready_is_a_checklist_of_plain_text() -> None:
    assert blocks(detail_of(SHORT), "Have ready") == (
        Checklist(("AT&T <b>account</b>", "Ticket number")),
    )


def test_fallbacks_that_are_there_are_linked() -> None:
    assert blocks(detail_of(SHORT), "If it fails") == (Links((Link("portal", "Portal"),)),)


def test_their_clock_beside_ours() -> None:
    assert blocks(detail_of(SHORT), "It is there") == (Paragraph("Mon 22:40, 7 h ahead of you"),)


def test_one_service_does_not_repeat_the_light() -> None:
    assert blocks(detail_of(SHORT), "Hours") == (Service("", "Mo-Fr 09:00-18:00 (Shanghai)", None),)


def test_several_services_have_each_their_light() -> None:
    services = (
        ServiceHours(hours="Mo-Fr 08:00-21:00", zone="Europe/Berlin", language=("zh",)),
        ServiceHours(hours="24/7", zone="Europe/Berlin", severity=(Severity.CRITICAL,)),
    )
    detail = detail_of(point(hours_available=services))
    found = blocks(detail, "Hours")
    assert blocks(detail, "This week, their time = your time · Chinese")
    services_found = [block for block in found if isinstance(block, Service)]
    assert [s.whom for s in services_found] == ["Chinese", "critical"]
    assert all(s.light and s.light.key == "open" for s in services_found)


def test_unstated_hours_are_neither_closed_nor_a_week() -> None:
    detail = detail_of(point(telephone=Telephone(printed="+44 20 7946 0018")))
    assert blocks(detail, "Hours") == (Paragraph("No source states any hours."),)
    assert not any(isinstance(b, Week) for section in detail.sections for b in section.blocks)


def test_doubts_stand_above_what_to_have_ready() -> None:
    sections = detail_of(SHORT).sections
    warned = [any(isinstance(b, Warned) for b in section.blocks) for section in sections]
    titles = [section.title for section in sections]
    assert warned.index(True) < titles.index("Have ready")


def test_who_may_use_it_and_what_is_not_covered_stand_before_the_hours() -> None:
    quota = Quota(count=3, per=Period.MONTH, what=Text("tickets"), who=Text("Firms"))
    bound = OutOfScope(text=Text("Hardware"), source="s", instead=Text("Ask its maker."))
    detail = detail_of(point(eligibility=Text("Firms"), quota=(quota,), out_of_scope=(bound,)))
    who = (Paragraph("Firms"), Paragraph("Firms: at most 3 tickets a month"))
    assert blocks(detail, "Who may use it") == who
    assert blocks(detail, "Not covered") == (Paragraph("Hardware. Ask its maker."),)
    titles = [section.title for section in detail.sections]
    assert titles.index("Not covered") < titles.index("Hours")
