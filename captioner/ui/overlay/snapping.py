"""Lines of the screen that the box comes to rest on: edges, a margin inside them, the middle."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

SNAP_PX = 14
"""So near a line the box goes onto it; farther off, a hand has to aim past it on purpose."""

MARGIN_SHARE_OF_SCREEN = 0.04
"""Of the height, on all sides: as far from the edge as the default place is."""


class Preset(Enum):
    """A place that can be chosen by name; its value points from the screen's middle to it."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM = (0, 1)
    BOTTOM_RIGHT = (1, 1)


def snapped(wished: QRect, area: QRect, window: QRect | None = None) -> QRect:
    """`wished`, drawn to the lines of `area` that it is near to; its size stays.

    So it is to the edges of another program's `window`, from within and from without,
    where it lies beside them.
    """
    across, down = _stops_across(wished.size(), area), _stops_down(wished.size(), area)
    if window is not None:
        near = window.adjusted(-SNAP_PX, -SNAP_PX, SNAP_PX, SNAP_PX)
        if near.intersects(wished):
            across = (*across, *_edge_stops(window.x(), window.width(), wished.width()))
            down = (*down, *_edge_stops(window.y(), window.height(), wished.height()))
    return QRect(
        QPoint(_drawn(wished.x(), across), _drawn(wished.y(), down)),
        wished.size(),
    )


def preset_place(preset: Preset, size: QSize, area: QRect) -> QRect:
    """A box of `size` at that side or corner of `area`, a margin away from the edge."""
    right, down = preset.value
    return QRect(
        QPoint(
            _at_side(_stops_across(size, area), right),
            _at_side(_stops_down(size, area), down),
        ),
        size,
    )


def pushed(box: QRect, direction: QPoint, area: QRect) -> QRect:
    """`box` against one side of `area`: up to the margin, and from there to the very edge."""
    x, y = box.x(), box.y()
    if direction.x():
        x = _pushed(x, _stops_across(box.size(), area), direction.x())
    if direction.y():
        y = _pushed(y, _stops_down(box.size(), area), direction.y())
    return QRect(QPoint(x, y), box.size())


def _stops_across(size: QSize, area: QRect) -> Sequence[int]:
    return _stops(area.x(), area.width() - size.width(), _margin_px(area))


def _stops_down(size: QSize, area: QRect) -> Sequence[int]:
    return _stops(area.y(), area.height() - size.height(), _margin_px(area))


def _stops(start: int, room: int, margin: int) -> Sequence[int]:
    """Edge, margin, middle, margin, edge, in that order; `room` is what the box leaves free."""
    margin = max(0, min(margin, room // 2))
    end = start + max(0, room)
    return (start, start + margin, (start + end) // 2, end - margin, end)


def _edge_stops(start: int, length: int, own: int) -> Sequence[int]:
    """Before it, at its start, in its middle, at its end, behind it."""
    end = start + length
    return (start - own, start, start + (length - own) // 2, end - own, end)


def _drawn(wished: int, stops: Sequence[int]) -> int:
    nearest = min(stops, key=lambda stop: abs(stop - wished))
    return nearest if abs(nearest - wished) <= SNAP_PX else wished


def _at_side(stops: Sequence[int], side: int) -> int:
    return stops[{-1: 1, 0: 2, 1: 3}[side]]


def _pushed(now: int, stops: Sequence[int], side: int) -> int:
    edge, inner = (stops[0], stops[1]) if side < 0 else (stops[4], stops[3])
    is_short_of_margin = now > inner if side < 0 else now < inner
    return inner if is_short_of_margin else edge


def _margin_px(area: QRect) -> int:
    return round(area.height() * MARGIN_SHARE_OF_SCREEN)
