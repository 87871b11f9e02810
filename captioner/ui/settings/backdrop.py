"""What may lie behind captions, side by side: a light page, a dark one, a busy picture."""

from functools import lru_cache
from random import Random

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPixmap, QPolygonF

_PAPER, _PRINT = QColor(0xFF, 0xFF, 0xFF), QColor(0xC4, 0xC8, 0xCE)
_NIGHT, _GLOW = QColor(0x0B, 0x0D, 0x10), QColor(0x2B, 0x30, 0x38)
_LINE_EVERY_PX = 18
_LEAVES = 220


@lru_cache(4)
def backdrop(size: QSize, device_pixel_ratio: float) -> QPixmap:
    """The same picture every time; drawn in some milliseconds and kept."""
    picture = QPixmap(size * device_pixel_ratio)
    picture.setDevicePixelRatio(device_pixel_ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    third_px = size.width() // 3
    light = QRect(0, 0, third_px, size.height())
    dark = light.translated(third_px, 0)
    busy = QRect(2 * third_px, 0, size.width() - 2 * third_px, size.height())
    _paint_page(painter, light, _PAPER, _PRINT)
    _paint_page(painter, dark, _NIGHT, _GLOW)
    _paint_meadow(painter, busy)
    painter.end()
    return picture


def _paint_page(painter: QPainter, place: QRect, ground: QColor, ink: QColor) -> None:
    """Lines as of a text seen from afar."""
    painter.fillRect(place, ground)
    random = Random(7)  # noqa: S311 - a picture, no secret
    for y in range(place.top() + 10, place.bottom(), _LINE_EVERY_PX):
        width_px = place.width() * random.uniform(0.5, 0.86)
        painter.fillRect(QRectF(place.left() + place.width() * 0.07, y, width_px, 6), ink)


def _paint_meadow(painter: QPainter, place: QRect) -> None:
    """A bright sky, hills, and leaves and flowers of every lightness."""
    painter.save()
    painter.setClipRect(place)
    sky = QLinearGradient(QPointF(place.topLeft()), QPointF(place.bottomLeft()))
    sky.setColorAt(0, QColor(0x9F, 0xD4, 0xFF))
    sky.setColorAt(0.55, QColor(0xFF, 0xF3, 0xD6))
    sky.setColorAt(1, QColor(0x2F, 0x6B, 0x2A))
    painter.fillRect(place, QBrush(sky))
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_hill(painter, place)
    random = Random(11)  # noqa: S311 - a picture, no secret
    for _ in range(_LEAVES):
        hue, lightness = random.randrange(360), random.randrange(30, 245)
        painter.setBrush(QColor.fromHsl(hue, random.randrange(90, 255), lightness))
        middle = QPointF(
            random.uniform(place.left(), place.right()),
            place.top() + place.height() * random.triangular(0.1, 1, 0.75),
        )
        painter.drawEllipse(middle, random.uniform(2, 13), random.uniform(2, 13))
    painter.setPen(QPen(QColor(255, 255, 255, 120), 1.5))
    for x in range(place.left(), place.right(), 23):
        painter.drawLine(x, place.bottom(), x + random.randrange(-20, 20), place.top() + 40)
    painter.restore()


def _paint_hill(painter: QPainter, place: QRect) -> None:
    painter.setBrush(QColor(0x3E, 0x7D, 0x32))
    middle_px = place.top() + place.height() * 0.55
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(place.bottomLeft()),
                QPointF(place.left(), middle_px),
                QPointF(place.center().x(), middle_px - 30),
                QPointF(place.right(), middle_px + 12),
                QPointF(place.bottomRight()),
            ]
        )
    )
