"""How captions look on one screen: an Appearance in Qt's fonts, colours and pixels."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from captioner.domain.appearance import DEFAULT_APPEARANCE, Appearance, Color, Edge
from captioner.domain.contrast import contrast_ratio
from captioner.ui.fonts import caption_font
from captioner.ui.theme import QUIET, TROUBLE, BoxSizes, sizes_for_screen


@dataclass(frozen=True, slots=True)
class Look:
    """Colours hold their opacity; `text_opacity` is of letters and edge together.

    `quiet` is for what is there to be found, not to be read; `trouble` needs attention.
    `rim` is what the letters' edge stands out by. `background` lies behind the
    words of a row, `window` behind the whole box. `voices` are the colours of
    the first, second... voice, over and over; the first is the text's own.
    """

    sizes: BoxSizes
    font: QFont
    text: QColor
    text_opacity: float
    edge: Edge
    rim: QColor
    background: QColor
    window: QColor
    quiet: QColor
    trouble: QColor
    voices: tuple[QColor, ...]

    def color_of(self, voice: int) -> QColor:
        """Of the voice with this number, 0 for the first or the only one."""
        return self.voices[voice % len(self.voices)]


def look_of(appearance: Appearance, screen_height_px: int) -> Look:
    """`appearance` on a screen that is so high, in device-independent pixels."""
    sizes = sizes_for_screen(screen_height_px, size_percent=appearance.size_percent)
    return look_with(sizes, appearance)


def look_with(sizes: BoxSizes, appearance: Appearance = DEFAULT_APPEARANCE) -> Look:
    """`appearance` in letters of `sizes`, whatever its own size is."""
    text = QColor(appearance.text)
    return Look(
        sizes=sizes,
        font=caption_font(appearance, sizes.font_px),
        text=text,
        text_opacity=appearance.text_opacity,
        edge=appearance.edge,
        rim=QColor("#000000") if _is_light(text) else QColor("#ffffff"),
        background=_translucent(appearance.background, appearance.background_opacity),
        window=_translucent(appearance.window, appearance.window_opacity),
        quiet=QUIET if _is_light(text) else _QUIET_ON_LIGHT,
        trouble=TROUBLE if _is_light(text) else _TROUBLE_ON_LIGHT,
        voices=voice_colors(text),
    )


_QUIET_ON_LIGHT, _TROUBLE_ON_LIGHT = QColor("#3d434c"), QColor("#8a3d00")
"""9.6:1 and 7.6:1 on white."""

_ON_DARK = ("#ffffff", "#ffff00", "#00ffff", "#00ff00")
"""White, yellow, cyan and green: what the BBC gives speakers, in its order."""

_ON_LIGHT = ("#000000", "#6b1a00", "#00307a", "#003d10")
"""Dark letters are for light grounds, on which those four would vanish: 11:1 on white or more."""


def voice_colors(own: QColor) -> tuple[QColor, ...]:
    """Of the first, second... voice, where text has the colour `own`."""
    others = [QColor(each) for each in (_ON_DARK if _is_light(own) else _ON_LIGHT)]
    return (own, *[color for color in others if color != own][:3])


def _is_light(color: QColor) -> bool:
    """True if it is read more easily on black than on white."""
    return contrast_ratio(color.name(), "#000000") > contrast_ratio(color.name(), "#ffffff")


def _translucent(color: Color, opacity: float) -> QColor:
    made = QColor(color)
    made.setAlphaF(opacity)
    return made
