"""First step: captions are made on this computer, or by a Riva server."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.settings import Settings
from captioner.domain.wording import marked, translate
from captioner.ui.control_lock import ControlLock
from captioner.ui.labels import Hint
from captioner.ui.margins import set_margins
from captioner.ui.message_bar import MessageBar
from captioner.ui.setup_assistant.server_form import Field, ServerForm
from captioner.ui.setup_assistant.step import Step
from captioner.ui.verdict_icon import Mark

_THIS_COMPUTER = marked(
    "assistant",
    "Works at once and without a network, in English only. It gets many words wrong: it is there "
    "to try things out and for when no server can be reached.",
)
_SERVER = marked(
    "assistant", "An NVIDIA Riva server, for captions to rely on. You need its address."
)
_DECIDES = marked(
    "assistant",
    "{names} in the environment decides about the server; what is entered here counts without it.",
)
_NOT_OF_A_SERVER = ("language", "model")
_INDENT_PX = 24


class PlaceStep(Step):
    title = marked("assistant", "Where are captions made?")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.this_computer = _Choice(translate("assistant", "&On this computer"))
        self.server = _Choice(translate("assistant", "By a &Riva server"))
        self.form = ServerForm()
        self.variables = MessageBar()
        self._group = QButtonGroup(self)
        self._group.addButton(self.this_computer)
        self._group.addButton(self.server)
        self.this_computer.setChecked(True)
        self._lay_out()
        self.server.toggled.connect(self._show_form)
        self.server.picked.connect(lambda: self.form.focus_field(Field.ADDRESS))
        self._show_form()

    @property
    def is_server_chosen(self) -> bool:
        return self.server.isChecked()

    def prefill(
        self, settings: Settings, overrides: Mapping[str, str], machine: MachineDefaults
    ) -> None:
        """`overrides` are fields that environment variables decide, with their names."""
        names = [name for field, name in overrides.items() if field not in _NOT_OF_A_SERVER]
        if names:
            said = translate("assistant", _DECIDES).format(names=_listed(names))
            self.variables.say(said, Mark.WARNED)
        self.form.prefill(settings)
        (self.this_computer if settings.profile is None else self.server).setChecked(True)
        self._lock(settings, machine)

    def _lock(self, settings: Settings, machine: MachineDefaults) -> None:
        """A person may still have a key of an own for the administrator's server."""
        has_no_choice = settings.profile is None and machine.locks("profiles")
        if machine.locks("active_profile") or has_no_choice:
            ControlLock([self.this_computer, self.server]).set_locked(True)
        if machine.decides_server:
            ControlLock(self.form.connection_fields).set_locked(True, is_told=False)

    def enter(self) -> None:
        if self.is_server_chosen:
            self.form.focus_field(Field.ADDRESS)
        else:
            self.this_computer.setFocus()

    def may_go_on(self) -> bool:
        return not self.is_server_chosen or self.form.check()

    def _show_form(self) -> None:
        self.form.setVisible(self.is_server_chosen)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.variables)
        layout.addWidget(self.this_computer)
        layout.addWidget(_indented(Hint(translate("assistant", _THIS_COMPUTER))))
        layout.addSpacing(10)
        layout.addWidget(self.server)
        layout.addWidget(_indented(Hint(translate("assistant", _SERVER)), self.form))
        layout.addStretch()


class _Choice(QRadioButton):
    picked = Signal()
    """Chosen with the mouse or its shortcut: the keyboard may go on to what belongs to it.

    The arrow keys only pass by on their way through the choices.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._is_called = False
        self.clicked.connect(self._answer_call)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Shortcut:
            self._is_called = True  # Qt shows the button pressed, and clicks it only later
        return super().event(event)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of its line takes a click, not its text alone."""
        return self.rect().contains(position)

    def _answer_call(self) -> None:
        if self._is_called:
            self._is_called = False
            self.picked.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        if self.isChecked():
            self.picked.emit()


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    together = translate("assistant", "{names} and {last}")
    return together.format(names=", ".join(names[:-1]), last=names[-1])


def _indented(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    set_margins(layout, begin=_INDENT_PX)
    for widget in widgets:
        layout.addWidget(widget)
    return whole
