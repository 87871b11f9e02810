"""A line of text in which some parts stand out: what was found, in its context."""

from collections.abc import Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class HitLook:
    """`is_rtl` if the program's lines begin at the right."""

    font: QFont
    inks: TranscriptInks
    is_rtl: bool


def draw_hit(painter: QPainter, place: QRect, hit: Hit, look: HitLook) -> None:
    """Cut so that the first mark is seen; what is marked is bold as well as coloured."""
    text, marks = fitting(hit, QFontMetrics(look.font), place.width())
    layout = QTextLayout(text, look.font)
    option = QTextOption(
        Qt.AlignmentFlag.AlignAbsolute
        | (Qt.AlignmentFlag.AlignRight if look.is_rtl else Qt.AlignmentFlag.AlignLeft)
    )
    from_right = reads_from_right(text)
    right = Qt.LayoutDirection.RightToLeft
    option.setTextDirection(right if from_right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_range(text, mark, look.inks) for mark in marks])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(place)
    painter.setPen(look.inks.quiet)
    layout.draw(painter, QPointF(place.left(), place.center().y() - line.height() / 2))
    painter.restore()


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
