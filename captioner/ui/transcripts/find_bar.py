"""The bar with which a person finds text, and puts other text in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from captioner.domain.wording import counted, number, translate
from captioner.ui.announcing import announce


class FindBar(QWidget):
    """Hidden until it is asked for; Escape closes it. It finds nothing itself."""

    searched = Signal()
    """Another text, or another way to compare."""

    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(translate("transcripts", "Find"))
        self.field.setAccessibleName(translate("transcripts", "Find"))
        self.replacement = QLineEdit()
        self.replacement.setPlaceholderText(translate("transcripts", "Replace with"))
        self.replacement.setAccessibleName(translate("transcripts", "Replace with"))
        self.match_case = QCheckBox(translate("transcripts", "Match &case"))
        self.said = QLabel()
        self.previous = _tool("↑", translate("transcripts", "Previous place (Shift+F3)"))
        self.next = _tool("↓", translate("transcripts", "Next place (F3)"))
        self.close_button = _tool("✕", translate("transcripts", "Close (Escape)"))
        self.replace = QPushButton(translate("transcripts", "&Replace"))
        self.replace_all = QPushButton(translate("transcripts", "Replace &all"))
        self._replacing = (self.replacement, self.replace, self.replace_all)
        self._lay_out()
        self._connect()
        self.hide()

    def open(self, text: str = "", *, replaces: bool) -> None:
        """With `text` to find, if it is not empty."""
        for widget in self._replacing:
            widget.setVisible(replaces)
        self.show()
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def text(self) -> str:
        return self.field.text()

    def say_place(self, place: int, count: int) -> None:
        """Of how many places, which one the person is at; 0 for none."""
        if not self.text:
            self.say("")
        elif not count:
            self.say(translate("transcripts", "Not found"))
        elif place:
            text = translate("transcripts", "{place} of {count}")
            self.say(text.format(place=number(place), count=number(count)))
        else:
            self.say(counted("transcripts", "%n found", "", 1)(count))
        for widget in (self.previous, self.next, self.replace, self.replace_all):
            widget.setEnabled(bool(self.text) and count > 0)

    def say(self, text: str) -> None:
        if text != self.said.text():
            self.said.setText(text)
            announce(self, text)

    def show_progress(self, text: str) -> None:
        """Too often to be told to a screen reader, which hears what came of it."""
        self.said.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter(is_back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _on_enter(self, *, is_back: bool) -> None:
        if self.replacement.hasFocus():
            self.replace_requested.emit()
        elif is_back:
            self.previous_requested.emit()
        else:
            self.next_requested.emit()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.searched)
        self.match_case.toggled.connect(self.searched)
        self.next.clicked.connect(self.next_requested)
        self.previous.clicked.connect(self.previous_requested)
        self.replace.clicked.connect(self.replace_requested)
        self.replace_all.clicked.connect(self.replace_all_requested)
        self.close_button.clicked.connect(self.hide)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setColumnStretch(0, 1)
        beside = QHBoxLayout()
        for widget in (self.previous, self.next, self.said, self.match_case):
            beside.addWidget(widget)
        beside.addStretch()
        beside.addWidget(self.close_button)
        below = QHBoxLayout()
        below.addWidget(self.replace)
        below.addWidget(self.replace_all)
        below.addStretch()
        layout.addWidget(self.field, 0, 0)
        layout.addLayout(beside, 0, 1)
        layout.addWidget(self.replacement, 1, 0)
        layout.addLayout(below, 1, 1)
        self.said.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)


def _tool(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
