"""A plain window of captions and nothing else, to be picked where a meeting shares a window."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.contrast import LEAST_CONTRAST, contrast_ratio
from captioner.domain.wording import translate
from captioner.ui.icon import app_icon
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.look import Look
from captioner.ui.overlay.placement import (
    DEFAULT_ROWS,
    DEFAULT_WIDTH_PER_FONT_PX,
    SMALLEST_WIDTH_PX,
)
from captioner.ui.theme import BoxSizes


class SharingWindow(QWidget):
    """As many rows, as long, as there is room for, on an opaque ground.

    Opaque, since what a meeting captures of a translucent window is mixed with
    black or with what lies behind. `closing` is emitted while it is still there.
    """

    closing = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.area = CaptionArea(look, self)
        self.setWindowTitle(translate("sharing", "Captions for sharing"))
        self.setAccessibleName(self.windowTitle())
        self.setWindowIcon(app_icon())
        self.resize(_wished_size(look.sizes))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Show everything in this look from now on; the window stays as large as it is."""
        self._look = look
        self.area.set_look(look)
        padding_px = look.sizes.padding_px
        self.setMinimumSize(SMALLEST_WIDTH_PX, look.sizes.row_px + 2 * padding_px)
        self._lay_out()
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(event.rect(), ground_of(self._look))
        painter.end()

    def _lay_out(self) -> None:
        """Whole rows, in the middle: what is left over is no row."""
        sizes = self._look.sizes
        room = self.rect().adjusted(*_margins(sizes))
        rows = max(1, room.height() // sizes.row_px)
        place = QRect(0, 0, room.width(), rows * sizes.row_px)
        place.moveCenter(self.rect().center())
        self.area.setGeometry(place)


def ground_of(look: Look) -> QColor:
    """The window's colour without its transparency, if the text can be read on it.

    A look without a window has its contrast from the desktop or from the letters' edge.
    """
    ground = QColor(look.window)
    ground.setAlpha(255)
    if contrast_ratio(look.text.name(), ground.name()) >= LEAST_CONTRAST:
        return ground
    return max((QColor("#000000"), QColor("#ffffff")), key=lambda each: _contrast(look.text, each))


def _contrast(text: QColor, ground: QColor) -> float:
    return contrast_ratio(text.name(), ground.name())


def _wished_size(sizes: BoxSizes) -> QSize:
    height_px = DEFAULT_ROWS * sizes.row_px + 2 * sizes.padding_px
    return QSize(sizes.font_px * DEFAULT_WIDTH_PER_FONT_PX, height_px)


def _margins(sizes: BoxSizes) -> tuple[int, int, int, int]:
    side_px, end_px = round(sizes.padding_px * 1.4), sizes.padding_px
    return side_px, end_px, -side_px, -end_px
