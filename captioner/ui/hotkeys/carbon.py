"""The calls of macOS that take keys from all other programs, and tell which key types what.

They are the oldest ones for it and still what programs use: the newer ones only watch, and
ask the person for the right to read all that is typed. Main thread only.
"""

import ctypes
from collections.abc import Callable, Iterable, Mapping
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_int32,
    c_uint8,
    c_uint16,
    c_uint32,
    c_ulong,
    c_void_p,
)
from dataclasses import dataclass
from typing import Any

_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"

EXISTS = -9878
"""eventHotKeyExistsErr of CarbonEventsCore.h: some program has the key."""

_EXCLUSIVE = 1
"""kEventHotKeyExclusive of CarbonEvents.h; without it two programs would share a key unasked."""

_NO_DEAD_KEYS, _AS_DISPLAYED = 1, 3
"""kUCKeyTranslateNoDeadKeysMask and kUCKeyActionDisplay of UnicodeUtilities.h."""

_MOST_LETTERS = 4


def _four(letters: bytes) -> int:
    """A four-letter code as Carbon's headers write it."""
    return int.from_bytes(letters, "big")


_KEYBOARD, _HOT_KEY_PRESSED = _four(b"keyb"), 5
_DIRECT_OBJECT, _HOT_KEY_ID = _four(b"----"), _four(b"hkid")
_OWN_SIGNATURE = _four(b"Cptn")


class HotKeyId(Structure):
    """EventHotKeyID of CarbonEvents.h."""

    _fields_ = (("signature", c_uint32), ("number", c_uint32))


class EventKind(Structure):
    """EventTypeSpec of CarbonEventsCore.h."""

    _fields_ = (("group", c_uint32), ("kind", c_uint32))


EventHandler = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)
"""EventHandlerProcPtr: the next handler, the event, what was handed in; 0 once it is done."""


@dataclass(frozen=True, slots=True)
class Carbon:
    """`library` with its calls declared; `layout_property` is the name of a layout's data."""

    library: Any
    layout_property: int


def carbon() -> Carbon:
    """Raises OSError where this is no Mac."""
    library = declared(ctypes.CDLL(_CARBON))
    name = c_void_p.in_dll(library, "kTISPropertyUnicodeKeyLayoutData")
    return Carbon(library, name.value or 0)


class HotKeys:
    """Calls `on_press` with the number of each key that is pressed, while there are keys."""

    def __init__(self, calls: Carbon, on_press: Callable[[int], None]) -> None:
        self._library = calls.library
        self._on_press = on_press
        self._handler = EventHandler(self._handle)  # macOS does not keep it alive
        self._installed = c_void_p()
        self._taken: dict[int, c_void_p] = {}

    def take(self, number: int, code: int, modifiers: int) -> int:
        """0, or why the system does not give the key away: `EXISTS` or another of its errors."""
        self._listen()
        taken = c_void_p()
        error: int = self._library.RegisterEventHotKey(
            code,
            modifiers,
            HotKeyId(_OWN_SIGNATURE, number),
            self._library.GetApplicationEventTarget(),
            _EXCLUSIVE,
            byref(taken),
        )
        if not error:
            self._taken[number] = taken
        return error

    def give_back(self, number: int) -> None:
        self._library.UnregisterEventHotKey(self._taken.pop(number))

    def close(self) -> None:
        for number in tuple(self._taken):
            self.give_back(number)
        if self._installed.value is not None:
            self._library.RemoveEventHandler(self._installed)
            self._installed = c_void_p()

    def _listen(self) -> None:
        if self._installed.value is not None:
            return
        kind = EventKind(_KEYBOARD, _HOT_KEY_PRESSED)
        target = self._library.GetApplicationEventTarget()
        self._library.InstallEventHandler(
            target, self._handler, 1, byref(kind), None, byref(self._installed)
        )

    def _handle(self, _next: int, event: int, _data: int) -> int:
        pressed = HotKeyId()
        size = ctypes.sizeof(pressed)
        error: int = self._library.GetEventParameter(
            event, _DIRECT_OBJECT, _HOT_KEY_ID, None, size, None, byref(pressed)
        )
        if not error and pressed.signature == _OWN_SIGNATURE:
            self._on_press(pressed.number)
        return error


def keys_by_sign(calls: Carbon, codes: Iterable[int], *, held: int) -> Mapping[str, int]:
    """Which of the keys types what in the layout in use; `held` are modifiers as in `take`."""
    library = calls.library
    source = library.TISCopyCurrentKeyboardLayoutInputSource()
    try:
        data = library.TISGetInputSourceProperty(source, calls.layout_property)
        if not data:
            return {}
        layout = library.CFDataGetBytePtr(data)
        return {_typed(library, layout, code, held): code for code in codes}
    finally:
        library.CFRelease(source)


def _typed(library: Any, layout: int, code: int, held: int) -> str:  # noqa: ANN401 - as `Carbon` has it
    letters, count, dead = (c_uint16 * _MOST_LETTERS)(), c_ulong(), c_uint32()
    error = library.UCKeyTranslate(
        *(layout, code, _AS_DISPLAYED, (held >> 8) & 0xFF, library.LMGetKbdType()),
        *(_NO_DEAD_KEYS, byref(dead), _MOST_LETTERS, byref(count), letters),
    )
    return "" if error else "".join(map(chr, letters[: count.value]))


_SIGNATURES: Mapping[str, tuple[object, tuple[object, ...]]] = {
    "GetApplicationEventTarget": (c_void_p, ()),
    "InstallEventHandler": (
        c_int32,
        (c_void_p, EventHandler, c_ulong, POINTER(EventKind), c_void_p, POINTER(c_void_p)),
    ),
    "RemoveEventHandler": (c_int32, (c_void_p,)),
    "RegisterEventHotKey": (
        c_int32,
        (c_uint32, c_uint32, HotKeyId, c_void_p, c_uint32, POINTER(c_void_p)),
    ),
    "UnregisterEventHotKey": (c_int32, (c_void_p,)),
    "GetEventParameter": (
        c_int32,
        (c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p),
    ),
    "TISCopyCurrentKeyboardLayoutInputSource": (c_void_p, ()),
    "TISGetInputSourceProperty": (c_void_p, (c_void_p, c_void_p)),
    "CFDataGetBytePtr": (c_void_p, (c_void_p,)),
    "CFRelease": (None, (c_void_p,)),
    "LMGetKbdType": (c_uint8, ()),
    "UCKeyTranslate": (
        c_int32,
        (
            *(c_void_p, c_uint16, c_uint16, c_uint32, c_uint32, c_uint32, POINTER(c_uint32)),
            *(c_ulong, POINTER(c_ulong), c_void_p),
        ),
    ),
}
"""CarbonEvents.h, CarbonEventsCore.h, TextInputSources.h, UnicodeUtilities.h and others."""


def declared(library: Any) -> Any:  # noqa: ANN401 - a library, or a stand-in for it
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library
