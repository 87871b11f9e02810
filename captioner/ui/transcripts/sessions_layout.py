"""The parts of the sessions window and where they are."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.session_list import SessionFilter
from captioner.ui.message_bar import MessageBar
from captioner.ui.transcripts.empty_note import EmptyNote
from captioner.ui.transcripts.session_filters import SessionFilters
from captioner.ui.transcripts.session_list_model import SessionListModel
from captioner.ui.transcripts.session_list_view import SessionListView
from captioner.ui.transcripts.undo_bar import UndoBar


class SessionsLayout:
    """Filters above, the list or a note in the middle, what was done and what can be done below."""

    def __init__(self, window: QWidget, today: Callable[[], date]) -> None:
        self._window = window
        self.filters = SessionFilters(today)
        self.model = SessionListModel(today, window)
        self.view = SessionListView(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyNote()
        self.trouble = MessageBar()
        self.undo = UndoBar()
        self.count = QLabel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._buttons = QHBoxLayout()
        self._lay_out()

    def add_buttons(self, buttons: Sequence[QPushButton]) -> None:
        for button in buttons:
            self._buttons.addWidget(button)

    def show_list(self, wanted: SessionFilter, *, is_empty: bool) -> None:
        if is_empty:
            self.empty.show_reason(wanted)
            self.show_note()
        elif self._stack.currentWidget() is not self.view:
            had_keyboard = self.empty.clear.hasFocus()
            self._stack.setCurrentWidget(self.view)
            if had_keyboard:
                self.view.setFocus()

    def show_note(self) -> None:
        self._stack.setCurrentWidget(self.empty)

    def say_count(self, words: str) -> None:
        if words != self.count.text():
            self.count.setText(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def _lay_out(self) -> None:
        framed = QFrame()
        framed.setFrameShape(QFrame.Shape.StyledPanel)
        inner = QVBoxLayout(framed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._stack)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addLayout(self._buttons)
        self.count.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self._window)
        layout.addWidget(self.filters)
        layout.addWidget(self.trouble)
        layout.addWidget(framed, 1)
        layout.addWidget(self.undo)
        layout.addLayout(below)
