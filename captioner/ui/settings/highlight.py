"""A frame around a control for a moment, so that the eye finds what the search found."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

_SHOWN_MS = 1600
_MARGIN_PX = 4


class Highlight(QWidget):
    """Lies over its window and lets the mouse through. One for a window is enough."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def point_to(self, widget: QWidget) -> None:
        """Scroll there and frame it."""
        bring_into_view(widget)
        corner = widget.mapTo(self._window, widget.rect().topLeft())
        margin = _MARGIN_PX
        self.setGeometry(
            widget.rect().translated(corner).adjusted(-margin, -margin, margin, margin)
        )
        self.show()
        self.raise_()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area that the widget lies in."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea) and area.widget() is not None:
            area.ensureWidgetVisible(widget, 40, 40)
        area = area.parentWidget()
