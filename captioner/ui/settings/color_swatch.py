"""One colour as a small square that can be pressed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

_SIDE_PX = 26
"""WCAG 2.2, 2.5.8 asks for 24."""

_MARGIN_PX = 2.5
_HALF_LUMA = 0.5


class ColorSwatch(QAbstractButton):
    """The chosen one bears a tick and a thick frame: never colour alone."""

    def __init__(self, name: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader calls it one of several, and no tick
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_SIDE_PX, _SIDE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        square = QRectF(self.rect()).adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        painter.setPen(self._frame())
        painter.setBrush(QColor(self.color))
        painter.drawRoundedRect(square, 3, 3)
        if self.isChecked():
            self._paint_tick(painter, square)
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _frame(self) -> QPen:
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        if self.isChecked():
            return QPen(ink, 2)
        ink.setAlphaF(0.6)
        return QPen(ink, 1)

    def _paint_tick(self, painter: QPainter, square: QRectF) -> None:
        painter.setPen(
            QPen(
                _legible_on(QColor(self.color)),
                2.2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        side, corner = square.width(), square.topLeft()
        points = (QPointF(0.26, 0.53), QPointF(0.43, 0.7), QPointF(0.75, 0.32))
        painter.drawPolyline(QPolygonF([corner + point * side for point in points]))

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


def _legible_on(ground: QColor) -> QColor:
    red, green, blue = ground.redF(), ground.greenF(), ground.blueF()
    is_light = 0.299 * red + 0.587 * green + 0.114 * blue > _HALF_LUMA
    return QColor(Qt.GlobalColor.black if is_light else Qt.GlobalColor.white)
