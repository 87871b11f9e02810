"""Last step: what happens now, and where everything can be changed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from captioner.domain.diagnosis import Diagnosis
from captioner.domain.settings import Profile
from captioner.domain.wording import marked, translate
from captioner.ui.finding_list import duration
from captioner.ui.labels import Hint
from captioner.ui.setup_assistant.step import Step
from captioner.ui.verdict_icon import Mark, VerdictIcon
from captioner.ui.wrapping_label import WrappingLabel

_WHAT_NOW = marked(
    "assistant",
    "The caption box stays on top of other windows. Drag it anywhere, drag its edges to make it "
    "larger. Press Space in it to pause.",
)
_WHERE = marked(
    "assistant",
    "The settings, another microphone and this assistant are in its menu: the three dots in the "
    "box, a right click, or Captioner's icon in the tray.",
)
_NOT_YET = marked(
    "assistant",
    "The test has not succeeded. Captioner goes on trying, and the caption box says what is "
    "missing until it works.",
)


class DoneStep(Step):
    title = marked("assistant", "All set")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = VerdictIcon()
        self.outcome = WrappingLabel()
        row = QHBoxLayout()
        row.addWidget(self.icon)
        row.addWidget(self.outcome, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addSpacing(10)
        layout.addWidget(Hint(translate("assistant", _WHAT_NOW)))
        layout.addWidget(Hint(translate("assistant", _WHERE)))
        layout.addStretch()

    @property
    def next_text(self) -> str:
        return translate("assistant", "&Finish")

    def show_outcome(self, profile: Profile | None, diagnosis: Diagnosis | None) -> None:
        """How the test of `profile` went, None for this computer."""
        parts = [_source(profile)]
        if diagnosis is None or not diagnosis.is_good:
            parts.append(translate("assistant", _NOT_YET))
            self.icon.set_mark(Mark.WARNED)
        else:
            self.icon.set_mark(Mark.PASSED)
            if diagnosis.first_result_ms is not None:
                said = translate("assistant", "In the test the first words came after {duration}.")
                parts.append(said.format(duration=duration(diagnosis.first_result_ms)))
        self.outcome.setText(" ".join(parts))


def _source(profile: Profile | None) -> str:
    if profile is None:
        return translate("assistant", "Captions come from this computer.")
    said = translate("assistant", "Captions come from {server}.")
    return said.format(server=profile.endpoint.address)
