"""What this desktop does not let the box do, said to a person."""

from PySide6.QtGui import QGuiApplication

from captioner.domain.wording import marked, translate

_WAYLAND = marked(
    "overlay",
    "This desktop itself decides where windows go and which of them is on top, so captions may "
    "be covered by other windows. With XWayland installed, Captioner keeps its place on top.",
)


def placing_limits() -> str:
    """Why the box may be neither where it was put nor on top; empty where it is both.

    Under Wayland no window can place or raise itself, but one of X11 is placed and
    raised for it: Captioner is one wherever there is an X server.
    """
    is_wayland = QGuiApplication.platformName().startswith("wayland")
    return translate("overlay", _WAYLAND) if is_wayland else ""
