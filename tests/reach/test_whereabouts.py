import pytest

from callboard.reach.whereabouts import (
    country_of_zone,
    only_zone_of_country,
    zones_by_country,
)


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Asia/Shanghai", "CN"),
        ("America/Los_Angeles", "US"),
        ("Asia/Singapore", "SG"),
        ("UTC", None),
        ("Nowhere/Town", None),
    ],
)
def test_country_of_zone(zone: str, country: str | None) -> None:
    assert country_of_zone(zone) == country


@pytest.mark.parametrize(
    ("country", "zone"), [("SG", "Asia/Singapore"), ("US", None), ("DE", None), ("XX", None)]
)
def test_only_zone_of_country(country: str, zone: str | None) -> None:
    assert only_zone_of_country(country) == zone


def test_zones_by_country() -> None:
    found = zones_by_country()
    assert found["Asia/Shanghai"] == "CN"
    assert len(found) > 400
