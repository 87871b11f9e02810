"""A sentence between the controls, with the one thing that can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from captioner.ui.verdict_icon import Mark, VerdictIcon

_TO_FIRST_LINE_PX = 4
"""From the bar's top to where mark, text and the button's text share a line."""


class MessageBar(QFrame):
    """Hidden while there is nothing to say; one sentence and at most one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Callable[[], None] | None = None
        self.label = QLabel(wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        self.icon = VerdictIcon()
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.label.setContentsMargins(0, _TO_FIRST_LINE_PX, 0, _TO_FIRST_LINE_PX)
        beside = QVBoxLayout()
        beside.addSpacing(_TO_FIRST_LINE_PX)
        beside.addWidget(self.icon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addLayout(beside)
        layout.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, stretch=1)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        self.withdraw()

    @property
    def text(self) -> str:
        """Empty while nothing is said."""
        return self.label.text()

    def say(
        self,
        text: str,
        mark: Mark | None = None,
        *,
        button: str = "",
        on_button: Callable[[], None] | None = None,
    ) -> None:
        """Say `text` until it is withdrawn; `on_button` runs when the person wants it."""
        self._run = on_button
        self.label.setText(text)
        self.setAccessibleName(text)
        self.icon.setVisible(mark is not None)
        self.icon.set_mark(mark or Mark.WAITING)
        self.button.setText(button)
        self.button.setVisible(on_button is not None)
        self.show()

    def withdraw(self) -> None:
        self._run = None
        self.label.clear()
        self.icon.set_mark(Mark.WAITING)
        self.hide()

    def _act(self) -> None:
        if self._run is not None:
            self._run()
