"""Editors for the rows of a transcript."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from captioner.ui.overlay.direction import reads_from_right
from captioner.ui.transcripts.row_editor import RowEditor

Hint = QAbstractItemDelegate.EndEditHint
Index = QModelIndex | QPersistentModelIndex


_TABS = {Qt.Key.Key_Tab: Hint.EditNextItem, Qt.Key.Key_Backtab: Hint.EditPreviousItem}


class EntryDelegate(QStyledItemDelegate):
    """The view paints its rows itself; `place_of` is where a row's text stands."""

    editor_opened = Signal(RowEditor)
    editor_gone = Signal(QWidget)
    left = Signal(int)
    """By a key that leads to no other row: the keyboard is for this row again."""

    def __init__(
        self, font_of: Callable[[], QFont], place_of: Callable[[Index], QRect], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._font_of = font_of
        self._place_of = place_of

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        del option
        editor = RowEditor(self._font_of(), parent)
        editor.place = QPersistentModelIndex(index)
        editor.done.connect(lambda: self._close(editor, Hint.NoHint))
        self.editor_opened.emit(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, RowEditor):
            text = str(index.data(Qt.ItemDataRole.EditRole) or "")
            from_right = reads_from_right(text)
            if from_right is None:
                from_right = editor.layoutDirection() is Qt.LayoutDirection.RightToLeft
            editor.fill(text, from_right=from_right)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, RowEditor) and editor.is_changed:
            model.setData(index, editor.text, Qt.ItemDataRole.EditRole)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Also of a row that is taken out while it is mended."""
        self.editor_gone.emit(editor)
        super().destroyEditor(editor, index)

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del option
        editor.setGeometry(self._place_of(index))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tab leads to the next row, Shift+Tab to the one before. Qt leaves it to long texts."""
        if isinstance(editor, RowEditor) and isinstance(event, QKeyEvent):
            hint = _TABS.get(Qt.Key(event.key()))
            if hint is not None and event.type() == QEvent.Type.KeyPress:
                self._close(editor, hint)
                return True
        return super().eventFilter(editor, event)

    def _close(self, editor: RowEditor, hint: Hint) -> None:
        row = editor.place.row()
        self.commitData.emit(editor)
        is_replaced = not editor.place.isValid()  # as a bookmark is by its new note
        self.closeEditor.emit(editor, hint)
        if is_replaced or hint is Hint.NoHint:
            self.left.emit(row)
