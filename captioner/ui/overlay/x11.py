"""What the box asks of the X server about windows: properties, places, clicks."""

import ctypes
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import Structure, c_int16, c_uint8, c_uint16, c_uint32

from captioner.ui.xcb import SHAPE, XcbConnection, read

_PROP_REPLACE = 0
_ATOM_ANY, _ATOM_CARDINAL = 0, 6
"""XCB_GET_PROPERTY_TYPE_ANY of xproto.h and XA_CARDINAL of Xatom.h."""

_FORMAT_BITS, _TEXT_BITS = 32, 8
_MOST_VALUES = 256
"""Of 32 bits; texts of up to 1 KB."""

_SHAPE_SET, _SHAPE_INPUT = 0, 2
"""ShapeSet and ShapeInput of shapeconst.h."""

_EVENT_MASK, _PROPERTY_CHANGE = 1 << 11, 1 << 22
"""XCB_CW_EVENT_MASK and XCB_EVENT_MASK_PROPERTY_CHANGE of xproto.h."""

_PROPERTY_NOTIFY = 28


class X11(XcbConnection):
    """Asks and orders; each order is done when its call returns."""

    def __init__(self) -> None:
        super().__init__()
        self._atoms: dict[str, int] = {}

    def set_cardinals(self, window: int, name: str, values: Sequence[int]) -> None:
        """Give `window` that property, before anything that is asked of the server later."""
        numbers = (c_uint32 * len(values))(*values)
        kind = (self.atom(name), _ATOM_CARDINAL, _FORMAT_BITS)
        self.call("xcb_change_property", _PROP_REPLACE, window, *kind, len(values), numbers)
        self._wait()

    def numbers_of(self, window: int, name: str) -> tuple[int, ...]:
        """A property's numbers, windows or atoms; empty if it has none."""
        values = self._property(window, name, _FORMAT_BITS)
        return tuple(value for (value,) in struct.iter_unpack("=I", values))

    def text_of(self, window: int, name: str) -> str:
        """A property's text; empty if it has none."""
        return self._property(window, name, _TEXT_BITS).decode(errors="replace")

    def place_of(self, window: int) -> tuple[int, int, int, int] | None:
        """x, y, width and height on the whole desktop, without its frame; None if it is gone."""
        with (
            self.answer("xcb_get_geometry", window) as size,
            self.answer("xcb_translate_coordinates", window, self.root, 0, 0) as corner,
        ):
            if not size or not corner:
                return None
            width_height, x_y = read(size, _GeometryReply), read(corner, _CornerReply)
            return x_y.x, x_y.y, width_height.width, width_height.height

    def watch(self, window: int, *, watched: bool) -> None:
        """Have `changed` tell of the properties of `window`, or no longer."""
        mask = c_uint32(_PROPERTY_CHANGE if watched else 0)
        self.call("xcb_change_window_attributes", window, _EVENT_MASK, ctypes.byref(mask))
        self.call("xcb_flush")

    def changed(self) -> set[int]:
        """The atoms of all properties that have changed since it was asked last."""
        notices = (read(event, _PropertyNotice) for event in self.events())
        return {int(each.atom) for each in notices if each.kind & 0x7F == _PROPERTY_NOTIFY}

    def let_clicks_through(self, window: int) -> None:
        """Leave `window` no part that takes clicks; its keyboard is another matter.

        The part is given back first: a window manager copies it to its frame
        only when it hears of a change.
        """
        self.take_clicks(window)
        nowhere = (0, window, 0, 0, 0, None)
        self.call("xcb_shape_rectangles", _SHAPE_SET, _SHAPE_INPUT, *nowhere, of=SHAPE)
        self._wait()

    def take_clicks(self, window: int) -> None:
        """Make all of `window` take clicks again."""
        everywhere = (window, 0, 0, 0)
        self.call("xcb_shape_mask", _SHAPE_SET, _SHAPE_INPUT, *everywhere, of=SHAPE)
        self._wait()

    def atom(self, name: str) -> int:
        if name not in self._atoms:
            self._atoms[name] = self._asked_atom(name)
        return self._atoms[name]

    def _property(self, window: int, name: str, bits: int) -> bytes:
        """The values of a property whose values have so many bits; none where they do not."""
        wanted = (0, window, self.atom(name), _ATOM_ANY, 0, _MOST_VALUES)
        with self.answer("xcb_get_property", *wanted) as reply:
            if not reply:
                return b""
            header = read(reply, _PropertyReply)
            size = header.value_count * bits // 8 if header.format == bits else 0
            return ctypes.string_at(reply + ctypes.sizeof(header), size)

    def _wait(self) -> None:
        """Until the server has done all that it was asked for: it answers in order."""
        self._asked_atom("_NET_WM_STATE")

    def _asked_atom(self, name: str) -> int:
        text = name.encode()
        with self.answer("xcb_intern_atom", 0, len(text), text) as reply:
            return int(read(reply, _AtomReply).atom) if reply else 0


@contextmanager
def x11_connection() -> Iterator[X11]:
    """For a request now and then. Raises OSError where there is no X server."""
    server = X11()
    try:
        yield server
    finally:
        server.close()


class _AtomReply(Structure):
    """xcb_intern_atom_reply_t of xproto.h."""

    _fields_ = (("head", c_uint32 * 2), ("atom", c_uint32))


class _GeometryReply(Structure):
    """xcb_get_geometry_reply_t of xproto.h."""

    _fields_ = (
        ("head_and_root", c_uint32 * 3),
        ("x_y_in_frame", c_int16 * 2),
        ("width", c_uint16),
        ("height", c_uint16),
    )


class _CornerReply(Structure):
    """xcb_translate_coordinates_reply_t of xproto.h."""

    _fields_ = (("head_and_child", c_uint32 * 3), ("x", c_int16), ("y", c_int16))


class _PropertyReply(Structure):
    """xcb_get_property_reply_t of xproto.h; the values follow."""

    _fields_ = (
        ("kind", c_uint8),
        ("format", c_uint8),
        ("sequence_length_type_rest", c_uint16 * 7),
        ("value_count", c_uint32),
        ("pad", c_uint8 * 12),
    )


class _PropertyNotice(Structure):
    """The first fields of xcb_property_notify_event_t of xproto.h."""

    _fields_ = (
        ("kind", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("window", c_uint32),
        ("atom", c_uint32),
    )
