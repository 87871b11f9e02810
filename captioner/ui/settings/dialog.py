"""The settings window: pages, a search over them, and buttons that mean what they say."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.settings import WindowPlace
from captioner.domain.wording import translate
from captioner.ports.preferences import Preferences
from captioner.ui.icon import app_icon
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.highlight import Highlight, bring_into_view
from captioner.ui.settings.navigation import Navigation
from captioner.ui.settings.page import SettingsPage
from captioner.ui.settings.page_lock import lock_page
from captioner.ui.settings.page_stack import PageStack
from captioner.ui.settings.problem_bar import ProblemBar
from captioner.ui.settings.problems import Problem, ProblemFinder
from captioner.ui.settings.search import Match, matches
from captioner.ui.settings.servers_page import ServersPage
from captioner.ui.settings.unapplied_question import UnappliedQuestion
from captioner.ui.settings.window_place import place_of, put

OnPlace = Callable[[WindowPlace], None]

_PREPARE_AFTER_MS = 300
"""When the window is up and nobody has found the list of pages yet."""

_Button = QDialogButtonBox.StandardButton


class SettingsDialog(QDialog):
    """For one opening: show it, and let go of it once it says `finished`.

    Apply and OK put the draft into force, on top of what was changed elsewhere
    meanwhile; Cancel and Escape discard it; closing the window asks. Qt's main
    thread only; nothing blocks.
    """

    assistant_requested = Signal()

    def __init__(
        self,
        preferences: Preferences,
        *,
        place: WindowPlace | None,
        on_place: OnPlace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._preferences = preferences
        self._on_place = on_place
        self._finder = ProblemFinder()
        self._question: UnappliedQuestion | None = None
        self._is_done = False
        self._problems: tuple[Problem, ...] = ()
        self.draft = SettingsDraft(preferences.settings, self, machine=preferences.machine)
        self.pages = PageStack(
            {
                "Servers": self._servers_page,
                "Captions": self._captions_page,
                "Recognition": self._recognition_page,
                "Audio": self._audio_page,
                "Transcripts": self._transcripts_page,
                "Hotkeys": self._hotkeys_page,
                "About": self._about_page,
            }
        )
        self.navigation = Navigation(self.pages.titles)
        self.problem_bar = ProblemBar()
        self.buttons = QDialogButtonBox(_Button.Ok | _Button.Cancel | _Button.Apply)
        self._highlight = Highlight(self)
        self._building = QTimer(self, singleShot=True, interval=0)
        self._preparing = QTimer(self, singleShot=True, interval=_PREPARE_AFTER_MS)
        self._lay_out()
        self._connect()
        put(self, place)
        self.show_page("Servers")
        self._refresh()

    def show_page(self, title: str) -> None:
        self.navigation.choose_page(title)

    def show_profile(self, profile_id: str | None) -> None:
        """The server's own settings; None is this computer."""
        self.show_page("Servers")
        page = self.pages.page("Servers")
        if isinstance(page, ServersPage):
            page.select(profile_id)

    def apply(self) -> bool:
        """Put the draft into force; False if it has problems or nothing was changed."""
        self.draft.rebase(self._preferences.settings)
        if self._problems or not self.draft.is_changed:
            return False
        settings = self.draft.settings
        kept = {profile.id for profile in settings.profiles}
        secrets = {i: typed for i, typed in self.draft.secrets.items() if i in kept}
        self._preferences.apply(settings, secrets)
        self.draft.applied(self._preferences.settings)
        for page in self.pages.pages:
            page.applied()
        return True

    def accept(self) -> None:
        self.apply()
        if self.draft.is_changed:
            self._go_to(self._problems[0])
        else:
            super().accept()

    def abandon(self) -> None:
        """Close without asking: the program ends."""
        self.reject()

    def done(self, result: int) -> None:
        if self._is_done:
            return
        self._is_done = True
        self._building.stop()
        self._preparing.stop()
        self._highlight.stop()
        if self._question is not None:
            self._question.close()
        self.pages.stop()
        if self.isVisible():
            self._on_place(place_of(self))
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The window's own button may be a slip: what was changed is not lost unasked."""
        if not self.isVisible():
            event.accept()
            return
        event.ignore()
        if self.draft.is_changed:
            self._ask()
        else:
            self.reject()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.draft.rebase(self._preferences.settings)

    def _ask(self) -> None:
        if self._question is not None:
            return
        problem = self._problems[0].sentence if self._problems else ""
        self._question = UnappliedQuestion(self, problem=problem)
        self._question.applied.connect(self.accept)
        self._question.discarded.connect(self.reject)
        self._question.finished.connect(self._forget_question)
        self._question.open()

    def _forget_question(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None

    def _connect(self) -> None:
        self.draft.changed.connect(self._refresh)
        self.navigation.page_chosen.connect(self._show_chosen_page)
        self.navigation.searched.connect(self._search)
        self.navigation.match_chosen.connect(self._go_to_match)
        self.problem_bar.requested.connect(self._go_to)
        self.pages.built.connect(self._take_in)
        self._building.timeout.connect(self._build_next)
        self._preparing.timeout.connect(_read_captions_page)
        self._preparing.start()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._button(_Button.Apply).clicked.connect(self.apply)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda by=by: self.navigation.step(by))

    def _take_in(self, page: SettingsPage) -> None:
        """A new page comes before the window's buttons for the Tab key as well.

        Enter presses the button that has the keyboard, on every page, and not OK.
        """
        page.page_requested.connect(self.show_page)
        lock_page(page, self._preferences.machine)
        for each in page.findChildren(QPushButton):
            each.setAutoDefault(True)
        last: QWidget = self.previousInFocusChain() or self
        for button in (self.problem_bar.go, *self.buttons.buttons()):
            self.setTabOrder(last, button)
            last = button

    def _refresh(self) -> None:
        self._problems = self._finder.problems(self.draft)
        self.problem_bar.show_problems(self._problems)
        self._button(_Button.Ok).setEnabled(not self._problems)
        self._button(_Button.Apply).setEnabled(self.draft.is_changed and not self._problems)

    def _show_chosen_page(self, title: str) -> None:
        self.pages.show_page(title)

    def _search(self, query: str) -> None:
        """Pages that nobody opened yet are built one a turn, so that typing stays smooth."""
        if query and any(True for _ in self.pages.unbuilt()):
            self._building.start()
        self.navigation.show_matches(list(matches(self.pages.pages, query)))

    def _build_next(self) -> None:
        title = next(self.pages.unbuilt(), None)
        if title is not None:
            self.pages.page(title)
            self._search(self.navigation.query)

    def _go_to_match(self, match: Match) -> None:
        self.show_page(match.page.title)
        target = match.page.reveal(match.widget)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._highlight.point_to(target))

    def _go_to(self, problem: Problem) -> None:
        for title in self.pages.titles:
            page = self.pages.page(title)
            if problem.field in page.fields:
                self.show_page(title)
                page.focus_problem(problem.profile_id, problem.field)
                focused = self.focusWidget()
                if focused is not None:
                    bring_into_view(focused)
                return

    def _servers_page(self) -> SettingsPage:
        return ServersPage(self._preferences, self.draft)

    def _captions_page(self) -> SettingsPage:
        from captioner.ui.settings.captions_page import CaptionsPage

        return CaptionsPage(self._preferences, self.draft)

    def _recognition_page(self) -> SettingsPage:
        from captioner.ui.settings.recognition_page import RecognitionPage

        return RecognitionPage(self._preferences, self.draft)

    def _audio_page(self) -> SettingsPage:
        from captioner.ui.settings.audio_page import AudioPage

        return AudioPage(self._preferences, self.draft)

    def _transcripts_page(self) -> SettingsPage:
        from captioner.ui.settings.transcripts_page import TranscriptsPage

        return TranscriptsPage(self._preferences, self.draft)

    def _hotkeys_page(self) -> SettingsPage:
        from captioner.ui.settings.hotkeys_page import HotkeysPage

        return HotkeysPage(self._preferences, self.draft)

    def _about_page(self) -> SettingsPage:
        from captioner.ui.settings.about_page import AboutPage

        page = AboutPage(self._preferences, self.draft)
        page.assistant_requested.connect(self.assistant_requested)
        return page

    def _button(self, which: QDialogButtonBox.StandardButton) -> QPushButton:
        return self.buttons.button(which)

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("settings", "Settings"))
        self.setWindowIcon(app_icon())
        self.setSizeGripEnabled(True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # some desktops put faded pictures on them
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.navigation)
        middle.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self.problem_bar)
        layout.addWidget(self.buttons)
        self._button(_Button.Ok).setDefault(True)  # now that it is the window's
        self.navigation.pages.setFocus()


def _read_captions_page() -> None:
    """Its modules take as long to read as the page to build, so that is done a turn before."""
    import captioner.ui.settings.captions_page  # noqa: F401
