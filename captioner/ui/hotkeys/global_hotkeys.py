"""The hotkeys that a person has chosen, at work."""

import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from captioner.domain.errors import ConfigError
from captioner.domain.hotkeys import HotkeyAction, HotkeyProblem, field_of, hotkey_problems, keys_of
from captioner.domain.settings import Hotkeys
from captioner.domain.wording import translate
from captioner.ui.hotkeys.keyboard import Keyboard, NoKeyboard, combination_of

MakeKeyboard = Callable[["GlobalHotkeys", Callable[[HotkeyAction], None]], Keyboard]


@runtime_checkable
class TakesKeys(Protocol):
    """A field in which keys are chosen by pressing them."""

    def take(self, keys: str) -> None: ...


class GlobalHotkeys(QObject):
    """Emits `pressed` once for every press of a hotkey, however long it is held.

    Where the desktop itself asks the person about the keys (Wayland), what
    became of them comes later, by `problems_found`. Qt's main thread only.
    """

    pressed = Signal(HotkeyAction)
    problems_found = Signal(tuple)
    """Of `HotkeyProblem`; it takes the place of what was known before."""

    def __init__(self, parent: QObject | None = None, *, make: MakeKeyboard | None = None) -> None:
        super().__init__(parent)
        self._make = make or _keyboard_of_this_desktop
        self._keyboard: Keyboard | None = None
        self._hotkeys = Hotkeys()
        self._problems: tuple[HotkeyProblem, ...] = ()

    @property
    def problems(self) -> tuple[HotkeyProblem, ...]:
        """Why some of the keys that were set do not work."""
        return self._problems

    def works(self, action: HotkeyAction) -> bool:
        """True if it has keys, as far as is known, that are heard."""
        troubled = {problem.action for problem in self._problems}
        return action in dict(keys_of(self._hotkeys)) and action not in troubled

    def set(self, hotkeys: Hotkeys) -> tuple[HotkeyProblem, ...]:
        """Catch exactly these from now on; returns why some of them do not work."""
        if hotkeys == self._hotkeys:
            return self._problems
        self._hotkeys = hotkeys
        unsound = dict(_unsound(hotkeys))
        sound = {action: keys for action, keys in keys_of(hotkeys) if action not in unsound}
        refused = self._made().catch(sound) if sound or self._keyboard is not None else {}
        self._problems = _in_order({**unsound, **refused})
        return self._problems

    def try_out(self, hotkeys: Hotkeys) -> tuple[HotkeyProblem, ...]:
        """Why some of these keys would not work if they were set; changes nothing."""
        unsound = dict(_unsound(hotkeys))
        known = {problem.action: problem.sentence for problem in self._problems}
        in_force = dict(keys_of(self._hotkeys))
        found: dict[HotkeyAction, str] = {}
        for action, keys in keys_of(hotkeys):
            if action in unsound:
                continue  # the field says so anyway
            if in_force.get(action) == keys and action in known:
                found[action] = known[action]
            elif keys not in in_force.values():
                found[action] = self._made().try_out(keys)
        return _in_order({action: sentence for action, sentence in found.items() if sentence})

    def close(self) -> None:
        """Give all keys back."""
        if self._keyboard is not None:
            self._keyboard.close()
            self._keyboard = None
        self._hotkeys = Hotkeys()
        self._problems = ()

    def _made(self) -> Keyboard:
        """Who has no hotkeys needs no connection for them."""
        if self._keyboard is None:
            self._keyboard = self._make(self, self._on_pressed)
        return self._keyboard

    def _on_pressed(self, action: HotkeyAction) -> None:
        """Pressed in a field that takes keys, they are meant for that field."""
        focused = QGuiApplication.focusObject()
        if isinstance(focused, TakesKeys):
            focused.take(getattr(self._hotkeys, action.value))
        else:
            self.pressed.emit(action)

    def show_trouble(self, sentences: Mapping[HotkeyAction, str]) -> None:
        """For the keyboard: what became of the keys, known only now."""
        self._problems = _in_order({**_unsound(self._hotkeys), **sentences})
        self.problems_found.emit(self._problems)


def _unsound(hotkeys: Hotkeys) -> Mapping[HotkeyAction, str]:
    by_field = {error.field: str(error) for error in hotkey_problems(hotkeys)}
    found: dict[HotkeyAction, str] = {}
    for action, keys in keys_of(hotkeys):
        if field_of(action) in by_field:
            found[action] = by_field[field_of(action)]
            continue
        try:
            combination_of(keys)
        except ConfigError as error:
            found[action] = str(error)
    return found


def _in_order(sentences: Mapping[HotkeyAction, str]) -> tuple[HotkeyProblem, ...]:
    return tuple(
        HotkeyProblem(action, sentences[action]) for action in HotkeyAction if action in sentences
    )


def _keyboard_of_this_desktop(
    owner: GlobalHotkeys, on_pressed: Callable[[HotkeyAction], None]
) -> Keyboard:
    """Each platform's own is imported only where it is used."""
    try:
        if os.environ.get("WAYLAND_DISPLAY") and sys.platform == "linux":
            from captioner.ui.hotkeys.portal import PortalKeyboard

            return PortalKeyboard(owner, on_pressed, owner.show_trouble)
        if QGuiApplication.platformName() == "xcb":
            from captioner.ui.hotkeys.x11 import X11Keyboard

            return X11Keyboard(owner, on_pressed)
        if QGuiApplication.platformName() == "windows":
            from captioner.ui.hotkeys.windows import WindowsKeyboard

            return WindowsKeyboard(owner, on_pressed)
        if QGuiApplication.platformName() == "cocoa":
            from captioner.ui.hotkeys.mac import MacKeyboard

            return MacKeyboard(owner, on_pressed)
    except OSError as error:
        sentence = translate("hotkeys", "Hotkeys need a library that is missing here: {library}.")
        return NoKeyboard(sentence.format(library=error))
    return NoKeyboard(translate("hotkeys", "Captioner cannot catch keys on this system yet."))
