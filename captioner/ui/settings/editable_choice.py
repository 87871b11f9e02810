"""A field that offers what is known and takes whatever is typed."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy

from captioner.domain.wording import marked, translate
from captioner.ui.wheel_guard import guard_from_wheel

_AUTOMATIC = marked("recognition", "Automatic: the server chooses")
_NARROWEST_CHARACTERS = 20


class EditableChoice(QComboBox):
    """Anything may be typed; nothing is completed, for that would write names of languages."""

    edited = Signal(str)
    """Typed or chosen; without spaces around it."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("recognition", _AUTOMATIC))
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type] # as Qt documents it
        self.setMinimumContentsLength(_NARROWEST_CHARACTERS)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        guard_from_wheel(self)
        self.activated.connect(self._take)
        self.line.textEdited.connect(lambda _text: self.edited.emit(self.value))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """The keyboard is in the line, so a screen reader asks that."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    @property
    def value(self) -> str:
        return self.currentText().strip()

    def show_value(self, value: str) -> None:
        """Leaves alone what means the same: somebody may be typing."""
        if self.value != value:
            with QSignalBlocker(self):
                self.setCurrentIndex(-1)
                self.setEditText(value)

    def offer(self, offered: Iterable[tuple[str, str]]) -> None:
        """Pairs of value and text to choose from; what stands in the field stays."""
        entries = [("", translate("recognition", _AUTOMATIC)), *offered]
        if entries == [(self.itemData(i), self.itemText(i)) for i in range(self.count())]:
            return
        text, cursor = self.line.text(), self.line.cursorPosition()
        with QSignalBlocker(self):
            self.clear()
            for value, shown in entries:
                self.addItem(shown, value)
            self.setCurrentIndex(-1)
            self.line.setText(text)
        self.line.setCursorPosition(cursor)

    def _take(self, index: int) -> None:
        """The value of what was chosen, instead of its text."""
        value = self.itemData(index)
        with QSignalBlocker(self):
            self.setCurrentIndex(-1)
            self.setEditText(value)
        self.edited.emit(value)
