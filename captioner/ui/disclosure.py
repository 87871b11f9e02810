"""Something that most people never need, folded away under one line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class Disclosure(QWidget):
    """A button that opens and closes `content`."""

    toggled = Signal(bool)

    def __init__(self, text: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.is_open = False
        self.button = DisclosureButton(autoRaise=True)
        self.button.setText(text)
        self.button.setAccessibleName(text.replace("&", ""))
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
        self.button.say_open(self.is_open)
        self.content.setVisible(self.is_open)


class DisclosureButton(QToolButton):
    """The class's name is known to `captioner.ui.accessible`."""

    is_open = False

    def say_open(self, is_open: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        if is_open is not self.is_open:
            self.is_open = is_open
            changed = QAccessible.State()
            changed.expanded = True
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return presses it as Space does, instead of going on to a dialog's default button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
