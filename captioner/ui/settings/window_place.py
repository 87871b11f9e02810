"""Where the settings window comes up: where it was, as far as that still is on a screen."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from captioner.domain.settings import WindowPlace

_COMFORTABLE = QSize(1000, 720)
_FRAME_PX = 48
"""Room for the window manager's title bar and borders, which are not known before."""


def put(window: QWidget, place: WindowPlace | None) -> None:
    """Its size at most the screen's; its position the window manager's business at first."""
    screen = _screen_of(place)
    room = screen.availableSize() - QSize(_FRAME_PX, _FRAME_PX)
    if place is None:
        window.resize(_COMFORTABLE.boundedTo(room))
        return
    size = QSize(place.width, place.height).boundedTo(room).expandedTo(window.minimumSizeHint())
    rect = QRect(place.x, place.y, size.width(), size.height())
    available = screen.availableGeometry()
    rect.moveRight(min(rect.right(), available.right()))
    rect.moveBottom(min(rect.bottom(), available.bottom()))
    rect.moveLeft(max(rect.left(), available.left()))
    rect.moveTop(max(rect.top(), available.top()))
    window.setGeometry(rect)


def place_of(window: QWidget) -> WindowPlace:
    """A window that fills the screen is remembered as it was before."""
    rect = window.normalGeometry() if window.isMaximized() else window.geometry()
    return WindowPlace(rect.x(), rect.y(), rect.width(), rect.height())


def _screen_of(place: WindowPlace | None) -> QScreen:
    if place is not None:
        middle = QRect(place.x, place.y, place.width, place.height).center()
        screen = QGuiApplication.screenAt(middle)
        if screen is not None:
            return screen
    return QGuiApplication.primaryScreen()
