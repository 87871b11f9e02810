"""Says what was done, and takes it back on request."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.wording import translate
from captioner.ui.message_bar import MessageBar

SHOWN_MS: Final = 10_000


class UndoBar(MessageBar):
    """Goes by itself, but not while the keyboard or the mouse is on it. The latest alone counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._undo: Callable[[], None] | None = None
        self._end: QTimer | None = None
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._end.timeout.connect(self._go)

    @property
    def can_undo(self) -> bool:
        return self._undo is not None

    def offer(self, sentence: str, undo: Callable[[], None]) -> None:
        self._undo = undo
        self.say(sentence, button=translate("sessions", "&Undo"), on_button=self.take_back)
        if self._end is not None:
            self._end.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def take_back(self) -> None:
        """Nothing happens if there is nothing to take back."""
        undo = self._undo
        self.withdraw()
        if undo is not None:
            undo()

    def withdraw(self) -> None:
        self._undo = None
        if self._end is not None:
            self._end.stop()
        super().withdraw()

    def _go(self) -> None:
        if self._end is not None and (self.underMouse() or self.button.hasFocus()):
            self._end.start()
        else:
            self.withdraw()
