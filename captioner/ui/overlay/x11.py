"""The few requests to an X server for which Qt has no call."""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

_PROP_REPLACE = 0
_ATOM_ANY, _ATOM_CARDINAL = 0, 6
"""XCB_GET_PROPERTY_TYPE_ANY of xproto.h and XA_CARDINAL of Xatom.h."""

_FORMAT_BITS = 32
_MOST_VALUES = 64
_SHAPE_SET, _SHAPE_INPUT = 0, 2
"""ShapeSet and ShapeInput of shapeconst.h."""

_EVENT_MASK, _PROPERTY_CHANGE = 1 << 11, 1 << 22
"""XCB_CW_EVENT_MASK and XCB_EVENT_MASK_PROPERTY_CHANGE of xproto.h."""

_PROPERTY_NOTIFY = 28


class X11:
    """An own connection to the server of DISPLAY, for one thread.

    A request that the server refuses, such as one about a window that has gone,
    changes nothing and is not told.
    """

    def __init__(self) -> None:
        """Raises OSError where there is no X server; takes about a millisecond."""
        self._xcb, self._shape = _library("libxcb.so.1"), _library("libxcb-shape.so.0")
        _declare(self._xcb)
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(None, None))
        self._atoms: dict[str, int] = {}
        if self.is_broken:
            self.close()
            raise OSError("no X server answers")

    def close(self) -> None:
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
        setup = ctypes.c_void_p(self._xcb.xcb_get_setup(self._connection))
        screen = self._xcb.xcb_setup_roots_iterator(setup).screen
        return int(ctypes.cast(screen, ctypes.POINTER(ctypes.c_uint32)).contents.value)

    def set_cardinals(self, window: int, name: str, values: Sequence[int]) -> None:
        """Give `window` that property, before anything that is asked of the server later."""
        self._xcb.xcb_change_property(
            self._connection,
            ctypes.c_uint8(_PROP_REPLACE),
            ctypes.c_uint32(window),
            ctypes.c_uint32(self.atom(name)),
            ctypes.c_uint32(_ATOM_CARDINAL),
            ctypes.c_uint8(_FORMAT_BITS),
            ctypes.c_uint32(len(values)),
            (ctypes.c_uint32 * len(values))(*values),
        )
        self._wait()

    def numbers_of(self, window: int, name: str) -> tuple[int, ...]:
        """A property's numbers, windows or atoms; empty if it has none."""
        cookie = self._xcb.xcb_get_property(
            self._connection,
            ctypes.c_uint8(0),
            ctypes.c_uint32(window),
            ctypes.c_uint32(self.atom(name)),
            ctypes.c_uint32(_ATOM_ANY),
            ctypes.c_uint32(0),
            ctypes.c_uint32(_MOST_VALUES),
        )
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ()
        header = ctypes.cast(reply, ctypes.POINTER(_PropertyReply)).contents
        count = header.value_count if header.format == _FORMAT_BITS else 0
        numbers = ctypes.c_uint32 * count
        values = tuple(numbers.from_address(reply + ctypes.sizeof(_PropertyReply)))
        _free(reply)
        return values

    def place_of(self, window: int) -> tuple[int, int, int, int] | None:
        """x, y, width and height on the whole desktop, without its frame; None if it is gone."""
        cookie = self._xcb.xcb_get_geometry(self._connection, ctypes.c_uint32(window))
        size = self._xcb.xcb_get_geometry_reply(self._connection, cookie, None)
        cookie = self._xcb.xcb_translate_coordinates(
            self._connection,
            ctypes.c_uint32(window),
            ctypes.c_uint32(self.root),
            ctypes.c_int16(0),
            ctypes.c_int16(0),
        )
        corner = self._xcb.xcb_translate_coordinates_reply(self._connection, cookie, None)
        place = None
        if size and corner:
            width_height = ctypes.cast(size, ctypes.POINTER(_GeometryReply)).contents
            x_y = ctypes.cast(corner, ctypes.POINTER(_CornerReply)).contents
            place = (x_y.x, x_y.y, width_height.width, width_height.height)
        for reply in (size, corner):
            if reply:
                _free(reply)
        return place

    def watch(self, window: int, *, watched: bool) -> None:
        """Have `changed` tell of the properties of `window`, or no longer."""
        mask = ctypes.c_uint32(_PROPERTY_CHANGE if watched else 0)
        self._xcb.xcb_change_window_attributes(
            self._connection,
            ctypes.c_uint32(window),
            ctypes.c_uint32(_EVENT_MASK),
            ctypes.byref(mask),
        )
        self._xcb.xcb_flush(self._connection)

    def changed(self) -> set[int]:
        """The atoms of all properties that have changed since it was asked last."""
        atoms: set[int] = set()
        while event := self._xcb.xcb_poll_for_event(self._connection):
            notice = ctypes.cast(event, ctypes.POINTER(_PropertyNotice)).contents
            if notice.kind & 0x7F == _PROPERTY_NOTIFY:
                atoms.add(int(notice.atom))
            _free(event)
        return atoms

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

    def atom(self, name: str) -> int:
        if name not in self._atoms:
            self._atoms[name] = self._asked_atom(name)
        return self._atoms[name]

    def _wait(self) -> None:
        """Until the server has done all that it was asked for: it answers in order."""
        self._asked_atom("_NET_WM_STATE")

    def _asked_atom(self, name: str) -> int:
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
def x11_connection() -> Iterator[X11]:
    """For a request now and then. Raises OSError where there is no X server."""
    server = X11()
    try:
        yield server
    finally:
        server.close()


class _Cookie(ctypes.Structure):
    """xcb_void_cookie_t and its kin of xcb.h."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _ScreenIterator(ctypes.Structure):
    """xcb_screen_iterator_t of xproto.h; the first field of a screen is its root window."""

    _fields_ = (("screen", ctypes.c_void_p), ("left", ctypes.c_int), ("index", ctypes.c_int))


class _AtomReply(ctypes.Structure):
    """xcb_intern_atom_reply_t of xproto.h."""

    _fields_ = (("head", ctypes.c_uint32 * 2), ("atom", ctypes.c_uint32))


class _GeometryReply(ctypes.Structure):
    """xcb_get_geometry_reply_t of xproto.h."""

    _fields_ = (
        ("head_and_root", ctypes.c_uint32 * 3),
        ("x_y_in_frame", ctypes.c_int16 * 2),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    )


class _CornerReply(ctypes.Structure):
    """xcb_translate_coordinates_reply_t of xproto.h."""

    _fields_ = (
        ("head_and_child", ctypes.c_uint32 * 3),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
    )


class _PropertyReply(ctypes.Structure):
    """xcb_get_property_reply_t of xproto.h; the values follow."""

    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence_length_type_rest", ctypes.c_uint16 * 7),
        ("value_count", ctypes.c_uint32),
        ("pad", ctypes.c_uint8 * 12),
    )


class _PropertyNotice(ctypes.Structure):
    """The first fields of xcb_property_notify_event_t of xproto.h."""

    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


def _library(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(name)


def _declare(xcb: ctypes.CDLL) -> None:
    """What the calls take and return where that is no int."""
    for name in ("xcb_connect", "xcb_get_setup", "xcb_poll_for_event"):
        getattr(xcb, name).restype = ctypes.c_void_p
    xcb.xcb_setup_roots_iterator.restype = _ScreenIterator
    for name in (
        "xcb_intern_atom",
        "xcb_get_property",
        "xcb_get_geometry",
        "xcb_translate_coordinates",
    ):
        getattr(xcb, name).restype = _Cookie
        reply = getattr(xcb, f"{name}_reply")
        reply.restype = ctypes.c_void_p
        reply.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)


def _free(reply: int) -> None:
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (ctypes.c_void_p,)
    libc.free(reply)
