"""What the details of a channel lead to, in the bundled directory."""

from datetime import UTC, datetime

import pytest

from callboard.directory.directory import Catalogue
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Link, Links
from callboard.gui.point_reading import to_read, walk_link
from callboard.gui.row import Facts
from callboard.loading.loader import load_files
from callboard.reach.availability import Viewer
from callboard.resources import find_resources

AT = datetime(2026, 11, 23, 14, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def known() -> Catalogue:
    return load_files([find_resources().directories / "aliyun.toml"])[0]


def links(known: Catalogue, id_: str, at: datetime = AT) -> list[Link]:
    facts = Facts(known, ("en",), str, str)
    section = to_read(known.contact_points[id_], Asked(facts, Viewer(zone="UTC"), at, None, None))
    return [link for block in section.blocks if isinstance(block, Links) for link in block.items]


@pytest.mark.parametrize(
    ("channel", "article"),
    [
        ("phone.security", "guide.call"),
        ("ticket.progress", "guide.ticket"),
        ("ticket.mainland", "guide.billing"),
        ("phone.l2", "problem.rds-connection"),
        ("chat", "comparison.channels"),
        ("phone.compliance", "note.ip"),
        ("phone.l3", "note.fees"),
        ("centre.frankfurt", "note.languages"),
        ("hotline", "ladder.complaint"),
    ],
)
def test_a_channel_leads_to_what_is_written_about_it(
    known: Catalogue, channel: str, article: str
) -> None:
    assert f"aliyun.{article}" in [link.id for link in links(known, f"aliyun.{channel}")]


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (AT, "next: Tue 1 Dec"),
        (datetime(2026, 11, 30, 16, 0, tzinfo=UTC), "today"),  # midnight in Shanghai
        (datetime(2026, 12, 1, 15, 59, tzinfo=UTC), "today"),
        (datetime(2026, 12, 1, 16, 0, tzinfo=UTC), "next: Fri 1 Jan 2027"),
    ],
)
def test_a_notice_says_when_it_holds_in_the_zone_of_the_vendor(
    known: Catalogue, at: datetime, said: str
) -> None:
    found = {link.id: link.name for link in links(known, "aliyun.phone.l1", at)}
    name = found["aliyun.notice.service-day"]
    assert name == f"Customer service day: no base fee · {said}"


def test_a_menu_is_walked_from_the_channels_it_leads_to(known: Catalogue) -> None:
    facts = Facts(known, ("en",), str, str)
    walk = Links((Link("aliyun.menu.400", "Walk through the menu"),))
    assert walk_link(known.contact_points["aliyun.phone.security"], facts) == (walk,)
    assert walk_link(known.contact_points["aliyun.chat"], facts) == ()
