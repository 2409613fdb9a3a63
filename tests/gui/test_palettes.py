import re
from types import ModuleType

import pytest

from callboard.gui import form_sheet, style_sheet, window_sheet
from callboard.gui.palettes import DARK, HIGH_CONTRAST, LIGHT, LIGHT_KEYS, Colours

TEXTS = (
    "text",
    "muted",
    "accent",
    "open",
    "closing_soon",
    "limited",
    "closed",
    "opening_soon",
    "unknown",
)
BACKGROUNDS = ("background", "surface", "raised", "accent_background")
PAIRS = [(text, behind) for text in TEXTS for behind in BACKGROUNDS]
PAIRS += [("note_text", "note_background"), ("text", "note_background"), ("on_accent", "accent")]
PAIRS += [("note_text", behind) for behind in BACKGROUNDS]  # a warning on a card has no ground
PAIRS += [("muted", "note_background"), ("accent", "note_background")]
PAIRS += [("surface", "text")]  # a notice is written in the colours of the rest, exchanged
# What is no text but must be found: the frame of a field, and the ring of what has the keyboard.
EDGES = [(edge, behind) for edge in ("edge", "accent") for behind in BACKGROUNDS]


def luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance of #rrggbb."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high"])
@pytest.mark.parametrize(("text", "behind"), PAIRS)
def test_text_is_legible(colours: Colours, text: str, behind: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, behind)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high"])
@pytest.mark.parametrize(("edge", "behind"), EDGES)
def test_the_edge_of_a_field_is_seen(colours: Colours, edge: str, behind: str) -> None:
    assert contrast(getattr(colours, edge), getattr(colours, behind)) >= 3  # WCAG 2.2, 1.4.11


def written_on(sheet: str) -> set[tuple[str, str]]:
    """The pairs of text and ground, as placeholders, that the rules of a sheet name themselves."""
    rules = re.findall(r"\{([^{}]*)\}", re.sub(r"\$\{\w+\}", "", sheet))
    return {
        (text.group(1), ground.group(1))
        for rule in rules
        if (text := re.search(r"(?<![-\w])color: \$(\w+)", rule))
        and (ground := re.search(r"background: \$(\w+)", rule))
    }


@pytest.mark.parametrize("module", [style_sheet, form_sheet, window_sheet])
def test_every_pair_of_a_sheet_is_among_those_tried(module: ModuleType) -> None:
    found = written_on(module._SHEET.template)
    assert found
    assert found <= set(PAIRS)


@pytest.mark.parametrize(("text", "behind"), [p for p in PAIRS if p[0] != "on_accent"])
def test_high_contrast_is_higher(text: str, behind: str) -> None:
    assert contrast(getattr(HIGH_CONTRAST, text), getattr(HIGH_CONTRAST, behind)) >= 7


@pytest.mark.parametrize("key", LIGHT_KEYS)
def test_every_light_has_its_colour(key: str) -> None:
    assert LIGHT.light(key) == getattr(LIGHT, key.replace("-", "_"))


def test_a_light_never_heard_of_is_unknown() -> None:
    assert LIGHT.light("dark") == LIGHT.unknown
    assert LIGHT.light("purple") == LIGHT.unknown


@pytest.mark.parametrize("key", LIGHT_KEYS)
def test_a_light_out_of_reach_does_not_call(key: str) -> None:
    assert LIGHT.without_lights().light(key) == LIGHT.muted
