"""A field that takes the keys that are pressed in it, instead of what they would type."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from captioner.domain.wording import marked, translate
from captioner.ui.hotkeys.keyboard import said

_Key = Qt.Key

_MODIFIERS = (
    _Key.Key_Control,
    _Key.Key_Shift,
    _Key.Key_Alt,
    _Key.Key_AltGr,
    _Key.Key_Meta,
    _Key.Key_Super_L,
    _Key.Key_Super_R,
    _Key.Key_CapsLock,
    _Key.Key_NumLock,
    _Key.Key_unknown,
)
_LEFT_TO_THE_WINDOW = (
    _Key.Key_Tab,
    _Key.Key_Backtab,
    _Key.Key_Escape,
    _Key.Key_Return,
    _Key.Key_Enter,
)
"""Without modifiers: else a person without a mouse could not leave the field."""

_CLEARING = (_Key.Key_Backspace, _Key.Key_Delete)
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NO_KEYS = marked("hotkeys", "No keys")
_RECORDING = marked("hotkeys", "Press the keys")


class KeysField(QLineEdit):
    """Empty for no keys; Backspace and Delete empty it. Tab, Enter and Escape go on as usual."""

    edited = Signal(str)
    """The keys as Qt writes them in files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setReadOnly(True)
        self.setPlaceholderText(translate("hotkeys", _NO_KEYS))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # noqa: FBT003 - Qt's

    @property
    def keys(self) -> str:
        return self._keys

    def show_keys(self, keys: str) -> None:
        self._keys = keys
        self.setText(said(keys))

    def take(self, keys: str) -> None:
        """A person chose these keys."""
        if keys != self._keys:
            self.show_keys(keys)
            self.edited.emit(keys)

    def event(self, event: QEvent) -> bool:
        """Before any shortcut of the window, and before Tab moves on, the keys come here."""
        if isinstance(event, QKeyEvent) and not _is_left(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._record(event)
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.setPlaceholderText(translate("hotkeys", _RECORDING))
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.setPlaceholderText(translate("hotkeys", _NO_KEYS))
        self.deselect()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        event.accept()  # a menu to cut and paste has no use here

    def _record(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & _HELD
        if key in _MODIFIERS:
            return
        if key in _CLEARING and not held:
            self.take("")
            return
        if key == _Key.Key_Backtab:
            key = _Key.Key_Tab
        chord = QKeySequence(QKeyCombination(held, key))
        self.take(chord.toString(QKeySequence.SequenceFormat.PortableText))


def _is_left(event: QKeyEvent) -> bool:
    without_shift = event.modifiers() & _HELD & ~Qt.KeyboardModifier.ShiftModifier
    return event.key() in _LEFT_TO_THE_WINDOW and not without_shift
