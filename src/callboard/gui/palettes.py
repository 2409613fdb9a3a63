"""The colours of the window: light, dark and high contrast."""

from typing import Any, NamedTuple

LIGHT_KEYS = ("open", "closing-soon", "limited", "closed", "opening-soon", "unknown")


class Colours(NamedTuple):
    """Every colour by its meaning, as #rrggbb; each text colour is legible on each background."""

    dark: bool
    background: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_background: str
    on_accent: str
    open: str
    closing_soon: str
    limited: str
    closed: str
    opening_soon: str
    unknown: str
    note_text: str
    note_background: str
    note_line: str

    def light(self, key: str) -> str:
        """The colour of a light by its key ("closing-soon"); a key never heard of is unknown."""
        found: Any = getattr(self, key.replace("-", "_"), None)
        return found if isinstance(found, str) else self.unknown

    def without_lights(self) -> "Colours":
        """The same, but no light calls: all keep their shapes, in the muted colour."""
        muted: dict[str, Any] = {key.replace("-", "_"): self.muted for key in LIGHT_KEYS}
        return self._replace(**muted)


LIGHT = Colours(
    dark=False,
    background="#f6f7f8",
    surface="#ffffff",
    raised="#ffffff",
    text="#16191d",
    muted="#59626d",
    line="#e2e5e9",
    edge="#7f8792",
    accent="#0b57d0",
    accent_background="#e8f0fe",
    on_accent="#ffffff",
    open="#0b7a3b",
    closing_soon="#9a5a00",
    limited="#6b3fa0",
    closed="#626a74",
    opening_soon="#626a74",
    unknown="#59626d",
    note_text="#8a5200",
    note_background="#fff6e5",
    note_line="#f1d9a7",
)

DARK = Colours(
    dark=True,
    background="#15181c",
    surface="#1c2025",
    raised="#23282e",
    text="#e8eaed",
    muted="#a3acb6",
    line="#31373f",
    edge="#78828e",
    accent="#8ab4f8",
    accent_background="#22324d",
    on_accent="#15181c",
    open="#6dd58c",
    closing_soon="#ffb95c",
    limited="#c6a6f2",
    closed="#99a2ad",
    opening_soon="#99a2ad",
    unknown="#a3acb6",
    note_text="#ffcf87",
    note_background="#33291a",
    note_line="#5a4623",
)

HIGH_CONTRAST = Colours(
    dark=True,
    background="#000000",
    surface="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffff00",
    accent_background="#1a1a66",
    on_accent="#000000",
    open="#7dff9b",
    closing_soon="#ffd080",
    limited="#e0c8ff",
    closed="#ffffff",
    opening_soon="#ffffff",
    unknown="#ffffff",
    note_text="#ffe0a8",
    note_background="#000000",
    note_line="#ffe0a8",
)

PALETTES = {"light": LIGHT, "dark": DARK, "high-contrast": HIGH_CONTRAST}
