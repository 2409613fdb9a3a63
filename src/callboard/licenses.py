"""What is shipped beside our own code, and under which terms."""

import sys
from pathlib import Path

import msgspec
import tomli


class Component(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something of others that packages hold.

    `licence` is an SPDX expression; `distribution` its name on PyPI; `within` what it is a part of;
    `systems` as sys.platform.
    """

    name: str
    licence: str
    texts: tuple[str, ...]
    distribution: str = ""
    within: str = ""
    version: str = ""
    systems: tuple[str, ...] = ("linux", "win32", "darwin")

    @property
    def title(self) -> str:
        """Its name, with what it is a part of."""
        return f"{self.name} ({self.within})" if self.within else self.name


class LicenseError(Exception):
    """The licences cannot be read; the message is a sentence."""


def components(folder: Path) -> tuple[Component, ...]:
    """Everything that packages for any system hold, as the folder's lists have it."""
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise LicenseError(f"The list of licences in {folder} is missing.")
    return tuple(component for path in paths for component in _listed(path))


def _listed(path: Path) -> tuple[Component, ...]:
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
        raise LicenseError(f"A licence of {component.title} cannot be read: {error}.") from error
    if not all(texts):
        raise LicenseError(f"A licence of {component.title} is empty.")
    rule = "\n\n" + "_" * 40 + "\n\n"
    return rule.join(texts)
