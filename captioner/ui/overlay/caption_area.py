"""The part of the box that shows the rows and repaints only those that changed."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.captions import Segment
from captioner.ui.overlay.rows import CaptionRows, Row
from captioner.ui.overlay.words import WordPictures
from captioner.ui.overlay.wrapping import Ruler
from captioner.ui.theme import CAPTION, QUIET, TENTATIVE_OPACITY, BoxSizes, caption_font, small_font


class CaptionArea(QWidget):
    """Rows of captions, or a quiet hint while there are none.

    `painted` is emitted at the end of a paint that had something new, with the
    time of the monotonic clock in ns.
    """

    painted = Signal(object)  # a Python int: nanoseconds do not fit into Qt's

    def __init__(self, sizes: BoxSizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._hint = ""
        self._pictures = self._new_pictures()
        self._rows = CaptionRows(self._ruler(), rows=1)
        self._shown: tuple[Row, ...] = self._rows.visible
        self._has_news = False

    @property
    def visible_text(self) -> str:
        """What can be read in the box now, one line a row."""
        lines = (" ".join(word.text for word in row) for row in self._shown)
        return "\n".join(line for line in lines if line)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._shown

    def show_segments(self, segments: Sequence[Segment]) -> bool:
        """Take these revisions in; True if that will be painted, False if no pixel changes."""
        for segment in segments:
            self._rows.apply(segment)
        return self._show_rows()

    def clear(self) -> None:
        self._rows.clear()
        self._show_rows()

    def set_hint(self, text: str) -> None:
        """Say `text` while there are no captions."""
        self._hint = text
        self.setAccessibleName(self.visible_text or text)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._sizes.font_px * 28, self._sizes.row_px * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        rows = max(1, event.size().height() // self._sizes.row_px)
        self._rows.refit(self._ruler(), rows=rows)
        self._shown = self._rows.visible

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._pictures.device_pixel_ratio != self.devicePixelRatioF():
            self._pictures = self._new_pictures()
        painter = QPainter(self)
        for slot, row in enumerate(self._shown):
            if row and self._slot_rect(slot).intersects(event.rect()):
                self._paint_row(painter, row, self._slot_rect(slot).top())
        if not any(self._shown):
            self._paint_hint(painter)
        painter.end()
        if self._has_news:
            self._has_news = False
            self.painted.emit(time.monotonic_ns())

    def _show_rows(self) -> bool:
        before, self._shown = self._shown, self._rows.visible
        changed = [slot for slot, row in enumerate(self._shown) if row != before[slot]]
        if not changed:
            return self._has_news
        self.setAccessibleName(self.visible_text or self._hint)
        self._has_news = True
        if any(before) != any(self._shown):
            self.update()  # the hint goes or comes
        for slot in changed:
            self.update(self._slot_rect(slot))
        return True

    def _paint_row(self, painter: QPainter, row: Row, top: int) -> None:
        margin = self._pictures.margin_px
        word_top = top + (self._sizes.row_px - self._pictures.height_px) // 2
        for word in row:
            painter.setOpacity(1.0 if word.is_committed else TENTATIVE_OPACITY)
            place = QPointF(word.x - margin, word_top - margin)
            painter.drawPixmap(place, self._pictures.picture(word.text))
        painter.setPen(self._tentative_pen())
        painter.setOpacity(TENTATIVE_OPACITY)
        line_y = word_top + self._pictures.baseline_px + self._sizes.font_px * 0.17
        for word in row:
            if not word.is_committed:
                painter.drawLine(QPointF(word.x, line_y), QPointF(word.x + word.width, line_y))

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setFont(small_font(round(self._sizes.font_px * 0.6)))
        painter.setPen(QUIET)
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint
        )

    def _tentative_pen(self) -> QPen:
        pen = QPen(CAPTION, max(1.0, self._sizes.font_px / 22))
        pen.setStyle(Qt.PenStyle.DotLine)
        return pen

    def _slot_rect(self, slot: int) -> QRect:
        return QRect(0, slot * self._sizes.row_px, self.width(), self._sizes.row_px)

    def _new_pictures(self) -> WordPictures:
        return WordPictures(self._font(), device_pixel_ratio=self.devicePixelRatioF())

    def _font(self) -> QFont:
        return caption_font(self._sizes.font_px)

    def _ruler(self) -> Ruler:
        measure = self._pictures.measure
        return Ruler(measure, width_px=self.width(), space_px=measure(" "))
