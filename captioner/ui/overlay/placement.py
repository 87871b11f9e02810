"""Where the box goes: whole rows, and always on a screen that is there."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

from captioner.domain.settings import WindowPlace
from captioner.ui.overlay.snapping import Preset, preset_place
from captioner.ui.theme import BoxSizes

DEFAULT_ROWS = 3
MOST_ROWS = 8
SMALLEST_WIDTH_PX = 280

DEFAULT_WIDTH_PER_FONT_PX = 27
"""About 45 characters: the standards for captions give 32 to 42 a row, readers bear up to 50."""

_WIDEST_SHARE_OF_SCREEN = 0.6


def available_screens() -> list[QRect]:
    """What panels leave of each screen, the primary screen first."""
    primary = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not primary]
    return [screen.availableGeometry() for screen in (primary, *others)]


def default_place(available: QRect, sizes: BoxSizes) -> QRect:
    """Bottom centre of `available`, the part of the screen that no panel takes."""
    width = round(available.width() * _WIDEST_SHARE_OF_SCREEN)
    width = max(SMALLEST_WIDTH_PX, min(width, sizes.font_px * DEFAULT_WIDTH_PER_FONT_PX))
    height = sizes.height_px(DEFAULT_ROWS)
    wished = preset_place(Preset.BOTTOM, QSize(width, height), available)
    return inside(wished, available, sizes)


def restored_place(place: WindowPlace, screens: Sequence[QRect], sizes: BoxSizes) -> QRect:
    """The remembered place, moved onto one of `screens` (not empty, the primary first)."""
    wished = QRect(place.x, place.y, place.width, place.height)
    return inside(wished, screen_under(wished, screens), sizes)


def screen_under(place: QRect, screens: Sequence[QRect]) -> QRect:
    """The screen that shows most of `place`, the first where none does."""
    return max(screens, key=lambda screen: _area(screen.intersected(place)))


def inside(wished: QRect, available: QRect, sizes: BoxSizes) -> QRect:
    """`wished` in whole rows, no larger than `available` and wholly in it."""
    width = min(max(wished.width(), SMALLEST_WIDTH_PX), available.width())
    rows = rows_in(min(wished.height(), available.height()), sizes)
    placed = QRect(wished.x(), wished.y(), width, sizes.height_px(rows))
    placed.moveLeft(_between(placed.x(), available.left(), available.right() + 1 - width))
    lowest_top = available.bottom() + 1 - placed.height()
    placed.moveTop(_between(placed.y(), available.top(), lowest_top))
    return placed


def rows_in(height_px: int, sizes: BoxSizes) -> int:
    """Whole rows of a box about `height_px` high."""
    return _between(round((height_px - sizes.frame_px) / sizes.row_px), 1, MOST_ROWS)


def _between(value: int, lowest: int, highest: int) -> int:
    return max(lowest, min(value, highest))


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
