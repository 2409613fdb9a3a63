import json
import os
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated

import msgspec
import pytest

from callboard.store.settings import Read, SettingsFile
from callboard.store.trouble import Fault, StoreError

AT = datetime(2026, 11, 23, 13, 5, 7, tzinfo=timezone(timedelta(hours=13)))


class Site(msgspec.Struct, frozen=True):
    name: str = ""
    zone: str = "Etc/UTC"


class Sample(msgspec.Struct, frozen=True):
    language: str = "en"
    zoom: Annotated[int, msgspec.Meta(ge=50, le=400)] = 100
    home: Site = Site()
    sites: tuple[Site, ...] = ()
    widths: dict[int, int] = {}
    checked: datetime | None = None
    is_wide: bool = msgspec.field(default=False, name="wide")


FULL = Sample("zh", 200, Site("Bonn", "Europe/Berlin"), (Site("A"), Site("B")), {1: 2}, AT, True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def settings(path: Path) -> SettingsFile[Sample]:
    return SettingsFile(path, Sample)


def raw(path: Path) -> dict[str, object]:
    found = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def read(path: Path, content: str | bytes) -> Read[Sample]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return settings(path).read(AT)


def test_defaults_where_there_is_no_file(path: Path) -> None:
    assert settings(path).read(AT) == Read(Sample())
    assert list(path.parent.iterdir()) == []


def test_what_is_written_is_read(path: Path) -> None:
    assert settings(path).write(FULL, AT) == Read(FULL)
    assert settings(path).read(AT) == Read(FULL)


def test_only_what_changed_is_written(path: Path) -> None:
    settings(path).write(Sample(language="zh"), AT)
    assert raw(path) == {"language": "zh"}


def test_people_can_read_it(path: Path) -> None:
    settings(path).write(Sample(language="中文", zoom=150), AT)
    assert path.read_text(encoding="utf-8") == '{\n  "language": "中文",\n  "zoom": 150\n}\n'


def test_back_to_a_default(path: Path) -> None:
    file = settings(path)
    file.write(FULL, AT)
    file.write(Sample(), AT)
    assert settings(path).read(AT).value == Sample()


def test_what_a_newer_version_knows_survives(path: Path) -> None:
    home = '{"name": "A", "floor": 3}'
    path.write_text(f'{{"language": "de", "new": [1, 123456789012345678901], "home": {home}}}')
    file = settings(path)
    file.write(msgspec.structs.replace(file.read(AT).value, home=Site("B")), AT)
    assert raw(path) == {
        "language": "de",
        "new": [1, 123456789012345678901],
        "home": {"name": "B", "floor": 3, "zone": "Etc/UTC"},
    }


def test_half_a_character_from_elsewhere_survives(path: Path) -> None:
    path.write_text('{"new": "\\ud83d"}', encoding="utf-8")
    settings(path).write(Sample(language="中"), AT)
    assert raw(path) == {"new": "\ud83d", "language": "中"}


@pytest.mark.parametrize(
    ("content", "value", "names"),
    [
        ('{"language": 7, "zoom": 150}', Sample(zoom=150), ["language"]),
        ('{"zoom": 1000, "language": "de"}', Sample("de"), ["zoom"]),
        ('{"zoom": "150"}', Sample(), ["zoom"]),
        ('{"zoom": 1e999}', Sample(), ["zoom"]),
        ('{"wide": null, "zoom": 60.5}', Sample(), ["zoom", "wide"]),
        ('{"sites": [{"name": "A"}, 3]}', Sample(), ["sites"]),
        ('{"checked": "yesterday"}', Sample(), ["checked"]),
        ('{"is_wide": true}', Sample(), []),
        ('{"home": {}}', Sample(), []),
    ],
)
def test_one_wrong_field_does_not_lose_the_others(
    path: Path, content: str, value: Sample, names: list[str]
) -> None:
    found = read(path, content)
    assert found.value == value
    assert [(t.fault, t.detail) for t in found.troubles] == [(Fault.WRONG_FIELD, n) for n in names]
    assert all(f"“{name}”" in (found.problem or "") for name in names)
    assert path.read_text() == content


def test_a_wrong_field_is_written_over_when_it_is_changed(path: Path) -> None:
    path.write_text('{"zoom": "large", "language": 5}')
    file = settings(path)
    file.read(AT)
    assert file.write(Sample(zoom=150), AT).value == Sample(zoom=150)
    assert raw(path) == {"zoom": 150, "language": 5}


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\x00" * 500, b"\xff{}", b" " * (5 << 20)])
def test_a_damaged_file_is_set_aside(path: Path, content: bytes) -> None:
    found = read(path, content)
    aside = path.with_name("settings.2026-11-23T000507Z.damaged.json")
    assert found.value == Sample()
    assert [trouble.fault for trouble in found.troubles] == [Fault.DAMAGED]
    assert str(aside) in (found.problem or "")
    assert aside.read_bytes() == content
    assert not path.exists()


def test_what_was_set_aside_earlier_stays(path: Path) -> None:
    for content in ("1", "2", "3"):
        read(path, content)
    kept = {aside.name: aside.read_text() for aside in path.parent.glob("*.damaged.json")}
    assert kept == {
        "settings.2026-11-23T000507Z.damaged.json": "1",
        "settings.2026-11-23T000507Z-2.damaged.json": "2",
        "settings.2026-11-23T000507Z-3.damaged.json": "3",
    }


def test_a_folder_is_set_aside(path: Path) -> None:
    (path / "inside").mkdir(parents=True)
    found = settings(path).read(AT)
    assert [trouble.fault for trouble in found.troubles] == [Fault.DAMAGED]
    assert (path.with_name("settings.2026-11-23T000507Z.damaged.json") / "inside").is_dir()
    settings(path).write(FULL, AT)
    assert settings(path).read(AT) == Read(FULL)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_set_aside(path: Path) -> None:
    os.mkfifo(path)
    assert [trouble.fault for trouble in settings(path).read(AT).troubles] == [Fault.DAMAGED]
    assert not path.exists()


def test_damage_found_when_writing_loses_nothing(path: Path) -> None:
    file = settings(path)
    file.write(FULL, AT)
    path.write_text("{")
    changed = msgspec.structs.replace(FULL, language="de")
    found = file.write(changed, AT)
    assert (found.value, [t.fault for t in found.troubles]) == (changed, [Fault.DAMAGED])
    assert settings(path).read(AT).value == changed


def test_a_file_that_went_away_is_written_whole(path: Path) -> None:
    file = settings(path)
    file.write(FULL, AT)
    path.unlink()
    file.write(msgspec.structs.replace(FULL, language="de"), AT)
    assert settings(path).read(AT).value == msgspec.structs.replace(FULL, language="de")


def test_two_instances_change_different_settings(path: Path) -> None:
    one, two = settings(path), settings(path)
    value = one.read(AT).value
    two.read(AT)
    one.write(msgspec.structs.replace(value, language="zh"), AT)
    assert (one.changed(), two.changed()) == (False, True)
    both = two.write(msgspec.structs.replace(value, zoom=150), AT).value
    assert both == Sample("zh", 150)
    assert (one.changed(), two.changed()) == (True, False)
    assert one.read(AT).value == both


def test_what_could_not_be_saved_is_saved_with_the_next(path: Path) -> None:
    file = settings(path / "below")
    path.touch()  # where the folder should be
    with pytest.raises(StoreError):
        file.write(Sample(language="zh"), AT)
    path.unlink()
    assert file.write(Sample(language="zh", zoom=150), AT).value == Sample("zh", 150)
    assert settings(path / "below").read(AT).value == Sample("zh", 150)


def test_back_to_all_defaults_keeps_what_a_newer_version_knows(path: Path) -> None:
    file = settings(path)
    file.write(FULL, AT)
    path.write_text(json.dumps({**raw(path), "new": 1}))
    assert file.reset(AT) == Read(Sample())
    assert raw(path) == {"new": 1}


def test_jobs_for_a_writer(path: Path) -> None:
    file = settings(path)
    first = file.later(Sample(zoom=150), AT)
    second = file.later(Sample("zh", 150), AT)
    assert second() == ()  # it writes what the first would have written, too
    assert settings(path).read(AT).value == Sample("zh", 150)
    assert first() == ()
    assert settings(path).read(AT).value == Sample("zh", 150)


def test_a_caller_who_did_not_see_another_instance_undoes_nothing(path: Path) -> None:
    one, two = settings(path), settings(path)
    one.later(Sample(zoom=150), AT)()
    assert not one.changed()
    two.write(Sample(language="zh"), AT)
    one.later(Sample(zoom=200), AT)()
    assert one.changed()
    one.later(Sample(zoom=200, is_wide=True), AT)()
    assert settings(path).read(AT).value == Sample("zh", 200, is_wide=True)


def test_a_caller_who_saw_another_instance_can_undo_it(path: Path) -> None:
    one, two = settings(path), settings(path)
    two.write(Sample(language="zh"), AT)
    assert one.write(Sample(zoom=150), AT).value == Sample("zh", 150)
    assert one.write(Sample("en", 150), AT).value == Sample("en", 150)
    assert two.read(AT).value == Sample("en", 150)


def test_what_is_not_saved_yet_is_not_undone_by_reading(path: Path) -> None:
    file = settings(path)
    job = file.later(Sample(zoom=150), AT)
    settings(path).write(Sample(language="zh"), AT)
    assert file.read(AT).value == Sample("zh", 150)
    job()
    assert settings(path).read(AT).value == Sample("zh", 150)


def test_nothing_to_write_makes_no_file(path: Path) -> None:
    settings(path).write(Sample(), AT)
    assert not path.exists()


def test_what_is_not_to_be_kept_is_read_only(path: Path) -> None:
    settings(path).write(Sample(language="zh"), AT)
    before = path.read_bytes()
    file = SettingsFile(path, Sample, keeps=False)
    assert file.read(AT).value == Sample("zh")
    assert file.write(FULL, AT).value == FULL
    assert file.reset(AT).value == Sample()
    assert path.read_bytes() == before


class Pair(msgspec.Struct, frozen=True):
    low: int = 0
    high: int = 9

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError("low is above high")


def test_fields_that_do_not_go_together(path: Path) -> None:
    path.write_text('{"low": 10}')
    found = SettingsFile(path, Pair).read(AT)
    assert (found.value, [t.detail for t in found.troubles]) == (Pair(), ["low"])
