"""Everything looked into at once, and a report of it to hand on."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from captioner.domain.diagnosis import Check, Diagnosis, Finding, Verdict
from captioner.domain.wording import counted, marked, translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.finding_list import FindingList
from captioner.ui.labels import Hint
from captioner.ui.message_bar import MessageBar
from captioner.ui.verdict_icon import Mark

REPORT_NAME = "captioner-report.zip"

_WHAT_IS_CHECKED = marked(
    "about",
    "Looks into the program, its settings, the keyring, the screen and the microphones, and tests "
    "the connection to what makes the captions now.",
)
_WHAT_IS_IN_IT = marked(
    "about",
    "A report is one file for a message to whoever helps you: these results, versions, the "
    "settings and the last messages of the program. Keys, passwords and what was said are not in "
    "it. Nothing is sent by itself.",
)


class SelfCheck(QWidget):
    ended = Signal(Diagnosis)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._cancel_check: Cancel | None = None
        self._cancel_report: Cancel | None = None
        self._dialog: QFileDialog | None = None
        self.check = QPushButton(translate("about", "Check e&verything"), autoDefault=False)
        self.report = QPushButton(translate("about", "Save a &report…"), autoDefault=False)
        self.findings = FindingList(tuple(Check))
        self.findings.hide()
        self.outcome = MessageBar()
        self.report_outcome = MessageBar()
        self.check.clicked.connect(self._check_or_cancel)
        self.report.clicked.connect(self._choose_file)
        self._lay_out()

    @property
    def is_running(self) -> bool:
        return self._cancel_check is not None

    def stop(self) -> None:
        """End what is going on; what was found stays."""
        if self._dialog is not None:
            self._dialog.close()
        if self._cancel_report is not None:
            self._cancel_report()
            self._cancel_report = None
        self._cancel()

    def save_report(self, path: Path) -> None:
        self.report.setEnabled(False)
        self.report_outcome.say(translate("about", "Writing the report…"), Mark.RUNNING)
        self._cancel_report = self._preferences.write_bundle(
            path, lambda: self._on_written(path), self._on_problem
        )

    def _check_or_cancel(self) -> None:
        if self.is_running:
            self._cancel()
            return
        self.outcome.withdraw()
        self.findings.show()
        self.findings.begin()
        self.check.setText(translate("about", "&Cancel the check"))
        self._cancel_check = self._preferences.examine(self._on_finding, self._on_end)

    def _cancel(self) -> None:
        if self._cancel_check is None:
            return
        self._cancel_check()
        self._rest()
        self.outcome.say(
            translate("about", "Cancelled. What was found until then stands below."), Mark.SKIPPED
        )

    def _on_finding(self, finding: Finding) -> None:
        self.findings.show_finding(finding)

    def _on_end(self, diagnosis: Diagnosis) -> None:
        for finding in diagnosis.findings:
            self.findings.show_finding(finding)
        self._rest()
        self._say_outcome(diagnosis)
        self.ended.emit(diagnosis)

    def _say_outcome(self, diagnosis: Diagnosis) -> None:
        failed = sum(finding.verdict is Verdict.FAILED for finding in diagnosis.findings)
        warned = sum(finding.verdict is Verdict.WARNED for finding in diagnosis.findings)
        if failed:
            self.outcome.say(_failures(failed), Mark.FAILED)
        elif warned:
            self.outcome.say(translate("about", "Everything works, with a warning."), Mark.WARNED)
        else:
            self.outcome.say(translate("about", "Everything works."), Mark.PASSED)

    def _rest(self) -> None:
        self._cancel_check = None
        self.findings.end()
        self.check.setText(translate("about", "Check e&verything"))

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._dialog = QFileDialog(
            self,
            translate("about", "Save a report"),
            folder,
            translate("about", "Archives (*.zip)"),
        )
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.setDefaultSuffix("zip")
        self._dialog.selectFile(REPORT_NAME)
        self._dialog.fileSelected.connect(lambda path: self.save_report(Path(path)))
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_written(self, path: Path) -> None:
        self._cancel_report = None
        self.report.setEnabled(True)
        saved = translate("about", "Saved as {path}.").format(path=path)
        self.report_outcome.say(saved, Mark.PASSED)

    def _on_problem(self, sentence: str) -> None:
        self._cancel_report = None
        self.report.setEnabled(True)
        self.report_outcome.say(sentence, Mark.FAILED)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.check)
        buttons.addWidget(self.report)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Hint(translate("about", _WHAT_IS_CHECKED)))
        layout.addWidget(Hint(translate("about", _WHAT_IS_IN_IT)))
        layout.addLayout(buttons)
        for widget in (self.outcome, self.findings, self.report_outcome):
            layout.addWidget(widget)


def _failures(count: int) -> str:
    if count == 1:
        return translate("about", "One thing does not work. See below what helps.")
    return counted("about", "%n things do not work. See below what helps.", "", 1)(count)
