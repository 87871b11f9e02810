"""A case's picture: captions over a backdrop half light, half dark, in fonts that tests bring."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from captioner.ui.fonts import load_fonts
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.look import Look, look_with
from captioner.ui.theme import SCREEN_HEIGHT_PER_FONT_PX, sizes_for_screen
from tests.snapshots.captions import Case

HERE = Path(__file__).parent
BUNDLED = HERE.parents[1] / "resources" / "fonts"
SCRIPTS = HERE / "fonts"
_MARGIN_PX = 12


class ScaledArea(CaptionArea):
    """As on a screen of another scale, which the offscreen platform does not have."""

    scale = 1.0

    def devicePixelRatioF(self) -> float:  # noqa: N802 - Qt's name
        return self.scale


def drawn(case: Case) -> QImage:
    """Needs a QApplication; the same on every Linux, for Qt brings its own rasteriser."""
    area = ScaledArea(_look(case))
    area.scale = case.scale
    area.resize(case.width, case.rows * area.look.sizes.row_px)
    area.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    area.show()
    area.set_reduced_motion(True)
    area.show_segments(case.segments)
    picture = _backdrop(area.size() + QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX), case.scale)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(area.look.window)
    painter.drawRoundedRect(area.rect().adjusted(4, 4, 20, 20), 10, 10)
    area.render(painter, QPoint(_MARGIN_PX, _MARGIN_PX), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    area.close()
    area.deleteLater()
    return picture


def _look(case: Case) -> Look:
    sizes = sizes_for_screen(case.font_px * SCREEN_HEIGHT_PER_FONT_PX)
    if sizes.font_px != case.font_px:
        sizes = sizes_for_screen(1080, size_percent=round(case.font_px / 36 * 100))
    look = look_with(sizes, case.appearance)
    # What the bundle has not must not come from whatever this computer has.
    look.font.setFamilies([*look.font.families()[:1], *_script_families()])
    return replace(look, font=look.font)


@cache
def _script_families() -> tuple[str, ...]:
    bundled, scripts = load_fonts(BUNDLED), load_fonts(SCRIPTS)
    if not bundled or not scripts:
        raise LookupError("The fonts of the snapshots cannot be loaded.")
    return scripts


def _backdrop(size: QSize, scale: float) -> QImage:
    picture = QImage(size * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor("#f4f4f0"))
    painter = QPainter(picture)
    half = size.width() // 2
    painter.fillRect(half, 0, size.width() - half, size.height(), QColor("#24425c"))
    for stripe in range(0, size.height(), 24):
        painter.fillRect(half - 60, stripe, 120, 12, QColor("#c8502d"))
    painter.end()
    return picture
