"""The small signs on a row of the list of sessions: its state, bookmarks, kept sound."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

_PILL_PAD_EM = 0.5
_PILL_GROUND = 0.14


def pill_width(words: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    dot = round(0.85 * metrics.height())
    return metrics.horizontalAdvance(words) + dot + round(2 * _PILL_PAD_EM * metrics.height())


def draw_pill(painter: QPainter, place: QRect, words: str, font: QFont, ink: QColor) -> None:
    """A dot and a word: the colour is never the only sign."""
    height = QFontMetrics(font).height() + 2
    rect = QRectF(place.left(), place.center().y() - height / 2 + 0.5, place.width(), height)
    ground = QColor(ink)
    ground.setAlphaF(_PILL_GROUND)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, height / 2, height / 2)
    dot, pad = 0.38 * height, _PILL_PAD_EM * height
    is_rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = rect.right() - pad if is_rtl else rect.left() + pad
    painter.setBrush(ink)
    painter.drawEllipse(
        QPointF(x + (-dot if is_rtl else dot) / 2, rect.center().y()), dot / 2, dot / 2
    )
    painter.setPen(ink)
    painter.setFont(font)
    inner = (
        rect.adjusted(pad, 0, -pad - dot * 1.5, 0)
        if is_rtl
        else rect.adjusted(pad + dot * 1.5, 0, -pad, 0)
    )
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)


def draw_ribbon(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """A bookmark."""
    notch = QPointF(place.center().x(), place.bottom() - place.width() * 0.45)
    corners = [place.topLeft(), place.topRight(), place.bottomRight(), notch, place.bottomLeft()]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF(corners))


def draw_wave(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Sound that was kept."""
    painter.setPen(QPen(ink, max(1.2, place.width() / 9), c=Qt.PenCapStyle.RoundCap))
    heights = (0.35, 0.8, 0.5, 0.95, 0.4)
    for at, share in enumerate(heights):
        x = place.left() + place.width() * (at + 0.5) / len(heights)
        half = place.height() * share / 2
        painter.drawLine(
            QPointF(x, place.center().y() - half), QPointF(x, place.center().y() + half)
        )
