"""One row on the screen: the strip behind its words, then each word's picture."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from captioner.ui.overlay.look import Look
from captioner.ui.overlay.rows import Row
from captioner.ui.overlay.text_parts import line_parts
from captioner.ui.overlay.voice_tags import VoiceTags
from captioner.ui.overlay.words import BUDGET_BYTES, WordPictures
from captioner.ui.overlay.wrapping import PlacedWord, Ruler
from captioner.ui.theme import TENTATIVE_OPACITY

_SLACK_EM = 0.5
"""A capital in place of a small letter and a comma are less than that."""

_MARK_OPACITY = 0.2
"""Of the ground behind the marked word: with the usual look 5.8:1 are left over a white window."""

_BYTES_PER_PIXEL = 4
_PICTURES_PER_AREA = 4
"""Pictures overlap by their edges, and the words that come next are kept beside those shown."""


class RowPainter:
    """Paints rows in one look; words lie `inset_px` within the area's sides."""

    def __init__(self, look: Look, device_pixel_ratio: float) -> None:
        self._look = look
        self._width_px = 0
        self._pictures = WordPictures(look, device_pixel_ratio=device_pixel_ratio)
        self._tags = VoiceTags(look)
        self._inset_px = round(look.sizes.font_px * 0.2)

    @property
    def overhang_px(self) -> int:
        """How far letters have gone over or under their row."""
        room_px = (self._look.sizes.row_px - self._pictures.height_px) // 2
        return max(0, self._pictures.overhang_px - room_px)

    def ruler(self, width_px: int) -> Ruler:
        """For words in an area that is so wide."""
        measure = self._pictures.measure
        return Ruler(
            measure,
            width_px=max(1, width_px - 2 * self._inset_px),
            space_px=measure(" "),
            slack_px=self._look.sizes.font_px * _SLACK_EM,
            line_parts=line_parts,
            measure_label=self._tags.measure,
        )

    def fit(self, size: QSize, device_pixel_ratio: float) -> None:
        """The area is so large, on a screen of this scale."""
        self._width_px = size.width()
        if self._pictures.device_pixel_ratio != device_pixel_ratio:
            self._pictures.rescale(device_pixel_ratio)
        pixels = size.width() * size.height() * device_pixel_ratio**2
        area_bytes = round(pixels) * _BYTES_PER_PIXEL * _PICTURES_PER_AREA
        self._pictures.give(max(BUDGET_BYTES, area_bytes))

    def paint(self, painter: QPainter, row: Row, top: int, *, opacity: float) -> None:
        """`row` is not empty; `top` is the upper edge of its strip."""
        painter.setOpacity(opacity)
        self._paint_strip(painter, row, top)
        opacity *= self._look.text_opacity
        for word in row:
            painter.setOpacity(opacity * (1.0 if word.is_committed else TENTATIVE_OPACITY))
            if word.is_label:
                height_px = self._look.sizes.row_px
                place = QRectF(self._x(word), top, word.width, height_px)
                self._tags.paint(painter, place, word.text, self._look.color_of(word.voice))
            else:
                self._paint_word(painter, word, top)

    def _paint_strip(self, painter: QPainter, row: Row, top: int) -> None:
        if self._look.background.alpha() == 0:
            return
        left = min(self._x(word) for word in row) - self._inset_px
        right = max(self._x(word) + word.width for word in row) + self._inset_px
        strip = QRectF(left, top, right - left, self._look.sizes.row_px)
        painter.fillRect(strip, self._look.background)

    def _paint_word(self, painter: QPainter, word: PlacedWord, top: int) -> None:
        word_top = top + (self._look.sizes.row_px - self._pictures.height_px) // 2
        x = self._x(word)
        if word.is_marked:
            self._paint_mark(painter, word, top)
        picture = self._pictures.picture(
            word.drawn or word.text, voice=word.voice, from_right=word.from_right
        )
        painter.drawPixmap(QPointF(x + picture.left, word_top + picture.top), picture.pixmap)
        if not word.is_committed:
            painter.setPen(self._tentative_pen(word.voice))
            line_y = word_top + self._pictures.baseline_px + self._look.sizes.font_px * 0.17
            painter.drawLine(QPointF(x, line_y), QPointF(x + word.width, line_y))

    def word_at(self, row: Row, x: float) -> int | None:
        """The index of the word there, half of the space beside it included."""
        half_px = self._pictures.measure(" ") / 2
        for index, word in enumerate(row):
            left = self._x(word)
            if not word.is_label and left - half_px <= x <= left + word.width + half_px:
                return index
        return None

    def _paint_mark(self, painter: QPainter, word: PlacedWord, top: int) -> None:
        color = QColor(self._look.color_of(word.voice))
        sizes = self._look.sizes
        room = QRectF(self._x(word), top, word.width, sizes.row_px).adjusted(-3, 1, 3, -1)
        color.setAlphaF(_MARK_OPACITY)
        painter.fillRect(room, color)
        line_px = max(2.0, sizes.font_px / 12)
        color.setAlphaF(1.0)
        painter.fillRect(QRectF(room.left(), room.bottom() - line_px, room.width(), line_px), color)

    def _x(self, word: PlacedWord) -> float:
        """Left edge of the word."""
        if word.from_right:
            return self._width_px - self._inset_px - word.x - word.width
        return self._inset_px + word.x

    def _tentative_pen(self, voice: int) -> QPen:
        pen = QPen(self._look.color_of(voice), max(1.0, self._look.sizes.font_px / 22))
        pen.setStyle(Qt.PenStyle.DotLine)
        return pen
