"""The connection test on the screen: begun, watched, cancelled, read and copied."""

from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from captioner.domain.diagnosis import CONNECTION_CHECKS, Check, Diagnosis, Finding, Verdict
from captioner.domain.secrets import Secrets
from captioner.domain.settings import THIS_COMPUTER, Profile
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.finding_list import FindingList, duration
from captioner.ui.wrapping_label import WrappingLabel

_PROGRESS_HEIGHT_PX = 6

_TEST = marked("test", "&Test the connection")

_VERDICTS = {
    Verdict.PASSED: marked("verdict", "passed"),
    Verdict.WARNED: marked("verdict", "warned"),
    Verdict.FAILED: marked("verdict", "failed"),
    Verdict.SKIPPED: marked("verdict", "skipped"),
}

_STEPS = {
    Check.FILES: marked("test", "certificate files"),
    Check.ADDRESS: marked("test", "address"),
    Check.PORT: marked("test", "port"),
    Check.TLS: marked("test", "encryption"),
    Check.CERTIFICATE: marked("test", "server certificate"),
    Check.AUTHENTICATION: marked("test", "authentication"),
    Check.RIVA: marked("test", "speech service"),
    Check.MODEL: marked("test", "streaming model"),
    Check.SPEECH: marked("test", "sample speech"),
}
"""Within a sentence."""


class _State(Enum):
    IDLE = auto()
    RUNNING = auto()
    ENDED = auto()
    CANCELLED = auto()


class ConnectionTestView(QWidget):
    """Nine checks, a button that tests or cancels, and what came out.

    The view does not know what to test: its owner answers `requested` with
    `start`. Qt's main thread only.
    """

    requested = Signal()
    """The person wants a test."""

    ended = Signal(Diagnosis)
    cancelled = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._state = _State.IDLE
        self._cancel_test: Cancel | None = None
        self._findings: list[Finding] = []
        self._tested = ""
        self.diagnosis: Diagnosis | None = None
        """Of the last test that came to its end; None while another runs."""
        self.summary = WrappingLabel()
        self.copy = QPushButton(translate("test", "Copy res&ults"))
        self.button = QPushButton(translate("test", _TEST))
        self.progress = QProgressBar(maximum=len(CONNECTION_CHECKS), textVisible=False)
        self.findings = FindingList(CONNECTION_CHECKS)
        self.times = WrappingLabel(" ")
        self._lay_out()
        self.button.clicked.connect(self._press)
        self.copy.clicked.connect(self._copy)
        self.clear()

    @property
    def is_running(self) -> bool:
        return self._state is _State.RUNNING

    def start(self, profile: Profile | None, secrets: Secrets) -> None:
        """Test this server, None for this computer; a test that runs is cancelled first."""
        self._drop()
        self._findings.clear()
        self._tested = (
            translate("servers", THIS_COMPUTER) if profile is None else profile.endpoint.address
        )
        self.findings.begin()
        self.times.setText(" ")
        self._enter(
            _State.RUNNING, translate("test", "Testing {server}…").format(server=self._tested)
        )
        self._cancel_test = self._preferences.test_connection(
            profile, secrets, self._found, self._end
        )

    def cancel(self) -> None:
        """End a test that runs; what it found stays. Nothing happens if none runs."""
        if not self.is_running:
            return
        self._drop()
        self.findings.end()
        self._enter(
            _State.CANCELLED,
            translate("test", "Cancelled. What was found until then stands below."),
        )
        self.cancelled.emit()

    def clear(self) -> None:
        """Forget the last test, cancelling it if it runs: it was about something else."""
        self._drop()
        self._findings.clear()
        self.findings.clear()
        self.times.setText(" ")
        self._enter(_State.IDLE, translate("test", "Not tested yet."))

    def refuse(self, sentence: str) -> None:
        """There is nothing that could be tested: say why."""
        self.clear()
        self.summary.setText(sentence)

    def mark_outdated(self) -> None:
        """What was tested has changed since; its results stay readable."""
        if self.is_running:
            self.cancel()
        if self._state is not _State.IDLE:
            self.summary.setText(
                translate("test", "Changed since the last test. Test again to be sure.")
            )

    def as_text(self) -> str:
        """The results as plain text, for a message to whoever runs the server."""
        return "\n".join(self._lines())

    def _press(self) -> None:
        if self.is_running:
            self.cancel()
        else:
            self.requested.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())

    def _found(self, finding: Finding) -> None:
        self._findings.append(finding)
        self.findings.show_finding(finding)
        self.progress.setValue(len(self._findings))

    def _end(self, diagnosis: Diagnosis) -> None:
        self._cancel_test = None
        self.diagnosis = diagnosis
        for finding in diagnosis.findings[len(self._findings) :]:
            self._found(finding)
        self.findings.end()
        self.times.setText(_times(diagnosis) or " ")
        self._enter(_State.ENDED, _outcome(diagnosis))
        event = QAccessibleAnnouncementEvent(self, self.summary.text())
        QAccessible.updateAccessibility(event)
        self.ended.emit(diagnosis)

    def _drop(self) -> None:
        self.diagnosis = None
        if self._cancel_test is not None:
            self._cancel_test()
            self._cancel_test = None

    def _enter(self, state: _State, summary: str) -> None:
        self._state = state
        self.summary.setText(summary)
        self.progress.setVisible(self.is_running)
        if not self.is_running:
            self.progress.setValue(0)
        self.copy.setEnabled(state in (_State.ENDED, _State.CANCELLED))
        if self.is_running:
            self.button.setText(translate("test", "Cancel &test"))
        else:
            self.button.setText(
                translate("test", _TEST)
                if state is _State.IDLE
                else translate("test", "&Test again")
            )

    def _lines(self) -> Iterator[str]:
        heading = translate("test", "Connection test of {server}: {outcome}")
        yield heading.format(server=self._tested, outcome=self.summary.text())
        for finding in self._findings:
            verdict = translate("verdict", _VERDICTS[finding.verdict])
            yield f"[{verdict}] {translate('test', finding.check.value)}: {finding.message}"
            if finding.advice:
                yield f"    {finding.advice}"
        if self.times.text().strip():
            yield self.times.text()

    def _lay_out(self) -> None:
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.progress.setFixedHeight(_PROGRESS_HEIGHT_PX)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.button.setMinimumSize(_widest(self.button, translate("test", _TEST)))
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.copy)
        head.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.progress)
        layout.addWidget(self.findings)
        layout.addWidget(self.times)
        layout.addStretch()


def _widest(button: QPushButton, text: str) -> QSize:
    """The button's size with its longest text, so that it stays when the text changes."""
    before = button.text()
    button.setText(text)
    size = button.sizeHint()
    button.setText(before)
    return size


def _outcome(diagnosis: Diagnosis) -> str:
    failure = diagnosis.failure
    if failure is not None:
        sentence = translate("test", "It does not work yet: {step}.")
        return sentence.format(step=translate("test", _STEPS[failure.check]))
    if any(finding.verdict is Verdict.WARNED for finding in diagnosis.findings):
        return translate("test", "It works, with a warning.")
    return translate("test", "It works.")


def _times(diagnosis: Diagnosis) -> str:
    trip, words = _said(diagnosis.round_trip_ms), _said(diagnosis.first_result_ms)
    sentence = ""
    if trip and words:
        sentence = translate("test", "Round trip {trip}, first words after {words}")
    elif trip:
        sentence = translate("test", "Round trip {trip}")
    elif words:
        sentence = translate("test", "first words after {words}")
    return sentence.format(trip=trip, words=words)


def _said(ms: float | None) -> str:
    return "" if ms is None else duration(ms)
