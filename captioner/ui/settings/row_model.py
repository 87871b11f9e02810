"""Rows of a name and its value, as Qt's tables want them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Row = tuple[str, str | float]
_Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class RowModel(QAbstractTableModel):
    """A row without a name is one that is being written. Spaces around a text are dropped."""

    edited = Signal(int)
    """A person changed this row."""

    def __init__(self, headers: tuple[str, str], *, new_row: Row) -> None:
        super().__init__()
        self._headers = headers
        self._new_row = new_row
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """Those that have a name."""
        return tuple(row for row in self._rows if row[0])

    def set_rows(self, rows: Sequence[Row]) -> None:
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def add_row(self) -> QModelIndex:
        """A new row at the end; the index of its name."""
        number = len(self._rows)
        self.beginInsertRows(_ROOT, number, number)
        self._rows.append(self._new_row)
        self.endInsertRows()
        return self.index(number, 0)

    def drop_rows(self, numbers: Sequence[int]) -> None:
        for number in sorted(set(numbers), reverse=True):
            self.beginRemoveRows(_ROOT, number, number)
            del self._rows[number]
            self.endRemoveRows()

    def drop_unnamed(self) -> None:
        self.drop_rows([number for number, row in enumerate(self._rows) if not row[0]])

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return value if isinstance(value, str) else f"{value:g}"
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(value, float):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        name, other = self._rows[index.row()]
        if index.column() == 0:
            name = str(value).strip()
        else:
            other = value if isinstance(value, float) else str(value).strip()
        if (name, other) == self._rows[index.row()]:
            return True
        self._rows[index.row()] = (name, other)
        self.dataChanged.emit(index, index)
        self.edited.emit(index.row())
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None
