"""Draws the rows of the list of sessions."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen

from captioner.domain.session_list import SessionState, SessionSummary
from captioner.domain.transcript_wording import clock
from captioner.domain.wording import number
from captioner.ui.overlay.direction import reads_from_right
from captioner.ui.transcripts.hit_line import HitPainter
from captioner.ui.transcripts.session_marks import draw_pill, draw_ribbon, draw_wave, pill_width
from captioner.ui.transcripts.session_place import SessionPlaces, fonts_of
from captioner.ui.transcripts.session_rows import DayRow, HitRow, ListRow, MoreRow, SessionRow
from captioner.ui.transcripts.session_words import (
    ISOLATE,
    day_words,
    facts_words,
    length_words,
    more_words,
    name_words,
    state_words,
    time_words,
)
from captioner.ui.transcripts.transcript_inks import TranscriptInks, inks_of
from captioner.ui.verdict_icon import Mark, mark_color

_MOST_LETTERS: Final = 400
"""Of a text on one line: to measure one of 100,000 takes longer than a frame."""

_ROUNDING_PX: Final = 2
"""Text that is as wide as its place may be cut: widths are fractions of pixels."""

_MOST_KNOWN: Final = 1_000
_WIDEST_TIME: Final = "00:00 mm"
_Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class RowState:
    is_chosen: bool = False
    is_current: bool = False
    """The keyboard is in the list, and there."""


class SessionPainter:
    """For one palette, one font and the direction in which the program's lines are read."""

    def __init__(self, palette: QPalette, font: QFont) -> None:
        self.inks: TranscriptInks = inks_of(palette)
        self._palette = palette
        self._known: dict[tuple[str, int, int], tuple[str, bool]] = {}
        self._fonts = fonts_of(font)
        self.places = SessionPlaces(self._fonts, _WIDEST_TIME)
        self._is_rtl = self.places.is_rtl
        self._hits = HitPainter(self._fonts.small, self.inks, is_rtl=self.places.is_rtl)

    def paint(
        self, painter: QPainter, place: QRect, row: ListRow, state: RowState, today: date
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match row:
            case DayRow(day):
                self._draw_day(painter, place, day_words(day, today))
                return
            case SessionRow(summary):
                self._draw_ground(painter, place, state)
                self._draw_session(painter, place, summary)
            case HitRow():
                self._draw_ground(painter, place, state)
                self._draw_hit(painter, place, row)
            case MoreRow():
                self._draw_ground(painter, place, state)
                self._text(painter, self._below(place), more_words(row), self._fonts.small)

    def name_place(self, place: QRect, summary: SessionSummary) -> QRect:
        """Where in a session's row its name may be."""
        return self.places.name(place, self._length_px(summary) + 2 * self.places.pad_px)

    def _length_px(self, summary: SessionSummary) -> int:
        metrics = QFontMetrics(self._fonts.plain)
        return metrics.horizontalAdvance(length_words(summary)) + _ROUNDING_PX

    def _draw_ground(self, painter: QPainter, place: QRect, state: RowState) -> None:
        side = self.places.pad_px // 2
        rect = QRectF(place).adjusted(side, 0.5, -side, -0.5)
        painter.setPen(QPen(self.inks.accent, 1.4) if state.is_current else Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.selected if state.is_chosen else Qt.BrushStyle.NoBrush)
        if state.is_current or state.is_chosen:
            painter.drawRoundedRect(rect, 6, 6)

    def _draw_day(self, painter: QPainter, place: QRect, words: str) -> None:
        pad, height = self.places.pad_px, self.places.small_px
        line = self.places.across(
            place, pad, place.width() - 2 * pad, place.bottom() - height - pad // 2, height
        )
        self._text(painter, line, words, self._fonts.small_strong)
        y = line.bottom() + pad // 4 + 1
        painter.fillRect(line.left(), y, line.width(), 1, self.inks.selected)

    def _draw_session(self, painter: QPainter, place: QRect, summary: SessionSummary) -> None:
        fonts, places = self._fonts, self.places
        self._text(painter, places.time(place), time_words(summary), fonts.small)
        length, first = length_words(summary), self.name_place(place, summary)
        end_px = self._length_px(summary)
        self._text(painter, places.end(first, place, end_px), length, fonts.plain, self.inks.text)
        name_px = first.width()
        state = state_words(summary)
        if state:
            name_px -= self._draw_state(painter, first, name_px, summary, state)
        font = fonts.strong if summary.title else fonts.plain
        name = self.places.across(first, 0, name_px, first.top(), first.height())
        self._text(painter, name, name_words(summary), font, self.inks.text)
        marks_px = self._draw_marks(painter, place, summary)
        facts = places.facts(place, marks_px)
        self._text(painter, facts, facts_words(summary), fonts.small)

    def _draw_state(
        self, painter: QPainter, line: QRect, name_px: int, summary: SessionSummary, words: str
    ) -> int:
        """Beside the name, as near as that lets it; returns how much that leaves less for it."""
        font = self._fonts.small_strong
        width, gap = pill_width(words, font), self.places.pad_px
        name_font = self._fonts.strong if summary.title else self._fonts.plain
        text = name_words(summary)[:_MOST_LETTERS]
        taken = min(QFontMetrics(name_font).horizontalAdvance(text) + 1, name_px - width - gap)
        place = self.places.across(line, taken + gap, width, line.top(), line.height())
        is_live = summary.state is SessionState.LIVE
        ink = mark_color(Mark.FAILED if is_live else Mark.WARNED, self._palette)
        painter.setLayoutDirection(self._direction(from_right=self._is_rtl))
        draw_pill(painter, place, words, font, ink)
        return name_px - taken

    def _draw_marks(self, painter: QPainter, place: QRect, summary: SessionSummary) -> int:
        """At the end of the second line; returns their width."""
        places, used = self.places, 0
        line, side = places.facts(place, 0), round(places.small_px * 0.62)
        if summary.bookmarks:
            count = number(summary.bookmarks)
            width = QFontMetrics(self._fonts.small).horizontalAdvance(count) + _ROUNDING_PX
            self._text(painter, places.end(line, place, width), count, self._fonts.small)
            sign = places.end(line, place, round(side * 0.7), width + side // 3)
            draw_ribbon(painter, _middle(sign, side), self.inks.quiet)
            used = width + 2 * side
        if summary.has_audio:
            sign = places.end(line, place, round(side * 1.3), used)
            draw_wave(painter, _middle(sign, side), self.inks.quiet)
            used += 2 * side
        return used + places.pad_px if used else 0

    def _draw_hit(self, painter: QPainter, place: QRect, row: HitRow) -> None:
        font, line = self._fonts.small, self._below(place)
        time = clock(row.hit.start_ms)
        width = QFontMetrics(font).horizontalAdvance(time) + self.places.pad_px
        self._text(painter, line, time, font)
        text = self.places.across(line, width, line.width() - width, line.top(), line.height())
        self._hits.draw(painter, text, row.hit)

    def _below(self, place: QRect) -> QRect:
        """The line of what is in the session, a little further in than its name."""
        begin = self.places.body_px
        return self.places.across(
            place, begin, place.width() - begin - self.places.pad_px, place.top(), place.height()
        )

    def _text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        font: QFont,
        ink: QColor | None = None,
    ) -> None:
        """On one line, from where the program's lines begin, in its own direction."""
        elided, from_right = self._elided(text, font, place.width())
        painter.setFont(font)
        painter.setPen(self.inks.quiet if ink is None else ink)
        painter.setLayoutDirection(self._direction(from_right=from_right))
        side = _Align.AlignRight if self._is_rtl else _Align.AlignLeft
        painter.drawText(place, side | _Align.AlignAbsolute | _Align.AlignVCenter, elided)

    def _elided(self, text: str, font: QFont, width: int) -> tuple[str, bool]:
        """On one line, and whether it reads from the right.

        Half of the time of a paint would go into measuring the same texts again.
        """
        key = (text, id(font), width)
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            one_line = " ".join(text[:_MOST_LETTERS].split())
            from_right = None if one_line.startswith(ISOLATE) else reads_from_right(one_line)
            right = Qt.TextElideMode.ElideRight
            elided = QFontMetrics(font).elidedText(one_line, right, width)
            self._known[key] = (elided, self._is_rtl if from_right is None else from_right)
        return self._known[key]

    def _direction(self, *, from_right: bool) -> Qt.LayoutDirection:
        return Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight


def _middle(place: QRect, height: int) -> QRectF:
    """As wide as `place`, in the middle of its height."""
    return QRectF(place.left(), place.center().y() - height / 2 + 0.5, place.width(), height)
