"""A choice of yes or no that says what it does, or why it cannot be had."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from captioner.ui.labels import Hint
from captioner.ui.margins import set_margins

_INDENT_PX = 24


class OptionCheck(QWidget):
    """Greyed with its reason, it keeps showing what is chosen for when it can be had."""

    edited = Signal(bool)

    def __init__(self, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self.box = QCheckBox(text)
        self.note = Hint(hint)
        set_margins(self.note, begin=_INDENT_PX)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.box)
        layout.addWidget(self.note)
        self.set_reason("")

    def show_choice(self, is_chosen: bool) -> None:  # noqa: FBT001 - a state, not a mode
        self.box.setChecked(is_chosen)

    def set_promise(self, hint: str, reason: str) -> None:
        """What it does, which is another now, and why it cannot be had."""
        self._hint = hint
        self.set_reason(reason)

    def set_reason(self, reason: str) -> None:
        """Why it cannot be had; empty if it can."""
        self.box.setEnabled(not reason)
        self.note.setText(reason or self._hint)
        self.box.setAccessibleDescription(reason or self._hint)
