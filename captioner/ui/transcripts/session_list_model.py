"""The sessions that were found so far, as rows for a list."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from captioner.ui.transcripts.session_rows import (
    Change,
    DayRow,
    ListRow,
    SessionRow,
    changes_between,
)
from captioner.ui.transcripts.session_words import spoken_words

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
_NOWHERE: Final = QModelIndex()


class SessionListModel(QAbstractListModel):
    """Days cannot be chosen; titles can be edited where `may_rename`. Qt's main thread only."""

    rename_requested = Signal(str, str, str)
    """A session's id, the title that the person typed, and the one before."""

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[ListRow] = []
        self.may_rename = True

    @property
    def rows(self) -> Sequence[ListRow]:
        return self._rows

    @property
    def today(self) -> date:
        return self._today()

    def row(self, number: int) -> ListRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, session_id: str) -> int | None:
        """Where the session itself stands, if it is among those found so far."""
        for number, row in enumerate(self._rows):
            if isinstance(row, SessionRow) and row.summary.id == session_id:
                return number
        return None

    def put(self, rows: Sequence[ListRow]) -> None:
        """These instead; what stays keeps its place and whether it is chosen."""
        for change in tuple(changes_between(self._rows, rows)):
            self._make(change)

    def add(self, rows: Sequence[ListRow]) -> None:
        """At the end."""
        self._insert(len(self._rows), rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is None or isinstance(row, DayRow):
            return _Flag.ItemIsEnabled
        flags = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable
        is_editable = self.may_rename and isinstance(row, SessionRow)
        return flags | _Flag.ItemIsEditable if is_editable else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == _Role.EditRole and isinstance(row, SessionRow):
            return row.summary.title
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return spoken_words(row, self._today())
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Shown at once; whoever hears `rename_requested` sees to its being kept."""
        row = self.row(index.row())
        title = " ".join(str(value).split())
        if role != _Role.EditRole or not isinstance(row, SessionRow):
            return False
        if title != row.summary.title:
            self._rows[index.row()] = SessionRow(replace(row.summary, title=title))
            self.dataChanged.emit(self.index(index.row()), self.index(index.row()))
            self.rename_requested.emit(row.summary.id, title, row.summary.title)
        return True

    def sessions_of(self, numbers: Sequence[int]) -> tuple[SessionRow, ...]:
        """To which these rows belong, each once, in their order."""
        found: dict[str, SessionRow] = {}
        for number in numbers:
            row = self._session_above(number)
            if row is not None:
                found[row.summary.id] = row
        return tuple(found.values())

    def _session_above(self, number: int) -> SessionRow | None:
        """The row itself, or what it is a place in."""
        for place in range(number, -1, -1):
            row = self._rows[place]
            if isinstance(row, SessionRow):
                return row
            if isinstance(row, DayRow):
                return None
        return None

    def _make(self, change: Change) -> None:
        end = change.first + change.removed
        if change.is_same:
            self._rows[change.first : end] = change.added
            self.dataChanged.emit(self.index(change.first), self.index(end - 1))
            return
        if change.removed:
            self.beginRemoveRows(QModelIndex(), change.first, end - 1)
            del self._rows[change.first : end]
            self.endRemoveRows()
        self._insert(change.first, change.added)

    def _insert(self, first: int, rows: Sequence[ListRow]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()
