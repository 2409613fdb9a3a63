"""How the window looks: the design system, and when it changes.

Spacing: five steps (4 8 12 16 24), as drawn; they grow half as fast as the type. TIGHT is within a
line, SMALL between lines of one thing, MEDIUM between things, LARGE the margin of a page or card,
WIDE around a page that holds one thing. Type: six steps (12 caption, 13 small, 14 body, 17 heading,
20 title, 30 number); all grow with the user's font and the zoom. Colours: one meaning each, see
palettes.py; three palettes, of which one follows the desktop unless the user chose. Contrast is
4.5:1 at least, for each pair that the sheets name (tests/gui/test_palettes.py). Labels, buttons and
frames say what they are by the property `role`; the sheets (style_sheet.py for every window,
form_sheet.py for fields, menus and tables, window_sheet.py for the main window) draw the roles.
What has the keyboard has a frame in the accent. Where room is short see room.py and scarcity.py.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from callboard.gui.fonts import families
from callboard.gui.palettes import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Colours
from callboard.gui.style_sheet import style_sheet

TYPE_SCALE = (12, 13, 14, 17, 20, 30)
SPACE_TIGHT, SPACE_SMALL, SPACE_MEDIUM, SPACE_LARGE, SPACE_WIDE = 4, 8, 12, 16, 24

# The size of the system's font at which the type scale is as drawn; a larger font scales it up.
_DRAWN_AT = 13
_DARKENED = 127  # percent by which Qt darkens a frame: 140, and lightened again by 110
_MIDDLE = 128  # of lightness, between black and white
_ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Theme(NamedTuple):
    """Colours and sizes that belong together. `scale` is 1.0 for the sizes as drawn."""

    colours: Colours
    scale: float = 1.0

    def pixels(self, step: int) -> int:
        """The size of a step of the type scale, in device-independent pixels."""
        return round(step * self.scale)

    def space(self, step: int) -> int:
        """A spacing that grows half as fast as the type, so that large type keeps its room."""
        return round(step * (1 + (self.scale - 1) / 2))


def type_scale(font: QFont) -> float:
    """How much larger than drawn the type is for a user's font; never smaller than drawn."""
    return max(1.0, QFontInfo(font).pixelSize() / _DRAWN_AT)


def nearest_zoom(zoom: float, steps: int) -> float:
    """The zoom so many steps larger (or smaller, if negative); 0 is the usual size."""
    if steps == 0:
        return 1.0
    larger = [step for step in _ZOOMS if step > zoom]
    smaller = [step for step in _ZOOMS if step < zoom]
    found = larger[steps - 1 : steps] if steps > 0 else smaller[steps : len(smaller) + steps + 1]
    return found[0] if found else zoom


def palette(colours: Colours) -> QPalette:
    """The same colours for every widget that Qt draws itself."""
    made = QPalette()
    for role, value in _palette_roles(colours).items():
        made.setColor(role, QColor(value))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def box_palette(colours: Colours) -> QPalette:
    """The same for boxes to tick, which Qt frames in a darker tone of what is behind them."""
    made = palette(colours)
    made.setColor(QPalette.ColorRole.Window, QColor(colours.edge).lighter(_DARKENED))
    return made


def _palette_roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: colours.background,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.background,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Light: colours.raised,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.muted,
        role.Shadow: colours.line,
    }


def body_font(system: QFont, theme: Theme, language: str) -> QFont:
    """The font of running text: the system's, with families that carry the language."""
    font = QFont(system)
    font.setFamilies(families(QFontInfo(system).family(), language))
    font.setPixelSize(theme.pixels(14))
    return font


def apply_theme(app: QApplication, theme: Theme, *, language: str, system: QFont) -> None:
    """Give the whole application these colours and sizes, from the user's own font up."""
    app.setPalette(palette(theme.colours))
    boxes = box_palette(theme.colours)  # PySide takes text, and not the bytes it documents
    for drawn in ("QCheckBox", "QListWidget"):
        app.setPalette(boxes, drawn)  # type: ignore[arg-type]
    app.setFont(body_font(system, theme, language))
    app.setStyleSheet(style_sheet(theme.colours, {step: theme.pixels(step) for step in TYPE_SCALE}))


class ThemeFollower(QObject):
    """Keeps the application in the desktop's colour scheme, live, and says when it changed."""

    theme_changed = Signal(object)  # Theme

    def __init__(
        self, app: QApplication, language: str = "en", palette: str = "", zoom: float = 1.0
    ) -> None:
        super().__init__(app)
        self._app = app
        self._language = language
        self._system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._palette = palette
        self._zoom = zoom
        # Asking for the scheme by its name would need Qt's enumerators before the first paint.
        dark = app.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE
        self.theme = self._themed(PALETTES.get(palette, DARK if dark else LIGHT))
        self._apply()

    def follow(self) -> None:
        """Follow the desktop from now on; the window has been painted."""
        self._app.styleHints().colorSchemeChanged.connect(self.refresh)
        self.refresh()

    def set_zoom(self, zoom: float) -> None:
        """Make all type larger or smaller than the system's font asks for (1.0)."""
        self._zoom = zoom
        self.refresh()

    def set_palette(self, name: str) -> None:
        """Take one of PALETTES whatever the desktop wears; "" follows the desktop."""
        self._palette = name
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the desktop's wishes again, and apply them if they are others."""
        theme = self._themed(PALETTES.get(self._palette) or _wanted_colours(self._app))
        if theme != self.theme:
            self.theme = theme
            self._apply()
            self.theme_changed.emit(theme)

    def _themed(self, colours: Colours) -> Theme:
        return Theme(colours, type_scale(self._system) * self._zoom)

    def _apply(self) -> None:
        apply_theme(self._app, self.theme, language=self._language, system=self._system)


def _wanted_colours(app: QApplication) -> Colours:
    from PySide6.QtCore import Qt  # noqa: PLC0415 -- not before the first paint

    hints = app.styleHints()
    # Qt learned to ask the desktop in 6.10; older releases answer no.
    accessibility = getattr(hints, "accessibility", None)
    if accessibility:
        contrast = accessibility().contrastPreference()
        if contrast == Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
