from datetime import UTC, datetime

import msgspec
import pytest

from callboard.store.newer import UnusableValue, laid_over, raw_of, value_of


class Inner(msgspec.Struct, frozen=True, omit_defaults=True):
    a: int = 0


class Outer(msgspec.Struct, frozen=True):
    inner: Inner = Inner()
    table: dict[str, int] = {}


@pytest.mark.parametrize(
    ("old", "new", "laid"),
    [
        ({"x": 1}, {"inner": {}}, {"x": 1, "inner": {}}),
        ({"inner": {"a": 1, "x": 2}}, {"inner": {}}, {"inner": {"x": 2}}),
        ({"inner": 7}, {"inner": {"a": 1}}, {"inner": {"a": 1}}),
        ({"table": {"old": 1}}, {"table": {}}, {"table": {}}),  # its keys are values, not fields
        (None, {"inner": {}}, {"inner": {}}),
        ([1], {}, {}),
    ],
)
def test_only_unknown_fields_are_kept(old: object, new: object, laid: object) -> None:
    assert laid_over(old, new, Outer) == laid


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        (Outer(Inner(3), {"x": 1}), Outer),
        (datetime(2026, 11, 23, tzinfo=UTC), datetime),
        ({1: "a"}, dict[int, str]),
        ((Inner(1), Inner(2)), tuple[Inner, ...]),
    ],
)
def test_there_and_back(value: object, type_: type) -> None:
    assert value_of(raw_of(value), type_) == value


@pytest.mark.parametrize(
    ("raw", "type_"),
    [("1", int), (10**400, float), ({"inner": 1}, Outer), ([], Outer), (None, str)],
)
def test_unusable(raw: object, type_: type) -> None:
    with pytest.raises(UnusableValue):
        value_of(raw, type_)
