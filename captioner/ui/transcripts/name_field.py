"""Where a person types what a speaker is called."""

from PySide6.QtCore import QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from captioner.domain.wording import translate

_LEAST_WIDTH_PX = 150


class NameField(QLineEdit):
    """Comes up over the name; Enter takes what was typed, so does going elsewhere, Escape not."""

    named = Signal(int, str)
    left = Signal()
    """By a key: the keyboard is wanted where it was before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.index = QPersistentModelIndex()
        self._speaker = 0
        self._before = ""
        self.hide()

    def ask(self, index: QPersistentModelIndex, speaker: int, name: str, *, number: int) -> None:
        """Of the speaker of the row at `index`; whoever asks puts the field into its place."""
        self.index, self._speaker, self._before = index, speaker, name
        text = translate("transcripts", "Name of speaker {number}").format(number=number)
        self.setAccessibleName(text)
        self.setPlaceholderText(text)
        self.setText(name)
        self.selectAll()
        self.show()
        self.setFocus()

    def put(self, place: QRect) -> None:
        """Over the name, a little larger."""
        height = max(self.sizeHint().height(), place.height())
        width = max(place.width(), _LEAST_WIDTH_PX)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = place.right() + 1 - width if is_mirrored else place.left()
        self.setGeometry(left, place.center().y() - height // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(is_taken=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(is_taken=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        is_menu = event.reason() is Qt.FocusReason.PopupFocusReason
        is_elsewhere = event.reason() is Qt.FocusReason.ActiveWindowFocusReason
        if not is_menu and not is_elsewhere:
            self._end(is_taken=True)

    def _end(self, *, is_taken: bool) -> None:
        if self.isHidden():
            return
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self.left.emit()
        name = " ".join(self.text().split())
        if is_taken and name != self._before:
            self.named.emit(self._speaker, name)
