"""Who manages the windows of X, by its name."""

from captioner.ui.overlay.x11 import x11_connection

_CHECK, _NAME = "_NET_SUPPORTING_WM_CHECK", "_NET_WM_NAME"
"""Of the Extended Window Manager Hints: a window of the manager's own, and that one's name."""

_PLACES_BY_ITSELF = frozenset({"wlroots wm"})
"""What compositors built upon wlroots (sway, river, labwc) call themselves to XWayland. They
put a window in the middle or in a tile, give it the keyboard, and know of no window on top."""


def places_by_itself() -> bool:
    """True if a managed window is neither where it wants to be nor on top."""
    return window_manager_name() in _PLACES_BY_ITSELF


def window_manager_name() -> str:
    """Empty where there is none. Raises OSError where there is no X server."""
    with x11_connection() as server:
        checks = server.numbers_of(server.root, _CHECK)
        return server.text_of(checks[0], _NAME) if checks else ""
