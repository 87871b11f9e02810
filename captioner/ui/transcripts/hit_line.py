"""A line of text in which some parts stand out: what was found, in its context."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from captioner.domain.session_list import Hit
from captioner.ui.overlay.direction import reads_from_right
from captioner.ui.transcripts.entry_text import units
from captioner.ui.transcripts.transcript_inks import TranscriptInks

_BEFORE = 24
"""Letters that are kept before the first mark where the line is too short for all of them."""

_MOST = 400
_MOST_KNOWN = 500


class HitPainter:
    """For one font and one palette; `is_rtl` if the program's lines begin at the right.

    Lines that were laid out are kept: a list is painted over and over while it is scrolled.
    """

    def __init__(self, font: QFont, inks: TranscriptInks, *, is_rtl: bool) -> None:
        self._font = font
        self._inks = inks
        self._is_rtl = is_rtl
        self._known: dict[tuple[Hit, int], QTextLayout] = {}

    def draw(self, painter: QPainter, place: QRect, hit: Hit) -> None:
        """Cut so that the first mark is seen; what is marked is bold as well as coloured."""
        key = (hit, place.width())
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._laid_out(hit, place.width())
        layout = self._known[key]
        top = place.center().y() - layout.boundingRect().height() / 2
        painter.save()
        painter.setClipRect(place)
        painter.setPen(self._inks.quiet)
        layout.draw(painter, QPointF(place.left(), top))
        painter.restore()

    def _laid_out(self, hit: Hit, width: int) -> QTextLayout:
        text, marks = fitting(hit, QFontMetrics(self._font), width)
        side = Qt.AlignmentFlag.AlignRight if self._is_rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | side)
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(right if reads_from_right(text) else left)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.setFormats([_range(text, mark, self._inks) for mark in marks])
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        return layout


def fitting(hit: Hit, metrics: QFontMetrics, width: int) -> tuple[str, Sequence[tuple[int, int]]]:
    """As much of a hit's text as `width` pixels hold, and its marks there."""
    text = "".join(" " if each.isspace() else each for each in hit.text[:_MOST])
    marks = list(hit.marks)
    if marks and metrics.horizontalAdvance(text[: marks[0][1]]) > width * 3 // 4:
        start = max(
            text.rfind(" ", 0, max(1, marks[0][0] - _BEFORE)) + 1, marks[0][0] - 2 * _BEFORE
        )
        text = f"…{text[start:]}" if start else text
        by = 1 - start if start else 0
        marks = [(first + by, last + by) for first, last in marks]
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    length = len(shown) if shown == text else len(shown) - 1
    return shown, [(first, min(last, length)) for first, last in marks if 0 <= first < length]


def _range(text: str, mark: tuple[int, int], inks: TranscriptInks) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setBackground(inks.found)
    look.setForeground(inks.text)
    look.setFontWeight(QFont.Weight.DemiBold)
    marked = QTextLayout.FormatRange()
    marked.format = look
    marked.start = units(text, mark[0])
    marked.length = units(text, mark[1]) - marked.start
    return marked
