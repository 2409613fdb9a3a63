"""SHA256SUMS of what is handed out, as `sha256sum --check` reads it."""

import hashlib
from pathlib import Path

from product import Build, BuildError

NAME = "SHA256SUMS"


def make(build: Build) -> list[Path]:
    """Write the sums of every file beside it; folders, such as the bundle, are no package."""
    files = [path for path in sorted(build.dist.iterdir()) if path.is_file() and path.name != NAME]
    if not files:
        raise BuildError(f"{build.dist} holds no package yet")
    path = build.dist / NAME
    path.write_bytes("".join(f"{_sum(file)}  {file.name}\n" for file in files).encode("utf-8"))
    return [path]


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
