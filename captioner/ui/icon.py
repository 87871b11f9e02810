"""Captioner's icon, drawn at any size: two rows of captions in a box."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from captioner.ui.theme import TROUBLE

SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256)


class IconState(Enum):
    CAPTIONING = auto()
    PAUSED = auto()
    TROUBLE = auto()


_FACE = QColor(24, 28, 36)
_RIM = QColor(255, 255, 255, 110)
_SETTLED = QColor(255, 255, 255)
_TENTATIVE = QColor(92, 178, 255)
_DIMMED = QColor(150, 158, 170)


def app_icon(state: IconState = IconState.CAPTIONING) -> QIcon:
    """The icon at all of `SIZES_PX`. Needs a QGuiApplication."""
    icon = QIcon()
    for size_px in SIZES_PX:
        icon.addPixmap(icon_picture(size_px, state))
    return icon


def icon_picture(size_px: int, state: IconState = IconState.CAPTIONING) -> QPixmap:
    picture = QPixmap(size_px, size_px)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size_px / 16, size_px / 16)  # drawn on a grid of 16
    _paint_box(painter)
    _paint_rows(painter, is_dimmed=state is IconState.PAUSED)
    if state is IconState.PAUSED:
        _paint_pause_badge(painter)
    if state is IconState.TROUBLE:
        _paint_trouble_badge(painter)
    painter.end()
    return picture


def _paint_box(painter: QPainter) -> None:
    painter.setPen(QPen(_RIM, 0.6))
    painter.setBrush(_FACE)
    painter.drawRoundedRect(QRectF(0.5, 2.5, 15, 11), 2.6, 2.6)


def _paint_rows(painter: QPainter, *, is_dimmed: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_DIMMED if is_dimmed else _SETTLED)
    painter.drawRoundedRect(QRectF(3, 5, 10, 2), 0.9, 0.9)
    painter.drawRoundedRect(QRectF(3, 9, 4.5, 2), 0.9, 0.9)
    painter.setBrush(_DIMMED if is_dimmed else _TENTATIVE)
    painter.drawRoundedRect(QRectF(8.5, 9, 3, 2), 0.9, 0.9)


def _paint_pause_badge(painter: QPainter) -> None:
    _paint_badge_ground(painter, _SETTLED)
    painter.setBrush(_FACE)
    for left in (10.4, 12.6):
        painter.drawRect(QRectF(left, 10, 1.2, 4))


def _paint_trouble_badge(painter: QPainter) -> None:
    _paint_badge_ground(painter, TROUBLE)
    painter.setBrush(_FACE)
    painter.drawRect(QRectF(11.5, 9.6, 1.2, 3))
    painter.drawRect(QRectF(11.5, 13.4, 1.2, 1.2))


def _paint_badge_ground(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(12.1, 12.1), 3.8, 3.8)
