"""How loud the microphone is, as a bar with the newest peaks, and in words."""

from collections import deque
from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from captioner.domain.audio import SoundLevel
from captioner.domain.wording import marked, translate

QUIETEST_DB, LOUDEST_DB = -60, 0
"""What the bar shows: the noise of a quiet room lies near its left end."""

QUIET_BELOW_DB = -42.0
LOUD_ABOVE_DB = -9.0
"""Mean levels between which speech is neither lost in noise nor cut off."""

SILENT_BELOW_DB = -55.0

_REMEMBERED = 60
"""Levels that the words go by: three seconds, so that a pause for breath changes nothing."""

_PEAK_FALLS_DB = 1.0
_SPOKEN_EVERY = 10
"""A screen reader is told of every tenth level: twice a second."""

_HEIGHT_PX = 18
_CLIP_PX = 18
_GAP_PX = 6

_GOOD = QColor(46, 160, 94)
_LOUD = QColor(214, 148, 20)
_CLIPPED = QColor(214, 57, 49)


class Loudness(StrEnum):
    """What the last seconds were like; the text, translated, is what a person reads."""

    UNKNOWN = marked("audio", "Waiting for the microphone…")
    SILENT = marked("audio", "Nothing is heard. Say something.")
    QUIET = marked("audio", "Too quiet. Speak up, come nearer, or turn the microphone up.")
    GOOD = marked("audio", "Good. You can be heard clearly.")
    LOUD = marked("audio", "Too loud. Move away a little, or turn the microphone down.")


def loudness(levels: Iterable[SoundLevel]) -> Loudness:
    """The loudest of `levels` decides, and whatever was cut off."""
    heard = tuple(levels)
    if not heard:
        return Loudness.UNKNOWN
    loudest_db = max(level.rms_db for level in heard)
    if any(level.is_clipped for level in heard) or loudest_db > LOUD_ABOVE_DB:
        return Loudness.LOUD
    if loudest_db < SILENT_BELOW_DB:
        return Loudness.SILENT
    return Loudness.QUIET if loudest_db < QUIET_BELOW_DB else Loudness.GOOD


class LevelMeter(QProgressBar):
    """Moves only when it is given a level: no timer, nothing to stop.

    A progress bar because that is what a screen reader can read a value from.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent: deque[SoundLevel] = deque(maxlen=_REMEMBERED)
        self._level_db = self._peak_db = float(QUIETEST_DB)
        self._count = 0
        self.setRange(QUIETEST_DB, LOUDEST_DB)
        self.setValue(QUIETEST_DB)
        self.setFormat(translate("audio", "%v dB"))
        self.setAccessibleName(translate("audio", "Microphone level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def loudness(self) -> Loudness:
        return loudness(self._recent)

    @property
    def peak_db(self) -> float:
        """The loudest of the last moments; it falls slowly."""
        return self._peak_db

    @property
    def is_clipped(self) -> bool:
        """Something was cut off in the last seconds."""
        return any(level.is_clipped for level in self._recent)

    def show_level(self, level: SoundLevel) -> None:
        before = self._picture()
        self._recent.append(level)
        self._level_db = _on_bar(level.rms_db)
        self._peak_db = max(_on_bar(level.peak_db), self._peak_db - _PEAK_FALLS_DB)
        self._peak_db = _on_bar(self._peak_db)
        if self._count % _SPOKEN_EVERY == 0:
            self.setValue(round(self._level_db))
            self._describe()
        self._count += 1
        if self._picture() != before:
            self.update()

    def clear(self) -> None:
        """Nothing is being heard any more."""
        self._recent.clear()
        self._level_db = self._peak_db = float(QUIETEST_DB)
        self._count = 0
        self.setValue(QUIETEST_DB)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(280, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self._bar()
        painter.setPen(Qt.PenStyle.NoPen)
        trough = QPainterPath()
        trough.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.fillPath(trough, self._ground())
        self._paint_level(painter, trough, bar)
        self._paint_marks(painter, bar)
        self._paint_clip(painter, bar)

    def _paint_level(self, painter: QPainter, trough: QPainterPath, bar: QRectF) -> None:
        painter.save()
        painter.setClipPath(trough)
        begin_db = float(QUIETEST_DB)
        for end_db, color in ((LOUD_ABOVE_DB, _GOOD), (-1.0, _LOUD), (0.0, _CLIPPED)):
            until_db = min(self._level_db, end_db)
            if until_db > begin_db:
                left, right = _x(bar, begin_db), _x(bar, until_db)
                painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), color)
            begin_db = end_db
        if self._peak_db > QUIETEST_DB:
            at = min(_x(bar, self._peak_db), bar.right() - 3)
            painter.fillRect(QRectF(at, bar.top(), 3, bar.height()), self._ink())
        painter.restore()

    def _paint_marks(self, painter: QPainter, bar: QRectF) -> None:
        ink = self._ink()
        ink.setAlphaF(0.45)
        for mark_db in (QUIET_BELOW_DB, LOUD_ABOVE_DB):
            painter.fillRect(QRectF(_x(bar, mark_db) - 0.5, bar.top(), 1, bar.height()), ink)

    def _paint_clip(self, painter: QPainter, bar: QRectF) -> None:
        place = QRectF(self.width() - _CLIP_PX, bar.center().y() - 8, 16, 16)
        painter.setBrush(_CLIPPED if self.is_clipped else self._ground())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(Qt.GlobalColor.white if self.is_clipped else self._ink())
        font = self.font()
        font.setBold(True)
        font.setPixelSize(12)
        painter.setFont(font)
        if self.is_clipped:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "!")

    def _bar(self) -> QRectF:
        width = self.width() - _CLIP_PX - _GAP_PX
        return QRectF(0, (self.height() - 12) / 2, max(width, 1), 12)

    def _ink(self) -> QColor:
        return QColor(self.palette().color(QPalette.ColorRole.WindowText))

    def _ground(self) -> QColor:
        ground = self._ink()
        ground.setAlphaF(0.14)
        return ground

    def _picture(self) -> tuple[int, int, bool]:
        """What can be seen, in whole pixels."""
        bar = self._bar()
        return round(_x(bar, self._level_db)), round(_x(bar, self._peak_db)), self.is_clipped

    def _describe(self) -> None:
        words = translate("audio", self.loudness.value)
        if self.accessibleDescription() != words:
            self.setAccessibleDescription(words)


def _on_bar(level_db: float) -> float:
    return min(max(level_db, float(QUIETEST_DB)), float(LOUDEST_DB))


def _x(bar: QRectF, level_db: float) -> float:
    return bar.left() + bar.width() * (level_db - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB)
