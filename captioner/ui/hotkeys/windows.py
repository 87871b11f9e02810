"""Hotkeys on Windows: RegisterHotKey takes each key for this program alone."""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import wintypes

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QKeyCombination,
    QObject,
    Qt,
)

from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.wording import marked, translate
from captioner.ui.hotkeys.keyboard import TAKEN, combination_of, said

_WM_HOTKEY = 0x0312
_NO_REPEAT = 0x4000
_TRIED_OUT = 0xBFFF
"""The highest id that a program may use."""

_UNKNOWN = marked(
    "hotkeys", "Windows has no key for “{keys}” that can be a hotkey. Choose other keys."
)

_Key = Qt.Key
_Held = Qt.KeyboardModifier

_HELD = {
    _Held.AltModifier: 1,
    _Held.ControlModifier: 2,
    _Held.ShiftModifier: 4,
    _Held.MetaModifier: 8,
}

_NAMED = {
    _Key.Key_Backspace: 0x08,
    _Key.Key_Tab: 0x09,
    _Key.Key_Return: 0x0D,
    _Key.Key_Pause: 0x13,
    _Key.Key_Escape: 0x1B,
    _Key.Key_PageUp: 0x21,
    _Key.Key_PageDown: 0x22,
    _Key.Key_End: 0x23,
    _Key.Key_Home: 0x24,
    _Key.Key_Left: 0x25,
    _Key.Key_Up: 0x26,
    _Key.Key_Right: 0x27,
    _Key.Key_Down: 0x28,
    _Key.Key_Insert: 0x2D,
    _Key.Key_Delete: 0x2E,
    _Key.Key_ScrollLock: 0x91,
    _Key.Key_MediaNext: 0xB0,
    _Key.Key_MediaPrevious: 0xB1,
    _Key.Key_MediaStop: 0xB2,
    _Key.Key_MediaPlay: 0xB3,
    _Key.Key_MediaTogglePlayPause: 0xB3,
}
"""Windows' virtual key codes (winuser.h)."""

_F1, _LAST_F = 0x70, _Key.Key_F24
_LAST_ASCII = 0x7F


class WindowsKeyboard:
    """Its presses come through Qt's own message loop, on the main thread."""

    def __init__(self, owner: QObject, on_pressed: Callable[[HotkeyAction], None]) -> None:
        del owner
        self._user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
        self._held: dict[int, HotkeyAction] = {}
        self._chords: set[str] = set()
        self._filter = _Presses(lambda number: on_pressed(self._held[number]))

    def catch(self, chords: Mapping[HotkeyAction, str]) -> Mapping[HotkeyAction, str]:
        self._give_back()
        refused: dict[HotkeyAction, str] = {}
        for number, (action, keys) in enumerate(chords.items(), start=1):
            reason = self._register(number, keys)
            if reason:
                refused[action] = reason
            else:
                self._held[number] = action
                self._chords.add(keys)
        self._filter.watch(on=bool(self._held))
        return refused

    def try_out(self, keys: str) -> str:
        if keys in self._chords:
            return ""
        reason = self._register(_TRIED_OUT, keys)
        if not reason:
            self._user32.UnregisterHotKey(None, _TRIED_OUT)
        return reason

    def close(self) -> None:
        self._give_back()
        self._filter.watch(on=False)

    def _register(self, number: int, keys: str) -> str:
        """Why the keys cannot be had; empty if they can."""
        combination = combination_of(keys)
        code = key_code_of(combination)
        if code is None:
            return translate("hotkeys", _UNKNOWN).format(keys=said(keys))
        held = modifiers_of(combination) | _NO_REPEAT
        if self._user32.RegisterHotKey(None, number, held, code):
            return ""
        return translate("hotkeys", TAKEN).format(keys=said(keys))

    def _give_back(self) -> None:
        for number in self._held:
            self._user32.UnregisterHotKey(None, number)
        self._held.clear()
        self._chords.clear()


class _Presses(QAbstractNativeEventFilter):
    """Looks at Windows' messages only while there are hotkeys."""

    def __init__(self, on_press: Callable[[int], None]) -> None:
        super().__init__()
        self._on_press = on_press
        self._is_watching = False

    def watch(self, *, on: bool) -> None:
        application = QCoreApplication.instance()
        if application is None or on is self._is_watching:
            return
        self._is_watching = on
        if on:
            application.installNativeEventFilter(self)
        else:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        del event_type
        received = wintypes.MSG.from_address(int(message))
        if received.message != _WM_HOTKEY or received.hWnd:
            return False, 0
        self._on_press(int(received.wParam))
        return True, 0


def key_code_of(combination: QKeyCombination) -> int | None:
    """The virtual key; None where there is none for it on every keyboard."""
    key = combination.key()
    if key in _NAMED:
        return _NAMED[key]
    if _Key.Key_F1.value <= key.value <= _LAST_F.value:
        return _F1 + key.value - _Key.Key_F1.value
    if key.value <= _LAST_ASCII and chr(key.value).isalnum():
        return key.value  # Windows' codes of letters and digits are those of ASCII
    return 0x20 if key == _Key.Key_Space else None


def modifiers_of(combination: QKeyCombination) -> int:
    held = combination.keyboardModifiers()
    return sum(bit for modifier, bit in _HELD.items() if held & modifier)
