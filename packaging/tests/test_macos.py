import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from macos import dmg
from macos.application import ENTITLEMENTS, IDENTIFIER, property_list, signing_identity
from product import ROOT, Build, BuildError

BUILD = Build(Path("dist"), Path("work"), "1.2.3", 0)
SCRIPTS = sorted((ROOT / "packaging/macos").glob("*.sh"))


def test_the_property_list_can_be_written_and_says_what_macos_asks_for() -> None:
    told = plistlib.loads(plistlib.dumps(property_list(BUILD)))
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"
    assert told["CFBundleIdentifier"] == IDENTIFIER
    assert told["NSHighResolutionCapable"] is True
    assert told["NSRequiresAquaSystemAppearance"] is False
    assert re.fullmatch(r"[0-9]+\.[0-9]+", told["LSMinimumSystemVersion"])


def test_every_language_of_the_window_is_told_to_macos() -> None:
    files = (ROOT / "resources/i18n").glob("callboard_*.ts")
    spoken = {path.stem.removeprefix("callboard_") for path in files}
    assert set(property_list(BUILD)["CFBundleLocalizations"]) == spoken


def test_the_identifier_is_that_of_the_desktop_file() -> None:
    assert (ROOT / f"packaging/linux/{IDENTIFIER}.desktop").is_file()


def test_the_program_may_do_nothing_that_it_does_not_need() -> None:
    allowed = plistlib.loads(ENTITLEMENTS.read_bytes())
    assert sorted(allowed) == [
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    ]


def test_without_a_key_nobody_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLBOARD_SIGNING_IDENTITY", "")
    assert signing_identity() is None
    monkeypatch.setenv("CALLBOARD_SIGNING_IDENTITY", "Somebody")
    assert signing_identity() == "Somebody"


def test_an_image_is_made_of_the_folder(tmp_path: Path) -> None:
    command = dmg.create_command(tmp_path / "content", tmp_path / "a.dmg")
    assert command[:2] == ["hdiutil", "create"]
    assert command[-3:] == ["-srcfolder", tmp_path / "content", tmp_path / "a.dmg"]


def test_elsewhere_an_image_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(BuildError, match="only be built on macOS"):
        dmg.make(BUILD)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_sound(script: Path) -> None:
    assert script.stat().st_mode & 0o111
    subprocess.run(["sh", "-n", script], check=True)
    if not shutil.which("shellcheck"):
        pytest.skip("shellcheck is not installed")
    assert subprocess.run(["shellcheck", script], check=False).returncode == 0


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_without_words_says_how_it_is_used(script: Path) -> None:
    done = subprocess.run(
        ["sh", script], capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"}, check=False
    )
    assert done.returncode
    assert "usage" in done.stderr or "RUNNER_TEMP" in done.stderr
