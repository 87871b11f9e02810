"""Words as pictures: each is drawn once and then only placed."""

import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from captioner.ui.overlay.edges import COPIES, REACH_EM
from captioner.ui.overlay.look import Look

BUDGET_BYTES = 16 * 1024 * 1024
"""Room for some 600 words at 36 px and scale 1, far more than a common box shows."""

_BYTES_PER_PIXEL = 4
_WIDTHS_KEPT = 4096
_PICTOGRAPHS = range(0x1F000, 0x20000)
_AS_PICTURE = "\ufe0f"  # Unicode's selector for a coloured picture in place of a letter


@dataclass(frozen=True, slots=True)
class WordPicture:
    """`left` and `top` are where the pixmap goes from the word's upper left corner (<= 0)."""

    pixmap: QPixmap
    left: int
    top: int


class WordPictures:
    """Pictures of words in one look at one scale, the least used forgotten first.

    Lengths are device-independent pixels. Qt's main thread only.
    """

    def __init__(
        self, look: Look, *, device_pixel_ratio: float, budget_bytes: int = BUDGET_BYTES
    ) -> None:
        self._look = look
        self._metrics = metrics = QFontMetricsF(look.font)
        # The words of an open segment are measured again at each of its revisions.
        self._width_of = lru_cache(_WIDTHS_KEPT)(
            lambda text: float(math.ceil(metrics.horizontalAdvance(text)))
        )
        self._ratio = device_pixel_ratio
        self._budget_bytes = budget_bytes
        self._pictures: OrderedDict[tuple[str, int, bool], WordPicture] = OrderedDict()
        self._bytes = 0
        self._reach_px = math.ceil(look.font.pixelSize() * REACH_EM)
        self._overhang_px = 0

    @property
    def device_pixel_ratio(self) -> float:
        return self._ratio

    @property
    def overhang_px(self) -> int:
        """The farthest that letters of any picture so far go over or under a word's height."""
        return self._overhang_px

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

    def rescale(self, device_pixel_ratio: float) -> None:
        """The screen is another: draw all words anew; they stay as wide as they were."""
        self._ratio = device_pixel_ratio
        self._pictures.clear()
        self._bytes = 0

    def give(self, budget_bytes: int) -> None:
        """Use so much memory from now on."""
        self._budget_bytes = budget_bytes
        self._keep_to_budget()

    def measure(self, text: str) -> float:
        """Width of `text` in whole pixels, so that every word starts on one."""
        return self._width_of(text)

    def picture(self, text: str, *, voice: int = 0, from_right: bool = False) -> WordPicture:
        """`text` with its edge, in a row that runs `from_right` to left or the other way."""
        key = (text, voice, from_right)
        kept = self._pictures.get(key)
        if kept is not None:
            self._pictures.move_to_end(key)
            return kept
        drawn = self._drawn(text, voice, from_right=from_right)
        self._pictures[key] = drawn
        self._bytes += _bytes_of(drawn.pixmap)
        self._keep_to_budget()
        return drawn

    def _drawn(self, text: str, voice: int, *, from_right: bool) -> WordPicture:
        ink = self._ink(text)
        pixmap = self._blank(ink)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(self._look.font)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        )
        start = QPointF(0, self.baseline_px) - ink.topLeft()
        if not _is_picture(text):  # whose copies would not be dark, but the same picture
            self._draw_edge(painter, start, text)
        painter.setPen(self._look.color_of(voice))
        painter.drawText(start, text)
        painter.end()
        return WordPicture(pixmap, int(ink.left()), int(ink.top()))

    def _draw_edge(self, painter: QPainter, start: QPointF, text: str) -> None:
        # Shifted copies come from Qt's store of glyphs; stroking an outline costs 20 times that.
        em_px = self._look.font.pixelSize()
        for copy in COPIES[self._look.edge]:
            painter.setOpacity(copy.opacity)
            painter.setPen(copy.color or self._look.rim)
            painter.drawText(start + QPointF(copy.right, copy.down) * em_px, text)
        painter.setOpacity(1.0)

    def _ink(self, text: str) -> QRectF:
        """What the picture covers: the word's box, letters that leave it, and the edge."""
        box = QRectF(0, 0, self.measure(text), self.height_px)
        letters = self._metrics.tightBoundingRect(text).translated(0, self.baseline_px)
        over_px = max(box.top() - letters.top(), letters.bottom() - box.bottom(), 0)
        self._overhang_px = max(self._overhang_px, math.ceil(over_px))
        reach = self._reach_px
        return QRectF((box | letters).adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _blank(self, ink: QRectF) -> QPixmap:
        picture = QPixmap(
            math.ceil(ink.width() * self._ratio), math.ceil(ink.height() * self._ratio)
        )
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _keep_to_budget(self) -> None:
        while self._bytes > self._budget_bytes and len(self._pictures) > 1:
            _, forgotten = self._pictures.popitem(last=False)
            self._bytes -= _bytes_of(forgotten.pixmap)


def _is_picture(text: str) -> bool:
    return _AS_PICTURE in text or any(ord(char) in _PICTOGRAPHS for char in text)


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_PER_PIXEL
