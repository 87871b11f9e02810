"""Where a person types the moment to go to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from captioner.domain.wording import translate
from captioner.ui.announcing import announce
from captioner.ui.transcripts.time_entry import parse_time


class TimeBar(QWidget):
    """Hidden until it is asked for; Enter goes there, Escape closes it."""

    chosen = Signal(int)
    """In ms since the session's start."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        label = QLabel(translate("transcripts", "Go to &time"))
        label.setBuddy(self.field)
        self.field.setPlaceholderText(translate("transcripts", "1:02:30, 62:30 or minutes"))
        self.field.setAccessibleName(translate("transcripts", "Go to time"))
        self.said = QLabel()
        go = QPushButton(translate("transcripts", "&Go"))
        go.clicked.connect(self._go)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        for widget in (label, self.field, go, self.said):
            layout.addWidget(widget)
        layout.addStretch()
        self.hide()

    def open(self) -> None:
        self.said.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        at_ms = parse_time(self.field.text())
        if at_ms is None:
            self.said.setText(translate("transcripts", "Type a time such as 1:02:30."))
            announce(self, self.said.text())
            return
        self.chosen.emit(at_ms)
        self._close()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
