"""What a key that works in every program may be, and what is wrong with one."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.errors import ConfigError
from captioner.domain.settings import Hotkeys
from captioner.domain.wording import translate


class HotkeyAction(StrEnum):
    """What a hotkey orders; the values are the fields of `Hotkeys`."""

    START_STOP = "start_stop"
    PAUSE = "pause"
    SHOW_HIDE = "show_hide"
    CLICK_THROUGH = "click_through"
    CATCH_UP = "catch_up"
    OFF_THE_RECORD = "off_the_record"
    BOOKMARK = "bookmark"


@dataclass(frozen=True, slots=True)
class HotkeyProblem:
    """Why the key of `action` does not work, as a sentence."""

    action: HotkeyAction
    sentence: str


@dataclass(frozen=True, slots=True)
class Chord:
    """Modifiers held down and a key, both by the names that Qt writes: Ctrl Alt Shift Meta, F5.

    On a Mac, Ctrl stands for Command and Meta for Control, as everywhere in Qt.
    """

    modifiers: frozenset[str]
    key: str


SUGGESTED = Hotkeys(
    start_stop="Meta+Ctrl+Alt+S",
    pause="Meta+Ctrl+Alt+P",
    show_hide="Meta+Ctrl+Alt+H",
    click_through="Meta+Ctrl+Alt+K",
    catch_up="Meta+Ctrl+Alt+E",
    off_the_record="Meta+Ctrl+Alt+R",
    bookmark="Meta+Ctrl+Alt+B",
)
"""For who asks for them; by default there are none.

A hotkey takes its key away from all other programs, a Wayland desktop asks about
it in a dialog, and Ctrl+Alt with a letter is AltGr with it on Windows, which types
(a Polish Ł even with Shift). With Meta it types nothing anywhere, and GNOME, KDE,
Windows and macOS give these three together no meaning of their own.
"""

_MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
_HELD = re.compile(r"(?:Ctrl|Alt|Shift|Meta)\+", re.IGNORECASE)
_LONGEST_KEY = 40
_NEEDS_NO_MODIFIER = re.compile(r"F\d{1,2}|Media .+|Launch .+|Volume .+|Pause|ScrollLock", re.ASCII)
_TYPED_BY_SHIFT = frozenset({"Shift"})


def keys_of(hotkeys: Hotkeys) -> Iterator[tuple[HotkeyAction, str]]:
    """Every action that has a key, with it as it is written."""
    for action in HotkeyAction:
        keys = getattr(hotkeys, action.value)
        if keys:
            yield action, keys


def chord_of(keys: str) -> Chord:
    """`keys` as Qt writes them ("Ctrl+Alt+P"). ConfigError (field "hotkeys") says what is wrong."""
    held: set[str] = set()
    rest = keys
    if len(keys) > _LONGEST_KEY * 2:
        raise ConfigError("hotkeys", _no_key())
    while (found := _HELD.match(rest)) and rest != found[0]:
        held.add(found[0][:-1].capitalize())
        rest = rest[found.end() :]
    wrong = _what_is_wrong(held, rest)
    if wrong:
        raise ConfigError("hotkeys", wrong.format(keys=keys))
    return Chord(frozenset(held), rest.upper() if len(rest) == 1 else rest)


def _what_is_wrong(held: AbstractSet[str], rest: str) -> str:
    """With `rest` as the key, as a sentence about {keys}; empty if nothing is."""
    if ", " in rest:
        return translate(
            "hotkeys", "“{keys}” is more than one stroke. Choose keys pressed all at once."
        )
    if rest.capitalize() in _MODIFIERS or (rest.endswith("+") and rest != "+") or len(rest) < 1:
        return translate("hotkeys", "“{keys}” has no key beside Ctrl, Alt, Shift and Meta.")
    if len(rest) > _LONGEST_KEY or not rest.isprintable():
        return _no_key()
    if held <= _TYPED_BY_SHIFT and not _NEEDS_NO_MODIFIER.fullmatch(rest):
        return translate(
            "hotkeys",
            "“{keys}” could not be typed in any program any more. Hold Ctrl, Alt or Meta with it.",
        )
    return ""


def _no_key() -> str:
    return translate("hotkeys", "This is no key. Press the keys you want in the field.")


def field_of(action: HotkeyAction) -> str:
    """The `ConfigError.field` of the action's key."""
    return f"hotkey_{action.value}"


def hotkey_problems(hotkeys: Hotkeys) -> Iterator[ConfigError]:
    """What keeps these keys from being used, whatever other programs do."""
    taken: set[Chord] = set()
    for action, keys in keys_of(hotkeys):
        try:
            chord = chord_of(keys)
        except ConfigError as error:
            yield ConfigError(field_of(action), str(error))
            continue
        if chord in taken:
            yield ConfigError(
                field_of(action),
                translate(
                    "hotkeys", "“{keys}” orders something else already. Choose other keys."
                ).format(keys=keys),
            )
        taken.add(chord)


def doubt_about(keys: str) -> str:
    """A warning where `keys` work, but take something away that people use; empty if not."""
    try:
        chord = chord_of(keys)
    except ConfigError:
        return ""
    if len(chord.key) == 1 and len(chord.modifiers) == 1:
        return translate(
            "hotkeys", "No other program gets “{keys}” any more. Two modifiers with it are safer."
        ).format(keys=keys)
    return ""
