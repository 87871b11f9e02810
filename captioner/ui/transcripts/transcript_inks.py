"""The colours of a transcript, out of the system's palette."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette

from captioner.ui.overlay.look import voice_colors
from captioner.ui.verdict_icon import quiet_color

_Role = QPalette.ColorRole
_Kind = QEvent.Type

LOOK_CHANGES = (
    _Kind.FontChange,
    _Kind.PaletteChange,
    _Kind.StyleChange,
    _Kind.LayoutDirectionChange,
)
"""What a widget is told when these colours, or the fonts beside them, may be others."""

_HALF = 0.5
_BLACK, _WHITE = QColor("#000000"), QColor("#ffffff")


@dataclass(frozen=True, slots=True)
class TranscriptInks:
    """`rim` is legible on the voices' colours, `text` on `selected`, `missing` and `found`."""

    ground: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    selected: QColor
    missing: QColor
    found: QColor
    chosen: QColor
    chosen_text: QColor
    rim: QColor
    voices: tuple[QColor, ...]

    def color_of(self, voice: int) -> QColor:
        """Of the voice with this number, 0 for the first one."""
        return self.voices[voice % len(self.voices)]


def inks_of(palette: QPalette) -> TranscriptInks:
    ground, text = palette.color(_Role.Base), palette.color(_Role.Text)
    accent = palette.color(_Role.Highlight)
    is_dark = text.lightnessF() > _HALF
    marker = QColor("#6b5200") if is_dark else QColor("#ffe68a")
    return TranscriptInks(
        ground=ground,
        text=text,
        quiet=quiet_color(palette),
        accent=accent,
        selected=_mixed(ground, accent, 0.2),
        missing=_mixed(ground, text, 0.06),
        found=marker,
        chosen=accent,
        chosen_text=palette.color(_Role.HighlightedText),
        rim=_BLACK if is_dark else _WHITE,
        voices=voice_colors(_WHITE if is_dark else _BLACK),  # apart, whatever the text's shade
    )


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """So much of `ink` on `ground`."""
    return QColor.fromRgbF(
        ground.redF() + (ink.redF() - ground.redF()) * share,
        ground.greenF() + (ink.greenF() - ground.greenF()) * share,
        ground.blueF() + (ink.blueF() - ground.blueF()) * share,
    )
