"""Room for a window beside the captions, which stay on top of everything."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

FRAME_PX = 40
"""For the window manager's title bar and borders, whose sizes are not known before."""

_LEAST_SHARE = 0.7
"""Of its wished height a window can spare the rest; below that it rather is covered."""


def put_beside(window: QWidget, captions: QWidget) -> None:
    """On the captions' screen; a window that has no place of its own yet."""
    available = captions.screen().availableGeometry()
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    window.setGeometry(beside(available, captions.geometry(), window.size(), least))


def beside(available: QRect, captions: QRect, wished: QSize, least: QSize) -> QRect:
    """A window's content within `available`, above or below `captions` if there is room.

    As `wished`, or lower by up to a third but never lower than `least`; in the
    middle of the screen where the captions leave no room.
    """
    above = QRect(available.topLeft(), QPoint(available.right(), captions.top() - 1))
    below = QRect(QPoint(available.left(), captions.bottom() + 1), available.bottomRight())
    room = max((above, below), key=QRect.height)
    least_px = max(least.height(), round(wished.height() * _LEAST_SHARE))
    if room.height() - 2 * FRAME_PX < least_px:
        room = available
    size = wished.boundedTo(room.size() - QSize(2 * FRAME_PX, 2 * FRAME_PX)).expandedTo(least)
    place = QRect(QPoint(), size)
    place.moveCenter(room.center())
    return place
