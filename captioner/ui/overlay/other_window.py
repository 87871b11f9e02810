"""The window that is being captioned, most likely: the one next below the box (X11)."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from captioner.ui.overlay.x11 import X11, x11_connection

_MOST_LOOKED_AT = 8
"""Windows from the top down; each costs a fifth of a millisecond."""

_KINDS_WITHOUT_EDGES = ("_NET_WM_WINDOW_TYPE_DESKTOP", "_NET_WM_WINDOW_TYPE_DOCK")
"""The wallpaper has the screen's edges, and panels are left out of a screen's area."""


def window_beneath(own: QWidget) -> QRect | None:
    """With its frame, in device-independent pixels; None without one, and where none is told.

    Windows of this program do not count.
    """
    if QGuiApplication.platformName() != "xcb":
        return None
    mine = {
        int(w.effectiveWinId()) for w in (own, *QApplication.topLevelWidgets()) if w.isVisible()
    }
    with x11_connection() as server:
        stack = server.numbers_of(server.root, "_NET_CLIENT_LIST_STACKING")
        others = [window for window in reversed(stack) if window not in mine]
        for window in others[:_MOST_LOOKED_AT]:
            frame = _frame(server, window)
            if frame is not None:
                return _in_own_pixels(frame)
    return None


def _frame(server: X11, window: int) -> QRect | None:
    """In the screen's pixels; None if it is not seen on this workspace."""
    states = server.numbers_of(window, "_NET_WM_STATE")
    kinds = server.numbers_of(window, "_NET_WM_WINDOW_TYPE")
    here = server.numbers_of(server.root, "_NET_CURRENT_DESKTOP")
    place = server.place_of(window)
    is_elsewhere = here and server.numbers_of(window, "_NET_WM_DESKTOP") not in (here, _EVERYWHERE)
    has_no_edges = any(server.atom(kind) in kinds for kind in _KINDS_WITHOUT_EDGES)
    is_hidden = server.atom("_NET_WM_STATE_HIDDEN") in states
    if place is None or is_elsewhere or has_no_edges or is_hidden:
        return None
    left, right, top, bottom = (server.numbers_of(window, "_NET_FRAME_EXTENTS") or (0,) * 4)[:4]
    return QRect(*place).adjusted(-left, -top, right, bottom)


_EVERYWHERE = (0xFFFFFFFF,)


def _in_own_pixels(frame: QRect) -> QRect:
    """A screen begins at the same point in both, and differs in the size of its pixels."""
    for screen in QGuiApplication.screens():
        begin, ratio = screen.geometry().topLeft(), screen.devicePixelRatio()
        native = QRectF(QPointF(begin), QSizeF(screen.size()) * ratio)
        if native.contains(QPointF(frame.center())):
            corner = QPointF(begin) + QPointF(frame.topLeft() - begin) / ratio
            return QRectF(corner, QSizeF(frame.size()) / ratio).toRect()
    return frame
