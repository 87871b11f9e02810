"""Where on a row of the list of sessions its parts stand."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from captioner.ui.transcripts.session_rows import DayRow, ListRow, SessionRow

_SMALLER = 0.92
"""Of the system's letters: what is of second rank."""


@dataclass(frozen=True, slots=True)
class SessionFonts:
    plain: QFont
    strong: QFont
    small: QFont
    small_strong: QFont


def fonts_of(font: QFont) -> SessionFonts:
    strong, small, small_strong = QFont(font), QFont(font), QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    for each in (small, small_strong):
        if font.pixelSize() > 0:
            each.setPixelSize(round(font.pixelSize() * _SMALLER))
        else:
            each.setPointSizeF(font.pointSizeF() * _SMALLER)
    small_strong.setWeight(QFont.Weight.DemiBold)
    return SessionFonts(font, strong, small, small_strong)


class SessionPlaces:
    """In pixels; everything is measured from where lines begin, which Arabic has at the right."""

    def __init__(self, fonts: SessionFonts, widest_time: str) -> None:
        metrics, small = QFontMetrics(fonts.plain), QFontMetrics(fonts.small)
        self.is_rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.line_px = metrics.height()
        self.small_px = small.height()
        self.pad_px = round(0.75 * self.line_px)
        self.time_px = small.horizontalAdvance(widest_time)
        self.body_px = self.pad_px + self.time_px + self.pad_px
        """From a row's beginning to its words."""

    def height_of(self, row: ListRow | None) -> int:
        match row:
            case DayRow():
                return round(1.5 * self.line_px) + self.pad_px
            case SessionRow():
                return self.line_px + self.small_px + round(0.95 * self.line_px)
            case _:
                return self.small_px + round(0.42 * self.line_px)

    def name(self, place: QRect, end_px: int) -> QRect:
        """The first line's words, which leave `end_px` free at its end."""
        top = place.top() + round(0.4 * self.line_px)
        width = place.width() - self.body_px - self.pad_px - end_px
        return self.across(place, self.body_px, max(width, 2 * self.line_px), top, self.line_px)

    def facts(self, place: QRect, end_px: int) -> QRect:
        """The second line's, likewise."""
        top = place.top() + round(0.52 * self.line_px) + self.line_px
        width = place.width() - self.body_px - self.pad_px - end_px
        return self.across(place, self.body_px, max(width, 2 * self.line_px), top, self.small_px)

    def time(self, place: QRect) -> QRect:
        top = place.top() + round(0.4 * self.line_px)
        return self.across(place, self.pad_px, self.time_px, top, self.line_px)

    def end(self, line: QRect, place: QRect, width: int, before_px: int = 0) -> QRect:
        """`width` at the end of the row, on that line, with `before_px` left free beyond it."""
        begin = place.width() - self.pad_px - before_px - width
        return self.across(place, begin, width, line.top(), line.height())

    def across(self, place: QRect, begin: int, width: int, top: int, height: int) -> QRect:
        """`begin` pixels from where lines begin within `place`."""
        left = place.right() + 1 - begin - width if self.is_rtl else place.left() + begin
        return QRect(left, top, width, height)
