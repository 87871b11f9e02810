"""The few requests to an X server for which Qt has no call."""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

_PROP_REPLACE = 0
_ATOM_CARDINAL = 6  # XA_CARDINAL of Xatom.h
_FORMAT_BITS = 32
_SHAPE_SET, _SHAPE_INPUT = 0, 2
"""ShapeSet and ShapeInput of shapeconst.h."""


class X11:
    """An own connection to the server of DISPLAY; its errors change nothing and are dropped."""

    def __init__(self, xcb: ctypes.CDLL, shape: ctypes.CDLL, connection: ctypes.c_void_p) -> None:
        self._xcb = xcb
        self._shape = shape
        self._connection = connection

    def set_cardinals(self, window: int, name: str, values: Sequence[int]) -> None:
        """Give `window` that property, before anything that is asked of the server later."""
        data = (ctypes.c_uint32 * len(values))(*values)
        self._xcb.xcb_change_property(
            self._connection,
            ctypes.c_uint8(_PROP_REPLACE),
            ctypes.c_uint32(window),
            ctypes.c_uint32(self._atom(name)),
            ctypes.c_uint32(_ATOM_CARDINAL),
            ctypes.c_uint8(_FORMAT_BITS),
            ctypes.c_uint32(len(values)),
            data,
        )
        self._wait()

    def let_clicks_through(self, window: int) -> None:
        """Leave `window` no part that takes clicks; its keyboard is another matter.

        The part is given back first: a window manager copies it to its frame
        only when it hears of a change.
        """
        self.take_clicks(window)
        self._shape.xcb_shape_rectangles(
            self._connection,
            ctypes.c_uint8(_SHAPE_SET),
            ctypes.c_uint8(_SHAPE_INPUT),
            ctypes.c_uint8(0),
            ctypes.c_uint32(window),
            ctypes.c_int16(0),
            ctypes.c_int16(0),
            ctypes.c_uint32(0),
            None,
        )
        self._wait()

    def take_clicks(self, window: int) -> None:
        """Make all of `window` take clicks again."""
        self._shape.xcb_shape_mask(
            self._connection,
            ctypes.c_uint8(_SHAPE_SET),
            ctypes.c_uint8(_SHAPE_INPUT),
            ctypes.c_uint32(window),
            ctypes.c_int16(0),
            ctypes.c_int16(0),
            ctypes.c_uint32(0),
        )
        self._wait()

    def _wait(self) -> None:
        """Until the server has done all that it was asked for."""
        self._atom("_NET_WM_STATE")

    def _atom(self, name: str) -> int:
        text = name.encode()
        cookie = self._xcb.xcb_intern_atom(
            self._connection, ctypes.c_uint8(0), ctypes.c_uint16(len(text)), text
        )
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        atom = ctypes.cast(reply, ctypes.POINTER(_AtomReply)).contents.atom
        _free(reply)
        return int(atom)


@contextmanager
def x11_connection() -> Iterator[X11 | None]:
    """None where there is no X server; it takes about a millisecond."""
    try:
        xcb, shape = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-shape.so.0")
    except OSError:
        yield None
        return
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom_reply.restype = ctypes.c_void_p
    xcb.xcb_intern_atom_reply.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        yield None if xcb.xcb_connection_has_error(connection) else X11(xcb, shape, connection)
    finally:
        xcb.xcb_disconnect(connection)


class _Cookie(ctypes.Structure):
    """xcb_void_cookie_t and its kin of xcb.h."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    """xcb_intern_atom_reply_t of xproto.h."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


def _free(reply: int) -> None:
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (ctypes.c_void_p,)
    libc.free(reply)
