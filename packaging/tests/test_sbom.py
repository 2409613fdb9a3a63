import json
import re
from importlib.metadata import requires
from pathlib import Path

import pytest
import sbom
from product import ROOT, Build, BuildError

from callboard.licenses import Component, license_text, shipped_here

pytest.importorskip("cyclonedx_py", reason="cyclonedx-bom is not installed: ./run package sbom")

LISTED = shipped_here(sbom.LICENSES)


@pytest.fixture(scope="module")
def bill() -> sbom.Bill:
    return sbom.bill_of_materials("1.2.3")


def test_every_part_has_a_licence_text(bill: sbom.Bill) -> None:
    listed = {(each.distribution or each.name, each.within): each for each in LISTED}
    for part in bill["components"]:
        place = part.get("group", "")
        own = listed.get((part["name"], place)) or listed[sbom._normal(part["name"]), place]
        assert license_text(sbom.LICENSES, own)
        assert part["licenses"], part["name"]


def test_every_part_that_is_listed_is_in_it(bill: sbom.Bill) -> None:
    there = [(sbom._normal(part["name"]), part.get("group", "")) for part in bill["components"]]
    told = ((sbom._normal(each.distribution or each.name), each.within) for each in LISTED)
    assert sorted(told) == sorted([*there, ("callboard", "")])


def test_what_comes_inside_another_is_needed_by_it(bill: sbom.Bill) -> None:
    needs = {entry["ref"]: entry["dependsOn"] for entry in bill["dependencies"]}
    (qt,) = (part["bom-ref"] for part in bill["components"] if part["name"] == "Qt")
    inside = [part["bom-ref"] for part in bill["components"] if part.get("group") == "Qt"]
    assert len(inside) > 20
    assert set(inside) <= set(needs[qt])


def test_what_runs_is_in_it_and_what_only_tests_is_not(bill: sbom.Bill) -> None:
    names = {sbom._normal(part["name"]) for part in bill["components"]}
    wanted = {re.split(r"[<>=;\[ ]", line)[0].lower() for line in requires("callboard") or []}
    assert wanted <= names
    assert {"qt", "python", "pyinstaller bootloader", "sqlite"} <= names
    assert not names & {"pytest", "ruff", "hypothesis", "callboard"}


def test_qt_and_python_have_the_version_that_is_shipped(bill: sbom.Bill) -> None:
    versions = {part["name"]: part.get("version") for part in bill["components"]}
    assert versions["Qt"] == versions["PySide6_Essentials"]
    assert re.fullmatch(r"3\.\d+\.\d+", versions["Python"])


def test_every_reference_leads_to_a_part(bill: sbom.Bill) -> None:
    refs = {part["bom-ref"] for part in bill["components"]} | {"root-component"}
    for entry in bill["dependencies"]:
        assert {entry["ref"], *entry.get("dependsOn", [])} <= refs


def test_it_is_the_same_twice_and_tells_of_no_folder(tmp_path: Path) -> None:
    made = []
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
        (path,) = sbom.make(Build(tmp_path / name, tmp_path / name, "1.2.3", 0))
        made.append(path.read_bytes())
    assert made[0] == made[1]
    assert bytes(ROOT) not in made[0]
    assert json.loads(made[0])["metadata"]["component"]["version"] == "1.2.3"


def test_what_is_frozen_and_not_listed_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "callboard").touch()
    monkeypatch.setattr(sbom, "frozen", lambda _: {"alpha", "beta-two"})
    bill = {"components": [{"name": "Alpha"}, {"name": "Beta_Two"}]}
    sbom._require_all(bill, tmp_path)
    bill["components"].pop()
    with pytest.raises(BuildError, match="beta-two is in the bundle and not in the bill"):
        sbom._require_all(bill, tmp_path)


def test_a_part_without_a_licence_stops_the_build() -> None:
    listed = [Component(name="Alpha", licence="MIT", texts=("a.txt",), distribution="alpha")]
    with pytest.raises(BuildError, match="no licence is listed for Beta"):
        sbom._require_listed([{"name": "alpha"}, {"name": "Beta"}], listed)
