"""How many rows were added below what is read: a click goes there."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea

from captioner.domain.wording import counted, translate

_SIDE_EM = 1.0
_HEIGHT_EM = 1.9
_FROM_EDGE_PX = 12


class LivePill(QAbstractButton):
    """At the lower edge of `area`, over its rows; hidden while there are none to tell of."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.count = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate("transcripts", "Go to what is said now (End)"))
        self.hide()
        area.viewport().installEventFilter(self)

    def tell(self, count: int) -> None:
        """So many new rows; 0 to be gone."""
        if count == self.count:
            return
        self.count = count
        text = counted("transcripts", "%n new rows", "", 1)(count)
        self.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.setVisible(count > 0)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = palette.color(QPalette.ColorRole.Highlight)
        ink = palette.color(QPalette.ColorRole.HighlightedText)
        painter.setPen(ink if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground.darker(112) if self.underMouse() else ground)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self.text()} ↓")

    def _place(self) -> None:
        around = self._area.viewport().geometry()
        em = self.fontMetrics().height()
        wanted = self.fontMetrics().horizontalAdvance(f"{self.text()} ↓") + round(2 * _SIDE_EM * em)
        width, height = min(wanted, around.width()), round(_HEIGHT_EM * em)
        left = around.center().x() - width // 2
        self.setGeometry(left, around.bottom() + 1 - height - _FROM_EDGE_PX, width, height)
        self.raise_()
