"""Where bundled files live: beside the package in a wheel or frozen program, or in the checkout."""

from pathlib import Path
from typing import NamedTuple


class Resources(NamedTuple):
    """The folder of bundled files, and the folders in it."""

    root: Path

    @property
    def directories(self) -> Path:
        """Directory files that ship with the program."""
        return self.root / "directories"

    @property
    def holidays(self) -> Path:
        """What the holiday library does not know (yet)."""
        return self.root / "holidays"

    @property
    def icons(self) -> Path:
        """Drawings, tinted from the palette when they are shown."""
        return self.root / "icons"

    @property
    def licenses(self) -> Path:
        """Licences of everything shipped; a checkout has them among the recipes of packages."""
        bundled = self.root / "licenses"
        return bundled if bundled.is_dir() else self.root.parent / "packaging" / "licenses"

    @property
    def names(self) -> Path:
        """Names of languages and countries."""
        return self.root / "names"

    @property
    def translations(self) -> Path:
        """Texts of the window in other languages, compiled (.qm) when the program is set up."""
        return self.root / "i18n"


def find_resources() -> Resources:
    """Find the bundled files.

    A wheel and a frozen program have them inside the package; an editable install has not: there
    they lie beside `src/`. Raises FileNotFoundError naming both places when neither is there.
    """
    package = Path(__file__).resolve().parent
    places = (package / "resources", package.parent.parent / "resources")
    for place in places:
        if (place / "directories").is_dir():
            return Resources(place)
    looked_in = " and ".join(map(str, places))
    raise FileNotFoundError(f"bundled files are missing; looked in {looked_in}")
