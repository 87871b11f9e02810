"""What stands above a transcript: its title, which a person may change, and when it was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from captioner.domain.transcript import Transcript
from captioner.domain.transcript_wording import facts_of, moment
from captioner.domain.wording import translate
from captioner.ui.margins import set_margins
from captioner.ui.transcripts.entry_text import here
from captioner.ui.verdict_icon import Mark
from captioner.ui.wrapping_label import WrappingLabel

_LARGER = 1.35


class TranscriptHead(QWidget):
    """The title looks like one until it is typed into; without one, the day and time stand in."""

    titled = Signal(str)

    def __init__(self, transcript: Transcript) -> None:
        super().__init__()
        self._transcript = transcript
        self.title = _TitleField()
        self.title.setAccessibleName(translate("transcripts", "Title"))
        self.title.setToolTip(translate("transcripts", "Click to change the title"))
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setBold(True)
        self.title.setFont(font)
        self.facts = WrappingLabel(tone=Mark.SKIPPED)
        self.title.editingFinished.connect(self._on_title)
        layout = QVBoxLayout(self)
        set_margins(layout, begin=10, top=8, end=10, bottom=2)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.facts)
        self.refresh()

    def refresh(self) -> None:
        """Title, length and date as they are now; what is being typed stays."""
        self.title.setPlaceholderText(moment(self._transcript.session.started_at, here()))
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(self._transcript.title)
            self.title.setCursorPosition(0)
        facts = facts_of(self._transcript, here())
        if facts != self.facts.text():
            self.facts.setText(facts)

    def set_read_only(self, *, is_read_only: bool) -> None:
        self.title.setReadOnly(is_read_only)

    def _on_title(self) -> None:
        title = " ".join(self.title.text().split())
        self.title.setModified(False)
        if title != self._transcript.title and not self.title.isReadOnly():
            self.titled.emit(title)
        self.refresh()


class _TitleField(QLineEdit):
    """A field only while it has the keyboard; Escape takes back what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        self.setFrame(False)
        self._color(is_field=False)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._before = self.text()
        self._color(is_field=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self._color(is_field=event.reason() is Qt.FocusReason.PopupFocusReason)

    def _color(self, *, is_field: bool) -> None:
        """Only what differs is its own: Qt tells of changes in the rest."""
        palette = QPalette()
        if not is_field:
            palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._before)
            self.setModified(False)
        else:
            super().keyPressEvent(event)
