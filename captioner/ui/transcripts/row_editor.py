"""The text of one row while a person mends it, in the place where it stood."""

from PySide6.QtCore import QPersistentModelIndex, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from captioner.domain.wording import translate
from captioner.ui.transcripts.entry_shape import text_option
from captioner.ui.transcripts.entry_text import characters, units

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowEditor(QTextEdit):
    """Plain text; Enter is the end of it. Positions are in characters."""

    done = Signal()
    height_changed = Signal(int)
    menu_opening = Signal(QMenu)
    """With what can be done to any text; more can be put into it."""

    def __init__(self, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_filled = False
        self.place = QPersistentModelIndex()
        self.setAccessibleName(translate("transcripts", "Text of the row"))
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._tell_height)

    def fill(self, text: str, *, from_right: bool) -> None:
        """Once: what is typed is not overwritten by what happens to the row meanwhile."""
        if not self._is_filled:
            self._is_filled = True
            self.document().setDefaultTextOption(text_option(from_right=from_right))
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def text(self) -> str:
        return self.toPlainText()

    @property
    def is_changed(self) -> bool:
        """Something was typed: what the row became meanwhile must not be undone by a mere look."""
        return self.document().isModified()

    @property
    def selected(self) -> str:
        return self.textCursor().selectedText()

    @property
    def position(self) -> int:
        return characters(self.text, self.textCursor().position())

    def choose_word_at(self, position: int) -> None:
        """Select the word in which that character is."""
        cursor = self.textCursor()
        cursor.setPosition(min(units(self.text, position), len(self.text.encode("utf-16-le")) // 2))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _ENTER:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(menu)
        menu.popup(event.globalPos())

    def _tell_height(self, size: QSizeF) -> None:
        self.height_changed.emit(round(size.height()))
