"""A few bars that show that the microphone hears something."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.audio import SoundLevel
from captioner.domain.wording import translate
from captioner.ui.theme import BoxSizes

_STEPS_DB = (-54.0, -42.0, -30.0, -18.0)
"""Peak levels from which each bar is lit: a quiet room lights the first, clear speech three."""

_UNLIT_ALPHA = 55
"""Of 255; the colour is the palette's."""


class LevelMark(QWidget):
    """Repainted only when another number of bars is lit; takes no room without a level."""

    def __init__(self, sizes: BoxSizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar_px = max(2, round(sizes.status_font_px * 0.2))
        self._height_px = sizes.status_font_px
        self._lit = 0
        self.setVisible(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(self.sizeHint())

    @property
    def lit(self) -> int:
        """How many bars are lit, 0 to 4."""
        return self._lit

    def set_level(self, level: SoundLevel | None) -> None:
        """None hides it."""
        self.setVisible(level is not None)
        lit = sum(level.peak_db >= step for step in _STEPS_DB) if level is not None else 0
        if lit != self._lit:
            self._lit = lit
            name = translate("overlay", "Microphone level {lit} of {bars}")
            self.setAccessibleName(name.format(lit=lit, bars=len(_STEPS_DB)))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        bars = len(_STEPS_DB)
        return QSize(bars * self._bar_px * 2 + self._height_px // 2, self._height_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = self.palette().windowText().color()
        unlit = QColor(ink)
        unlit.setAlpha(_UNLIT_ALPHA)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self._height_px // 2, 0)  # the text stands on the left of it
        for number in range(len(_STEPS_DB)):
            height = self._height_px * (number + 2) / (len(_STEPS_DB) + 1)
            bar = QRectF(number * self._bar_px * 2, self._height_px - height, self._bar_px, height)
            painter.setBrush(ink if number < self._lit else unlit)
            painter.drawRoundedRect(bar, 1, 1)
