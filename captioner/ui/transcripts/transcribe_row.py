"""One recording on its way to a session: how far it is, and what became of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from captioner.domain.transcribing import Progress, Transcribed, said_outcome, said_remaining
from captioner.domain.wording import translate
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.wrapping_label import WrappingLabel

_STEPS = 1_000
_LEAST_BAR_PX = 220


class TranscribeRow(QWidget):
    opened = Signal(str)
    """The id of the session that a person wants to read."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.outcome: Transcribed | None = None
        self.name = WrappingLabel(path.name)
        self.name.setToolTip(str(path))
        self.bar = QProgressBar(maximum=_STEPS)
        self.bar.setMinimumWidth(_LEAST_BAR_PX)
        said = translate("transcripts", "Progress of {file}")
        self.bar.setAccessibleName(said.format(file=path.name))
        self.note = FieldNote(translate("transcripts", "Waiting for its turn"))
        self.open = QPushButton(translate("transcripts", "Open"), autoDefault=False)
        said = translate("transcripts", "Open the transcript of {file}")
        self.open.setAccessibleName(said.format(file=path.name))
        self.open.setEnabled(False)
        self.open.clicked.connect(self._open)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self.name, 0, 0, 1, 2)
        layout.addWidget(self.bar, 1, 0)
        layout.addWidget(self.open, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.note, 2, 0, 1, 2)

    @property
    def is_over(self) -> bool:
        return self.outcome is not None

    def show_progress(self, progress: Progress) -> None:
        if progress.outcome is not None:
            self._conclude(progress.outcome)
            return
        self.bar.setValue(round(progress.fraction * _STEPS))
        ready = translate("transcripts", "Getting ready…")
        going = translate("transcripts", "Transcribing…") if progress.fraction else ready
        self.note.set_hint(said_remaining(progress.left_s) or going)
        self.note.set_warning(progress.trouble)

    def drop(self) -> None:
        """Its turn will not come."""
        self._conclude(Transcribed(self.path, is_cut=True))

    def _conclude(self, outcome: Transcribed) -> None:
        self.outcome = outcome
        self.open.setEnabled(outcome.session_id is not None)
        if not outcome.is_cut and not outcome.problem:
            self.bar.setValue(_STEPS)
        elif outcome.session_id is None:
            self.bar.setValue(0)
        self.note.set_hint("")
        self.note.set_warning("")
        if outcome.problem:
            self.note.set_problem(said_outcome(outcome))
        else:
            self.note.set_hint(said_outcome(outcome))

    def _open(self) -> None:
        if self.outcome is not None and self.outcome.session_id is not None:
            self.opened.emit(self.outcome.session_id)
