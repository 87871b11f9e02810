"""A secret on the screen: hidden, and not even in the field, unless a person asks to see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from captioner.domain.wording import marked, translate
from captioner.ui.settings.form import PART_OF_A_FIELD

STORED = marked("servers", "Stored in the keyring")
KEPT = marked("servers", "Kept until Captioner is closed")


class SecretField(QWidget):
    """An empty line over a stored secret means "as it is"; "Remove" takes it away.

    The stored value enters the line when "Show" is pressed and leaves it with
    "Hide", so neither a screen reader nor a look over the shoulder gets it.
    """

    typed = Signal(object)
    """The secret as it shall be (str), or None for none."""

    def __init__(self, name: str, *, is_removable: bool = True) -> None:
        super().__init__()
        self._is_removable = is_removable
        self._stored: str | None = None
        self._value: str | None = None
        self._stored_text = STORED
        self.edit = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.edit.setAccessibleName(name)
        self.reveal = QPushButton(translate("servers", "Show"))
        self.reveal.setCheckable(True)
        self.remove = QPushButton(translate("servers", "Remove"))
        self.reveal.setAccessibleName(translate("servers", "Show {name}").format(name=name))
        self.remove.setAccessibleName(translate("servers", "Remove {name}").format(name=name))
        for button in (self.reveal, self.remove):
            button.setProperty(PART_OF_A_FIELD, True)  # noqa: FBT003 - Qt's signature
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.reveal)
        layout.addWidget(self.remove)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._type)
        self.reveal.toggled.connect(self._set_revealed)
        self.remove.clicked.connect(self._remove)

    @property
    def value(self) -> str | None:
        return self._value

    def show_secret(self, value: str | None, *, stored: str | None) -> None:
        """`value` is what shall be, `stored` what was loaded; the same object again is cheap."""
        if (value, stored) != (self._value, self._stored):
            self._value, self._stored = value, stored
            self.reveal.setChecked(False)
            self._fill()

    def set_place(self, text: str) -> None:
        """What is said of a secret that is stored: STORED or KEPT."""
        self._stored_text = text
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes back to it later may not be alone."""
        super().hideEvent(event)
        self.reveal.setChecked(False)

    def take(self, text: str) -> None:
        """As if it had been typed."""
        self.edit.setText(text)
        self._value = text or None
        self._say()

    def _type(self, text: str) -> None:
        is_revealed_original = self.reveal.isChecked()
        self._value = text or (None if is_revealed_original else self._stored)
        self._say()
        self.typed.emit(self._value)

    def _remove(self) -> None:
        self._value = None
        self.reveal.setChecked(False)
        self._fill()
        self.typed.emit(None)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_revealed(self, revealed: bool) -> None:  # noqa: FBT001 - a slot
        mode = QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.reveal.setText(
            translate("servers", "Hide") if revealed else translate("servers", "Show")
        )
        self._fill()

    def _fill(self) -> None:
        is_as_stored = self._value is not None and self._value == self._stored
        hide = is_as_stored and not self.reveal.isChecked()
        text = "" if hide else self._value or ""
        if text != self.edit.text():
            self.edit.setText(text)
        self._say()

    def _say(self) -> None:
        is_as_stored = self._value is not None and self._value == self._stored
        self.edit.setPlaceholderText(
            translate("servers", self._stored_text) if is_as_stored else ""
        )
        self.reveal.setEnabled(self._value is not None)
        is_there = self._stored is not None and self._value is not None
        self.remove.setVisible(self._is_removable and is_there)
