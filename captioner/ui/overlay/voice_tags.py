"""The tag that says whose words follow: a name in dark letters on the voice's colour."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from captioner.ui.overlay.look import Look

_LETTERS_EM = 0.62
_HEIGHT_EM = 0.86
_SIDE_EM = 0.24
"""Free to either side of the name."""


class VoiceTags:
    """Tags in one look. A plain number is as good a name as there is until someone gives one."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._font = QFont(look.font)
        self._font.setPixelSize(max(8, round(look.sizes.font_px * _LETTERS_EM)))
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)

    def measure(self, text: str) -> float:
        """Width of the tag in whole pixels, at least as wide as it is high."""
        em_px = self._look.sizes.font_px
        width = self._metrics.horizontalAdvance(text) + 2 * _SIDE_EM * em_px
        return float(math.ceil(max(width, em_px * _HEIGHT_EM)))

    def paint(self, painter: QPainter, place: QRectF, text: str, color: QColor) -> None:
        """In the middle of `place`, which is as high as its row."""
        height = self._look.sizes.font_px * _HEIGHT_EM
        tag = QRectF(place.x(), place.center().y() - height / 2, place.width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        radius = height * 0.24
        painter.drawRoundedRect(tag, radius, radius)
        painter.setPen(self._look.rim)
        painter.setFont(self._font)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
