"""A list whose rows are measured only where somebody looks."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QMouseEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from captioner.ui.transcripts.list_anchor import Anchor, RowWindow, Seen

Index = QModelIndex | QPersistentModelIndex

_UNIT: Final = 20
"""Of the scroll bar: so many make a row, however high that is, and one is about a pixel."""

_WHEEL_ROWS_PX: Final = 20
_NOTCH: Final = 120
"""What a wheel's notch is in Qt's eighths of a degree."""

Hint = QAbstractItemView.ScrollHint
_Cursor = QAbstractItemView.CursorAction


class LazyList(QListView):
    """QListView asks for the height of each row whenever one is added; this asks for what is seen.

    The first row that is seen, and how much of it is above the edge, are what it stands by:
    the scroll bar counts rows, not pixels. At the end it stays at the end when rows are added,
    unless `may_follow` says no; elsewhere, what is read stays where it is. From QListView come
    the selection, editors, and what screen readers are told. Qt's main thread only.
    """

    scrolled = Signal()
    """Something else is seen, or there is more to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowWindow(self.row_height)
        self._is_placing = False
        self._settled: tuple[Seen, ...] = ()
        self._pressed = QPersistentModelIndex()
        self._pointer = QPoint()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def row_height(self, row: int) -> int:
        """In pixels, at least 1; asked of rows that are seen, and a few around them."""
        raise NotImplementedError

    @property
    def may_follow(self) -> bool:
        """Whether rows that are added at the end may move what is seen."""
        return True

    @property
    def seen(self) -> tuple[Seen, ...]:
        """The rows in sight, the first and the last often in part."""
        return self._rows.seen

    @property
    def is_at_end(self) -> bool:
        return self._rows.is_at_end

    def go_to_end(self) -> None:
        self._rows.go_to_end()
        self._settle()

    def scroll_by(self, px: int) -> None:
        """Down, or up where `px` is negative."""
        self._rows.scroll(px)
        self._settle()

    def put_at_top(self, row: int) -> None:
        self._rows.anchor = Anchor(row)
        self._settle()

    def heights_changed(self) -> None:
        """All rows may be of another height."""
        was_at_end = self._rows.is_at_end and self._rows.anchor != Anchor()
        self._rows.measure_again()
        if was_at_end:
            self._rows.go_to_end()
        self._settle()

    # What QListView would do by asking all rows.

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self.heights_changed)
        self._rows.count = 0 if model is None else model.rowCount()
        self._rows.anchor = Anchor()
        self._settle()

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        QAbstractItemView.updateGeometries(self)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._rows.height_px = self.viewport().height()
        if event.oldSize().width() != event.size().width():
            self.width_changed()
        self.heights_changed()
        QAbstractItemView.resizeEvent(self, event)

    def width_changed(self) -> None:
        """Called before the rows are asked for their heights again."""

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        follows = self._rows.is_at_end and self.may_follow
        self._rows.inserted(start, end - start + 1)
        if follows:
            self._rows.go_to_end()
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self._settle()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        self._rows.removed(start, end - start + 1)

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: object = ()) -> None:  # noqa: N802, N803 - Qt's names
        del roles
        QAbstractItemView.dataChanged(self, topLeft, bottomRight)
        if self._rows.matter(topLeft.row(), bottomRight.row()):
            self._rows.measure_later()
            self.scheduleDelayedItemsLayout()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        if not index.isValid():
            return QRect()
        top, height = self._rows.place_of(index.row())
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        for each in self._rows.seen:
            if each.top <= point.y() < each.bottom:
                return self.model().index(each.row, 0)
        return QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:  # noqa: N802 - Qt's name
        if index.isValid():
            self._rows.show(index.row(), is_centred=hint is Hint.PositionAtCenter)
            self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """The scroll bar was moved: by this list itself, or by a person."""
        del dx, dy
        if not self._is_placing:
            value = self.verticalScrollBar().value()
            row, part = divmod(value, _UNIT)
            if value < self.verticalScrollBar().maximum():
                row = min(row, max(0, self._rows.count - 1))
                px = self.row_height(row) * part // _UNIT if self._rows.count else 0
                self._rows.anchor = Anchor(row, px)
            else:
                self._rows.go_to_end()
            self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        px = event.pixelDelta().y()
        if not px:
            rows = 3 * event.angleDelta().y() / _NOTCH
            px = round(rows * max(_WHEEL_ROWS_PX, self.fontMetrics().height()))
        self.scroll_by(-px)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._pointer = event.position().toPoint()
        super().mouseMoveEvent(event)

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802 - Qt's name
        """Dragged from a row that may be out of sight by now, or between two known places."""
        rect = rect.normalized()
        selection = QItemSelection()
        if self._rows.count:
            first, last = self._rows.row_at(rect.top()), self._rows.row_at(rect.bottom())
            if (
                self.state() is QAbstractItemView.State.DragSelectingState
                and self._pressed.isValid()
            ):
                first, last = sorted((self._pressed.row(), self._rows.row_at(self._pointer.y())))
            selection.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802 - Qt's name
        del selection
        return QRegion(self.viewport().rect())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        QAbstractItemView.currentChanged(self, current, previous)
        self.viewport().update()
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters that are typed find nothing: that would go through all rows at each one."""

    def moveCursor(self, action: _Cursor, modifiers: object) -> QModelIndex:  # noqa: N802 - Qt's name
        del modifiers
        last = self._rows.count - 1
        row = max(0, self.currentIndex().row())
        match action:
            case _Cursor.MoveUp:
                row -= 1 if self.currentIndex().isValid() else 0
            case _Cursor.MoveDown:
                row += 1 if self.currentIndex().isValid() else 0
            case _Cursor.MoveNext | _Cursor.MovePrevious:
                step = 1 if action is _Cursor.MoveNext else -1
                is_anywhere = self.currentIndex().isValid()
                row = next(self._editable(row, step), row) if is_anywhere else row
            case _Cursor.MovePageUp | _Cursor.MovePageDown:
                row = self._rows.page_from(row, 1 if action is _Cursor.MovePageDown else -1)
            case _Cursor.MoveHome:
                row = 0
            case _Cursor.MoveEnd:
                row = last
        return self.model().index(min(max(row, 0), last), 0)

    def _editable(self, row: int, step: int) -> Iterator[int]:
        row += step
        while 0 <= row < self._rows.count:
            if (
                self.model().index(row, 0).flags()
                & self.model().index(row, 0).flags().ItemIsEditable
            ):
                yield row
            row += step

    def _settle(self) -> None:
        """The scroll bar follows what is seen."""
        if self._is_placing:
            return
        self._is_placing = True
        try:
            bar = self.verticalScrollBar()
            bar.setRange(0, self._bar_value(self._rows.last_anchor))
            bar.setPageStep(max(1, len(self._rows.seen) - 1) * _UNIT)
            bar.setSingleStep(_UNIT)
            bar.setValue(self._bar_value(self._rows.anchor))
        finally:
            self._is_placing = False
        if self._rows.seen != self._settled:
            self._settled = self._rows.seen
            self.updateEditorGeometries()
            self.viewport().update()
        self.scrolled.emit()

    def _bar_value(self, anchor: Anchor) -> int:
        part = anchor.above_px * _UNIT // self.row_height(anchor.row) if anchor.above_px else 0
        return anchor.row * _UNIT + part
