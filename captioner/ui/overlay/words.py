"""Words as pictures: each is drawn once and then only placed."""

import math
from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from captioner.ui.theme import CAPTION, CAPTION_SHADE

BUDGET_BYTES = 16 * 1024 * 1024
"""Room for some 600 words at 36 px and scale 1, far more than any box shows."""

_BYTES_PER_PIXEL = 4
_WIDTHS_KEPT = 4096
_SHADE_DIRECTIONS = [
    (-1, 0),
    (1, 0),
    (0, -1),
    (0, 1),
    (-0.7, -0.7),
    (0.7, -0.7),
    (-0.7, 0.7),
    (0.7, 0.7),
]


class WordPictures:
    """Pictures of words in one font at one scale, the least used forgotten first.

    Lengths are device-independent pixels. Qt's main thread only.
    """

    def __init__(
        self, font: QFont, *, device_pixel_ratio: float, budget_bytes: int = BUDGET_BYTES
    ) -> None:
        self._font = font
        self._metrics = metrics = QFontMetricsF(font)
        # The words of an open segment are measured again at each of its revisions.
        self._width_of = lru_cache(_WIDTHS_KEPT)(
            lambda text: float(math.ceil(metrics.horizontalAdvance(text)))
        )
        self._ratio = device_pixel_ratio
        self._budget_bytes = budget_bytes
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._bytes = 0
        self._shade_px = font.pixelSize() / 28

    @property
    def device_pixel_ratio(self) -> float:
        return self._ratio

    @property
    def margin_px(self) -> int:
        """What a picture is larger than its word on every side: room for overhang and shade."""
        return math.ceil(self._font.pixelSize() / 6)

    @property
    def height_px(self) -> int:
        """Height of a word, from the top of its font to the bottom."""
        return math.ceil(self._metrics.ascent() + self._metrics.descent())

    @property
    def baseline_px(self) -> float:
        """From the top of a word to its baseline."""
        return self._metrics.ascent()

    @property
    def held_bytes(self) -> int:
        return self._bytes

    def measure(self, text: str) -> float:
        """Width of `text` in whole pixels, so that every word starts on one."""
        return self._width_of(text)

    def picture(self, text: str) -> QPixmap:
        """`text` with its shade and a margin around it."""
        kept = self._pictures.get(text)
        if kept is not None:
            self._pictures.move_to_end(text)
            return kept
        drawn = self._drawn(text)
        self._keep(text, drawn)
        return drawn

    def _drawn(self, text: str) -> QPixmap:
        picture = self._blank(self.measure(text))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(self._font)
        start = QPointF(self.margin_px, self.margin_px + self.baseline_px)
        painter.setPen(CAPTION_SHADE)
        # Shifted copies come from Qt's store of glyphs; stroking an outline costs 20 times that.
        for right, down in _SHADE_DIRECTIONS:
            painter.drawText(start + QPointF(right, down) * self._shade_px, text)
        painter.setPen(CAPTION)
        painter.drawText(start, text)
        painter.end()
        return picture

    def _blank(self, width_px: float) -> QPixmap:
        margins_px = 2 * self.margin_px
        picture = QPixmap(
            math.ceil((width_px + margins_px) * self._ratio),
            math.ceil((self.height_px + margins_px) * self._ratio),
        )
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _keep(self, text: str, picture: QPixmap) -> None:
        self._pictures[text] = picture
        self._bytes += _bytes_of(picture)
        while self._bytes > self._budget_bytes and len(self._pictures) > 1:
            _, forgotten = self._pictures.popitem(last=False)
            self._bytes -= _bytes_of(forgotten)


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_PER_PIXEL
