"""What is kept from one start to the next: looks, place of the window, troubles in keeping it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from callboard.gui.memory import Memory
from callboard.gui.settings import Geometry
from callboard.gui.theme import nearest_zoom
from callboard.gui.widgets.shell import Shell
from callboard.store.trouble import Trouble
from callboard.wording.trouble import trouble_sentence


class RememberingPresenter(QObject):
    """Joins the choices of the menu, and the window's place, to the memory."""

    language_wished = Signal(str)  # BCP 47; "" is the desktop's
    told = Signal(str)

    def __init__(self, shell: Shell, memory: Memory, language: str) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._memory = memory
        self._language = language
        memory.troubled.connect(self._tell)

    @property
    def choices(self) -> Mapping[str, str]:
        """The present value of each choice of the menu."""
        settings = self._memory.settings
        return {"palette": settings.palette, "language": settings.language}

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What its commands do."""
        return {
            "zoom_in": self.zoom_in,
            "zoom_out": self.zoom_out,
            "zoom_reset": self.zoom_reset,
        }

    def start(self) -> None:
        """Tell what could not be read."""
        for trouble in self._memory.troubles:
            self._tell(trouble)

    def stop(self) -> None:
        """Remember where the window stands."""
        window = self._shell.window
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        self._memory.change(
            geometry=Geometry(
                place.x(), place.y(), place.width(), place.height(), window.isMaximized()
            )
        )

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        """Take another value of a choice, now and at later starts."""
        self._memory.change(**{name: value})
        if name == "palette":
            self._shell.themes.set_palette(value)
        else:
            self.language_wished.emit(value)

    @Slot()
    def zoom_in(self) -> None:
        """Make type larger."""
        self._zoom(1)

    @Slot()
    def zoom_out(self) -> None:
        """Make type smaller."""
        self._zoom(-1)

    @Slot()
    def zoom_reset(self) -> None:
        """Make type as large as the desktop's."""
        self._zoom(0)

    def _zoom(self, steps: int) -> None:
        zoom = nearest_zoom(self._memory.settings.zoom, steps)
        self._memory.change(zoom=zoom)
        self._shell.themes.set_zoom(zoom)

    @Slot(object)
    def _tell(self, trouble: Trouble) -> None:
        self.told.emit(trouble_sentence(trouble, self._language))
