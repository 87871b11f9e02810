"""Hotkeys on macOS: each key is taken for this program alone, as RegisterEventHotKey does it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt

from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.wording import translate
from captioner.ui.hotkeys.carbon import EXISTS, Carbon, HotKeys, carbon, keys_by_sign
from captioner.ui.hotkeys.keyboard import NO_SUCH_KEY, TAKEN, combination_of, said

_Key = Qt.Key
_Held = Qt.KeyboardModifier

_SHIFT = 0x200
_HELD = {
    _Held.ControlModifier: 0x100,
    _Held.ShiftModifier: _SHIFT,
    _Held.AltModifier: 0x800,
    _Held.MetaModifier: 0x1000,
}
"""cmdKey, shiftKey, optionKey and controlKey of Events.h: on a Mac, Qt's Ctrl is Command."""

_FUNCTION_KEYS = (
    *(0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D),
    *(0x67, 0x6F, 0x69, 0x6B, 0x71, 0x6A, 0x40, 0x4F, 0x50, 0x5A),
)
"""F1 to F20."""

_NAMED = {
    _Key.Key_Return: 0x24,
    _Key.Key_Tab: 0x30,
    _Key.Key_Space: 0x31,
    _Key.Key_Backspace: 0x33,
    _Key.Key_Escape: 0x35,
    _Key.Key_Enter: 0x4C,
    _Key.Key_Help: 0x72,
    _Key.Key_Home: 0x73,
    _Key.Key_PageUp: 0x74,
    _Key.Key_Delete: 0x75,
    _Key.Key_End: 0x77,
    _Key.Key_PageDown: 0x79,
    _Key.Key_Left: 0x7B,
    _Key.Key_Right: 0x7C,
    _Key.Key_Down: 0x7D,
    _Key.Key_Up: 0x7E,
    **{_Key(_Key.Key_F1.value + n): code for n, code in enumerate(_FUNCTION_KEYS)},
}
"""Virtual key codes (kVK_...) of Events.h. The others are places on the keyboard, and what they
type is the layout's business."""

_PLACES = range(0x33)
_TRIED_OUT = 0


class MacKeyboard:
    """Its presses come through Qt's own loop, on the main thread. Raises OSError elsewhere."""

    def __init__(
        self,
        owner: QObject,
        on_pressed: Callable[[HotkeyAction], None],
        *,
        calls: Carbon | None = None,
    ) -> None:
        del owner
        self._calls = calls or carbon()
        self._held: dict[int, HotkeyAction] = {}
        self._chords: set[str] = set()
        self._keys = HotKeys(self._calls, lambda number: on_pressed(self._held[number]))

    def catch(self, chords: Mapping[HotkeyAction, str]) -> Mapping[HotkeyAction, str]:
        for number in self._held:
            self._keys.give_back(number)
        self._held.clear()
        self._chords.clear()
        refused: dict[HotkeyAction, str] = {}
        for number, (action, keys) in enumerate(chords.items(), start=_TRIED_OUT + 1):
            reason = self._take(number, keys)
            if reason:
                refused[action] = reason
            else:
                self._held[number] = action
                self._chords.add(keys)
        return refused

    def try_out(self, keys: str) -> str:
        if keys in self._chords:
            return ""
        reason = self._take(_TRIED_OUT, keys)
        if not reason:
            self._keys.give_back(_TRIED_OUT)
        return reason

    def close(self) -> None:
        self._keys.close()
        self._held.clear()
        self._chords.clear()

    def _take(self, number: int, keys: str) -> str:
        """Why the keys cannot be had; empty if they can."""
        combination = combination_of(keys)
        code = key_code_of(combination, self._calls)
        if code is None:
            return translate("hotkeys", NO_SUCH_KEY).format(keys=said(keys))
        error = self._keys.take(number, code, modifiers_of(combination))
        if not error:
            return ""
        if error == EXISTS:
            return translate("hotkeys", TAKEN).format(keys=said(keys))
        sentence = translate("hotkeys", "macOS keeps “{keys}” for itself. Choose other keys.")
        return sentence.format(keys=said(keys))


def key_code_of(combination: QKeyCombination, calls: Carbon) -> int | None:
    """The key that has the name or types the sign in the layout in use; None if none does."""
    key = combination.key()
    if key in _NAMED:
        return _NAMED[key]
    if key.value >= _Key.Key_Escape.value:
        return None
    sign = chr(key.value).lower()
    shifted, plain = (keys_by_sign(calls, _PLACES, held=held) for held in (_SHIFT, 0))
    return {**shifted, **plain}.get(sign)


def modifiers_of(combination: QKeyCombination) -> int:
    held = combination.keyboardModifiers()
    return sum(bit for modifier, bit in _HELD.items() if held & modifier)
