"""The list of sessions, with the keyboard, the mouse and an editor for titles."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from captioner.domain.wording import translate
from captioner.ui.transcripts.lazy_list import Hint, Index, LazyList
from captioner.ui.transcripts.session_list_model import SessionListModel
from captioner.ui.transcripts.session_painter import RowState, SessionPainter
from captioner.ui.transcripts.session_rows import DayRow, SessionRow

_Cursor = QAbstractItemView.CursorAction
_LONGEST_TITLE: Final = 500


class SessionListView(LazyList):
    """Days are passed over. Enter and a double click say `activated`. Qt's main thread only."""

    typed = Signal(str)
    """A letter: the person looks for something."""

    end_requested = Signal()
    """To the last session of all, in the list or not yet."""

    all_requested = Signal()
    """Each session is to be chosen, in the list or not yet."""

    def __init__(self, model: SessionListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions = model
        self._painter = SessionPainter(self.palette(), self.font())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(LazyList.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_TitleDelegate(self))
        self.setAccessibleName(translate("sessions", "Sessions"))
        self.setModel(model)

    @property
    def chosen_rows(self) -> Sequence[int]:
        """In order, days left out. By ranges: an index for each of thousands would be felt."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.size())]
        rows = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        known = self._sessions.rows
        return [row for row in rows if not isinstance(known[row], DayRow)]

    def choose(self, row: int) -> None:
        """This row alone, or the next one that can be chosen; into sight."""
        index = self._choosable(row, 1) if self._sessions.rowCount() else None
        if index is not None:
            kind = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, kind)
            self.scrollTo(index)

    def rename(self) -> None:
        """Edit the title of the session at the keyboard's place."""
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.scrollTo(index)
            self.edit(index)

    def name_place(self, index: Index) -> QRect:
        """Where the title is written, with some room around it."""
        row = self._sessions.row(index.row())
        place = self.visualRect(index)
        if isinstance(row, SessionRow):
            place = self._painter.name_place(place, row.summary)
        return place.adjusted(-4, -4, 4, 4)

    @property
    def may_follow(self) -> bool:
        """More sessions come in as the person goes down: they are not to be passed by."""
        return False

    def row_height(self, row: int) -> int:
        return self._painter.places.height_of(self._sessions.row(row))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._painter.inks.ground)
        today = self._sessions.today
        for seen in self.seen:
            place = QRect(0, seen.top, self.viewport().width(), seen.height)
            row = self._sessions.row(seen.row)
            if row is not None and place.intersects(event.rect()):
                self._painter.paint(painter, place, row, self._state(seen.row), today)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in kinds and self.model() is not None:
            self._painter = SessionPainter(self.palette(), self.font())
            self.heights_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_End and not event.modifiers():
            self.end_requested.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        if search.strip():
            self.typed.emit(search)

    def moveCursor(self, action: _Cursor, modifiers: object) -> Index:  # type: ignore[override]  # noqa: N802 - Qt's name
        index = super().moveCursor(action, modifiers)
        is_up = action in (_Cursor.MoveUp, _Cursor.MovePageUp, _Cursor.MovePrevious)
        found = self._choosable(index.row(), -1 if is_up else 1)
        if found is None and is_up:
            self.put_at_top(0)
        return self.currentIndex() if found is None else found

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:  # noqa: N802 - Qt's name
        """With its day, if it is the first of it."""
        if index.row() > 0 and isinstance(self._sessions.row(index.row() - 1), DayRow):
            super().scrollTo(self._sessions.index(index.row() - 1), hint)
        super().scrollTo(index, hint)

    def _choosable(self, row: int, step: int) -> Index | None:
        while 0 <= row < self._sessions.rowCount():
            if not isinstance(self._sessions.row(row), DayRow):
                return self._sessions.index(row)
            row += step
        return None

    def _state(self, row: int) -> RowState:
        index = self._sessions.index(row)
        is_current = self.hasFocus() and self.currentIndex() == index
        return RowState(self.selectionModel().isSelected(index), is_current)


class _TitleDelegate(QStyledItemDelegate):
    """Enter keeps what was typed, as going elsewhere does; Escape does not."""

    def __init__(self, view: SessionListView) -> None:
        super().__init__(view)
        self._view = view

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        del option
        editor = QLineEdit(parent, maxLength=_LONGEST_TITLE)
        editor.setAccessibleName(translate("sessions", "Title"))
        editor.setPlaceholderText(translate("sessions", "A title for this session"))
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Nothing: what is said meanwhile changes the row, and must not take back what is typed."""

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del option
        place = self._view.name_place(index)
        height = max(place.height(), editor.sizeHint().height())
        editor.setGeometry(place.left(), place.center().y() - height // 2, place.width(), height)
