"""The text of an entry, broken into lines, kept as long as it is likely to be seen again."""

import math
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextLayout, QTextOption

from captioner.domain.transcript import Entry
from captioner.ui.overlay.direction import reads_from_right
from captioner.ui.transcripts.columns import Columns, columns_for
from captioner.ui.transcripts.entry_text import characters, entry_text, is_missing

_KEPT = 500
"""A dozen windows full."""

LONGEST_TIME = "00:00:00"


@dataclass(frozen=True, slots=True)
class Shape:
    """`layout` begins where the text column does, at its top; `height` is all of the row's."""

    entry: Entry
    text: str
    layout: QTextLayout
    height: int

    def character_at(self, point: QPointF) -> int | None:
        """The character in front of which a cursor would stand; None above or below the lines."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if line.y() <= point.y() < line.y() + line.height():
                found = line.xToCursor(point.x())
                at = found[0] if isinstance(found, tuple) else found
                return min(characters(self.text, at), len(self.text))
        return None


class Shapes:
    """Shapes in one font and one width. Qt's main thread only."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._width = 0
        self._has_voices = False
        self._made: OrderedDict[int, Shape] = OrderedDict()
        self.columns = self._columns()

    def use(self, font: QFont, width: int, *, has_voices: bool) -> bool:
        """In this font and width from now on; True if any shape may be another."""
        if (font, width, has_voices) == (self.font, self._width, self._has_voices):
            return False
        self.font, self._width, self._has_voices = font, width, has_voices
        self.columns = self._columns()
        self._made.clear()
        return True

    def of(self, entry: Entry) -> Shape:
        """An entry is frozen, so its shape is known by it, and no other has its id while it is."""
        shape = self._made.get(id(entry))
        if shape is None:
            shape = self._made[id(entry)] = self._shape(entry)
            if len(self._made) > _KEPT:
                self._made.popitem(last=False)
        else:
            self._made.move_to_end(id(entry))
        return shape

    def _columns(self) -> Columns:
        metrics = QFontMetricsF(self.font)
        return columns_for(
            self._width,
            em=metrics.height(),
            time_px=metrics.horizontalAdvance(LONGEST_TIME),
            has_voices=self._has_voices,
        )

    def _shape(self, entry: Entry) -> Shape:
        text = entry_text(entry)
        from_right = reads_from_right(text)
        if from_right is None:
            from_right = QGuiApplication.isRightToLeft()
        font = QFont(self.font)
        font.setItalic(is_missing(entry))
        layout = QTextLayout(text or " ", font)
        option = text_option(from_right=from_right)
        if from_right:  # a QTextLayout by itself does not know where lines begin
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        text_px = _break_lines(layout, self.columns.text.width, QFontMetricsF(font))
        height = math.ceil(text_px) + self.columns.head_px + 2 * self.columns.pad_px
        return Shape(entry, text, layout, height)


def zoomed(font: QFont, percent: int) -> QFont:
    """`font` at that percentage of its size, which is in points or in pixels."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * percent / 100)))
    return made


def text_option(*, from_right: bool) -> QTextOption:
    """Lines begin at the side from which the text is read; words too long for one are broken."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)  # Qt's name for where lines begin
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(right if from_right else left)
    return option


def _break_lines(layout: QTextLayout, width: int, metrics: QFontMetricsF) -> float:
    """Returns the height of all lines.

    Letters that come from another font stand on the same line as the time beside them.
    """
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lower_px = max(0.0, metrics.ascent() - line.ascent())
        line.setPosition(QPointF(0, y + lower_px))
        y += max(lower_px + line.height(), metrics.height())
    layout.endLayout()
    return y
