"""Renaming a speaker in the place where the name stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPersistentModelIndex, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView

from captioner.domain.transcript import Row
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.name_field import NameField


class Naming(QObject):
    """`place_of` is where, in a row's place, the name stands."""

    named = Signal(int, str)
    """The speaker of this number is to have that name everywhere."""

    def __init__(
        self, view: QAbstractItemView, model: EntryModel, place_of: Callable[[QRect], QRect]
    ) -> None:
        super().__init__(view)
        self._view, self._model, self._place_of = view, model, place_of
        self.field = NameField(view.viewport())
        self.field.named.connect(self.named)
        self.field.left.connect(view.setFocus)

    def ask(self, row: int) -> None:
        """For the name of this row's speaker; nothing where nobody is told apart."""
        entry = self._model.entry(row)
        if isinstance(entry, Row) and entry.speaker is not None and not self._model.is_read_only:
            index = self._model.index(row)
            self._view.scrollTo(index)
            speakers = self._model.speakers
            name, number = speakers.given_name(entry.speaker), speakers.number(entry.speaker)
            self.field.ask(QPersistentModelIndex(index), entry.speaker, name, number=number)
            self.place()

    def place(self) -> None:
        """Where the row is now."""
        index = self.field.index
        if self.field.isVisible() and index.isValid():
            self.field.put(self._place_of(self._view.visualRect(index)))
