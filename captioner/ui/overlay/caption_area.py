"""The part of the box that shows the rows and repaints only those that changed."""

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.captions import Segment
from captioner.ui.overlay.look import Look, look_with
from captioner.ui.overlay.motion import Linger, Roll
from captioner.ui.overlay.row_painter import RowPainter
from captioner.ui.overlay.rows import CaptionRows, Row, row_text
from captioner.ui.overlay.rows_view import LIVE, RowsView, WordInRow
from captioner.ui.overlay.voices import Voices
from captioner.ui.overlay.wrapping import Ruler
from captioner.ui.theme import BoxSizes, small_font


class CaptionArea(QWidget):
    """Rows of captions, or a quiet hint while there are none.

    `painted` is emitted at the end of a paint that had something new, with the
    time of the monotonic clock in ns.
    """

    painted = Signal(object)  # a Python int: nanoseconds do not fit into Qt's
    readable_changed = Signal(str)
    """`readable`, for who cannot see it."""

    def __init__(self, look: Look | BoxSizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look if isinstance(look, Look) else look_with(look)
        self._hint = self._readable = ""
        self._painter = RowPainter(self._look, self.devicePixelRatioF())
        self._rows = CaptionRows(self._painter.ruler(0), rows=1)
        self._view: RowsView = LIVE
        self._shown: tuple[Row, ...] = self._rows.visible
        self._fitted_size = QSize()
        self._departing: dict[int, Row] = {}
        """Rows that have rolled out but for the roll itself, by their number."""
        self._has_news = False
        self._roll = Roll(self)
        self._roll.moved.connect(self.update)
        self._linger_s: float | None = None
        self._linger = Linger(self)
        self._linger.moved.connect(self.update)
        self._linger.ended.connect(self.clear)

    @property
    def look(self) -> Look:
        return self._look

    @property
    def visible_text(self) -> str:
        """What can be read in the box now, one line a row."""
        lines = (row_text(row) for row in self._shown)
        return "\n".join(line for line in lines if line)

    @property
    def readable(self) -> str:
        """The captions, or the hint while there are none."""
        return self._readable

    @property
    def is_moving(self) -> bool:
        """True while rows roll to their place."""
        return self._roll.is_moving

    @property
    def is_motion_reduced(self) -> bool:
        return not self._roll.is_smooth

    @property
    def linger_s(self) -> float | None:
        """As `set_linger_s` has it."""
        return self._linger_s

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._shown

    @property
    def ruler(self) -> Ruler:
        """What rows are laid out by now."""
        return self._painter.ruler(self.width())

    def set_view(self, view: RowsView) -> None:
        """Show what `view` makes of the rows from now on, live or not."""
        self._view = view
        view.refit(self.ruler, rows=len(self._shown))
        self.look_again()

    def look_again(self) -> None:
        """The view shows something else now."""
        self._roll.finish()
        self._show_rows(rolled=0)

    def word_at(self, point: QPoint) -> WordInRow | None:
        """The word under a point of this area."""
        slot = point.y() // self._look.sizes.row_px
        if not 0 <= slot < len(self._shown):
            return None
        index = self._painter.word_at(self._shown[slot], point.x())
        return None if index is None else WordInRow(slot, index)

    def set_look(self, look: Look) -> None:
        """Show what is there in this look from now on."""
        self._look = look
        self._painter = RowPainter(look, self.devicePixelRatioF())
        self.updateGeometry()
        self._refit()
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a state, not a mode
        """Reduced: rows are in their place at once, and captions go without fading."""
        self._roll.is_smooth = self._linger.is_smooth = not reduced
        if reduced:
            self._roll.finish()
            self.update()

    def set_linger_s(self, linger_s: float | None) -> None:
        """After so much silence the box is cleared; None keeps captions until others come."""
        self._linger_s = linger_s
        self._linger.set_after_s(linger_s)
        if any(self._shown):
            self._linger.restart()

    def know_voices(self, voices: Voices) -> None:
        """These have spoken in this session before its captions came here."""
        self._rows.know_voices(voices)

    def show_segments(self, segments: Sequence[Segment]) -> bool:
        """Take these revisions in; True if that will be painted, False if no pixel changes."""
        if self.size() != self._fitted_size:  # Qt tells a hidden widget only when it is shown
            self._refit()
        top = self._rows.top
        for segment in segments:
            self._rows.apply(segment)
        self._linger.restart()
        return self._show_rows(rolled=self._rows.top - top if self._view.is_live else 0)

    def clear(self) -> None:
        self._linger.stop()
        self._rows.clear()
        self._show_rows(rolled=0)

    def set_hint(self, text: str) -> None:
        """Say `text` while there are no captions."""
        self._hint = text
        self._tell_readable()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._look.sizes.font_px * 28, self._look.sizes.row_px * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._refit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._roll.finish()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self._painter.fit(self.size(), self.devicePixelRatioF())
        painter = QPainter(self)
        opacity = self._linger.opacity if self._view.is_live else 1.0
        for top, row in self._tops():
            if row and self._row_rect(top).intersects(event.rect()):
                self._painter.paint(painter, row, top, opacity=opacity)
        if not any(self._shown):
            self._paint_hint(painter)
        painter.end()
        if self._has_news:
            self._has_news = False
            self.painted.emit(time.monotonic_ns())

    def _show_rows(self, *, rolled: int) -> bool:
        before, self._shown = self._shown, self._view.rows(self._rows.visible)
        changed = [slot for slot, row in enumerate(self._shown) if row != before[slot]]
        if not changed:
            return self._has_news
        self._tell_readable()
        self._has_news = True
        if rolled > 0 and self.isVisible():
            self._begin_roll(before, rolled)
        elif rolled < 0:
            self._roll.finish()
        if self._roll.is_moving or any(before) != any(self._shown):
            self.update()  # all of it moves, or the hint goes or comes
        else:
            for slot in changed:
                self.update(self._row_rect(slot * self._look.sizes.row_px))
        return True

    def _begin_roll(self, before: tuple[Row, ...], rolled: int) -> None:
        if not self._roll.is_moving:
            self._departing.clear()
        first = self._rows.top - rolled
        self._departing.update(
            {first + slot: row for slot, row in enumerate(before) if slot < rolled}
        )
        row_px = self._look.sizes.row_px
        self._roll.begin(rolled * row_px, at_most_px=len(self._shown) * row_px)

    def _tops(self) -> Iterator[tuple[int, Row]]:
        """What is seen now, and where: each row with its upper edge."""
        row_px, offset_px = self._look.sizes.row_px, self._roll.offset_px
        if self._roll.is_moving:
            for number, row in self._departing.items():
                yield (number - self._rows.top) * row_px + offset_px, row
        for slot, row in enumerate(self._shown):
            yield slot * row_px + offset_px, row

    def _refit(self) -> None:
        """The width, the height or the letters are others now."""
        self._fitted_size = self.size()
        rows = max(1, self.height() // self._look.sizes.row_px)
        self._rows.refit(self.ruler, rows=rows)
        self._view.refit(self.ruler, rows=rows)
        self._shown = self._view.rows(self._rows.visible)
        self._tell_readable()
        self._roll.finish()

    def _tell_readable(self) -> None:
        before, self._readable = self._readable, self.visible_text or self._hint
        if self._readable != before:
            self.readable_changed.emit(self._readable)

    def _row_rect(self, top: int) -> QRect:
        over_px = self._painter.overhang_px
        height_px = self._look.sizes.row_px + 2 * over_px
        return QRect(0, top - over_px, self.width(), height_px)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setFont(small_font(round(self._look.sizes.status_font_px * 1.6)))
        painter.setPen(self._look.quiet)
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint
        )
