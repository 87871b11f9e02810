"""A sentence in place of the captions, with the one thing that can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from captioner.ui.overlay.inks import ON_DARK, Inks, inks_for
from captioner.ui.overlay.look import Look
from captioner.ui.theme import BoxSizes, small_font

_STYLE = """
QLabel { color: %s; }
QPushButton {
    color: #14171c; background: #f2f5f9; border: 2px solid transparent;
    border-radius: 8px; padding: 4px 16px;
}
QPushButton:hover { background: white; }
QPushButton:pressed { background: #cfd6df; }
QPushButton:focus { border-color: #4da3ff; }
"""


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """What the notice's button says and does."""

    label: str
    run: Callable[[], None]


class Notice(QWidget):
    """Text above its button where there is height for both, else beside it."""

    def __init__(self, sizes: BoxSizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._action: NoticeAction | None = None
        self.label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.clicked.connect(self._run)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addStretch()
        self._layout.addWidget(self.label)
        self._layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignCenter)
        self._layout.addStretch()
        self._dress(sizes, ON_DARK)

    def set_look(self, look: Look) -> None:
        self._dress(look.sizes, inks_for(look))

    def say(self, text: str, action: NoticeAction | None) -> None:
        self._action = action
        self.label.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(action is not None)
        if action is not None:
            self.button.setText(action.label)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._turn()

    def _turn(self) -> None:
        is_high = self.height() >= 2 * self._sizes.row_px
        self._layout.setDirection(
            QBoxLayout.Direction.TopToBottom if is_high else QBoxLayout.Direction.LeftToRight
        )
        self._layout.setStretchFactor(self.label, 0 if is_high else 1)

    def _dress(self, sizes: BoxSizes, inks: Inks) -> None:
        """As large as the usual captions at most: a sentence must fit where captions roll."""
        self._sizes = sizes
        letters_px = min(round(sizes.font_px * 0.6), round(sizes.status_px * 0.75))
        for widget in (self.label, self.button):
            widget.setFont(small_font(letters_px))
            widget.setStyleSheet(_STYLE % inks.plain.name())
        self._layout.setSpacing(round(letters_px * 0.7))
        self._turn()

    def _run(self) -> None:
        if self._action is not None:
            self._action.run()
