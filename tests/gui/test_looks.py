import json
from pathlib import Path

import pytest

from callboard.gui.looks import Looks, looks_of, read_looks
from callboard.gui.settings import Geometry, Settings

PLACE = {"x": 10, "y": 20, "width": 900, "height": 700, "is_maximized": False}


@pytest.mark.parametrize(
    ("settings", "looks"),
    [
        ({}, Looks()),
        ({"language": "zh-CN"}, Looks(language="zh-CN")),
        ({"palette": "dark", "zoom": 1.5}, Looks(palette="dark", zoom=1.5)),
        ({"zoom": "big", "language": 3, "palette": None}, Looks()),
        ({"zoom": 1000}, Looks()),
        ({"zoom": 2}, Looks(zoom=2.0)),
        ({"geometry": PLACE}, Looks(place=(10, 20, 900, 700))),
        (
            {"geometry": {**PLACE, "is_maximized": True}},
            Looks("", "", 1.0, (10, 20, 900, 700), True),
        ),
        ({"geometry": {**PLACE, "width": 0}}, Looks()),
        ({"geometry": {**PLACE, "x": "left"}}, Looks()),
        ({"geometry": [1, 2, 3, 4]}, Looks()),
    ],
)
def test_what_a_file_of_settings_says(
    tmp_path: Path, settings: dict[str, object], looks: Looks
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(settings), "utf-8")
    assert read_looks(path) == looks


def test_without_a_file_it_looks_as_usual(tmp_path: Path) -> None:
    assert read_looks(tmp_path / "none.json") == Looks()


def test_what_settings_say_is_what_their_file_says() -> None:
    settings = Settings("zh-CN", "dark", 1.25, geometry=Geometry(1, 2, 300, 400, is_maximized=True))
    assert looks_of(settings) == Looks("zh-CN", "dark", 1.25, (1, 2, 300, 400), True)
