"""What the means of a platform to catch keys have in common."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from captioner.domain.errors import ConfigError
from captioner.domain.hotkeys import HotkeyAction, chord_of
from captioner.domain.wording import marked, translate

OnPressed = Callable[[HotkeyAction], None]
"""Called on Qt's main thread."""

OnTrouble = Callable[[Mapping[HotkeyAction, str]], None]
"""Called on Qt's main thread where what became of the keys is known only later."""

TAKEN = marked("hotkeys", "Another program has “{keys}”. Choose other keys, or free them there.")
NO_SUCH_KEY = marked("hotkeys", "This keyboard has no key for “{keys}”. Choose other keys.")
"""Both to be translated where they are said."""

_NO_KEYS = (Qt.Key.Key_unknown, Qt.Key(0))


class Keyboard(Protocol):
    """Catches chords for the whole desktop. Qt's main thread only."""

    def catch(self, chords: Mapping[HotkeyAction, str]) -> Mapping[HotkeyAction, str]:
        """From now on exactly these, as Qt writes them; returns why some do not work.

        The chords are sound (`chord_of`); the sentences are fit for the person.
        """
        ...

    def try_out(self, keys: str) -> str:
        """Why these keys could not be caught now, beside those that are; empty if they could."""
        ...

    def close(self) -> None:
        """Give all keys back."""
        ...


class NoKeyboard:
    """A platform on which no program can catch keys."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def catch(self, chords: Mapping[HotkeyAction, str]) -> Mapping[HotkeyAction, str]:
        return dict.fromkeys(chords, self._reason)

    def try_out(self, keys: str) -> str:
        return self._reason if keys else ""

    def close(self) -> None:
        pass


def said(keys: str) -> str:
    """`keys`, as Qt has them, in the words that stand on this person's keyboard."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText) or keys


def combination_of(keys: str) -> QKeyCombination:
    """`keys` as Qt has them. ConfigError (field "hotkeys") where Qt knows no such key."""
    chord_of(keys)
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    combinations = [sequence[n] for n in range(sequence.count())]  # type: ignore[index] # PySide's stub lacks it
    if len(combinations) != 1 or combinations[0].key() in _NO_KEYS:
        sentence = translate(
            "hotkeys", "There is no key named “{keys}”. Press the keys you want in the field."
        )
        raise ConfigError("hotkeys", sentence.format(keys=keys))
    combination: QKeyCombination = combinations[0]
    return combination
