"""Third step: the connection test runs by itself, and a failure leads to what may help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from captioner.domain.diagnosis import Diagnosis
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.connection_test import ConnectionTestView
from captioner.ui.message_bar import MessageBar
from captioner.ui.setup_assistant.remedies import Remedy, remedy_for
from captioner.ui.setup_assistant.server_entry import (
    ServerEntry,
    has_secrets,
    secrets_from,
)
from captioner.ui.setup_assistant.step import Step
from captioner.ui.verdict_icon import Mark

_EXPLAINED = {
    Remedy.ENCRYPT: marked("assistant", "The server takes encrypted connections only."),
    Remedy.CHOOSE_CA: marked(
        "assistant", "If you were given a CA file for this server, choose it here."
    ),
    Remedy.ENTER_KEY: marked("assistant", "The server wants a key or token that it knows."),
    Remedy.CHOOSE_CLIENT_CERT: marked(
        "assistant", "The server wants a client certificate and its key."
    ),
    Remedy.CHECK_ENCRYPTION: marked("assistant", "The encryption settings do not fit this server."),
    Remedy.CHANGE_ADDRESS: marked("assistant", "Compare the address with what was given to you."),
    Remedy.ANY_LANGUAGE: marked(
        "assistant", "The server may choose the language and the model itself."
    ),
}


class ConnectionStep(Step):
    """Tests what `use` was last told; None as the profile is this computer.

    `passed` comes when a test has passed without a warning, `remedy_wanted`
    when the person presses what may help.
    """

    title = marked("assistant", "Does it work?")

    begun = Signal()
    ended = Signal()
    passed = Signal()
    remedy_wanted = Signal(Remedy)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._profile: Profile | None = None
        self._entry = ServerEntry("")
        self._is_known = False
        self._is_tested = False
        self._cancel_loading: Cancel | None = None
        self.secrets = NO_SECRETS
        self.keyring_problem = MessageBar()
        self.remedy = MessageBar()
        self.view = ConnectionTestView(preferences)
        self.view.requested.connect(self.test)
        self.view.ended.connect(self._on_ended)
        self.view.cancelled.connect(self.ended)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.remedy, self.view, self.keyring_problem):
            layout.addWidget(widget)
        layout.addStretch()

    @property
    def diagnosis(self) -> Diagnosis | None:
        return self.view.diagnosis

    @property
    def is_running(self) -> bool:
        return self.view.is_running or self._cancel_loading is not None

    @property
    def next_text(self) -> str:
        has_failed = self.diagnosis is None or not self.diagnosis.is_good
        if has_failed and not self.is_running:
            return translate("assistant", "Use it any&way")
        return translate("assistant", "&Next")

    def use(self, profile: Profile | None, entry: ServerEntry, *, is_known: bool) -> None:
        """What to test; `is_known` says that the keyring may have secrets of it."""
        is_same = (profile, entry, is_known) == (self._profile, self._entry, self._is_known)
        self._profile, self._entry, self._is_known = profile, entry, is_known
        if not is_same:
            self._is_tested = False
            self.secrets = NO_SECRETS

    def enter(self) -> None:
        if not self._is_tested:
            self.test()

    def leave(self) -> None:
        self._stop_loading()
        self.view.cancel()

    def test(self) -> None:
        """Test anew, with the stored secrets where there are any."""
        self._stop_loading()
        self.remedy.withdraw()
        self.keyring_problem.withdraw()
        profile = self._profile
        if profile is None or not self._is_known or not has_secrets(profile):
            self._start(NO_SECRETS)
            return
        self.view.clear()
        self._cancel_loading = self._preferences.load_secrets(
            profile, self._start, self._on_keyring_problem
        )
        self.begun.emit()

    def _start(self, stored: Secrets) -> None:
        self._cancel_loading = None
        self.secrets = secrets_from(self._entry, stored)
        self.view.start(self._profile, self.secrets)
        self.begun.emit()

    def _on_keyring_problem(self, sentence: str) -> None:
        self.keyring_problem.say(sentence, Mark.WARNED)
        self._start(NO_SECRETS)

    def _on_ended(self, diagnosis: Diagnosis) -> None:
        self._is_tested = diagnosis.is_good
        self._offer_remedy(diagnosis)
        self.ended.emit()
        if diagnosis.is_good and not _has_warning(diagnosis):
            self.passed.emit()

    def _offer_remedy(self, diagnosis: Diagnosis) -> None:
        failure = diagnosis.failure
        if failure is None or self._profile is None:
            return
        remedy = remedy_for(failure)
        if remedy is not None:
            self.remedy.say(
                translate("assistant", _EXPLAINED[remedy]),
                Mark.WARNED,
                button=translate("assistant", remedy.value),
                on_button=lambda: self.remedy_wanted.emit(remedy),
            )
            self.remedy.button.setFocus()

    def _stop_loading(self) -> None:
        if self._cancel_loading is not None:
            self._cancel_loading()
            self._cancel_loading = None


def _has_warning(diagnosis: Diagnosis) -> bool:
    return any(finding.verdict == "warned" for finding in diagnosis.findings)
