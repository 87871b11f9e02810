"""Showing a window on every workspace."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from captioner.ui.overlay.mac_window import join_all_spaces
from captioner.ui.overlay.x11 import x11_connection

_ALL_DESKTOPS = 0xFFFFFFFF
"""Of _NET_WM_DESKTOP in the Extended Window Manager Hints."""


def show_on_all_workspaces(window: QWidget) -> None:
    """To be called each time before `window` is mapped: a hidden window loses the property.

    Windows shows tool windows on all its virtual desktops anyway; under Wayland the
    compositor decides.
    """
    if sys.platform == "darwin":
        join_all_spaces(int(window.effectiveWinId()))
    if QGuiApplication.platformName() != "xcb":
        return
    with x11_connection() as server:
        server.set_cardinals(int(window.effectiveWinId()), "_NET_WM_DESKTOP", [_ALL_DESKTOPS])
