import pytest

from callboard.directory.contact_point import ContactKind, ContactPoint
from callboard.directory.directory import Directory, Organization, catalogue
from callboard.directory.guide import Guide, GuideStep, KnownProblem, Note
from callboard.directory.ladder import Ladder, Rung
from callboard.directory.source import Source, SourceKind
from callboard.directory.text import Text
from callboard.gui.desk import Desk
from callboard.gui.detail_blocks import Channel, Channels, NumberedStep, Paragraph, Section
from callboard.gui.guide_detail import article_detail, guide_detail, problem_detail, reading_detail
from callboard.gui.row import Facts

LINE = ContactPoint(id="line", organization="example", name=Text("Line"), kind=ContactKind.PHONE)
SOURCE = Source(
    id="article",
    title=Text("An article"),
    kind=SourceKind.THIRD_PARTY,
    publisher="A paper",
    as_of="2023-12",
)
OFFICIAL = Source(
    id="official",
    title=Text("A page"),
    kind=SourceKind.OFFICIAL,
    publisher="Example",
    as_of="2026-05",
)
CHANNEL = Channel("line", "Line", "no number published")
CLAIMED = Paragraph("Claimed by a third party only; nobody has verified it.", muted=True)
SAID_BY = Section("Source", (Paragraph("An article · 3.1 · A paper · December 2023"), CLAIMED))


@pytest.fixture
def facts() -> Facts:
    directory = Directory(
        format=1,
        id="example",
        name=Text("Example"),
        as_of="2023-12",
        organization=(Organization(id="example", name=Text("Example")),),
        source=(SOURCE, OFFICIAL),
        contact_point=(LINE,),
    )
    return Facts(catalogue([directory]), ("en",), str, {"zh": "Chinese"}.__getitem__)


def test_a_guide_is_numbered_and_links_its_channels(facts: Facts) -> None:
    steps = (GuideStep(text=Text("Call.")), GuideStep(text=Text("Ask."), contact_points=("line",)))
    guide = Guide(
        id="g",
        organization="example",
        title=Text("Get help"),
        steps=steps,
        source="article",
        where="3.1",
    )
    found = guide_detail(guide, Desk(facts))
    assert (found.caption, found.title) == ("EXAMPLE · GUIDE", "Get help")
    numbered = (NumberedStep(1, "Call."), NumberedStep(2, "Ask.", (CHANNEL,)))
    assert found.sections == (Section("Steps", numbered), SAID_BY)


def test_a_known_problem_says_the_time_as_claimed_and_whom_to_ask(facts: Facts) -> None:
    problem = KnownProblem(
        id="p",
        organization="example",
        symptom=Text({"zh": "快照异常"}),
        steps=(Text("Restart."),),
        time=Text("45 minutes"),
        contact_points=("line", "gone"),
        source="article",
        where="3.1",
    )
    found = problem_detail(problem, Desk(facts))
    assert found.title == "快照异常 (Chinese only)"
    assert found.sections == (
        Section("Steps", (NumberedStep(1, "Restart."),)),
        Section("Time, as claimed", (Paragraph("45 minutes"),)),
        Section("Whom to ask", (Channels((CHANNEL,)),)),
        SAID_BY,
    )


def test_a_known_problem_leaves_out_what_nobody_says(facts: Facts) -> None:
    problem = KnownProblem(
        id="p", organization="example", symptom=Text("Slow"), steps=(), source="gone"
    )
    assert problem_detail(problem, Desk(facts)).sections == (
        Section("Source", (Paragraph("gone"),)),
    )


def test_a_note_is_its_text_and_who_claims_it(facts: Facts) -> None:
    note = Note(
        id="n",
        organization="example",
        title=Text("Compared"),
        text=Text("By telephone."),
        source="article",
        contact_points=("line",),
        where="3.1",
    )
    found = reading_detail(note, Desk(facts))
    assert found.caption == "EXAMPLE · REFERENCE NOTE"
    channels = Section("Channels", (Channels((CHANNEL,)),))
    assert found.sections == (Section("", (Paragraph("By telephone."),)), channels, SAID_BY)


def test_a_ladder_is_read_rung_by_rung(facts: Facts) -> None:
    rungs = (Rung(title=Text("Ask the boss"), note=Text("Be polite.")), Rung(title=Text("Write")))
    ladder = Ladder(
        id="l", organization="example", title=Text("Complain"), rungs=rungs, source="article"
    )
    found = article_detail(ladder, Desk(facts))
    assert (found.caption, found.title) == ("EXAMPLE · COMPLAINT STEPS", "Complain")
    steps = (NumberedStep(1, "Ask the boss", (), ("Be polite.",)), NumberedStep(2, "Write"))
    assert found.sections[0] == Section("Steps", steps)


def test_what_the_vendor_publishes_is_no_mere_claim(facts: Facts) -> None:
    note = Note(id="n", organization="example", title=Text("N"), text=Text("T"), source="official")
    sections = reading_detail(note, Desk(facts)).sections
    assert sections[-1] == Section("Source", (Paragraph("A page · Example · May 2026"),))
