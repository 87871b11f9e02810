"""How rows roll in and how captions fade out: nothing ticks while nothing moves."""

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal

ROLL_MS = 200
"""Well under the 433 ms that CEA-708 gives a roll; long enough for the eye to follow."""

FADE_MS = 400

_RUNNING = QVariantAnimation.State.Running


class Roll(QObject):
    """How far the rows still are below their place: `offset_px`, which goes to 0.

    More rows while they roll join the same roll: they take no longer than one.
    """

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_smooth = True
        """False for reduced motion: rows are at their place at once."""
        self.offset_px = 0
        self._animation = QVariantAnimation(self, duration=ROLL_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setEndValue(0.0)
        self._animation.valueChanged.connect(self._move)

    @property
    def is_moving(self) -> bool:
        return self.offset_px > 0

    def begin(self, by_px: int, *, at_most_px: int) -> None:
        """All rows were moved up by so much: show them there still, and roll them on."""
        if not self.is_smooth:
            return
        self._animation.stop()
        offset_px = min(self.offset_px + by_px, at_most_px)
        self._animation.setStartValue(float(offset_px))
        self._animation.start()
        self.offset_px = offset_px

    def finish(self) -> None:
        """The rows are at their place from now on."""
        self._animation.stop()
        self.offset_px = 0

    def _move(self, offset: float) -> None:
        offset_px = round(offset)
        if offset_px != self.offset_px:
            self.offset_px = offset_px
            self.moved.emit()


class Linger(QObject):
    """After `linger_s` without news captions fade: `opacity` goes to 0, then `ended`."""

    moved = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_smooth = True
        """False for reduced motion: captions go at once."""
        self.opacity = 1.0
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._begin)
        self._fade = QVariantAnimation(self, duration=FADE_MS, startValue=1.0, endValue=0.0)
        self._fade.valueChanged.connect(self._move)
        self._fade.finished.connect(self._end)

    @property
    def is_waiting(self) -> bool:
        """True if captions will go by themselves."""
        return self._silence.isActive() or self._fade.state() is _RUNNING

    def set_after_s(self, after_s: float | None) -> None:
        """None keeps captions until others come."""
        self.stop()
        self._silence.setInterval(round((after_s or 0) * 1000))

    def restart(self) -> None:
        """There is something new: what was fading is there again."""
        self.stop()
        if self._silence.interval() > 0:
            self._silence.start()

    def stop(self) -> None:
        self._silence.stop()
        self._fade.stop()
        self._move(1.0)

    def _begin(self) -> None:
        if self.is_smooth:
            self._fade.start()
        else:
            self._end()

    def _move(self, opacity: float) -> None:
        if opacity != self.opacity:
            self.opacity = opacity
            self.moved.emit()

    def _end(self) -> None:
        self.opacity = 1.0
        self.ended.emit()
