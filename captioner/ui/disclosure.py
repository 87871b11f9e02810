"""Something that most people never need, folded away under one line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from captioner.domain.wording import translate


class Disclosure(QWidget):
    """A button that opens and closes `content`."""

    toggled = Signal(bool)

    def __init__(self, text: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.is_open = False
        self.button = _Button(autoRaise=True)
        self.button.setText(text)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(content)
        self._show()

    def open(self) -> None:
        if not self.is_open:
            self._toggle()

    def _toggle(self) -> None:
        self.is_open = not self.is_open
        self._show()
        self.toggled.emit(self.is_open)

    def _show(self) -> None:
        arrow = Qt.ArrowType.DownArrow if self.is_open else Qt.ArrowType.RightArrow
        self.button.setArrowType(arrow)
        self.button.setAccessibleDescription(
            translate("disclosure", "open") if self.is_open else translate("disclosure", "closed")
        )
        self.content.setVisible(self.is_open)


class _Button(QToolButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return presses it as Space does, instead of going on to a dialog's default button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
