"""Second step: the microphone, and whether it hears."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.labels import Hint
from captioner.ui.message_bar import MessageBar
from captioner.ui.microphone_check import MicrophoneCheck
from captioner.ui.microphone_chooser import MicrophoneChooser
from captioner.ui.setup_assistant.step import Step
from captioner.ui.verdict_icon import Mark
from captioner.ui.wheel_guard import guard_from_wheel


class MicrophoneStep(Step):
    """Without any microphone the person may still go on: one can be plugged in later."""

    title = marked("assistant", "Which microphone listens?")

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = MicrophoneChooser(preferences)
        self.list_problem = MessageBar()
        self.check = MicrophoneCheck(preferences)
        guard_from_wheel(self.chooser)
        self.chooser.chosen.connect(self.check.watch)
        self.chooser.problem_found.connect(self._show_problem)
        self.check.retried.connect(self.chooser.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.chooser, self.list_problem):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(
            Hint(translate("assistant", "Say something: the bar should move well into the green."))
        )
        layout.addWidget(self.check)
        layout.addStretch()

    @property
    def asked(self) -> QWidget:
        return self.chooser

    @property
    def microphone_id(self) -> str | None:
        return self.chooser.chosen_id

    def enter(self) -> None:
        self.chooser.look()
        self.check.watch(self.chooser.chosen_id)
        self.chooser.setFocus()

    def leave(self) -> None:
        self.chooser.stop()
        self.check.stop()

    def _show_problem(self, sentence: str) -> None:
        if sentence:
            self.list_problem.say(
                sentence,
                Mark.FAILED,
                button=translate("assistant", "&Look again"),
                on_button=self.chooser.look,
            )
        else:
            self.list_problem.withdraw()
