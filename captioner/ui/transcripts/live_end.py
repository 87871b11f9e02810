"""The end of a transcript that grows: what came there meanwhile, the way to it and back."""

from PySide6.QtCore import QObject, QPersistentModelIndex

from captioner.domain.transcript import Added, Record, Row
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.lazy_list import LazyList
from captioner.ui.transcripts.live_pill import LivePill


class LiveEnd(QObject):
    """Counts the rows that were said below what is read."""

    def __init__(self, view: LazyList, model: EntryModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._came_from = QPersistentModelIndex()
        self.pill = LivePill(view)
        self.pill.clicked.connect(self.go)
        model.taken.connect(self._count)
        view.scrolled.connect(self._look)

    def go(self) -> None:
        """To the end, which is what is said now while captions run."""
        view = self._view
        if not view.is_at_end and view.seen:
            self._came_from = QPersistentModelIndex(self._model.index(view.seen[0].row))
        view.go_to_end()
        view.setFocus()

    def back(self) -> None:
        """Where the person read before they went to the end."""
        if self._came_from.isValid():
            self._view.put_at_top(self._came_from.row())

    def _count(self, record: Record) -> None:
        is_said = isinstance(record, Added) and isinstance(record.entry, Row)
        if is_said and not self._view.is_at_end:
            self.pill.tell(self.pill.count + 1)

    def _look(self) -> None:
        if self._view.is_at_end:
            self.pill.tell(0)
