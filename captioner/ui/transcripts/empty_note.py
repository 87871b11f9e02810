"""What stands where the list would be, when there is nothing to list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captioner.domain.session_list import SessionFilter
from captioner.domain.wording import translate
from captioner.ui.labels import Hint, heading
from captioner.ui.transcripts.session_filters import is_narrow

_WIDTH_EM = 26


class EmptyNote(QWidget):
    """Why there is nothing, in plain words, and what would bring something back."""

    cleared = Signal()
    """All sessions are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = heading("")
        self.hint = Hint()
        self.clear = QPushButton(translate("sessions", "Show &all sessions"), autoDefault=False)
        self.clear.clicked.connect(self.cleared)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for widget in (self.heading, self.hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_reason(self, wanted: SessionFilter) -> None:
        title, explained = _reason(wanted)
        self._say(title, explained)
        self.clear.setVisible(is_narrow(wanted))

    def show_failure(self) -> None:
        """The reason stands elsewhere."""
        self._say(translate("sessions", "The sessions could not be read"), "")
        self.clear.hide()

    def _say(self, title: str, explained: str) -> None:
        """A layout that centres a text gives it one line, however many that needs."""
        width = _WIDTH_EM * self.fontMetrics().height()
        for label, text in ((self.heading, title), (self.hint, explained)):
            label.setText(text)
            label.setFixedSize(width, label.heightForWidth(width))


def _reason(wanted: SessionFilter) -> tuple[str, str]:
    if wanted.words:
        sentence = translate("sessions", "“{words}” was not found")
        hint = translate(
            "sessions",
            "Every word must be in the session or its title. The beginning of a word will do, "
            "and words in quotes are looked for as they stand.",
        )
        return sentence.format(words=wanted.words), hint
    if is_narrow(wanted):
        return (
            translate("sessions", "No session fits"),
            translate("sessions", "Choose another time, recogniser or bookmarks."),
        )
    if wanted.is_in_bin:
        return (
            translate("sessions", "The bin is empty"),
            translate("sessions", "Sessions that you delete can be brought back from here."),
        )
    return (
        translate("sessions", "No sessions yet"),
        translate("sessions", "What is captioned from now on is kept here."),
    )
