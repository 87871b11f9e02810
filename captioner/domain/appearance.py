"""How captions look: every choice of FCC 47 CFR 79.103(c), as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.wording import marked

Color = str
"""`#rrggbb` in small letters."""


class FontStyle(StrEnum):
    """The eight of 79.103(c)(6); DEFAULT is the program's own choice."""

    DEFAULT = "default"
    MONO_SERIF = "mono serif"
    SERIF = "serif"
    MONO_SANS = "mono sans"
    SANS = "sans"
    CASUAL = "casual"
    CURSIVE = "cursive"
    SMALL_CAPITALS = "small capitals"


class Edge(StrEnum):
    """The five of 79.103(c)(5)."""

    NONE = "none"
    RAISED = "raised"
    DEPRESSED = "depressed"
    UNIFORM = "uniform"
    DROP_SHADOW = "drop shadow"


@dataclass(frozen=True, slots=True)
class Appearance:
    """Opacities run from 0 (transparent) to 1; `size_percent` is of the screen's default.

    The background lies behind the words alone, the window behind the whole box.
    `family` names an installed font that comes before `font_style`'s own; None for that.
    """

    text: Color = "#ffffff"
    text_opacity: float = 1.0
    background: Color = "#000000"
    background_opacity: float = 0.0
    window: Color = "#0f1115"
    window_opacity: float = 0.85
    size_percent: int = 100
    font_style: FontStyle = FontStyle.DEFAULT
    family: str | None = None
    edge: Edge = Edge.UNIFORM


@dataclass(frozen=True, slots=True)
class NamedAppearance:
    """A person's own preset."""

    name: str
    appearance: Appearance


DEFAULT_APPEARANCE = Appearance()

FCC_COLORS: Mapping[str, Color] = {
    marked("captions", "White"): "#ffffff",
    marked("captions", "Black"): "#000000",
    marked("captions", "Red"): "#ff0000",
    marked("captions", "Green"): "#00ff00",
    marked("captions", "Blue"): "#0000ff",
    marked("captions", "Yellow"): "#ffff00",
    marked("captions", "Magenta"): "#ff00ff",
    marked("captions", "Cyan"): "#00ffff",
}
"""The eight of 79.103(c)(3), by their names."""

SMALLEST_PERCENT, LARGEST_PERCENT = 50, 400
"""79.103(c)(4) asks for 50 to 200; readers with low vision need more."""

HIGH_CONTRAST = Appearance(window="#000000", window_opacity=1.0, size_percent=125, edge=Edge.NONE)

PRESETS = (
    NamedAppearance(marked("captions", "Default"), DEFAULT_APPEARANCE),
    NamedAppearance(marked("captions", "High contrast"), HIGH_CONTRAST),
    NamedAppearance(
        marked("captions", "Broadcast"),
        Appearance(
            text="#ffffff",
            background_opacity=1.0,
            window_opacity=0.0,
            font_style=FontStyle.SANS,
            edge=Edge.NONE,
        ),
    ),
    NamedAppearance(marked("captions", "Large"), Appearance(size_percent=200)),
    NamedAppearance(
        marked("captions", "Minimal"),
        Appearance(
            background_opacity=0.8, window_opacity=0.0, size_percent=85, edge=Edge.DROP_SHADOW
        ),
    ),
)
"""Those that come with the program; the first is what a reset leads back to. Each keeps
4.5:1 over anything, in every speaker's colour and for words that may still change."""
