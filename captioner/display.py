"""Whether there is a screen to show captions on, and what it is."""

import os
import sys

from captioner.domain.wording import translate
from captioner.ui.xcb import XcbConnection


def has_display() -> bool:
    """True if a window can be opened. Qt would end the program instead of saying no."""
    if sys.platform != "linux":
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal", "vnc"}:
        return True
    return _answers_x11() or _answers_wayland()


def qt_platform() -> str | None:
    """Which of Qt's platforms shows captions best, None where Qt is to choose itself.

    Under Wayland no window may say where it is or stay on top, but one of X11 may.
    """
    if sys.platform == "linux" and not os.environ.get("QT_QPA_PLATFORM") and _answers_x11():
        return "xcb"
    return None


def describe_display() -> str:
    """What the screen is, in words, without opening a window; empty if there is none."""
    if sys.platform != "linux":
        return translate("test", "The desktop of this system") if has_display() else ""
    size = _x11_size_px()
    x11 = _described_x11(*size) if size else ""
    if _answers_wayland():
        name = os.environ["WAYLAND_DISPLAY"]
        if not x11:
            return translate("test", "Wayland session {name}, without X11").format(name=name)
        return translate("test", "Wayland session {name}, shown through {x11}").format(
            name=name, x11=x11
        )
    if not x11 and has_display():
        return translate("test", "Qt's own screen “{platform}”").format(
            platform=os.environ.get("QT_QPA_PLATFORM")
        )
    return x11


def _described_x11(width: int, height: int) -> str:
    return translate("test", "X11 screen {screen}, {width} x {height} pixels").format(
        screen=os.environ.get("DISPLAY"), width=width, height=height
    )


def _answers_x11() -> bool:
    return _x11_size_px() is not None


def _x11_size_px() -> tuple[int, int] | None:
    """Width and height of the X server's first screen; None if none answers."""
    if not os.environ.get("DISPLAY"):
        return None
    try:
        server = XcbConnection()
    except OSError:
        return None
    try:
        return server.size_px
    finally:
        server.close()


def _answers_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and os.path.exists(os.path.join(folder, name))  # noqa: PTH110, PTH118 - one call
