"""What macOS's own window can do that Qt has no call for; runs on macOS alone."""

import ctypes
import ctypes.util

_CAN_JOIN_ALL_SPACES = 1 << 0
_FULL_SCREEN_AUXILIARY = 1 << 8
"""NSWindowCollectionBehavior of NSWindow.h; the second lets it lie over fullscreen programs."""

_SHARING_NONE, _SHARING_READ_ONLY = 0, 1
"""NSWindowSharingType of NSWindow.h."""


def join_all_spaces(view: int) -> None:
    """Show the window of this NSView on every space and beside fullscreen programs."""
    behavior = _CAN_JOIN_ALL_SPACES | _FULL_SCREEN_AUXILIARY
    _set_of_window(view, b"setCollectionBehavior:", behavior)


def set_shared(view: int, *, shared: bool) -> None:
    """Whether screen captures may show the window of this NSView."""
    _set_of_window(view, b"setSharingType:", _SHARING_READ_ONLY if shared else _SHARING_NONE)


def _set_of_window(view: int, selector: bytes, value: int) -> None:
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    objc.sel_registerName.restype = ctypes.c_void_p
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    if address is None:
        return
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    put = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(address)
    window = get(view, objc.sel_registerName(b"window"))
    if window:
        put(window, objc.sel_registerName(selector), value)
