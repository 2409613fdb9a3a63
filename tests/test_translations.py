"""The .ts files: complete, current, and as careful with placeholders as the sources."""

import re
import runpy
import shutil
import xml.etree.ElementTree as ET  # the files are our own
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from callboard.gui.fonts import families

ROOT = Path(__file__).parents[1]
TOOL = runpy.run_path(str(ROOT / "packaging/translations.py"))
FILES = sorted((ROOT / "resources/i18n").glob("*.ts"))
CHINESE = ROOT / "resources/i18n/callboard_zh_CN.ts"
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d+|&(?=\w)")
# The literal after tr( and after translate("Context",
TEXTS = re.compile(r'(?:\.tr\(|\btranslate\(\s*"\w+",)\s*((?:"[^"\\]*(?:\\.[^"\\]*)*"\s*)+)')


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for message in ET.parse(path).iter("message"):  # noqa: S314
        yield message.findtext("source", ""), message


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


EVERY = [(path.stem, *found) for path in FILES for found in messages(path)]
NAMES = [f"{stem}: {source}" for stem, source, _ in EVERY]


@pytest.mark.parametrize(("stem", "source", "message"), EVERY, ids=NAMES)
def test_every_text_is_translated_with_its_placeholders(
    stem: str, source: str, message: ET.Element
) -> None:
    translation = message.find("translation")
    assert translation is not None
    assert translation.get("type") is None  # neither unfinished nor vanished
    for form in forms(message):
        assert form.strip()
        assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(source))
        assert form.count("\n") == source.count("\n")
        assert form[-1:].isspace() == source[-1:].isspace()


def test_lupdate_sees_every_text_of_the_sources() -> None:
    """It is silent about what it cannot read: a call as an argument, another name, an f-string."""
    found = {source for source, _ in messages(CHINESE)}
    written: set[str] = set()
    for path in (ROOT / "src/callboard").rglob("*.py"):
        text = path.read_text("utf-8")
        # Neither are texts found that are f-strings, or that stand in one.
        assert not re.search(r"""(\.tr\(|\btranslate\("\w+",)\s*f"|\b(tr|translate)\('""", text), (
            path
        )
        for literals in TEXTS.findall(text):
            written.add("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals)).replace("\\n", "\n"))
    assert len(written) > 100
    assert written - found == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_file_is_current(path: Path, tmp_path: Path) -> None:
    if shutil.which("pyside6-lupdate", path=str(ROOT / ".venv/bin")) is None:
        pytest.skip("pyside6-lupdate is not in .venv")
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    TOOL["update"]([copy])
    assert copy.read_text("utf-8") == path.read_text("utf-8")


def test_every_character_has_a_glyph(qapp: QApplication) -> None:
    wanted = families(qapp.font().family(), "zh-CN")
    if not set(families("", "zh-CN")[1:]) & set(QFontDatabase.families()):
        pytest.skip("no font with Chinese is installed")
    font = QFont()
    font.setFamilies(wanted)
    text = "".join(sorted({c for _, m in messages(CHINESE) for f in forms(m) for c in f} - {"\n"}))
    assert missing_glyphs(font, text) == []
    assert missing_glyphs(font, "\U0010ffff") != []


def missing_glyphs(font: QFont, text: str) -> list[str]:
    def has_none(character: str) -> bool:
        layout = QTextLayout(character, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return any(0 in run.glyphIndexes() for run in layout.glyphRuns())

    return [character for character in text if has_none(character)]


def test_each_file_is_compiled(tmp_path: Path) -> None:
    compile_all: Callable[[Path], list[Path]] = TOOL["compile_all"]
    made = compile_all(tmp_path)
    assert [path.stem for path in made] == [path.stem for path in FILES]
    assert all(path.stat().st_size > 100 for path in made)
