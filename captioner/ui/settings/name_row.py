"""Asking for a name in the page itself, instead of in a window above it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from captioner.domain.wording import translate
from captioner.ui.settings.field_note import FieldNote

Check = Callable[[str], str]
"""What is wrong with a name, as a sentence; empty if nothing is."""


class NameRow(QWidget):
    """Hidden until it asks. Enter takes the name, Escape gives up; the dialog gets neither."""

    def __init__(self) -> None:
        super().__init__()
        self._check: Check = lambda _: ""
        self._on_name: Callable[[str], None] = lambda _: None
        self._asker: QWidget | None = None
        self.edit = _NameEdit(self._take, self.give_up)
        self.edit.setAccessibleName(translate("captions", "Name of the preset"))
        self.take = QPushButton(translate("captions", "Sa&ve"))
        self.leave = QPushButton(translate("captions", "Do not save"))
        self.note = FieldNote()
        self._lay_out()
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.give_up)
        self.edit.textEdited.connect(lambda _: self.note.set_problem(""))
        self.hide()

    def ask(self, proposed: str, *, check: Check, on_name: Callable[[str], None]) -> None:
        """`on_name` gets a name that passes `check`, without spaces around it."""
        self._check, self._on_name = check, on_name
        self._asker = self.window().focusWidget()
        self.edit.setText(proposed)
        self.edit.selectAll()
        self.note.set_problem("")
        self.show()
        self.edit.setFocus()

    def give_up(self) -> None:
        self.hide()
        if self._asker is not None:
            self._asker.setFocus()
            self._asker = None

    def _take(self) -> None:
        name = self.edit.text().strip()
        problem = self._check(name)
        self.note.set_problem(problem)
        if problem:
            self.edit.setFocus()
            return
        self.give_up()
        self._on_name(name)

    def _lay_out(self) -> None:
        label = QLabel(translate("captions", "&Name:"))
        label.setBuddy(self.edit)
        row = QHBoxLayout()
        for widget in (label, self.edit, self.take, self.leave):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.note)


class _NameEdit(QLineEdit):
    def __init__(self, on_enter: Callable[[], None], on_escape: Callable[[], None]) -> None:
        super().__init__(maxLength=200)
        self._on_enter, self._on_escape = on_enter, on_escape

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)
