"""A test recording: record a few seconds, then hear them."""

from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from captioner.domain.wording import translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.labels import Hint
from captioner.ui.message_bar import MessageBar
from captioner.ui.verdict_icon import Mark

EXPECTED_MS = 4000
"""About how long a recording takes; the program alone knows exactly and says when it is over."""

_STEP_MS = 100
_PROGRESS_HEIGHT_PX = 6


class _State(Enum):
    IDLE = auto()
    RECORDING = auto()
    PLAYING = auto()


class VoiceCheck(QWidget):
    """One button records, one plays; either stops what it began. Nothing is kept afterwards."""

    recording_began = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._microphone_id: str | None = None
        self._state = _State.IDLE
        self._has_recording = False
        self._cancel: Cancel | None = None
        self.record = QPushButton(translate("audio", "Record a &test"))
        self.play = QPushButton(translate("audio", "&Play it"))
        self.progress = QProgressBar(minimum=0, maximum=EXPECTED_MS, textVisible=False)
        self.progress.setAccessibleName(translate("audio", "Progress of the test recording"))
        self.progress.setFixedHeight(_PROGRESS_HEIGHT_PX)
        self.hint = Hint()
        self.problem = MessageBar()
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self, interval=_STEP_MS)
        self._ticks.timeout.connect(self._show_progress)
        self.record.clicked.connect(self._record_or_stop)
        self.play.clicked.connect(self._play_or_stop)
        self._lay_out()
        self._show()

    @property
    def is_busy(self) -> bool:
        return self._state is not _State.IDLE

    def use(self, microphone_id: str | None) -> None:
        """Record from this one; a recording of another one is forgotten."""
        if microphone_id != self._microphone_id:
            self.stop()
            self._microphone_id = microphone_id
            self._has_recording = False
            self._show()

    def stop(self) -> None:
        """End what is going on, without a word."""
        if self._cancel is not None:
            self._cancel()
        self._rest()

    def _record_or_stop(self) -> None:
        if self.is_busy:
            self.stop()
            return
        self._has_recording = False
        self._begin(_State.RECORDING)
        self._cancel = self._preferences.record_test(
            self._microphone_id, self._on_recorded, self._on_problem
        )

    def _play_or_stop(self) -> None:
        if self.is_busy:
            self.stop()
            return
        self._begin(_State.PLAYING)
        self._cancel = self._preferences.play_test(self._rest, self._on_problem)

    def _on_recorded(self) -> None:
        had_focus = self.record.hasFocus()
        self._has_recording = True
        self._rest()
        if had_focus:
            self.play.setFocus()  # the next thing that a person wants

    def _on_problem(self, sentence: str) -> None:
        self._rest()
        self.problem.say(sentence, Mark.FAILED)

    def _begin(self, state: _State) -> None:
        self._state = state
        self.problem.withdraw()
        self._clock.start()
        self._ticks.start()
        self._show()

    def _rest(self) -> None:
        self._cancel = None
        self._ticks.stop()
        self._state = _State.IDLE
        self._show()

    def _show(self) -> None:
        is_recording = self._state is _State.RECORDING
        is_playing = self._state is _State.PLAYING
        self._keep_focus(self.record if is_recording else self.play)
        self.progress.setVisible(self.is_busy)
        self.record.setText(
            translate("audio", "&Stop recording")
            if is_recording
            else translate("audio", "Record a &test")
        )
        self.play.setText(
            translate("audio", "&Stop playing") if is_playing else translate("audio", "&Play it")
        )
        self.record.setEnabled(not is_playing)
        self.play.setEnabled(is_playing or (self._has_recording and not is_recording))
        self.hint.setText(_hint(self._state, has_recording=self._has_recording))
        self._show_progress()

    def _keep_focus(self, staying: QPushButton) -> None:
        """Qt would hand the keyboard on from a button that is greyed under it."""
        if self.is_busy and (self.record.hasFocus() or self.play.hasFocus()):
            staying.setEnabled(True)
            staying.setFocus()

    def _show_progress(self) -> None:
        passed_ms = self._clock.elapsed() if self.is_busy else 0
        self.progress.setValue(min(int(passed_ms), EXPECTED_MS))

    def _lay_out(self) -> None:
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        row = QHBoxLayout()
        row.addWidget(self.record)
        row.addWidget(self.play)
        row.addWidget(self.progress, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.problem)


def _hint(state: _State, *, has_recording: bool) -> str:
    if state is _State.RECORDING:
        return translate("audio", "Speak as you will when you are captioned.")
    if state is _State.PLAYING:
        return translate("audio", "This is what the recogniser hears.")
    if has_recording:
        return translate("audio", "Recorded. Play it to hear what the recogniser hears.")
    return translate("audio", "A few seconds, kept in memory only, so that you can hear yourself.")
