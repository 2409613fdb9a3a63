"""What the Windows recipes write, without a Windows to try it on; that is in test_windows_setup.py."""

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from product import BuildError
from windows import setup, signing
from windows.stamp import MANIFEST, PUBLISHER, numbers, version_resource
from windows.wine.machine import COMPILER, HERE

SCRIPT = setup.SCRIPT.read_text("utf-8")


@pytest.mark.parametrize(
    ("version", "told"), [("0.1.0", (0, 1, 0)), ("1.22.3", (1, 22, 3)), ("1.2.3rc1", (1, 2, 3))]
)
def test_a_version_has_three_numbers(version: str, told: tuple[int, int, int]) -> None:
    assert numbers(version) == told


def test_another_version_is_refused() -> None:
    with pytest.raises(BuildError, match="no version of three numbers"):
        numbers("1.2")


def test_the_version_resource_tells_the_version_in_both_ways() -> None:
    told = ast.unparse(ast.parse(version_resource("1.2.3"), mode="eval"))
    assert "filevers=(1, 2, 3, 0), prodvers=(1, 2, 3, 0)" in told
    assert told.count("StringStruct('ProductVersion', '1.2.3')") == 1
    assert PUBLISHER in told
    assert "VarStruct('Translation', [1033, 1200])" in told


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("dpiAwareness", "PerMonitorV2"),
        ("longPathAware", "true"),
        ("activeCodePage", "UTF-8"),
    ],
)
def test_the_manifest_says_how_the_program_behaves(setting: str, value: str) -> None:
    assert re.findall(rf"<{setting} [^>]*>([^<]*)</", MANIFEST.read_text("utf-8")) == [value]


def test_the_manifest_is_xml() -> None:
    root = ET.parse(MANIFEST).getroot()  # noqa: S314 -- our own file
    assert root.tag == "{urn:schemas-microsoft-com:asm.v1}assembly"


def test_nobody_needs_to_be_administrator() -> None:
    assert 'requestedExecutionLevel level="asInvoker"' in MANIFEST.read_text("utf-8")
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT.replace("ReadRegDWORD $0 HKLM", "")


def test_the_setup_speaks_both_languages() -> None:
    spoken = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    names = {name for name, _ in spoken}
    assert sorted(spoken) == sorted(
        (name, language) for name in names for language in ("ENGLISH", "SIMPCHINESE")
    )
    assert len(names) >= 4


def test_a_user_agrees_to_our_terms_and_to_microsofts() -> None:
    told = "".join(setup._terms())
    assert told.startswith("MIT License")
    assert "MICROSOFT VISUAL C++ 2015 - 2022 RUNTIME" in told
    pages = re.findall(r"^!insertmacro MUI_PAGE_(\w+)", SCRIPT, re.MULTILINE)
    assert pages[0] == "LICENSE"


def test_every_file_is_put_where_it_belongs_and_nothing_else_is_removed(tmp_path: Path) -> None:
    files = [Path("a.exe"), Path("_internal/$x/b.dll"), Path("_internal/c.dll")]
    put = list(setup._installed(tmp_path, sorted(files)))
    assert put == [
        'SetOutPath "$INSTDIR\\_internal\\$$x"',
        f'File "{tmp_path}/_internal/$$x/b.dll"',
        'SetOutPath "$INSTDIR\\_internal"',
        f'File "{tmp_path}/_internal/c.dll"',
        'SetOutPath "$INSTDIR"',
        f'File "{tmp_path}/a.exe"',
    ]
    assert list(setup._removed(sorted(files))) == [
        'Delete "$INSTDIR\\_internal\\$$x\\b.dll"',
        'Delete "$INSTDIR\\_internal\\c.dll"',
        'Delete "$INSTDIR\\a.exe"',
        'RMDir "$INSTDIR\\_internal\\$$x"',
        'RMDir "$INSTDIR\\_internal"',
    ]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A small Windows program."""
    if not shutil.which(COMPILER):
        pytest.skip(f"{COMPILER} is not installed")
    made = tmp_path / "small.exe"
    subprocess.run([COMPILER, "-s", HERE / "python.c", "-o", made, "-lshell32"], check=True)
    return made


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A key that nobody trusts."""
    if not shutil.which("osslsigncode") or not shutil.which("openssl"):
        pytest.skip("osslsigncode or openssl is not installed")
    secret, certificate, both = (tmp_path / name for name in ("key", "certificate", "both.p12"))
    made: list[str | Path] = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "1",
    ]
    told = ["-subj", "/CN=Test", "-addext", "extendedKeyUsage=codeSigning"]
    subprocess.run([*made, *told, "-keyout", secret, "-out", certificate], check=True)
    pack: list[str | Path] = [
        "openssl",
        "pkcs12",
        "-export",
        "-inkey",
        secret,
        "-in",
        certificate,
        "-out",
        both,
    ]
    subprocess.run([*pack, "-passout", "pass:a secret"], check=True)
    monkeypatch.setenv("CALLBOARD_CERTIFICATE", str(both))
    monkeypatch.setenv("CALLBOARD_CERTIFICATE_PASSWORD", "a secret")
    monkeypatch.delenv("CALLBOARD_TIMESTAMPS", raising=False)
    return certificate


def test_a_program_is_signed_where_a_key_is_configured(program: Path, key: Path) -> None:
    assert signing.sign(program)
    command: list[str | Path] = ["osslsigncode", "verify", "-CAfile", key, "-in", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "Signature verification: ok" in done.stdout


@pytest.mark.usefixtures("key")
def test_a_wrong_password_stops_the_build(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLBOARD_CERTIFICATE_PASSWORD", "another")
    before = program.read_bytes()
    with pytest.raises(BuildError, match="osslsigncode failed"):
        signing.sign(program)
    assert program.read_bytes() == before


def test_without_a_key_nothing_is_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CALLBOARD_CERTIFICATE", raising=False)
    assert not signing.sign(tmp_path / "none.exe")
