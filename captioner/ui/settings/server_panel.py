"""What is chosen in the list of servers: its name, whether it is used, its settings, its test."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from captioner.domain.settings import THIS_COMPUTER, Profile
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.connection_test import ConnectionTestView
from captioner.ui.control_lock import ControlLock
from captioner.ui.labels import Hint, heading
from captioner.ui.margins import set_margins
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.problems import Problem
from captioner.ui.settings.profile_editor import ProfileEditor
from captioner.ui.settings.profile_secrets import ProfileSecrets
from captioner.ui.verdict_icon import Mark

_SECTION_GAP_PX = 16
_ROOM_FOR_SCROLL_BAR_PX = 8

_ABOUT_THIS_COMPUTER = marked(
    "servers",
    "The built-in recogniser needs no server and no network, and nothing leaves this computer. "
    "It knows basic English and makes many mistakes: for captions to rely on, add a Riva server.",
)
_GIVEN = marked(
    "servers",
    "Your administrator has set how this server is reached. A key of your own can be typed below.",
)
_TESTABLE_ANYWAY = ("name",)


class ServerPanel(QWidget):
    """One test view for all: its results are about what is chosen, or they are gone."""

    def __init__(
        self, preferences: Preferences, draft: SettingsDraft, secrets: ProfileSecrets
    ) -> None:
        super().__init__()
        self._draft = draft
        self._machine = preferences.machine
        self._secrets = secrets
        self._profile: Profile | None = None
        self._problems: tuple[Problem, ...] = ()
        self.heading = heading("")
        self.use = QPushButton(translate("servers", "Use t&his"))
        self._use_lock = ControlLock([self.use])
        self.in_use = MessageBar()
        self.in_use.label.setWordWrap(False)
        self.given = MessageBar()
        self.about = Hint(translate("servers", _ABOUT_THIS_COMPUTER))
        self.editor = ProfileEditor(preferences, draft, secrets)
        self.test = ConnectionTestView(preferences)
        self._lay_out()
        self.test.requested.connect(self._start_test)
        self.editor.changed.connect(self.test.mark_outdated)

    def show_server(self, profile: Profile | None, problems: Sequence[Problem]) -> None:
        """None is this computer; of `problems` those of the profile count."""
        is_other = (profile and profile.id) != (self._profile and self._profile.id)
        if is_other:
            self.test.clear()
        self._profile = profile
        own = (problem for problem in problems if problem.profile_id == (profile and profile.id))
        self._problems = tuple(own)
        self.heading.setText(_name_of(profile))
        is_used = self._draft.settings.active_profile == (profile.id if profile else None)
        self.use.setVisible(not is_used)
        self._use_lock.set_locked(self._machine.locks("active_profile"), is_told=False)
        if is_used:
            self.in_use.say(translate("servers", "In use"), Mark.PASSED)
        else:
            self.in_use.withdraw()
        self.about.setVisible(profile is None)
        if profile is not None and self._machine.provides(profile.id):
            self.given.say(translate("servers", _GIVEN), Mark.SKIPPED)
        else:
            self.given.withdraw()
        self.editor.setVisible(profile is not None)
        if profile is None:
            self._secrets.show(None)
        else:
            self.editor.show_profile(profile)
            self.editor.show_problems(self._problems)

    def reveal(self, widget: QWidget) -> QWidget:
        """The widget, or what has to be switched on before it can be seen."""
        encryption, authentication = self.editor.encryption, self.editor.authentication
        if encryption.details.isHidden() and encryption.details.isAncestorOf(widget):
            return encryption.is_on
        for form in (authentication.token_form, authentication.function_form):
            if form.isHidden() and form.isAncestorOf(widget):
                return authentication.kind
        return widget

    def stop(self) -> None:
        self.test.clear()
        self.editor.stop()

    def _start_test(self) -> None:
        problem = next((p for p in self._problems if p.field not in _TESTABLE_ANYWAY), None)
        if problem is not None:
            refusal = translate("servers", "To be put right first: {problem}")
            self.test.refuse(refusal.format(problem=problem.sentence))
        else:
            self._secrets.when_loaded(self._test_now)

    def _test_now(self) -> None:
        self.test.start(self._profile, self._secrets.in_use)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.in_use)
        head.addWidget(self.use)
        line = QFrame(frameShape=QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout = QVBoxLayout(self)
        set_margins(layout, end=_ROOM_FOR_SCROLL_BAR_PX)
        layout.addLayout(head)
        layout.addWidget(self.about)
        layout.addWidget(self.given)
        layout.addWidget(self.editor)
        layout.addSpacing(_SECTION_GAP_PX)
        layout.addWidget(line)
        layout.addWidget(heading(translate("servers", "Connection test")))
        layout.addWidget(self.test)
        layout.addStretch()


def _name_of(profile: Profile | None) -> str:
    if profile is None:
        return translate("servers", THIS_COMPUTER)
    return profile.name or translate("servers", "Without a name")
