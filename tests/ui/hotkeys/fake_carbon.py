"""A stand-in for macOS: its calls as C functions, with the types that Apple's headers give them.

A call with other types than these ends as it would there: with other values, or not at all.
"""

from collections.abc import Callable
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    c_int32,
    c_uint8,
    c_uint16,
    c_uint32,
    c_ulong,
    c_void_p,
    cast,
    pointer,
    sizeof,
)
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from captioner.ui.hotkeys.carbon import Carbon, declared

EXCLUSIVE, EXISTS, INTERNAL = 1, -9878, -9868
LAYOUT_PROPERTY, _TARGET, _SOURCE, _DATA, _BYTES, _KEYBOARD_TYPE = 0x71, 0x72, 0x73, 0x74, 0x75, 40

AZERTY = {0x00: "qQ", 0x0C: "aA", 0x01: "sS", 0x23: "pP", 0x12: "&1", 0x2C: "=+", 0x32: "<>"}
"""What some of a French keyboard's keys type, by their places: alone and with Shift."""


class _HotKeyId(Structure):
    _fields_ = (("signature", c_uint32), ("id", c_uint32))


class _EventTypeSpec(Structure):
    _fields_ = (("event_class", c_uint32), ("event_kind", c_uint32))


_Handler = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


@dataclass
class Mac:
    """`taken` by place and modifiers, with what the program calls them; others' by `others`."""

    layout: dict[int, str] = field(default_factory=lambda: dict(AZERTY))
    has_layout: bool = True
    others: set[tuple[int, int]] = field(default_factory=set)
    kept: set[tuple[int, int]] = field(default_factory=set)
    taken: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    released_sources: int = 0
    handlers: list[Any] = field(default_factory=list)
    references: dict[int, tuple[int, int]] = field(default_factory=dict)

    def calls(self) -> Carbon:
        return Carbon(declared(_library(self)), LAYOUT_PROPERTY)

    def press(self, code: int, modifiers: int) -> int | None:
        """What the program's handler answers; None if the key is not the program's."""
        pressed = self.taken.get((code, modifiers))
        if pressed is None or not self.handlers:
            return None
        event = pointer(_HotKeyId(*pressed))
        answer: int = self.handlers[0](None, cast(event, c_void_p), None)
        return answer


def _library(mac: Mac) -> SimpleNamespace:
    return SimpleNamespace(**_events(mac), **_layouts(mac))


def _events(mac: Mac) -> dict[str, Callable[..., Any]]:
    def install(target: int, handler: Any, count: int, kinds: Any, _data: int, out: Any) -> int:  # noqa: ANN401 - Apple's
        told = [(kinds[n].event_class, kinds[n].event_kind) for n in range(count)]
        assert (target, told) == (_TARGET, [(0x6B657962, 5)])  # 'keyb', kEventHotKeyPressed
        mac.handlers.append(handler)
        out[0] = 0x51
        return 0

    def remove(handler: int) -> int:
        assert handler == 0x51
        mac.handlers.clear()
        return 0

    def register(  # noqa: PLR0913, PLR0917 - Apple's
        code: int,
        modifiers: int,
        own: Any,  # noqa: ANN401 - a structure
        target: int,
        options: int,
        out: Any,  # noqa: ANN401 - a pointer
    ) -> int:
        assert (target, options) == (_TARGET, EXCLUSIVE)
        chord = (code, modifiers)
        if chord in mac.kept:
            return INTERNAL
        if chord in mac.others or chord in mac.taken:
            return EXISTS
        mac.taken[chord] = (own.signature, own.id)
        out[0] = reference = 0x1000 + len(mac.references)
        mac.references[reference] = chord
        return 0

    def unregister(reference: int) -> int:
        del mac.taken[mac.references[reference]]
        return 0

    def parameter(
        event: int, name: int, kind: int, _actual: int, size: int, _actual_size: int, out: int
    ) -> int:
        assert (name, kind, size) == (0x2D2D2D2D, 0x686B6964, sizeof(_HotKeyId))  # '----', 'hkid'
        cast(out, POINTER(_HotKeyId))[0] = cast(event, POINTER(_HotKeyId))[0]
        return 0

    return {
        "GetApplicationEventTarget": CFUNCTYPE(c_void_p)(lambda: _TARGET),
        "InstallEventHandler": CFUNCTYPE(
            *(c_int32, c_void_p, _Handler, c_ulong, POINTER(_EventTypeSpec), c_void_p),
            POINTER(c_void_p),
        )(install),
        "RemoveEventHandler": CFUNCTYPE(c_int32, c_void_p)(remove),
        "RegisterEventHotKey": CFUNCTYPE(
            *(c_int32, c_uint32, c_uint32, _HotKeyId, c_void_p, c_uint32), POINTER(c_void_p)
        )(register),
        "UnregisterEventHotKey": CFUNCTYPE(c_int32, c_void_p)(unregister),
        "GetEventParameter": CFUNCTYPE(
            *(c_int32, c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p)
        )(parameter),
    }


def _layouts(mac: Mac) -> dict[str, Callable[..., Any]]:
    def release(source: int) -> None:
        assert source == _SOURCE
        mac.released_sources += 1

    def translate(  # noqa: PLR0913, PLR0917 - Apple's
        data: int,
        code: int,
        action: int,
        held: int,
        keyboard: int,
        options: int,
        dead: Any,  # noqa: ANN401 - a pointer
        most: int,
        count: Any,  # noqa: ANN401 - a pointer
        letters: int,
    ) -> int:
        assert (data, action, keyboard, options) == (_BYTES, 3, _KEYBOARD_TYPE, 1)
        assert dead[0] == 0
        signs = mac.layout.get(code, "")
        sign = signs[held == 2 : (held == 2) + 1]
        assert most >= len(sign)
        count[0] = len(sign)
        for place, letter in enumerate(sign):
            cast(letters, POINTER(c_uint16))[place] = ord(letter)
        return 0

    return {
        "TISCopyCurrentKeyboardLayoutInputSource": CFUNCTYPE(c_void_p)(lambda: _SOURCE),
        "TISGetInputSourceProperty": CFUNCTYPE(c_void_p, c_void_p, c_void_p)(
            lambda source, name: (
                _DATA if (source, name) == (_SOURCE, LAYOUT_PROPERTY) and mac.has_layout else 0
            )
        ),
        "CFDataGetBytePtr": CFUNCTYPE(c_void_p, c_void_p)(
            lambda data: _BYTES if data == _DATA else 0
        ),
        "CFRelease": CFUNCTYPE(None, c_void_p)(release),
        "LMGetKbdType": CFUNCTYPE(c_uint8)(lambda: _KEYBOARD_TYPE),
        "UCKeyTranslate": CFUNCTYPE(
            *(c_int32, c_void_p, c_uint16, c_uint16, c_uint32, c_uint32, c_uint32),
            *(POINTER(c_uint32), c_ulong, POINTER(c_ulong), c_void_p),
        )(translate),
    }
