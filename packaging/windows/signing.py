"""Signatures that Windows checks: made where a key is configured, and left out elsewhere.

CALLBOARD_CERTIFICATE names a PKCS #12 file, CALLBOARD_CERTIFICATE_PASSWORD its password, and
CALLBOARD_TIMESTAMPS the address of a service that dates signatures (RFC 3161), so that they stay
good after the certificate has ended.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from product import TITLE, BuildError


def has_key() -> bool:
    """Whether a key is configured."""
    return bool(os.environ.get("CALLBOARD_CERTIFICATE"))


def sign(program: Path) -> bool:
    """Sign a program in its place; whether a key is configured."""
    if not has_key():
        return False
    certificate = os.environ["CALLBOARD_CERTIFICATE"]
    dated = os.environ.get("CALLBOARD_TIMESTAMPS")
    stamps = ["-ts", dated] if dated else []
    with TemporaryDirectory() as folder:
        # In a file of our own: other users can read the words of a command.
        password = Path(folder, "password")
        password.touch(0o600)
        password.write_text(os.environ.get("CALLBOARD_CERTIFICATE_PASSWORD", ""), "utf-8")
        signed = Path(folder, program.name)
        key = ["-pkcs12", certificate, "-readpass", str(password)]
        told = ["-n", TITLE, "-h", "sha256", *stamps, "-in", str(program), "-out", str(signed)]
        _run(["sign", *key, *told])
        shutil.copyfile(signed, program)
    return True


def _run(words: list[str]) -> None:
    tool = shutil.which("osslsigncode")
    if tool is None:
        raise BuildError("osslsigncode is missing, and a key to sign with is configured")
    done = subprocess.run([tool, *words], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise BuildError(f"osslsigncode failed: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sign(Path(sys.argv[1]))  # as NSIS asks for its uninstaller
