"""Editors for the rows of a transcript."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont
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


class EntryDelegate(QStyledItemDelegate):
    """The view paints its rows itself; `place_of` is where a row's text stands."""

    editor_opened = Signal(RowEditor, QPersistentModelIndex)

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
        editor.done.connect(lambda: self._close(editor, Hint.NoHint))
        editor.left.connect(
            lambda is_next: self._close(
                editor, Hint.EditNextItem if is_next else Hint.EditPreviousItem
            )
        )
        self.editor_opened.emit(editor, QPersistentModelIndex(index))
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

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del option
        editor.setGeometry(self._place_of(index))

    def _close(self, editor: RowEditor, hint: Hint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
