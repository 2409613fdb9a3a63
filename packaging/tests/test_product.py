"""One place for the version and the day; every target has its recipe."""

import sys
from datetime import UTC, datetime, time
from importlib import import_module
from pathlib import Path

import build as driver
import product
import pytest

from callboard import __version__
from callboard.clock import RELEASED

NAMED = [*driver.RECIPES, *(target for targets in driver.ALL.values() for target in targets)]


def test_the_version_and_the_day_are_the_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    build = product.read_build()
    assert (build.version, build.day) == (__version__, datetime.combine(RELEASED, time(), UTC))


def test_a_told_epoch_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert product.read_build().epoch == 86400


@pytest.mark.parametrize("target", sorted(set(NAMED)))
def test_every_target_has_a_recipe(target: str) -> None:
    module, _, function = driver.RECIPES[target].partition(":")
    if target == "sbom":
        pytest.importorskip("cyclonedx_py", reason="cyclonedx-bom is not installed: ./run package")
    assert callable(getattr(import_module(module), function))


def test_all_is_each_target_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert driver._expanded(["deb", "all"])[:2] == ["deb", "bundle"]
    assert sorted(driver._expanded(["deb", "all"])) == sorted(driver.ALL["linux"])


def test_what_cannot_be_built_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_build: product.Build) -> None:
        raise product.BuildError("mksquashfs is missing")

    monkeypatch.setattr("linux.tar.make", fail)
    assert driver.main(["tar", "--dist", str(tmp_path)]) == 2
    assert capsys.readouterr().err == "packaging: mksquashfs is missing\n"
