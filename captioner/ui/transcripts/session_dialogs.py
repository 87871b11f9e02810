"""What is asked on top of the sessions window: one at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from captioner.ports.sessions import SessionLibrary
from captioner.ui.transcripts.destroy_question import DestroyQuestion
from captioner.ui.transcripts.export_dialog import ExportDialog
from captioner.ui.transcripts.export_proposal import ExportProposal
from captioner.ui.transcripts.export_run import Exported


class SessionDialogs(QObject):
    def __init__(self, library: SessionLibrary, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self.question: DestroyQuestion | None = None
        self.exporting: ExportDialog | None = None
        self.proposal = ExportProposal()
        """Of other windows as well, where whoever made the window gives it one."""

    def ask(self, sentence: str, does: Callable[[], None]) -> None:
        """`does` it if the person agrees to deleting for good."""
        if self.question is None:
            self.question = DestroyQuestion(self._window, sentence)
            self.question.agreed.connect(does)
            self.question.finished.connect(self._forget_question)
            self.question.open()

    def export(self, wanted: Sequence[Exported]) -> None:
        if wanted and self.exporting is None:
            choice = self.proposal.choice
            self.exporting = ExportDialog(self._library, wanted, self._window, choice=choice)
            self.exporting.finished.connect(self._forget_export)
            self.exporting.open()

    def close(self) -> None:
        if self.question is not None:
            self.question.close()
        if self.exporting is not None:
            self.exporting.done(0)

    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _forget_export(self) -> None:
        if self.exporting is not None:
            self.proposal.take(self.exporting.choice)
            self.exporting.deleteLater()
            self.exporting = None
