"""Hotkeys on X: each key is taken for this program alone, so a conflict is seen at once."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSocketNotifier

from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.wording import translate
from captioner.ui.hotkeys.keyboard import NO_SUCH_KEY, TAKEN, combination_of, said
from captioner.ui.hotkeys.x11_grabs import KeyEvent, KeyGrabs, KeymapChanged
from captioner.ui.hotkeys.x11_keys import LOCK, NUM_LOCK, keysym_of, modifiers_of

_LOCKS = (0, LOCK, NUM_LOCK, LOCK | NUM_LOCK)
"""A hotkey works whatever locks are on; to X each of these is another chord."""


class X11Keyboard:
    """Wakes up for its own keys alone. Raises OSError where X cannot be spoken to."""

    def __init__(self, owner: QObject, on_pressed: Callable[[HotkeyAction], None]) -> None:
        self._on_pressed = on_pressed
        self._x = KeyGrabs()
        self._wanted: Mapping[HotkeyAction, str] = {}
        self._held: dict[tuple[int, int], HotkeyAction] = {}
        """By keycode and modifiers, those that were got."""
        self._last_release: tuple[int, int] | None = None
        self._notifier = QSocketNotifier(self._x.descriptor, QSocketNotifier.Type.Read, owner)
        self._notifier.activated.connect(self._read)

    def catch(self, chords: Mapping[HotkeyAction, str]) -> Mapping[HotkeyAction, str]:
        self._wanted = dict(chords)
        self._give_back()
        refused: dict[HotkeyAction, str] = {}
        for action, keys in chords.items():
            reason = self._take(action, keys)
            if reason:
                refused[action] = reason
        self._read()  # XCB may have read a press along with its answers
        return refused

    def try_out(self, keys: str) -> str:
        combination = combination_of(keys)
        keysym, modifiers = keysym_of(combination), modifiers_of(combination)
        keycodes = self._x.keycodes_of(keysym) if keysym is not None else ()
        if not keycodes:
            return translate("hotkeys", NO_SUCH_KEY).format(keys=said(keys))
        variants = _with_locks(modifiers)
        for keycode in keycodes:
            if (keycode, modifiers) in self._held:
                continue
            if not self._x.grab(keycode, variants):
                return translate("hotkeys", TAKEN).format(keys=said(keys))
            self._x.release(keycode, variants)
        return ""

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._x.close()

    def _take(self, action: HotkeyAction, keys: str) -> str:
        """Why the keys cannot be had; empty if they can."""
        combination = combination_of(keys)
        keysym = keysym_of(combination)
        keycodes = self._x.keycodes_of(keysym) if keysym is not None else ()
        if not keycodes:
            return translate("hotkeys", NO_SUCH_KEY).format(keys=said(keys))
        modifiers = modifiers_of(combination)
        variants = _with_locks(modifiers)
        for keycode in keycodes:
            if (keycode, modifiers) in self._held or not self._x.grab(keycode, variants):
                self._give_back(action)
                return translate("hotkeys", TAKEN).format(keys=said(keys))
            self._held[keycode, modifiers] = action
        return ""

    def _give_back(self, only: HotkeyAction | None = None) -> None:
        for (keycode, modifiers), action in tuple(self._held.items()):
            if only in (None, action):
                self._x.release(keycode, _with_locks(modifiers))
                del self._held[keycode, modifiers]

    def _read(self) -> None:
        if self._x.is_broken:
            self._notifier.setEnabled(False)  # else it would be ready for ever
            return
        for event in self._x.key_events():
            if isinstance(event, KeymapChanged):
                self._give_back()
                for action, keys in self._wanted.items():
                    self._take(action, keys)
            else:
                self._on_key(event)

    def _on_key(self, event: KeyEvent) -> None:
        """A key that is held repeats itself: X releases and presses it in one millisecond."""
        if not event.is_press:
            self._last_release = (event.keycode, event.time_ms)
            return
        if self._last_release == (event.keycode, event.time_ms):
            return
        locks = _LOCKS[-1]
        state = event.state & 0xFF & ~locks
        action = self._held.get((event.keycode, state))
        if action is not None:
            self._on_pressed(action)


def _with_locks(modifiers: int) -> tuple[int, ...]:
    return tuple(modifiers | locks for locks in _LOCKS)
