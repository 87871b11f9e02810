"""Taking keys from all other programs on X."""

from collections.abc import Iterator
from ctypes import POINTER, Structure, c_uint8, c_uint16, c_uint32, c_void_p, cast
from dataclasses import dataclass

from captioner.ui.xcb import KEYSYMS, XcbConnection, free, library, read

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


class KeyGrabs(XcbConnection):
    """Raises OSError where the libraries or the screen cannot be had."""

    def __init__(self) -> None:
        self._keysyms = library(KEYSYMS)  # first: where it is missing, no connection is left open
        super().__init__()
        self._keys = c_void_p(self.call("xcb_key_symbols_alloc", of=KEYSYMS))

    def keycodes_of(self, keysym: int) -> tuple[int, ...]:
        """The keys that have the symbol; none where the keyboard has no such key."""
        found = self._keysyms.xcb_key_symbols_get_keycode(self._keys, keysym)
        try:
            return tuple(_until_zero(found)) if found else ()
        finally:
            free(found)

    def grab(self, keycode: int, modifiers: tuple[int, ...]) -> bool:
        """The key with each of the modifiers, all or none; False if another program has one."""
        cookies = [
            self.call("xcb_grab_key_checked", 0, self.root, held, keycode, _ASYNC, _ASYNC)
            for held in modifiers
        ]
        if all([self.succeeded(cookie) for cookie in cookies]):  # noqa: C419 - all are checked
            return True
        self.release(keycode, modifiers)
        return False

    def release(self, keycode: int, modifiers: tuple[int, ...]) -> None:
        for held in modifiers:
            self.call("xcb_ungrab_key", keycode, self.root, held)
        self.call("xcb_flush")

    def key_events(self) -> Iterator[KeyEvent | KeymapChanged]:
        """All that have come; never waits."""
        for event in self.events():
            kind = read(event, _Key).kind & ~_SENT_BY_A_CLIENT
            if kind == _MAPPING_NOTIFY:
                self._keysyms.xcb_refresh_keyboard_mapping(self._keys, event)
                yield KeymapChanged()
            elif kind in (_KEY_PRESS, _KEY_RELEASE):
                key = read(event, _Key)
                yield KeyEvent(kind == _KEY_PRESS, key.keycode, key.state, key.time_ms)

    def close(self) -> None:
        self._keysyms.xcb_key_symbols_free(self._keys)
        super().close()


def _until_zero(address: int) -> Iterator[int]:
    numbers = cast(address, POINTER(c_uint8))
    position = 0
    while numbers[position]:
        yield numbers[position]
        position += 1


class _Key(Structure):
    """The head of xcb_key_press_event_t; every event begins with its kind."""

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
