"""How the window looked last, read before the first paint: by the json module alone."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from callboard.store.plain import read_plain

if TYPE_CHECKING:  # its types are loaded after the first paint
    from callboard.gui.settings import Settings

_SMALLEST, _LARGEST = 0.5, 4.0  # zoom
_FIELDS = ("x", "y", "width", "height")


class Looks(NamedTuple):
    """Language (BCP 47) and palette, "" for the desktop's; zoom; x, y, width, height."""

    language: str = ""
    palette: str = ""
    zoom: float = 1.0
    place: tuple[int, int, int, int] | None = None
    is_maximized: bool = False


def read_looks(path: Path) -> Looks:
    """What a file of settings says about looks; the defaults where it says nothing usable."""
    found = read_plain(path)
    zoom, geometry = found.get("zoom"), found.get("geometry")
    place = geometry if isinstance(geometry, dict) else {}
    return Looks(
        _text(found.get("language")),
        _text(found.get("palette")),
        _zoom(zoom),
        _place(place),
        place.get("is_maximized") is True,
    )


def looks_of(settings: "Settings") -> Looks:
    """What settings say about looks."""
    place = settings.geometry
    where = (place.x, place.y, place.width, place.height) if place else None
    maximized = place is not None and place.is_maximized
    return Looks(settings.language, settings.palette, settings.zoom, where, maximized)


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""


def _zoom(found: object) -> float:
    if isinstance(found, int | float) and _SMALLEST <= found <= _LARGEST:
        return float(found)
    return 1.0


def _place(found: dict[str, object]) -> tuple[int, int, int, int] | None:
    numbers = [value for name in _FIELDS if isinstance(value := found.get(name), int)]
    if len(numbers) != len(_FIELDS) or min(numbers[2:]) <= 0:
        return None
    return (numbers[0], numbers[1], numbers[2], numbers[3])
