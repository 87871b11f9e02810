"""Captions as they will look, over what may lie behind them."""

import math
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from captioner.domain.appearance import Appearance
from captioner.domain.captions import Segment, SegmentState
from captioner.domain.recognition import Word
from captioner.domain.wording import marked, translate
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.look import Look, look_of
from captioner.ui.settings.backdrop import backdrop

HEIGHT_PX = 184
_MARGIN_PX, _PADDING_PX = 12, 8
_ROWS = 2
_LARGEST_RADIUS_PX = 16
_BEGINNING = 5
"""Letters by which the first row is known: not every language has spaces between words."""

_FRAME = QColor(128, 128, 128, 90)


class AppearancePreview(QWidget):
    """Painted by the overlay's own area, in its own size while two rows fit.

    `scale` is how much smaller the letters are here: 1 or less.
    """

    def __init__(self) -> None:
        super().__init__()
        self._appearance = Appearance()
        self.scale = 1.0
        self.look = self._fitting_look()
        self.area = _SampleArea(self.look, self)
        self.area.set_reduced_motion(True)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("captions", "Preview of the captions"))

    def show_appearance(self, appearance: Appearance) -> None:
        if appearance != self._appearance:
            self._appearance = appearance
            before, self.look = self.look, self._fitting_look()
            self.area.set_look(self.look)
            self._place_area()
            if (before.sizes, before.font) != (self.look.sizes, self.look.font):
                self.area.say()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place_area()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.drawPixmap(0, 0, backdrop(self.size(), self.devicePixelRatioF()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_FRAME)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.window)
        radius_px = min(self.look.sizes.radius_px, _LARGEST_RADIUS_PX)
        painter.drawRoundedRect(QRectF(self._box()), radius_px, radius_px)
        painter.end()

    def _fitting_look(self) -> Look:
        """As on this screen, or smaller by as much as two rows need."""
        screen_px = self.screen().size().height()
        look = look_of(self._appearance, screen_px)
        room_px = HEIGHT_PX - 2 * (_MARGIN_PX + _PADDING_PX)
        self.scale = min(1.0, room_px / (_ROWS * look.sizes.row_px))
        if self.scale == 1.0:
            return look
        percent = math.floor(self._appearance.size_percent * self.scale)
        return look_of(replace(self._appearance, size_percent=percent), screen_px)

    def _box(self) -> QRect:
        """In the middle."""
        height_px = _ROWS * self.look.sizes.row_px + 2 * _PADDING_PX
        top = (self.height() - height_px) // 2
        return QRect(_MARGIN_PX, top, self.width() - 2 * _MARGIN_PX, height_px)

    def _place_area(self) -> None:
        padding = _PADDING_PX
        self.area.setGeometry(self._box().adjusted(padding, padding, -padding, -padding))


def _segment(number: int, speaker: int, text: str, state: SegmentState) -> Segment:
    start_ms = 1000 * number
    words = tuple(Word(each, start_ms, start_ms + 900, speaker=speaker) for each in text.split())
    return Segment(number, 1, state, text, start_ms, start_ms + 900, words=words)


def _said(question: str, answer: str, tentative: str) -> tuple[Segment, ...]:
    """Committed and tentative words of two speakers."""
    return (
        _segment(1, 1, translate("preview", question), SegmentState.COMMITTED),
        _segment(2, 2, translate("preview", answer), SegmentState.COMMITTED),
        _segment(3, 2, translate("preview", tentative), SegmentState.TENTATIVE),
    )


_SAMPLES = (
    (
        marked("preview", "Shall we begin now, and look at the numbers later?"),
        marked("preview", "Yes, here is the plan that we"),
        marked("preview", "talked about on Monday"),
    ),
    (
        marked("preview", "Shall we begin now, and look later?"),
        marked("preview", "Yes, here is the plan"),
        marked("preview", "that we had"),
    ),
    (
        marked("preview", "Shall we begin now?"),
        marked("preview", "Yes, here is"),
        marked("preview", "the plan"),
    ),
    (
        marked("preview", "Shall we begin?"),
        marked("preview", "Yes, here"),
        marked("preview", "it is"),
    ),
)
"""The longest that two rows hold is said, so that there is text over every background."""


class _SampleArea(CaptionArea):
    """Rows that rolled out of a smaller box are forgotten: all is said anew."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.say()

    def say(self) -> None:
        for sample in _SAMPLES:
            segments = _said(*sample)
            self.clear()
            self.show_segments(segments)
            if segments[0].text.startswith(self.visible_text[:_BEGINNING]):
                return  # its first word has not rolled out
