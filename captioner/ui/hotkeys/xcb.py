"""The few calls of XCB that catching keys needs, over a connection of its own.

XCB is what Qt itself speaks to X with, so it is there wherever Qt's windows are.
Of the libraries, python-xlib has had no release since 2022, and pynput listens to
all keys instead of taking one: it can tell of no conflict, and the key would reach
the program in front as well.
"""

import ctypes
from collections.abc import Iterator
from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)
from dataclasses import dataclass

_KEY_PRESS, _KEY_RELEASE, _MAPPING_NOTIFY = 2, 3, 34
_SENT_BY_A_CLIENT = 0x80
_ASYNC = 1


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """`time_ms` is X's own clock; `state` are the modifiers that were held."""

    is_press: bool
    keycode: int
    state: int
    time_ms: int


class KeymapChanged:
    """Other keys may lie under the symbols now."""


class XConnection:
    """Raises OSError where the libraries or the screen cannot be had."""

    def __init__(self) -> None:
        self._x = _declared(ctypes.CDLL("libxcb.so.1"), _XCB)
        self._symbols = _declared(ctypes.CDLL("libxcb-keysyms.so.1"), _KEYSYMS)
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [c_void_p]
        self._connection = self._x.xcb_connect(None, None)
        if self._x.xcb_connection_has_error(self._connection):
            self._x.xcb_disconnect(self._connection)
            raise OSError("the screen does not answer")
        screens = self._x.xcb_setup_roots_iterator(self._x.xcb_get_setup(self._connection))
        self._root = ctypes.cast(screens.data, POINTER(c_uint32))[0]
        self._keys = self._symbols.xcb_key_symbols_alloc(self._connection)

    @property
    def descriptor(self) -> int:
        """Readable when there are events."""
        return int(self._x.xcb_get_file_descriptor(self._connection))

    @property
    def is_broken(self) -> bool:
        return bool(self._x.xcb_connection_has_error(self._connection))

    def keycodes_of(self, keysym: int) -> tuple[int, ...]:
        """The keys that have the symbol; none where the keyboard has no such key."""
        found = self._symbols.xcb_key_symbols_get_keycode(self._keys, keysym)
        if not found:
            return ()
        try:
            return tuple(iter_until_zero(ctypes.cast(found, POINTER(c_uint8))))
        finally:
            self._free(found)

    def grab(self, keycode: int, modifiers: tuple[int, ...]) -> bool:
        """The key with each of the modifiers, all or none; False if another program has one."""
        grab = self._x.xcb_grab_key_checked
        cookies = [
            grab(self._connection, 0, self._root, held, keycode, _ASYNC, _ASYNC)
            for held in modifiers
        ]
        if all([self._succeeded(cookie) for cookie in cookies]):  # noqa: C419 - all are checked
            return True
        self.release(keycode, modifiers)
        return False

    def release(self, keycode: int, modifiers: tuple[int, ...]) -> None:
        for held in modifiers:
            self._x.xcb_ungrab_key(self._connection, keycode, self._root, held)
        self._x.xcb_flush(self._connection)

    def events(self) -> Iterator[KeyEvent | KeymapChanged]:
        """All that have come; never waits."""
        while event := self._x.xcb_poll_for_event(self._connection):
            try:
                read = self._read(event)
            finally:
                self._free(event)
            if read is not None:
                yield read

    def close(self) -> None:
        """X gives all keys back by itself."""
        self._symbols.xcb_key_symbols_free(self._keys)
        self._x.xcb_disconnect(self._connection)

    def _read(self, event: int) -> KeyEvent | KeymapChanged | None:
        kind = ctypes.cast(event, POINTER(c_uint8))[0] & ~_SENT_BY_A_CLIENT
        if kind == _MAPPING_NOTIFY:
            self._symbols.xcb_refresh_keyboard_mapping(self._keys, event)
            return KeymapChanged()
        if kind not in (_KEY_PRESS, _KEY_RELEASE):
            return None
        key = ctypes.cast(event, POINTER(_Key))[0]
        return KeyEvent(kind == _KEY_PRESS, key.keycode, key.state, key.time_ms)

    def _succeeded(self, cookie: "_Cookie") -> bool:
        error = self._x.xcb_request_check(self._connection, cookie)
        if error:
            self._free(error)
        return not error


def iter_until_zero(numbers: "ctypes._Pointer[c_uint8]") -> Iterator[int]:
    position = 0
    while numbers[position]:
        yield numbers[position]
        position += 1


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint),)


class _Screens(Structure):
    _fields_ = (("data", c_void_p), ("rem", c_int), ("index", c_int))


class _Key(Structure):
    """The head of xcb_key_press_event_t."""

    _fields_ = (
        ("kind", c_uint8),
        ("keycode", c_uint8),
        ("sequence", c_uint16),
        ("time_ms", c_uint32),
        ("root", c_uint32),
        ("window", c_uint32),
        ("child", c_uint32),
        ("places", c_uint16 * 4),
        ("state", c_uint16),
    )


_Signatures = dict[str, tuple[object, tuple[object, ...]]]

_XCB: _Signatures = {
    "xcb_connect": (c_void_p, (c_char_p, POINTER(c_int))),
    "xcb_connection_has_error": (c_int, (c_void_p,)),
    "xcb_disconnect": (None, (c_void_p,)),
    "xcb_get_setup": (c_void_p, (c_void_p,)),
    "xcb_setup_roots_iterator": (_Screens, (c_void_p,)),
    "xcb_get_file_descriptor": (c_int, (c_void_p,)),
    "xcb_flush": (c_int, (c_void_p,)),
    "xcb_poll_for_event": (c_void_p, (c_void_p,)),
    "xcb_request_check": (c_void_p, (c_void_p, _Cookie)),
    "xcb_grab_key_checked": (
        _Cookie,
        (c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
    ),
    "xcb_ungrab_key": (_Cookie, (c_void_p, c_uint8, c_uint32, c_uint16)),
}

_KEYSYMS: _Signatures = {
    "xcb_key_symbols_alloc": (c_void_p, (c_void_p,)),
    "xcb_key_symbols_free": (None, (c_void_p,)),
    "xcb_key_symbols_get_keycode": (c_void_p, (c_void_p, c_uint32)),
    "xcb_refresh_keyboard_mapping": (c_int, (c_void_p, c_void_p)),
}


def _declared(library: ctypes.CDLL, signatures: _Signatures) -> ctypes.CDLL:
    for name, (result, arguments) in signatures.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library
