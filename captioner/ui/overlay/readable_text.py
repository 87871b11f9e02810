"""The captions as a text for screen readers, which go through it by word and by line."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from captioner.domain.wording import translate
from captioner.ui.overlay.caption_area import CaptionArea


class ReadableText(QPlainTextEdit):
    """Lies over the rows and paints nothing, takes no click and no keyboard.

    A widget of Qt's own, for its interface to screen readers: one that is
    written in Python cannot hand Qt a text (PySide 6.11 crashes). Without a
    screen reader it stays as it is: to lay the text out costs 0.4 ms.
    """

    def __init__(self, area: CaptionArea) -> None:
        super().__init__(area)
        self._area = area
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setUpdatesEnabled(False)  # else each change of it would repaint all rows beneath
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("overlay", "Captions"))
        self.setPlainText(area.readable)
        self.setGeometry(area.rect())
        area.readable_changed.connect(self._take)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._area.rect())
        return super().eventFilter(watched, event)

    def _take(self, text: str) -> None:
        """A reader that is started amid captions has the text with the next of them."""
        is_hint = not self._area.visible_text  # there are few of them
        if is_hint or QAccessible.isActive():
            self.setPlainText(text)
