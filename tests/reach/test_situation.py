"""The caller's situation, and that it survives being written down."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.directory.contact_point import ContactType, Phone, Severity
from callboard.reach.availability import Viewer
from callboard.reach.situation import Situation, is_prefix, viewer

SITUATIONS = st.builds(
    Situation,
    country=st.none() | st.sampled_from(["CN", "DE", "SG"]),
    zone=st.sampled_from(["UTC", "Asia/Shanghai"]),
    phone=st.sampled_from(Phone),
    prefix=st.text("0123456789*#", max_size=4),
    languages=st.lists(st.sampled_from(["zh", "en", "pt-BR"]), unique=True).map(tuple),
    need=st.none() | st.sampled_from(ContactType),
    severity=st.none() | st.sampled_from(Severity),
    no_internet=st.booleans(),
    no_login=st.booleans(),
)


@given(SITUATIONS)
def test_a_situation_is_read_as_it_was_written(situation: Situation) -> None:
    assert msgspec.json.decode(msgspec.json.encode(situation), type=Situation) == situation


def test_a_situation_of_another_time_is_read_as_far_as_it_goes() -> None:
    assert msgspec.json.decode(b'{"country": "CN", "mood": "bad"}', type=Situation) == Situation(
        country="CN"
    )


@pytest.mark.parametrize("prefix", ["12345", "9,", "+4", "9\n", "９"])
def test_a_prefix_that_no_telephone_has_is_refused(prefix: str) -> None:
    written = msgspec.json.encode({"prefix": prefix})
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(written, type=Situation)
    assert not is_prefix(prefix)


@pytest.mark.parametrize("prefix", ["", "0", "9", "*31#"])
def test_a_prefix_is_a_few_keys(prefix: str) -> None:
    assert is_prefix(prefix)


def test_a_light_is_asked_for_what_the_situation_says() -> None:
    situation = Situation(
        country="DE", zone="Europe/Berlin", languages=("de",), severity=Severity.CRITICAL
    )
    assert viewer(situation) == Viewer(("de",), "DE", "Europe/Berlin", Severity.CRITICAL)
