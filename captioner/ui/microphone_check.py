"""Whether a microphone hears the person: its level while it can be seen, and in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from captioner.domain.audio import SoundLevel
from captioner.domain.wording import translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.labels import Hint
from captioner.ui.level_meter import LevelMeter
from captioner.ui.message_bar import MessageBar
from captioner.ui.verdict_icon import Mark


class MicrophoneCheck(QWidget):
    """`watch` a microphone until `stop`; while it does not work, says why and offers a retry."""

    retried = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._cancel: Cancel | None = None
        self._microphone_id: str | None = None
        self.meter = LevelMeter()
        self.words: QLabel = Hint()
        self.problem = MessageBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.meter, self.words, self.problem):
            layout.addWidget(widget)
        self._show_words()

    @property
    def microphone_id(self) -> str | None:
        """What was watched last."""
        return self._microphone_id

    @property
    def is_watching(self) -> bool:
        return self._cancel is not None

    def watch(self, microphone_id: str | None) -> None:
        """Listen to this one from now on instead of any other."""
        self.stop()
        self._microphone_id = microphone_id
        self.problem.withdraw()
        self._show_words()
        self._cancel = self._preferences.watch_level(
            microphone_id, self._on_level, self._on_problem
        )

    def stop(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        self.meter.clear()

    def _on_level(self, level: SoundLevel) -> None:
        self.meter.show_level(level)
        self._show_words()

    def _on_problem(self, sentence: str) -> None:
        self._cancel = None
        self.meter.clear()
        self.words.hide()
        self.problem.say(
            sentence, Mark.FAILED, button=translate("audio", "T&ry again"), on_button=self._retry
        )

    def _retry(self) -> None:
        self.watch(self._microphone_id)
        self.retried.emit()

    def _show_words(self) -> None:
        words = translate("audio", self.meter.loudness.value)
        if self.words.text() != words:
            self.words.setText(words)
        if not self.problem.isVisibleTo(self):
            self.words.show()
