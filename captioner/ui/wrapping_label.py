"""Text from elsewhere, shown as it is: it wraps, can be selected, and is never markup."""

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captioner.ui.labels import begin
from captioner.ui.verdict_icon import Mark, mark_color, quiet_color

_LONG_WORD = re.compile(r"\S{32,}")
_BREAK_HERE = "\u200b"
"""Unicode's space of no width."""


class WrappingLabel(QLabel):
    """A server's sentence may hold anything, so nothing in it is taken for HTML.

    `set_tone` colours it like a mark; None is the plain text's colour, WAITING
    and SKIPPED are quiet.
    """

    def __init__(
        self, text: str = "", *, tone: Mark | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        begin(self)
        self.setText(text)
        self._color()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """A word that would not fit into a line may be broken at its dots and slashes."""
        super().setText(_LONG_WORD.sub(_breakable, text))

    def set_tone(self, tone: Mark | None) -> None:
        if tone is not self._tone:
            self._tone = tone
            self._color()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange):
            self._color()

    def _color(self) -> None:
        """Only the text's colour is its own: Qt tells of changes in those that are not."""
        if self._tone is None:
            self.setPalette(QPalette())
            return
        parent = self.parentWidget()
        around = parent.palette() if parent is not None else QPalette()
        is_quiet = self._tone in (Mark.WAITING, Mark.SKIPPED)
        ink = quiet_color(around) if is_quiet else mark_color(self._tone, around)
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)


def _breakable(word: re.Match[str]) -> str:
    return re.sub(r"(?<=[./:_=,@-])(?=.)", _BREAK_HERE, word[0])
