"""The calls of XCB that Qt has none for, over connections of their own.

XCB is what Qt itself speaks to X with, so it is there wherever Qt's windows are.
Of the libraries, python-xlib has had no release since 2022, and pynput listens to
all keys instead of taking one.
"""

import ctypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_int16,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)
from functools import cache
from typing import Any, TypeVar

XCB, SHAPE, KEYSYMS = "libxcb.so.1", "libxcb-shape.so.0", "libxcb-keysyms.so.1"

Fields = TypeVar("Fields", bound=Structure)


class XcbConnection:
    """An own connection to the server of DISPLAY, for one thread.

    A request that the server refuses, such as one about a window that has gone,
    changes nothing and is not told, unless `succeeded` asks.
    """

    def __init__(self) -> None:
        """Raises OSError where X or its libraries cannot be had; takes about a millisecond."""
        self._xcb = library(XCB)
        self._connection = c_void_p(self._xcb.xcb_connect(None, None))
        if self.is_broken:
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no X server answers")

    def close(self) -> None:
        """The server takes back all that this connection had."""
        self._xcb.xcb_disconnect(self._connection)

    @property
    def is_broken(self) -> bool:
        """The server has gone."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    @property
    def descriptor(self) -> int:
        """Readable when there are events."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    @property
    def root(self) -> int:
        """The window of the whole screen, the first one if there are several."""
        return int(self._screen.root)

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of that screen when the connection was made."""
        return int(self._screen.width_px), int(self._screen.height_px)

    def call(self, name: str, *arguments: object, of: str = XCB) -> Any:  # noqa: ANN401 - as declared
        """Call a function of the library `of` that takes the connection first."""
        return getattr(library(of), name)(self._connection, *arguments)

    @contextmanager
    def answer(self, request: str, *arguments: object) -> Iterator[int]:
        """The address of the server's reply while it is held; 0 where it refused."""
        cookie = self.call(request, *arguments)
        address = self.call(f"{request}_reply", cookie, None) or 0
        try:
            yield address
        finally:
            free(address)

    def events(self) -> Iterator[int]:
        """The address of each event that has come, held until the next; never waits."""
        while event := self._xcb.xcb_poll_for_event(self._connection):
            try:
                yield event
            finally:
                free(event)

    def succeeded(self, cookie: object) -> bool:
        """Whether the server did what a request whose name ends in `_checked` asked for."""
        error = self._xcb.xcb_request_check(self._connection, cookie)
        free(error)
        return not error

    @property
    def _screen(self) -> "_ScreenStart":
        setup = self._xcb.xcb_get_setup(self._connection)
        return read(self._xcb.xcb_setup_roots_iterator(setup).screen, _ScreenStart)


def read(address: int, kind: type[Fields]) -> Fields:
    """What lies there, in XCB's own memory: gone when that is freed."""
    return ctypes.cast(address, POINTER(kind)).contents


def free(address: int | None) -> None:
    """Give back what XCB has handed out; 0 and None are nothing."""
    _c_library().free(address)


class _Cookie(Structure):
    """xcb_void_cookie_t and its kin of xcb.h."""

    _fields_ = (("sequence", c_uint),)


class _ScreenIterator(Structure):
    """xcb_screen_iterator_t of xproto.h."""

    _fields_ = (("screen", c_void_p), ("left", c_int), ("index", c_int))


class _ScreenStart(Structure):
    """The first fields of xcb_screen_t of xproto.h."""

    _fields_ = (
        ("root", c_uint32),
        ("colormap_white_black_masks", c_uint32 * 4),
        ("width_px", c_uint16),
        ("height_px", c_uint16),
    )


_Signatures = Mapping[str, tuple[object, tuple[object, ...]]]

_REPLY: tuple[object, tuple[object, ...]] = (c_void_p, (c_void_p, _Cookie, c_void_p))

_SIGNATURES: Mapping[str, _Signatures] = {
    XCB: {
        "xcb_connect": (c_void_p, (c_char_p, POINTER(c_int))),
        "xcb_connection_has_error": (c_int, (c_void_p,)),
        "xcb_disconnect": (None, (c_void_p,)),
        "xcb_get_setup": (c_void_p, (c_void_p,)),
        "xcb_setup_roots_iterator": (_ScreenIterator, (c_void_p,)),
        "xcb_get_file_descriptor": (c_int, (c_void_p,)),
        "xcb_flush": (c_int, (c_void_p,)),
        "xcb_poll_for_event": (c_void_p, (c_void_p,)),
        "xcb_request_check": (c_void_p, (c_void_p, _Cookie)),
        "xcb_intern_atom": (_Cookie, (c_void_p, c_uint8, c_uint16, c_char_p)),
        "xcb_intern_atom_reply": _REPLY,
        "xcb_change_property": (
            _Cookie,
            (c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint8, c_uint32, c_void_p),
        ),
        "xcb_get_property": (
            _Cookie,
            (c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint32, c_uint32),
        ),
        "xcb_get_property_reply": _REPLY,
        "xcb_get_geometry": (_Cookie, (c_void_p, c_uint32)),
        "xcb_get_geometry_reply": _REPLY,
        "xcb_translate_coordinates": (_Cookie, (c_void_p, c_uint32, c_uint32, c_int16, c_int16)),
        "xcb_translate_coordinates_reply": _REPLY,
        "xcb_change_window_attributes": (_Cookie, (c_void_p, c_uint32, c_uint32, c_void_p)),
        "xcb_grab_key_checked": (
            _Cookie,
            (c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
        ),
        "xcb_ungrab_key": (_Cookie, (c_void_p, c_uint8, c_uint32, c_uint16)),
    },
    SHAPE: {
        "xcb_shape_rectangles": (
            _Cookie,
            (
                *(c_void_p, c_uint8, c_uint8, c_uint8, c_uint32),
                *(c_int16, c_int16, c_uint32, c_void_p),
            ),
        ),
        "xcb_shape_mask": (
            _Cookie,
            (c_void_p, c_uint8, c_uint8, c_uint32, c_int16, c_int16, c_uint32),
        ),
    },
    KEYSYMS: {
        "xcb_key_symbols_alloc": (c_void_p, (c_void_p,)),
        "xcb_key_symbols_free": (None, (c_void_p,)),
        "xcb_key_symbols_get_keycode": (c_void_p, (c_void_p, c_uint32)),
        "xcb_refresh_keyboard_mapping": (c_int, (c_void_p, c_void_p)),
    },
}
"""What each call returns and takes: xcb.h, xproto.h, shape.h and xcb_keysyms.h."""


@cache
def library(name: str) -> ctypes.CDLL:
    """One of those three. Raises OSError where it is not installed."""
    loaded = ctypes.CDLL(name)
    for function, (result, arguments) in _SIGNATURES[name].items():
        getattr(loaded, function).restype = result
        getattr(loaded, function).argtypes = arguments
    return loaded


@cache
def _c_library() -> ctypes.CDLL:
    loaded = ctypes.CDLL(None)
    loaded.free.restype, loaded.free.argtypes = None, (c_void_p,)
    return loaded
