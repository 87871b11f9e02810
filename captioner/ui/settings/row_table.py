"""A small table that is written by hand: add, change, delete, undo, all by keyboard, too."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.wording import counted, translate
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.row_model import Row, RowModel
from captioner.ui.verdict_icon import Mark

_ROWS_SEEN = 5
_VALUE_WIDTH = 12
"""Letters that the second column has room for, where it does not share the width."""


class RowTable(QWidget):
    """Tells of rows that a person changed; `show_rows` leaves alone what is the same."""

    rows_edited = Signal(tuple)
    text_pasted = Signal(str)

    def __init__(self, name: str, headers: tuple[str, str], *, new_row: Row) -> None:
        super().__init__()
        self.model = RowModel(headers, new_row=new_row)
        self.view = _View(self.model)
        self.view.setAccessibleName(name)
        self.add = QPushButton(translate("recognition", "Add"), autoDefault=False)
        self.delete = QPushButton(translate("recognition", "Delete"), autoDefault=False)
        self.outcome = MessageBar()
        self._before: tuple[Row, ...] = ()
        self.buttons = QHBoxLayout()
        self._lay_out()
        self._connect()
        self._enable()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.model.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        if tuple(rows) != self.rows:
            self.model.set_rows(rows)
            self.outcome.withdraw()
            self._enable()

    def replace_rows(self, rows: Sequence[Row], sentence: str) -> None:
        """A change of many rows at once, said with a button that takes it back."""
        self._before = self.rows
        self.model.set_rows(rows)
        self._say_undoable(sentence)
        self._tell()

    def say(self, sentence: str, mark: Mark) -> None:
        self.outcome.say(sentence, mark)

    def set_usable(self, is_usable: bool) -> None:  # noqa: FBT001 - a state, not a mode
        """What is in the table can be read in any case."""
        self.view.setEnabled(is_usable)
        self.add.setEnabled(is_usable)
        self._enable()

    def add_row(self) -> None:
        self.model.drop_unnamed()
        index = self.model.add_row()
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        self.view.edit(index)

    def delete_selected(self) -> None:
        numbers = sorted({index.row() for index in self.view.selectedIndexes()})
        if not numbers:
            return
        self._before = self.rows
        self.model.drop_rows(numbers)
        self.model.drop_unnamed()
        last = self.model.rowCount() - 1
        self.view.setCurrentIndex(self.model.index(min(numbers[0], last), 0))
        self.view.setFocus()
        count = len(self._before) - len(self.rows)
        if count:
            self._say_undoable(_deleted(count))
            self._tell()

    def undo(self) -> None:
        """Take the last deletion, paste or import back."""
        if self.outcome.button.isVisibleTo(self.outcome) and self.outcome.isVisibleTo(self):
            self.outcome.withdraw()
            self.model.set_rows(self._before)
            self.view.setFocus()
            self._tell()

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_row)
        self.delete.clicked.connect(self.delete_selected)
        self.view.delete_wanted.connect(self.delete_selected)
        self.view.undo_wanted.connect(self.undo)
        self.view.text_pasted.connect(self.text_pasted)
        self.view.editing_ended.connect(self.model.drop_unnamed)
        self.view.selectionModel().selectionChanged.connect(self._enable)
        self.model.modelReset.connect(self._enable)
        self.model.edited.connect(self._on_edited)

    def _on_edited(self) -> None:
        self.outcome.withdraw()
        self._tell()

    def _say_undoable(self, sentence: str) -> None:
        self.outcome.say(sentence, button=translate("recognition", "Undo"), on_button=self.undo)

    def _tell(self) -> None:
        self._enable()
        self.rows_edited.emit(self.rows)

    def _enable(self) -> None:
        has_selection = self.view.selectionModel().hasSelection()
        self.delete.setEnabled(has_selection and self.view.isEnabled())

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.add)
        self.buttons.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        layout.addLayout(self.buttons)
        layout.addWidget(self.outcome)
        self.setFocusProxy(self.view)


def _deleted(count: int) -> str:
    if count == 1:
        return translate("recognition", "One row deleted.")
    return counted("recognition", "%n deleted.", "", 1)(count)


class _View(QTableView):
    delete_wanted = Signal()
    undo_wanted = Signal()
    text_pasted = Signal(str)
    editing_ended = Signal()

    def __init__(self, model: RowModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setTabKeyNavigation(False)  # the Tab key leads on to the next control
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, self.fontMetrics().averageCharWidth() * _VALUE_WIDTH)
        row_px = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(header.sizeHint().height() + _ROWS_SEEN * row_px + 4)
        delegate = self.itemDelegate()
        if isinstance(delegate, QStyledItemDelegate):
            delegate.closeEditor.connect(lambda *_: self._end_editing())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self.state() != QAbstractItemView.State.EditingState and self._obey(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _obey(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.text_pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        else:
            return False
        return True

    def _end_editing(self) -> None:
        current: QModelIndex = self.currentIndex()
        self.editing_ended.emit()
        if not current.isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(self.model().rowCount() - 1, 0))
