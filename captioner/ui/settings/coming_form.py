"""How captions come, stay and move."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.settings import LONGEST_LINGER_S, SHORTEST_LINGER_S, DisplayOptions
from captioner.domain.stability import Stability
from captioner.domain.wording import marked, translate
from captioner.ui.labels import Hint
from captioner.ui.margins import set_margins
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.settings.page import Lockable
from captioner.ui.wheel_guard import guard_from_wheel

_USUAL_LINGER_S = 10
_INDENT_PX = 24

_STABILITIES = {
    Stability.FAST: (
        marked("captions", "Fas&t"),
        marked("captions", "Every word as soon as it is heard. Some change while you read them."),
    ),
    Stability.BALANCED: (
        marked("captions", "&Balanced"),
        marked("captions", "Words wait for a moment, until most of them will stay."),
    ),
    Stability.STEADY: (
        marked("captions", "&Steady"),
        marked(
            "captions",
            "Words appear when they will stay, a second or two later, or at the utterance's end.",
        ),
    ),
}
_MOTIONS = {
    None: marked("captions", "As the system has it"),
    False: marked("captions", "Rows roll and fade"),
    True: marked("captions", "Nothing moves"),
}
_SYSTEMS_MOTIONS = {
    False: marked("captions", "As the system has it: rows roll and fade"),
    True: marked("captions", "As the system has it: nothing moves"),
}


class ComingForm(QWidget):
    edited = Signal(str, object)
    """The name of a field of DisplayOptions, and its new value."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.stabilities: Mapping[Stability, QRadioButton] = {
            stability: QRadioButton(translate("captions", text))
            for stability, (text, _) in _STABILITIES.items()
        }
        self.lingers = QCheckBox(translate("captions", "Clear the box after a s&ilence of"))
        self.linger = QSpinBox(
            suffix=" " + translate("units", "s"),
            minimum=SHORTEST_LINGER_S,
            maximum=LONGEST_LINGER_S,
        )
        self.linger.setKeyboardTracking(False)
        self.linger.setValue(_USUAL_LINGER_S)
        self.linger.setAccessibleName(
            translate("captions", "Seconds of silence after which the box is cleared")
        )
        self.motion = QComboBox()
        for reduced, text in _MOTIONS.items():
            self.motion.addItem(translate("captions", text), reduced)
        self.motion.setProperty(
            SEARCH_TERMS, translate("search", "animation reduced motion smooth scrolling")
        )
        self.lingers.setProperty(
            SEARCH_TERMS, translate("search", "linger stay disappear fade timeout")
        )
        guard_from_wheel(self.linger, self.motion)
        self._lay_out()
        self._connect()

    def show_options(self, display: DisplayOptions) -> None:
        self.stabilities[display.stability].setChecked(True)
        self.lingers.setChecked(display.linger_s is not None)
        self.linger.setEnabled(display.linger_s is not None)
        if display.linger_s is not None:
            with QSignalBlocker(self.linger):
                self.linger.setValue(display.linger_s)
        self.motion.setCurrentIndex(list(_MOTIONS).index(display.reduced_motion))

    def lockables(self) -> Mapping[str, Lockable]:
        """By the paths of the settings."""
        return {
            "display.stability": Lockable([*self.stabilities.values()], self._stability_note),
            "display.linger_s": Lockable([self.lingers, self.linger]),
            "display.reduced_motion": Lockable([self.motion]),
        }

    def show_systems_motion(self, *, is_reduced: bool) -> None:
        """What following the system means here."""
        self.motion.setItemText(0, translate("captions", _SYSTEMS_MOTIONS[is_reduced]))

    def _connect(self) -> None:
        for stability, button in self.stabilities.items():
            button.clicked.connect(
                lambda _=False, stability=stability: self.edited.emit("stability", stability)
            )
        self.lingers.clicked.connect(self._on_lingers)
        self.linger.valueChanged.connect(lambda seconds: self.edited.emit("linger_s", seconds))
        self.motion.activated.connect(
            lambda index: self.edited.emit("reduced_motion", list(_MOTIONS)[index])
        )

    def _on_lingers(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.edited.emit("linger_s", self.linger.value() if is_on else None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        choices = QVBoxLayout()
        choices.setSpacing(1)
        for stability, button in self.stabilities.items():
            self._group.addButton(button)
            hint = Hint(translate("captions", _STABILITIES[stability][1]))
            set_margins(hint, begin=_INDENT_PX, bottom=6)
            button.setAccessibleDescription(hint.text())
            button.setProperty(SEARCH_TERMS, translate("search", "stability flicker delay"))
            choices.addWidget(button)
            choices.addWidget(hint)
            self._stability_note = hint
        layout.addLayout(choices)
        layout.addLayout(_row(self.lingers, self.linger))
        label = QLabel(translate("captions", "&Motion:"))
        label.setBuddy(self.motion)
        layout.addLayout(_row(label, self.motion))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
