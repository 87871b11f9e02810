"""Keeping a window out of screenshots, recordings and screen shares."""

import ctypes
import sys

from PySide6.QtWidgets import QWidget

from captioner.domain.wording import translate
from captioner.ui.overlay.mac_window import set_shared

_SHOWN, _EXCLUDED = 0x00, 0x11
"""WDA_NONE and WDA_EXCLUDEFROMCAPTURE (Windows 10 2004 and later) of winuser.h."""

_FIRST_BUILD_THAT_EXCLUDES = 19041


def can_hide() -> bool:
    return not why_not()


def why_not() -> str:
    """Why captions cannot be hidden from a capture here, for a person; empty if they can."""
    if sys.platform == "darwin":
        return ""
    if sys.platform == "win32":
        if sys.getwindowsversion().build >= _FIRST_BUILD_THAT_EXCLUDES:
            return ""
        return translate(
            "menu", "Hiding captions from screen capture needs Windows 10 version 2004 or later."
        )
    return translate(
        "menu",
        "This desktop has no way to hide one window from screen capture. Share a single window "
        "instead of the whole screen: captions are not part of it.",
    )


def hide_from_capture(window: QWidget, *, hidden: bool) -> bool:
    """Hide or show `window` in captures, once it has been shown; False if that was refused."""
    if not can_hide():
        return False
    if sys.platform == "darwin":
        set_shared(int(window.winId()), shared=not hidden)
        return True
    return _set_affinity(int(window.winId()), _EXCLUDED if hidden else _SHOWN)


def _set_affinity(window: int, affinity: int) -> bool:
    if sys.platform != "win32":
        return False
    user32 = ctypes.WinDLL("user32")
    return bool(user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), ctypes.c_uint(affinity)))
