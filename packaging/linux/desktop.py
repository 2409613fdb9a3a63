"""What a Linux desktop reads of a program: menu entry, icons, metainfo and the man page."""

import gzip
import shutil
import sys
import tempfile
from pathlib import Path

from icons import DRAWING, PNG_SIZES, write_pngs
from product import NAME, ROOT, Build

HERE = Path(__file__).resolve().parent
ENTRY = next(HERE.glob("*.desktop"))


def install(usr: Path, build: Build) -> None:
    """Put everything where a desktop looks for it below `usr`."""
    copy(ENTRY, usr / "share/applications" / ENTRY.name)
    metainfo = f"{ENTRY.stem}.metainfo.xml"
    copy(HERE / metainfo, usr / "share/metainfo" / metainfo)
    _install_icons(usr / "share/icons/hicolor")
    write(usr / f"share/man/man1/{NAME}.1.gz", zipped(man_page(build)))


def man_page(build: Build) -> str:
    """The man page, with the commands that the program itself knows."""
    text = (HERE / f"{NAME}.1").read_text("utf-8")
    lines = [f".TP\n.B {name}\n{purpose}" for name, purpose in _commands().items()]
    for name, value in (
        ("date", f"{build.day:%Y-%m-%d}"),
        ("version", build.version),
        ("commands", "\n".join(lines).replace("-", "\\-")),
    ):
        text = text.replace("{" + name + "}", value)
    return text


def zipped(text: str) -> bytes:
    """Compressed as Debian wants it, without a date."""
    return gzip.compress(text.encode(), 9, mtime=0)


def copy(source: Path, target: Path) -> None:
    """Copy a file, or a folder with its links, into folders that are made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, symlinks=True)
    else:
        shutil.copyfile(source, target)


def write(target: Path, content: bytes) -> None:
    """Write a file into folders that are made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _install_icons(theme: Path) -> None:
    copy(DRAWING, theme / f"scalable/apps/{NAME}.svg")
    with tempfile.TemporaryDirectory() as folder:
        for path, size in zip(write_pngs(Path(folder)), PNG_SIZES, strict=True):
            copy(path, theme / f"{size}x{size}/apps/{NAME}.png")


def _commands() -> dict[str, str]:
    sys.path.insert(0, str(ROOT / "src"))
    from callboard.commands.grammar import COMMANDS  # noqa: PLC0415 -- found only now

    return COMMANDS
