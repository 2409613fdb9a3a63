import pytest

from callboard.reach.whereabouts import country_of_zone


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
