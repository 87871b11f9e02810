"""A field of a form together with the note under it, found by the name that problems use."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from captioner.ui.settings.field_note import FieldNote


@dataclass(frozen=True)
class Entry:
    """`widget` gets the keyboard, `lock` is disabled where a variable decides."""

    widget: QWidget
    note: FieldNote
    lock: QWidget

    def set_variable(self, name: str) -> None:
        """An environment variable decides; empty if none does."""
        self.lock.setEnabled(not name)
        self.note.set_variable(name)
