"""Paints the entries of a transcript: time, speaker, text, and what is missing between them."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
)

from captioner.domain.transcript import Bookmark, Row
from captioner.domain.transcript_wording import clock
from captioner.domain.wording import translate
from captioner.ui.transcripts.columns import Span
from captioner.ui.transcripts.entry_shape import Shape, Shapes
from captioner.ui.transcripts.entry_text import is_missing, is_note, units
from captioner.ui.transcripts.row_marks import Marked
from captioner.ui.transcripts.speakers import Speakers
from captioner.ui.transcripts.transcript_inks import inks_of

_SELECTION_BAR_PX = 3
_CHIP_SIDE_EM = 0.28


@dataclass(frozen=True, slots=True)
class State:
    """How a row is to be painted, beside what it says."""

    is_selected: bool = False
    has_focus: bool = False
    begins_turn: bool = False
    is_edited: bool = False
    marked: Marked = field(default_factory=Marked)


class EntryPainter:
    """In the colours that it was told to use last; to be told before the first row is painted."""

    def __init__(self, shapes: Shapes, speakers: Speakers) -> None:
        self._shapes = shapes
        self._speakers = speakers
        self.use(QPalette(), is_mirrored=False)

    def use(self, palette: QPalette, *, is_mirrored: bool) -> None:
        """`is_mirrored`: lines of this program begin at the right. Told of other fonts, too."""
        self._inks = inks_of(palette)
        self._is_mirrored = is_mirrored
        self._name_font = QFont(self._shapes.font)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self._name_metrics = QFontMetricsF(self._name_font)
        self._line_px = round(QFontMetricsF(self._shapes.font).height())

    @property
    def ground(self) -> QColor:
        return self._inks.ground

    def paint_empty(self, painter: QPainter, place: QRect) -> None:
        """There is no entry at all."""
        painter.setPen(self._inks.quiet)
        painter.setFont(self._shapes.font)
        sentence = translate("transcripts", "Nothing has been said yet.")
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sentence)

    def paint(self, painter: QPainter, place: QRect, shape: Shape, state: State) -> None:
        self._paint_ground(painter, place, shape, state)
        self._paint_heading(painter, place, shape, state)
        if not state.is_edited:
            painter.setPen(self._inks.quiet if is_missing(shape.entry) else self._inks.text)
            at = self.text_place(place).topLeft()
            window = QRectF(painter.viewport())  # lines out of it are not drawn
            shape.layout.draw(painter, QPointF(at), self._formats(shape, state), window)
        if state.has_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._inks.accent, 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))

    def text_place(self, place: QRect) -> QRect:
        """Where in the row's place the text stands."""
        columns = self._shapes.columns
        top = place.top() + columns.pad_px + columns.head_px
        rect = self._across(place, columns.text)
        return QRect(rect.left(), top, rect.width(), place.bottom() + 1 - columns.pad_px - top)

    def voice_place(self, place: QRect) -> QRect:
        """Where the speaker stands: one line high."""
        columns = self._shapes.columns
        height = columns.head_px or self._line_px
        rect = self._across(place, columns.voice)
        return QRect(rect.left(), place.top() + columns.pad_px, rect.width(), height)

    def _paint_ground(self, painter: QPainter, place: QRect, shape: Shape, state: State) -> None:
        if is_missing(shape.entry):
            painter.fillRect(place, self._inks.missing)
            painter.setPen(QPen(self._inks.quiet, 1, Qt.PenStyle.DashLine))
            painter.drawLine(place.topLeft(), place.topRight())
            painter.drawLine(place.bottomLeft(), place.bottomRight())
        if state.is_selected:
            painter.fillRect(place, self._inks.selected)
            bar = self._across(place, Span(0, _SELECTION_BAR_PX))
            painter.fillRect(bar, self._inks.accent)

    def _paint_heading(self, painter: QPainter, place: QRect, shape: Shape, state: State) -> None:
        columns = self._shapes.columns
        voice = self.voice_place(place)
        time = self._across(place, columns.time)
        time = QRect(time.left(), voice.top(), time.width(), voice.height())
        painter.setPen(self._inks.quiet)
        painter.setFont(self._shapes.font)
        painter.drawText(time, self._time_side(), clock(shape.entry.start_ms))
        if isinstance(shape.entry, Row):
            if state.begins_turn and columns.voice.width:
                self._paint_voice(painter, voice, shape.entry.speaker)
        elif is_note(shape.entry):
            self._paint_flag(painter, voice, place, is_mine=isinstance(shape.entry, Bookmark))

    def _time_side(self) -> Qt.AlignmentFlag:
        """Beside the text, seconds stand below seconds; above it, the time begins where that does.

        Numbers are written from the left everywhere.
        """
        is_right = self._is_mirrored or not self._shapes.columns.head_px
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | _ABSOLUTE

    def _paint_voice(self, painter: QPainter, place: QRect, speaker: int | None) -> None:
        if speaker is None:
            return
        metrics = self._name_metrics
        number = str(self._speakers.number(speaker))
        side = _CHIP_SIDE_EM * metrics.height()
        width = round(max(metrics.horizontalAdvance(number) + 2 * side, metrics.height()))
        chip = self._within(place, 0, width)
        color = self._inks.color_of(self._speakers.color_number(speaker))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        radius = chip.height() * 0.24
        painter.drawRoundedRect(QRectF(chip), radius, radius)
        painter.setFont(self._name_font)
        painter.setPen(self._inks.rim)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, number)
        begin = width + round(side * 1.4)
        self._paint_name(painter, self._within(place, begin, place.width() - begin), speaker)

    def _paint_name(self, painter: QPainter, place: QRect, speaker: int) -> None:
        given = self._speakers.given_name(speaker)
        name = given or self._speakers.name(speaker)
        painter.setPen(self._inks.text if given else self._inks.quiet)
        elided = self._name_metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | _ABSOLUTE, elided)

    def _paint_flag(self, painter: QPainter, voice: QRect, place: QRect, *, is_mine: bool) -> None:
        """A flag for a bookmark; a line across for where the session was gone on with."""
        if not is_mine:
            painter.setPen(QPen(self._inks.quiet, 1))
            painter.drawLine(place.topLeft(), place.topRight())
            return
        height = voice.height()
        text = self.text_place(place)
        width = round(height * 0.5)
        gap = round(height * 0.35)
        left = text.right() + 1 + gap if self._is_mirrored else text.left() - gap - width
        if self._shapes.columns.head_px:
            left = self._within(voice, 0, width).left() if voice.width() else text.left()
        top = voice.top() + height * 0.14
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_ribbon(QRectF(left, top, width, height * 0.72)), self._inks.accent)

    def _formats(self, shape: Shape, state: State) -> list[QTextLayout.FormatRange]:
        text, inks = shape.text, self._inks
        dashed = QTextCharFormat()
        dashed.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        dashed.setUnderlineColor(inks.text)
        formats = [_range(text, span, dashed) for span in state.marked.doubtful]
        formats += [
            _range(text, span, _marker(inks.found, inks.text)) for span in state.marked.found
        ]
        if state.marked.chosen is not None:
            formats.append(
                _range(text, state.marked.chosen, _marker(inks.chosen, inks.chosen_text))
            )
        return formats

    def _across(self, place: QRect, span: Span) -> QRect:
        return self._within(
            QRect(0, place.top(), place.width(), place.height()), span.begin, span.width
        )

    def _within(self, place: QRect, begin: int, width: int) -> QRect:
        """So wide, that far from where lines begin in `place`."""
        left = place.right() + 1 - begin - width if self._is_mirrored else place.left() + begin
        return QRect(left, place.top(), width, place.height())


_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


def _range(text: str, span: tuple[int, int], look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units(text, span[0])
    made.length = units(text, span[1]) - made.start
    made.format = look
    return made


def _marker(ground: QColor, ink: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(ground)
    look.setForeground(ink)
    return look


def _ribbon(place: QRectF) -> QPainterPath:
    """A bookmark as books have them: notched at its lower end."""
    path = QPainterPath(place.topLeft())
    path.lineTo(place.topRight())
    path.lineTo(place.bottomRight())
    path.lineTo(place.center().x(), place.bottom() - place.height() * 0.28)
    path.lineTo(place.bottomLeft())
    path.closeSubpath()
    return path
