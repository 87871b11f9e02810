"""The entries of a transcript as Qt's views have them, growing and changing as it does."""

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from captioner.domain.editing import TranscriptEditor
from captioner.domain.transcript import (
    Bookmark,
    Change,
    Entry,
    Record,
    Row,
    Transcript,
    TranscriptError,
)
from captioner.domain.transcript_wording import clock
from captioner.domain.wording import translate
from captioner.ui.transcripts.entry_text import entry_text, heading, spoken_text
from captioner.ui.transcripts.speakers import Speakers

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NO_PARENT = QModelIndex()


class EntryModel(QAbstractListModel):
    """A row for each entry. Follows the editor until `stop`; Qt's main thread only."""

    taken = Signal(object)
    """A record was taken; whatever it changed among the entries is in the model."""

    settled = Signal()
    """Once in a turn of the loop in which records were taken, some of them by the thousand."""

    refused = Signal(str)
    """What a person typed cannot be; a sentence says why."""

    def __init__(self, editor: TranscriptEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._shown = list(editor.transcript.entries)
        """As the views know them: for a moment during a change, not as they are."""
        self.speakers = Speakers(editor.transcript)
        self.is_read_only = False
        self.last_touched = 0
        """Where the newest change begins."""
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.settled)
        editor.follow(self._follow)

    def stop(self) -> None:
        """Nothing is followed any more."""
        self._editor.unfollow(self._follow)
        self._settling.stop()

    @property
    def transcript(self) -> Transcript:
        return self._editor.transcript

    def entry(self, row: int) -> Entry | None:
        """None where there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_at(self, at_ms: int) -> int | None:
        """The last entry that had begun by then, else the first one; None if there is none."""
        row = bisect_right(self._shown, at_ms, key=lambda entry: entry.start_ms) - 1
        return max(0, row) if self._shown else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        kinds = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_be_mended = isinstance(self.entry(index.row()), Row | Bookmark)
        if can_be_mended and not self.is_read_only:
            kinds |= Qt.ItemFlag.ItemIsEditable
        return kinds | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        entry = self.entry(index.row())
        if entry is None:
            return None
        match role:
            case _Role.DisplayRole:
                return entry_text(entry)
            case _Role.EditRole:
                return entry.note if isinstance(entry, Bookmark) else entry_text(entry)
            case _Role.AccessibleTextRole:
                return heading(clock(entry.start_ms), self.said_by(entry), spoken_text(entry))
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:  # noqa: N802 - Qt's name
        """What was typed in the place of the text; `refused` where that cannot be."""
        entry = self.entry(index.row())
        if role != _Role.EditRole or self.is_read_only or not isinstance(value, str):
            return False
        if value == index.data(_Role.EditRole):
            return True
        try:
            match entry:
                case Row():
                    self._editor.correct(entry.id, value)
                case Bookmark():
                    self._editor.change_note(entry, " ".join(value.split()))
        except TranscriptError:
            self.refused.emit(
                translate("transcripts", "A row cannot be empty. It stays as it was.")
            )
            return False
        return True

    def said_by(self, entry: Entry) -> str:
        """The speaker's name; empty where nobody is told apart."""
        return self.speakers.name(entry.speaker) if isinstance(entry, Row) else ""

    def begins_turn(self, row: int) -> bool:
        """Another one speaks than in the row of text before."""
        entry = self.entry(row)
        before = self.entry(row - 1)
        if not isinstance(entry, Row):
            return False
        return not isinstance(before, Row) or before.speaker != entry.speaker

    def _follow(self, record: Record, change: Change | None) -> None:
        self.speakers.take(record)
        if change is not None:
            self._take(change)
        self.taken.emit(record)
        if not self._settling.isActive():
            self._settling.start()

    def _take(self, change: Change) -> None:
        """Rows come and go first, then the others change."""
        self.last_touched = change.first
        fresh = self.transcript.entries[change.first : change.first + change.added]
        kept = min(change.removed, change.added)
        first = change.first + kept
        if change.added > kept:
            self.beginInsertRows(_NO_PARENT, first, change.first + change.added - 1)
            self._shown[first:first] = fresh[kept:]
            self.endInsertRows()
        elif change.removed > kept:
            self.beginRemoveRows(_NO_PARENT, first, change.first + change.removed - 1)
            del self._shown[first : change.first + change.removed]
            self.endRemoveRows()
        if kept:
            self._shown[change.first : first] = fresh[:kept]
            self.dataChanged.emit(self.index(change.first), self.index(first - 1))
