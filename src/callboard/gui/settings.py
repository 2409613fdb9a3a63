"""What the window remembers from one start to the next."""

import msgspec

from callboard.reach.sites import Site
from callboard.reach.situation import Situation


class Geometry(msgspec.Struct, frozen=True):
    """Where a window stood, in device-independent pixels of the desktop, frame left out."""

    x: int
    y: int
    width: int
    height: int
    is_maximized: bool = False


class Settings(msgspec.Struct, frozen=True):
    """Each field has a value that holds until its user chooses another; "" follows the desktop."""

    language: str = ""  # BCP 47
    palette: str = ""  # of gui/palettes.py
    zoom: float = 1.0  # of all type
    page: str = "directory"
    geometry: Geometry | None = None
    situation: Situation | None = None  # None: found out from the machine
    close_to_tray: bool = False  # closing the window hides it, where there is a tray
    sites: tuple[Site, ...] = ()  # the user's own, on the coverage board
