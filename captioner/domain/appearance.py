"""How captions look: every choice of FCC 47 CFR 79.103(c), as one frozen value."""

from dataclasses import dataclass
from enum import StrEnum

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
    window_opacity: float = 0.8
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
