"""Colours of what is not a caption, legible in whatever box a person has chosen."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from captioner.ui.overlay.look import Look
from captioner.ui.theme import CAPTION, QUIET, TROUBLE

_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Inks:
    """`plain` is for sentences, `quiet` for what is there to be found, `trouble` for a warning."""

    plain: QColor
    quiet: QColor
    trouble: QColor


ON_DARK = Inks(CAPTION, QUIET, TROUBLE)
ON_LIGHT = Inks(QColor("#14171c"), QColor("#454b54"), QColor("#7a4a00"))
"""On white 17:1, 8.9:1 and 7.5:1."""


def inks_for(look: Look) -> Inks:
    """By the window's colour; where that hardly covers anything, by the letters'."""
    ground = look.window if look.window.alphaF() >= _HALF else _against(look.text)
    return ON_LIGHT if _is_light(ground) else ON_DARK


def _against(text: QColor) -> QColor:
    return QColor("#000000") if _is_light(text) else QColor("#ffffff")


def _is_light(color: QColor) -> bool:
    return color.lightnessF() > _HALF
