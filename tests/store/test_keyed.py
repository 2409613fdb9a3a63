import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.store import json_file
from callboard.store.keyed import KeyedFile
from callboard.store.trouble import Fault, StoreError

AT = datetime(2026, 11, 23, tzinfo=UTC)
Short = Annotated[str, msgspec.Meta(max_length=10)]


class Note(msgspec.Struct, frozen=True):
    text: Short = ""
    count: int = 0


A, B, C = Note("a"), Note("b"), Note("c")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "notes.json"


def keyed(path: Path) -> KeyedFile[Note]:
    """An instance that has read the file."""
    file = KeyedFile(path, Note)
    assert file.refresh(AT) == ()
    return file


def saved(path: Path, **values: Note) -> KeyedFile[Note]:
    file = keyed(path)
    for key, value in values.items():
        file.put(key, value)
    file.save(AT)
    return file


def raw(path: Path) -> dict[str, object]:
    found = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_a_change_holds_at_once_and_lasts_after_saving(path: Path) -> None:
    file = keyed(path)
    file.put("x", A)
    assert (file.get("x"), file.all(), path.exists()) == (A, {"x": A}, False)
    assert file.save(AT) == ()
    assert keyed(path).all() == {"x": A}


def test_a_key_can_be_changed_and_forgotten(path: Path) -> None:
    file = saved(path, x=A, y=B)
    file.put("x", C)
    file.remove("y")
    file.remove("never there")
    file.save(AT)
    assert keyed(path).all() == file.all() == {"x": C}


def test_the_order_of_keys_is_kept(path: Path) -> None:
    file = saved(path, z=A, a=B, m=C)
    file.put("a", A)
    file.save(AT)
    assert list(keyed(path).all()) == ["z", "a", "m"]


def test_the_order_can_be_changed(path: Path) -> None:
    file = saved(path, z=A, a=B)
    file.edit(lambda values: dict(sorted(values.items())))
    file.save(AT)
    assert list(keyed(path).all()) == ["a", "z"]


def test_a_snapshot_never_changes(path: Path) -> None:
    file = saved(path, x=A)
    before = file.all()
    file.put("y", B)
    file.save(AT)
    assert before == {"x": A}


def test_two_instances_lose_neither_change(path: Path) -> None:
    one, two = saved(path, x=A), keyed(path)
    one.put("y", B)
    two.put("z", C)
    two.remove("x")
    one.save(AT)
    two.save(AT)
    assert two.all() == keyed(path).all() == {"y": B, "z": C}


def test_two_instances_count_together(path: Path) -> None:
    one, two = saved(path, x=Note(count=5)), keyed(path)
    for file, times in ((one, 3), (two, 4)):
        for _ in range(times):
            file.edit(lambda values: {**values, "x": Note(count=values["x"].count + 1)})
    one.save(AT)
    two.save(AT)
    assert keyed(path).all() == {"x": Note(count=12)}


def test_what_another_instance_wrote_is_noticed(path: Path) -> None:
    one, two = saved(path, x=A), keyed(path)
    assert (one.changed(), two.changed()) == (False, False)
    one.put("y", B)
    one.save(AT)
    assert (one.changed(), two.changed()) == (False, True)
    two.put("z", C)
    assert two.refresh(AT) == ()
    assert (two.changed(), two.all()) == (False, {"x": A, "y": B, "z": C})


def test_nothing_to_save_touches_nothing(path: Path) -> None:
    keyed(path).save(AT)
    assert not path.parent.exists()


def test_what_could_not_be_saved_is_saved_with_the_next(path: Path) -> None:
    file = keyed(path)
    path.parent.touch()  # where the folder should be
    file.put("x", A)
    with pytest.raises(StoreError):
        file.save(AT)
    assert file.all() == {"x": A}
    path.parent.unlink()
    file.put("y", B)
    file.save(AT)
    assert keyed(path).all() == {"x": A, "y": B}


@pytest.mark.parametrize(
    ("key", "value"),
    [("x", Note("12345678901")), ("x", Note(7)), ("x", "text"), ("x" * 201, A)],  # type: ignore[arg-type]
)
def test_what_could_not_be_read_again_is_refused(path: Path, key: str, value: Note) -> None:
    file = saved(path, x=A)
    with pytest.raises(StoreError) as caught:
        file.put(key, value)
    assert caught.value.trouble.fault is Fault.WRONG_VALUE
    assert file.save(AT) == ()
    assert file.all() == keyed(path).all() == {"x": A}


def test_a_file_does_not_grow_beyond_what_can_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callboard.store.keyed.LIMIT", 200)
    file = saved(path, x=A)
    for number in range(10):
        file.put(str(number), B)
    with pytest.raises(StoreError) as caught:
        file.save(AT)
    assert caught.value.trouble.fault is Fault.TOO_LARGE
    assert keyed(path).all() == {"x": A}


def test_one_wrong_entry_does_not_lose_the_others(path: Path) -> None:
    saved(path, x=A)
    path.write_text('{"x": {"text": "a"}, "y": {"text": 7}, "z": []}')
    file = KeyedFile(path, Note)
    found = [(trouble.fault, trouble.detail) for trouble in file.refresh(AT)]
    assert found == [(Fault.WRONG_ENTRY, "y"), (Fault.WRONG_ENTRY, "z")]
    assert file.all() == {"x": A}


def test_what_cannot_be_used_is_not_written_over(path: Path) -> None:
    saved(path, x=A)
    path.write_text('{"x": {"text": "a"}, "y": {"text": 7}}')
    file = KeyedFile(path, Note)
    file.put("x", B)
    file.save(AT)
    assert raw(path) == {"y": {"text": 7}, "x": {"text": "b", "count": 0}}
    file.put("y", C)
    file.save(AT)
    assert keyed(path).all() == {"x": B, "y": C}
    aside = json.loads(path.with_name("notes.2026-11-23T000000Z.damaged.json").read_text())
    assert aside["y"] == {"text": 7}


def test_what_a_newer_version_knows_survives(path: Path) -> None:
    saved(path, x=A)
    path.write_text('{"x": {"text": "a", "new": 1}, "y": {"text": "b", "new": 2}}')
    file = keyed(path)
    file.put("x", C)
    file.save(AT)
    assert raw(path) == {
        "x": {"text": "c", "count": 0, "new": 1},
        "y": {"text": "b", "new": 2},
    }


@pytest.mark.parametrize("content", ["", "{", "[]", "\0" * 300, '{"x": NaN}'])
def test_a_damaged_file_is_set_aside(path: Path, content: str) -> None:
    saved(path, x=A)
    path.write_text(content)
    file = KeyedFile(path, Note)
    aside = path.with_name("notes.2026-11-23T000000Z.damaged.json")
    assert [(t.fault, t.detail) for t in file.refresh(AT)] == [(Fault.DAMAGED, str(aside))]
    assert (file.all(), aside.read_text(), path.exists()) == ({}, content, False)


@pytest.mark.parametrize("reads_first", [True, False])
def test_damage_while_running_loses_nothing(path: Path, reads_first: bool) -> None:
    file = saved(path, x=A, y=B)
    path.write_text("{")
    troubles = file.refresh(AT) if reads_first else ()
    file.put("z", C)
    assert [t.fault for t in (*troubles, *file.save(AT))] == [Fault.DAMAGED]
    assert keyed(path).all() == {"x": A, "y": B, "z": C}


def test_a_file_that_went_away_is_written_again(path: Path) -> None:
    file = saved(path, x=A, y=B)
    path.unlink()
    file.put("z", C)
    file.save(AT)
    assert keyed(path).all() == {"x": A, "y": B, "z": C}


def test_a_file_that_cannot_be_read_is_left_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = saved(path, x=A)
    before = path.read_bytes()

    def fail(_path: Path, _limit: int) -> dict[str, object]:
        raise OSError(24, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(json_file, "read_object", fail)
        assert [trouble.fault for trouble in file.refresh(AT)] == [Fault.UNREADABLE]
        file.put("y", B)
        with pytest.raises(StoreError):
            file.save(AT)
    assert (file.all(), path.read_bytes()) == ({"x": A, "y": B}, before)
    file.save(AT)
    assert keyed(path).all() == {"x": A, "y": B}


def test_what_is_not_to_be_kept_is_only_read(path: Path) -> None:
    saved(path, x=A)
    before = path.read_bytes()
    file = KeyedFile(path, Note, keeps=False)
    file.refresh(AT)
    file.put("y", B)
    file.save(AT)
    file.refresh(AT)
    assert (file.all(), path.read_bytes()) == ({"x": A, "y": B}, before)


def test_a_pipe_in_its_place(path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no such pipes")
    path.parent.mkdir()
    os.mkfifo(path)
    assert [trouble.fault for trouble in KeyedFile(path, Note).refresh(AT)] == [Fault.DAMAGED]


Step = st.tuples(st.sampled_from("ab"), st.sampled_from("xyz"), st.integers(0, 9) | st.none())


@given(st.lists(Step | st.tuples(st.just("save"), st.sampled_from("ab"), st.none()), max_size=12))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_instances_agree_once_all_is_saved(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, int | None]]
) -> None:
    path = tmp_path_factory.mktemp("any") / "notes.json"
    files = {"a": keyed(path), "b": keyed(path)}
    for who, key, number in steps:
        if who == "save":
            files[key].save(AT)
        elif number is None:
            files[who].remove(f"{who}{key}")
        else:
            files[who].put(f"{who}{key}", Note(count=number))
    expected: dict[str, Note] = {}
    for file in files.values():
        expected |= {k: v for k, v in file.all().items() if files[k[0]] is file}
        file.save(AT)
    for file in files.values():
        file.refresh(AT)
        assert file.all() == expected
