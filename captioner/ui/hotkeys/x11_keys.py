"""What X calls the keys and modifiers of Qt."""

from PySide6.QtCore import QKeyCombination, Qt

_Key = Qt.Key
_Held = Qt.KeyboardModifier

SHIFT, LOCK, CONTROL, ALT, NUM_LOCK, META = 1, 2, 4, 8, 16, 64
"""The modifiers' bits: the first three by X's protocol, the others as every keymap of XKB has
them (Mod1, Mod2, Mod4)."""

_FIRST_BEYOND_LATIN_1 = 0x100
_UNICODE = 0x01000000
_F1 = 0xFFBE

_NAMED = {
    _Key.Key_Escape: 0xFF1B,
    _Key.Key_Tab: 0xFF09,
    _Key.Key_Backtab: 0xFF09,
    _Key.Key_Backspace: 0xFF08,
    _Key.Key_Return: 0xFF0D,
    _Key.Key_Enter: 0xFF8D,
    _Key.Key_Insert: 0xFF63,
    _Key.Key_Delete: 0xFFFF,
    _Key.Key_Pause: 0xFF13,
    _Key.Key_Print: 0xFF61,
    _Key.Key_Home: 0xFF50,
    _Key.Key_End: 0xFF57,
    _Key.Key_Left: 0xFF51,
    _Key.Key_Up: 0xFF52,
    _Key.Key_Right: 0xFF53,
    _Key.Key_Down: 0xFF54,
    _Key.Key_PageUp: 0xFF55,
    _Key.Key_PageDown: 0xFF56,
    _Key.Key_ScrollLock: 0xFF14,
    _Key.Key_Menu: 0xFF67,
    _Key.Key_VolumeDown: 0x1008FF11,
    _Key.Key_VolumeMute: 0x1008FF12,
    _Key.Key_VolumeUp: 0x1008FF13,
    _Key.Key_MediaPlay: 0x1008FF14,
    _Key.Key_MediaTogglePlayPause: 0x1008FF14,
    _Key.Key_MediaStop: 0x1008FF15,
    _Key.Key_MediaPrevious: 0x1008FF16,
    _Key.Key_MediaNext: 0x1008FF17,
    _Key.Key_MediaPause: 0x1008FF31,
}
"""Values of X11/keysymdef.h and X11/XF86keysym.h."""

_BITS = {
    _Held.ShiftModifier: SHIFT,
    _Held.ControlModifier: CONTROL,
    _Held.AltModifier: ALT,
    _Held.MetaModifier: META,
}


def keysym_of(combination: QKeyCombination) -> int | None:
    """The key's symbol, None where X has none that is known here."""
    key = combination.key()
    if key in _NAMED:
        return _NAMED[key]
    if _Key.Key_F1.value <= key.value <= _Key.Key_F35.value:
        return _F1 + key.value - _Key.Key_F1.value
    if key.value >= _Key.Key_Escape.value:
        return None
    code = ord(chr(key.value).lower()[0])
    return code if code < _FIRST_BEYOND_LATIN_1 else _UNICODE | code


def modifiers_of(combination: QKeyCombination) -> int:
    held = combination.keyboardModifiers()
    return sum(bit for modifier, bit in _BITS.items() if held & modifier)
