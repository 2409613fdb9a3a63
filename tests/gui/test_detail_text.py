import pytest

from callboard.gui.detail import Detail
from callboard.gui.detail_blocks import (
    Block,
    Channel,
    Channels,
    Checklist,
    Keys,
    Link,
    Links,
    NumberedStep,
    Paragraph,
    Section,
    Service,
    Warned,
    Week,
    WeekDay,
)
from callboard.gui.detail_text import block_lines, detail_text
from callboard.wording.light import LightWords

OPEN = LightWords("open", "Open", "Open · closes 18:00", "Open. Closes at 18:00")
DESK = Channel("desk", "The desk", "+44 20 7946 0018", "+442079460018", OPEN)
NAMED = "- The desk · +44 20 7946 0018 · Open · closes 18:00"


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (Paragraph("Ask."), ["Ask."]),
        (
            Keys((("2", "technical"), ("", "PIN")), "checked 2023"),
            ["[2] technical", "[…] PIN", "checked 2023"],
        ),
        (Keys((("2", "technical"),)), ["[2] technical"]),
        (Checklist(("Account", "Log")), ["- Account", "- Log"]),
        (Links((Link("desk", "The desk"),)), ["- The desk"]),
        (Channels((DESK, Channel("forum", "Forum"))), [NAMED, "- Forum"]),
        (
            NumberedStep(2, "Call.", (DESK,), ("due Wed",), (Link("note", "Rights"),)),
            ["2. Call.", "   due Wed", f"   {NAMED}", "   - Rights"],
        ),
        (Service("German", "Mo-Fr 08:00-21:00", OPEN), ["German · Mo-Fr 08:00-21:00"]),
        (Service("", "24/7", None), ["24/7"]),
        (Week((WeekDay("Mon", (), "Monday: closed"),), 0, 0.5), ["Monday: closed"]),
        (Warned("Unverified.", "Nobody tried."), ["Unverified. Nobody tried."]),
    ],
)
def test_every_block_is_said_in_lines(block: Block, lines: list[str]) -> None:
    assert list(block_lines(block)) == lines


def test_sections_stand_apart_under_their_titles() -> None:
    sections = (Section("", (Paragraph("One."),)), Section("Steps", (NumberedStep(1, "Call."),)))
    detail = Detail(id="guide", caption="ACME", title="A guide", sections=sections)
    assert detail_text(detail) == "A guide\n\nOne.\n\nSteps\n1. Call."
