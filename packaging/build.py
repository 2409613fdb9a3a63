"""Build what is handed out: `python packaging/build.py TARGET…`, into build/dist.

Each target is a recipe in a module of its own, imported when it is built: a function that takes
the build (product.py) and returns the files it made.
"""

import argparse
import sys
from importlib import import_module
from pathlib import Path

from product import Build, BuildError, read_build

RECIPES = {  # target -> module:function; what a recipe needs it builds, or says so
    "bundle": "bundle:make",
    "deb": "linux.deb:make",
    "tar": "linux.tar:make",
    "appdir": "linux.appdir:make",
    "setup": "windows.setup:make",
    "dmg": "macos.dmg:make",
    "sbom": "sbom:make",
    "checksums": "checksums:make",
}
ALL = {
    "linux": ("bundle", "deb", "tar", "appdir", "sbom", "checksums"),
    "win32": ("bundle", "setup", "sbom", "checksums"),
    "darwin": ("bundle", "dmg", "sbom", "checksums"),
}


def main(words: list[str]) -> int:
    """Build the targets named, one after the other; 2 and a sentence when one cannot be."""
    parser = argparse.ArgumentParser(prog="packaging/build.py", description=__doc__)
    parser.add_argument("targets", nargs="+", choices=[*RECIPES, "all"], metavar="TARGET")
    parser.add_argument("--dist", type=Path, help="where to put it (default: build/dist)")
    arguments = parser.parse_args(words)
    try:
        build = read_build(arguments.dist)
        for target in _expanded(arguments.targets):
            _build(target, build)
    except BuildError as error:
        print(f"packaging: {error}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _expanded(targets: list[str]) -> list[str]:
    named = (ALL[sys.platform] if target == "all" else (target,) for target in targets)
    return list(dict.fromkeys(target for some in named for target in some))


def _build(target: str, build: Build) -> None:
    module, _, function = RECIPES[target].partition(":")
    build.dist.mkdir(parents=True, exist_ok=True)
    for made in getattr(import_module(module), function)(build):
        print(made)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
