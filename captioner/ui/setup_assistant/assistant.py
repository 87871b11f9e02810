"""The assistant's window: one step after the other, to be left and repeated at any time."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.domain.wording import number, translate
from captioner.ports.preferences import Preferences
from captioner.ui.control_lock import ControlLock
from captioner.ui.icon import app_icon
from captioner.ui.labels import Hint, title
from captioner.ui.margins import set_margins
from captioner.ui.setup_assistant.connection_step import ConnectionStep
from captioner.ui.setup_assistant.done_step import DoneStep
from captioner.ui.setup_assistant.microphone_step import MicrophoneStep
from captioner.ui.setup_assistant.place_step import PlaceStep
from captioner.ui.setup_assistant.remedies import Remedy
from captioner.ui.setup_assistant.server_entry import ServerEntry, profile_from, with_server
from captioner.ui.setup_assistant.server_form import Field
from captioner.ui.setup_assistant.step import Step

_SIZE = (680, 560)
_ICON_PX = 40
_MARGIN_PX = 20

_FIELD_OF = {
    Remedy.ENTER_KEY: Field.TOKEN,
    Remedy.CHOOSE_CLIENT_CERT: Field.CLIENT_CERT,
    Remedy.CHECK_ENCRYPTION: Field.ENCRYPTION,
    Remedy.CHANGE_ADDRESS: Field.ADDRESS,
}


class SetupAssistant(QDialog):
    """Not modal. `finished` says whether it was gone through (1) or skipped (0).

    Nothing is in force before "Finish"; skipping changes nothing but that the
    program counts as set up.
    """

    def __init__(self, preferences: Preferences, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._settings: Settings = preferences.settings
        self._profile: Profile | None = None
        self._fresh_id = uuid4().hex
        self._any_language_for = ""
        self.place = PlaceStep()
        self.microphone = MicrophoneStep(preferences)
        self.connection = ConnectionStep(preferences)
        self.done_step = DoneStep()
        self._steps: tuple[Step, ...] = (
            self.place,
            self.microphone,
            self.connection,
            self.done_step,
        )
        self._title = title("")
        self._where = Hint()
        self._stack = QStackedWidget()
        self.skip = QPushButton(translate("assistant", "&Skip"))
        self.back = QPushButton(translate("assistant", "&Back"))
        self.next = QPushButton(translate("assistant", "&Next"))
        self._lay_out()
        self._connect()
        self._prefill()
        self._show_step(self.place)

    @property
    def step(self) -> Step:
        """The one that is shown."""
        return self._steps[self._stack.currentIndex()]

    def accept(self) -> None:
        """Put into force what was chosen."""
        self.step.leave()
        settings, secrets = self._outcome()
        self._preferences.apply(settings, secrets)
        super().accept()

    def reject(self) -> None:
        """Skip: whatever was chosen is forgotten. On the last page nothing is left to skip."""
        if self.step is self.done_step:
            self.accept()
            return
        self.step.leave()
        present = self._preferences.settings
        if not present.is_set_up:
            self._preferences.apply(replace(present, is_set_up=True), {})
        super().reject()

    def abandon(self) -> None:
        """Close without deciding anything: the program ends."""
        self.step.leave()
        super().reject()

    def _outcome(self) -> tuple[Settings, dict[str, Secrets]]:
        settings = replace(
            self._preferences.settings,
            microphone=self.microphone.microphone_id,
            is_set_up=True,
        )
        if self._profile is None:
            return replace(settings, active_profile=None), {}
        secrets = {}
        if self.place.form.entry.has_secrets:
            secrets[self._profile.id] = self.connection.secrets
        return with_server(settings, self._profile), secrets

    def _go_on(self) -> None:
        if not self.step.may_go_on():
            return
        index = self._stack.currentIndex()
        if index + 1 == len(self._steps):
            self.accept()
        else:
            self._show_step(self._steps[index + 1])

    def _go_back(self) -> None:
        self._show_step(self._steps[self._stack.currentIndex() - 1])

    def _show_step(self, step: Step) -> None:
        self.step.leave()
        if step is self.connection:
            self._decide_what_to_test()
        if step is self.done_step:
            self.done_step.show_outcome(self._profile, self.connection.diagnosis)
        index = self._steps.index(step)
        self._stack.setCurrentIndex(index)
        self._title.setText(translate("assistant", step.title))
        self._title.setBuddy(step.asked)
        where = translate("assistant", "Step {number} of {count}")
        self._where.setText(where.format(number=number(index + 1), count=number(len(self._steps))))
        self._show_buttons()
        self.next.setFocus()
        step.enter()

    def _decide_what_to_test(self) -> None:
        """The profile as it was entered; None for this computer."""
        if not self.place.is_server_chosen:
            self._profile = None
            self.connection.use(None, ServerEntry(""), is_known=False)
            return
        entry = self.place.form.entry
        profile = profile_from(self._settings, entry, fresh_id=self._fresh_id)
        if profile.endpoint.address == self._any_language_for:
            options = replace(profile.recognition, language="", model="")
            profile = replace(profile, recognition=options)
        self._profile = profile
        self.connection.use(profile, entry, is_known=profile.id != self._fresh_id)

    def _help(self, remedy: Remedy) -> None:
        form = self.place.form
        if remedy is Remedy.ENCRYPT:
            form.encrypt()
            self._test_again()
        elif remedy is Remedy.CHOOSE_CA:
            form.encrypt()
            form.root_cert.choose.click()
        elif remedy is Remedy.ANY_LANGUAGE and self._profile is not None:
            self._any_language_for = self._profile.endpoint.address
            self._test_again()
        else:
            self._show_step(self.place)
            form.focus_field(_FIELD_OF[remedy])

    def _test_again(self) -> None:
        self._decide_what_to_test()
        self.connection.test()
        self._show_buttons()

    def _on_ca_file(self) -> None:
        """Chosen from here, where a test had failed for the lack of it."""
        if self.step is self.connection:
            self._test_again()

    def _on_passed(self) -> None:
        """The person need not press a button to learn that all is well."""
        if self.step is self.connection:
            self._show_step(self.done_step)

    def _show_buttons(self) -> None:
        is_last = self.step is self.done_step
        self.next.setText(self.step.next_text)
        self.next.setEnabled(not (self.step is self.connection and self.connection.is_running))
        self.back.setVisible(self.step is not self.place)
        self.skip.setVisible(not is_last)

    def _prefill(self) -> None:
        machine = self._preferences.machine
        self.place.prefill(self._settings, self._preferences.overrides, machine)
        self.microphone.chooser.choose(self._settings.microphone)
        if machine.locks("microphone"):
            ControlLock([self.microphone.chooser]).set_locked(True)

    def _connect(self) -> None:
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self.reject)
        self.place.form.root_cert.changed.connect(self._on_ca_file)
        self.connection.begun.connect(self._show_buttons)
        self.connection.ended.connect(self._show_buttons)
        self.connection.passed.connect(self._on_passed)
        self.connection.remedy_wanted.connect(self._help)

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("assistant", "Set up Captioner"))
        self.setWindowIcon(app_icon())
        self.setModal(False)
        self.next.setDefault(True)
        for button in (self.skip, self.back):
            button.setAutoDefault(False)
        for step in self._steps:
            self._stack.addWidget(_scrolling(step))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(_MARGIN_PX * 3 // 4)
        layout.addLayout(self._header())
        layout.addWidget(self._stack, stretch=1)
        layout.addLayout(self._footer())
        self.resize(*_SIZE)

    def _header(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(_ICON_PX, _ICON_PX))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._where)
        header = QHBoxLayout()
        header.setSpacing(_MARGIN_PX * 3 // 4)
        header.addWidget(icon)
        header.addLayout(texts, stretch=1)
        return header

    def _footer(self) -> QHBoxLayout:
        footer = QHBoxLayout()
        footer.addWidget(self.skip)
        footer.addStretch()
        footer.addWidget(self.back)
        footer.addWidget(self.next)
        return footer


def _scrolling(step: Step) -> QScrollArea:
    """So that nothing is cut on a small screen or with large letters."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(_with_room_for_scroll_bar(step))
    return area


def _with_room_for_scroll_bar(step: Step) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    set_margins(layout, end=_MARGIN_PX // 2)
    layout.addWidget(step)
    return whole
