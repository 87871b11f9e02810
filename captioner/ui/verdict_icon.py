"""A small drawn mark that says how something went, by its shape first and its colour second."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from captioner.domain.diagnosis import Verdict
from captioner.domain.wording import marked, translate

_GRID = 16
"""The marks are drawn on a grid of so many units."""

_TURN_EVERY_MS = 60
_TURN_DEGREES = 30


class Mark(StrEnum):
    """The text, translated, is how a person calls the state."""

    WAITING = marked("verdict", "not checked yet")
    RUNNING = marked("verdict", "being checked")
    PASSED = marked("verdict", "passed")
    WARNED = marked("verdict", "warning")
    FAILED = marked("verdict", "failed")
    SKIPPED = marked("verdict", "skipped")


MARK_OF = {
    Verdict.PASSED: Mark.PASSED,
    Verdict.WARNED: Mark.WARNED,
    Verdict.FAILED: Mark.FAILED,
    Verdict.SKIPPED: Mark.SKIPPED,
}

_ON_LIGHT = {
    Mark.PASSED: QColor(0x18, 0x76, 0x36),
    Mark.WARNED: QColor(0x8A, 0x5A, 0x00),
    Mark.FAILED: QColor(0xC0, 0x25, 0x2F),
}
_ON_DARK = {
    Mark.PASSED: QColor(0x56, 0xC2, 0x71),
    Mark.WARNED: QColor(0xE3, 0xB3, 0x41),
    Mark.FAILED: QColor(0xFF, 0x7A, 0x70),
}
_HALF_LIGHTNESS = 128


def mark_color(mark: Mark, palette: QPalette) -> QColor:
    """Legible as text on the palette's window (4.5:1); plain text's where contrast is wanted."""
    text = palette.color(QPalette.ColorRole.WindowText)
    ground = palette.color(QPalette.ColorRole.Window)
    if {text.lightness(), ground.lightness()} == {0, 255}:  # a palette of high contrast
        return text
    colors = _ON_DARK if ground.lightness() < _HALF_LIGHTNESS else _ON_LIGHT
    return colors.get(mark) or quiet_color(palette)


def quiet_color(palette: QPalette) -> QColor:
    """For text of second rank: between text and ground, still 4.5:1 on Qt's own palettes."""
    text = palette.color(QPalette.ColorRole.WindowText)
    ground = palette.color(QPalette.ColorRole.Window)
    parts = [
        round(0.68 * ink + 0.32 * paper)
        for ink, paper in zip(text.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*parts)


class VerdictIcon(QWidget):
    """As high as a line of text. It turns while its mark is RUNNING, and only while it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark.WAITING
        self._angle = 0
        self._turn = QTimer(self, interval=_TURN_EVERY_MS)
        self._turn.timeout.connect(self._turn_on)
        side = max(_GRID, self.fontMetrics().height())
        self.setFixedSize(QSize(side, side))

    @property
    def mark(self) -> Mark:
        return self._mark

    def set_mark(self, mark: Mark) -> None:
        self._mark = mark
        self.setAccessibleName(translate("verdict", mark.value))
        self._turn_while_needed()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._turn_while_needed()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._turn.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        if self._mark is Mark.RUNNING:
            _scale_to(painter, QRectF(self.rect()))
            _paint_arc(painter, self.palette().color(QPalette.ColorRole.Highlight), self._angle)
        else:
            paint_mark(painter, QRectF(self.rect()), self._mark, self.palette())
        painter.end()

    def _turn_on(self) -> None:
        self._angle = (self._angle + _TURN_DEGREES) % 360
        self.update()

    def _turn_while_needed(self) -> None:
        if self._mark is Mark.RUNNING and self.isVisible():
            self._turn.start()
        else:
            self._turn.stop()


def paint_mark(painter: QPainter, place: QRectF, mark: Mark, palette: QPalette) -> None:
    """A mark that stands still, on the palette's window."""
    painter.save()
    _scale_to(painter, place)
    _PAINT[mark](painter, mark_color(mark, palette), palette.color(QPalette.ColorRole.Window))
    painter.restore()


def _scale_to(painter: QPainter, place: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / _GRID, place.height() / _GRID)


def _paint_arc(painter: QPainter, ink: QColor, angle: int) -> None:
    painter.setPen(_stroke(ink, 2))
    painter.drawArc(QRectF(2.5, 2.5, 11, 11), -angle * 16, 270 * 16)  # Qt counts sixteenths


def _paint_circle(painter: QPainter, ink: QColor, ground: QColor) -> None:
    del ground
    painter.setPen(_stroke(ink, 1.2))
    painter.drawEllipse(QPointF(8, 8), 4, 4)


def _paint_tick(painter: QPainter, ink: QColor, ground: QColor) -> None:
    _paint_disc(painter, ink)
    painter.setPen(_stroke(ground, 1.8))
    painter.drawPolyline(QPolygonF([QPointF(4.8, 8.3), QPointF(7.1, 10.6), QPointF(11.3, 5.7)]))


def _paint_cross(painter: QPainter, ink: QColor, ground: QColor) -> None:
    _paint_disc(painter, ink)
    painter.setPen(_stroke(ground, 1.8))
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4))
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4))


def _paint_exclamation(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setPen(_stroke(ink, 1.6))
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14.6, 13.6), QPointF(1.4, 13.6)]))
    painter.setPen(_stroke(ground, 1.7))
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.2))
    painter.drawPoint(QPointF(8, 11.8))


def _paint_dash(painter: QPainter, ink: QColor, ground: QColor) -> None:
    del ground
    painter.setPen(_stroke(ink, 1.8))
    painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8))


def _paint_disc(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(8, 8), 7, 7)


def _stroke(color: QColor, width: float) -> QPen:
    return QPen(
        color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


_PAINT: dict[Mark, Callable[[QPainter, QColor, QColor], None]] = {
    Mark.WAITING: _paint_circle,
    Mark.PASSED: _paint_tick,
    Mark.WARNED: _paint_exclamation,
    Mark.FAILED: _paint_cross,
    Mark.SKIPPED: _paint_dash,
}
