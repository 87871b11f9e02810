"""The line in which a person types what is to be found."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from captioner.domain.wording import translate

_SEARCH_AFTER_MS: Final = 150
"""Without another letter."""

_LONGEST: Final = 1_000


class SearchField(QLineEdit):
    """Searches while a person types; Enter does at once, Escape clears, Down leaves."""

    searched = Signal(str)
    """Another text than the last time."""

    left = Signal()
    """The keyboard wants to be among what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, clearButtonEnabled=True, maxLength=_LONGEST)
        self.setPlaceholderText(translate("sessions", "Search in all that was said (Ctrl+F)"))
        self.setAccessibleName(translate("sessions", "Search in all that was said"))
        self._said = ""
        self._soon = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._soon.timeout.connect(self._search)
        self.textChanged.connect(self._on_text)

    @property
    def words(self) -> str:
        return self.text().strip()

    def begin(self, letters: str = "") -> None:
        """Take the keyboard; `letters` were typed elsewhere and are meant for here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if letters:
            self.insert(letters)

    def forget(self) -> None:
        """Empty, without telling."""
        self._said = ""
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._search()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._soon.stop()

    def _on_text(self) -> None:
        if self.text():
            self._soon.start()
        else:
            self._search()

    def _search(self) -> None:
        self._soon.stop()
        if self.words != self._said:
            self._said = self.words
            self.searched.emit(self.words)
