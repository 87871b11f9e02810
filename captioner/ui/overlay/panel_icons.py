"""The pictures on the quick panel's buttons, drawn on a grid of 16 units."""

import math
from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

GRID = 16

_PEN = 1.5


class PanelIcon(Enum):
    PAUSE = auto()
    RESUME = auto()
    SMALLER = auto()
    LARGER = auto()
    STABILITY = auto()
    COPY = auto()
    SETTINGS = auto()
    HIDE = auto()


def paint_icon(painter: QPainter, icon: PanelIcon, room: QRectF, color: QColor) -> None:
    """In the middle of `room`, which is square or nearly so."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(room.width(), room.height())
    painter.translate(room.center() - QPointF(side / 2, side / 2))
    painter.scale(side / GRID, side / GRID)
    pen = QPen(color, _PEN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PICTURES[icon](painter)
    painter.restore()


def _pause(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawRoundedRect(QRectF(4, 3.5, 2, 9), 0.6, 0.6)
    painter.drawRoundedRect(QRectF(10, 3.5, 2, 9), 0.6, 0.6)


def _resume(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(QPolygonF([QPointF(5, 3.5), QPointF(12.5, 8), QPointF(5, 12.5)]))


def _smaller(painter: QPainter) -> None:
    _letter(painter, 9)
    painter.drawLine(QLineF(11.5, 5, 15, 5))


def _larger(painter: QPainter) -> None:
    _letter(painter, 13)
    painter.drawLine(QLineF(11.5, 5, 15, 5))
    painter.drawLine(QLineF(13.25, 3.25, 13.25, 6.75))


def _letter(painter: QPainter, height: int) -> None:
    font = QFont(painter.font())
    font.setPixelSize(height)
    font.setBold(True)
    path = QPainterPath()
    path.addText(QPointF(1.2, 13), font, "A")
    painter.fillPath(path, painter.pen().color())


def _stability(painter: QPainter) -> None:
    """Restless on the left, at rest on the right."""
    painter.drawPolyline(
        QPolygonF([QPointF(1.5, 8), QPointF(3.2, 3.5), QPointF(5.4, 12.5), QPointF(7.4, 6),
                   QPointF(9, 8), QPointF(14.5, 8)])
    )  # fmt: skip


def _copy(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(5.5, 5.5, 8, 8.5), 1.2, 1.2)
    painter.drawPolyline(QPolygonF([QPointF(3.4, 10.5), QPointF(2.5, 10.5), QPointF(2.5, 2.2),
                                    QPointF(10.3, 2.2), QPointF(10.3, 3.2)]))  # fmt: skip


def _settings(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 3.6, 3.6)
    painter.drawEllipse(QPointF(8, 8), 0.9, 0.9)
    for tooth in range(8):
        angle = tooth * math.pi / 4
        inner = QPointF(8 + 4.4 * math.cos(angle), 8 + 4.4 * math.sin(angle))
        outer = QPointF(8 + 6 * math.cos(angle), 8 + 6 * math.sin(angle))
        painter.drawLine(QLineF(inner, outer))


def _hide(painter: QPainter) -> None:
    painter.drawLine(QLineF(4, 4, 12, 12))
    painter.drawLine(QLineF(12, 4, 4, 12))


_PICTURES: Mapping[PanelIcon, Callable[[QPainter], None]] = {
    PanelIcon.PAUSE: _pause,
    PanelIcon.RESUME: _resume,
    PanelIcon.SMALLER: _smaller,
    PanelIcon.LARGER: _larger,
    PanelIcon.STABILITY: _stability,
    PanelIcon.COPY: _copy,
    PanelIcon.SETTINGS: _settings,
    PanelIcon.HIDE: _hide,
}
