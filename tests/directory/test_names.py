import json
from pathlib import Path

import pytest

from callboard.directory.names import Names

FOLDER = Path(__file__).parents[2] / "resources" / "names"
ISO_3166_1_COUNT = 249


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(FOLDER)


@pytest.mark.parametrize(
    ("tag", "language", "name"),
    [
        ("de", "en", "German"),
        ("de", "zh", "德语"),
        ("de", "zh-Hans", "德语"),
        ("de", "native", "Deutsch"),
        ("ja", "native", "日本語"),
        ("zh-Hant", "en", "Traditional Chinese"),
        ("pt-BR", "zh", "巴西葡萄牙语"),
        ("de-LI", "en", "German"),
        ("ty", "native", "Tahitian"),
        ("xx", "en", "xx"),
    ],
)
def test_language_name(names: Names, tag: str, language: str, name: str) -> None:
    assert names.language_name(tag, language) == name


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("DE", "en", "Germany"),
        ("de", "zh", "德国"),
        ("DE", "native", "Deutschland"),
        ("HK", "en", "Hong Kong"),
        ("HK", "zh", "香港"),
        ("CN", "native", "中国"),
        ("US", "native", "United States"),
        ("AQ", "native", "Antarctica"),
        ("XX", "en", "XX"),
    ],
)
def test_territory_name(names: Names, code: str, language: str, name: str) -> None:
    assert names.territory_name(code, language) == name


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("Germany", ("DE",)),
        ("deutschland", ("DE",)),
        ("德国", ("DE",)),
        ("USA", ("US",)),
        ("UK", ("GB",)),
        ("香港", ("HK",)),
        ("Hongkong", ("HK",)),
        ("Schweiz", ("CH",)),
        ("suisse", ("CH",)),
        ("turkiye", ("TR",)),
        ("UAE", ("AE",)),
        ("Atlantis", ()),
    ],
)
def test_territory_codes(names: Names, word: str, codes: tuple[str, ...]) -> None:
    assert names.territory_codes(word) == codes


@pytest.mark.parametrize(
    ("region", "inside", "outside"),
    [
        ("EMEA", "DE AE ZA", "US CN"),
        ("apac", "CN JP AU IN SG", "DE US"),
        ("亚太", "JP", "BR"),
        ("AMER", "US BR MX CA", "ES"),
        ("LatAm", "MX AR", "US"),
        ("EU", "DE IE", "GB CH"),
        ("Nordics", "SE IS", "DE"),
        ("DACH", "AT CH DE", "LI"),
        ("Gulf", "AE SA", "EG"),
        ("Greater China", "CN HK MO TW", "SG"),
        ("greater-china", "HK", "JP"),
    ],
)
def test_region_countries(names: Names, region: str, inside: str, outside: str) -> None:
    countries = names.region_countries(region)
    assert set(inside.split()) <= set(countries)
    assert not set(outside.split()) & set(countries)


def test_unknown_region_has_no_countries(names: Names) -> None:
    assert names.region_countries("Atlantis") == ()


def test_regions_name_known_countries_only(names: Names) -> None:
    regions = json.loads((FOLDER / "regions.json").read_text("utf-8"))
    used = {code for region in regions.values() for code in region["countries"].split()}
    assert {code for code in used if names.territory_name(code, "en") == code} == set()


def test_every_country_has_a_name_in_english_and_chinese() -> None:
    territories = json.loads((FOLDER / "names.json").read_text("utf-8"))["territories"]
    assert len(territories) == ISO_3166_1_COUNT
    assert [
        code for code, (english, chinese, *_) in territories.items() if not english * bool(chinese)
    ] == []


def test_nothing_is_read_before_the_first_question(tmp_path: Path) -> None:
    nowhere = Names(tmp_path)
    with pytest.raises(FileNotFoundError):
        nowhere.language_name("de", "en")


def test_every_language_that_can_be_chosen_has_a_name(names: Names) -> None:
    tags = names.all_languages()
    assert {"de", "th", "zh-Hant"} <= set(tags)
    assert all(names.language_name(tag, "en") != tag for tag in tags)
