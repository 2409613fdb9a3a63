"""What is shipped beside our own code, and under which terms."""

import sys
from pathlib import Path

import msgspec
import tomli


class Component(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something of others that packages hold.

    `licence` is an SPDX expression; `distribution` its name on PyPI; `systems` as sys.platform.
    """

    name: str
    licence: str
    texts: tuple[str, ...]
    distribution: str = ""
    systems: tuple[str, ...] = ("linux", "win32", "darwin")


class LicenseError(Exception):
    """The licences cannot be read; the message is a sentence."""


def components(folder: Path) -> tuple[Component, ...]:
    """Everything that packages for any system hold, as the folder's components.toml lists it."""
    path = folder / "components.toml"
    try:
        table = tomli.loads(path.read_text("utf-8"))
        return msgspec.convert(table["component"], tuple[Component, ...])
    except (OSError, ValueError, KeyError) as error:
        raise LicenseError(f"The list of licences, {path}, cannot be read: {error}.") from error


def shipped_here(folder: Path) -> tuple[Component, ...]:
    """What packages for this system hold."""
    return tuple(each for each in components(folder) if sys.platform in each.systems)


def license_text(folder: Path, component: Component) -> str:
    """The full text of every licence of a component, one after the other."""
    try:
        texts = [(folder / name).read_text("utf-8").strip("\n") for name in component.texts]
    except (OSError, ValueError) as error:
        raise LicenseError(f"A licence of {component.name} cannot be read: {error}.") from error
    rule = "\n\n" + "_" * 40 + "\n\n"
    return rule.join(texts)
