"""What has gone by meanwhile, at the box's edge: a click goes back to it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from captioner.ui.overlay.panel_button import TARGET_PX
from captioner.ui.overlay.status_line import StatusLine

_GROUND = QColor(38, 79, 132)
_INK = QColor(255, 255, 255)
"""8:1 on that ground."""

_SIDE_PX = 10


class CatchUpButton(QAbstractButton):
    """Lies over the beginning of the status line while there is something to catch up with."""

    def __init__(self, status_line: StatusLine) -> None:
        super().__init__(status_line)
        self._line = status_line
        self.setFont(status_line.font())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        status_line.installEventFilter(self)

    def say(self, text: str) -> None:
        """Empty to be gone."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._place()
            self.setVisible(bool(text))
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self.setFont(self._line.font())
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_INK if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(_GROUND.lighter(120) if self.underMouse() else _GROUND)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, -1, -1), 6, 6)
        painter.setPen(_INK)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _place(self) -> None:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _SIDE_PX
        width = min(width, self._line.width() - self._line.menu_button.width())
        top = (self._line.height() - TARGET_PX) // 2
        is_mirrored = self._line.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._line.width() - width if is_mirrored else 0
        self.setGeometry(left, top, width, TARGET_PX)
        self.raise_()
