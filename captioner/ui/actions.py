"""What a person can order from any menu: one set of actions, shared by tray and overlay."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from captioner.domain.machine_defaults import (
    NO_MACHINE_DEFAULTS,
    SET_BY_ADMINISTRATOR,
    MachineDefaults,
)
from captioner.domain.settings import OverlayOptions, Profile
from captioner.domain.wording import translate
from captioner.ports import Commands
from captioner.ui.microphones import MicrophoneMenu, Microphones
from captioner.ui.overlay.capture import can_hide, why_not
from captioner.ui.overlay.place_menu import PlaceMenu
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.recognizers import RecognizerMenu
from captioner.ui.record_menu import RecordActions
from captioner.ui.release_action import ReleaseAction


class CaptionActions(QObject):
    """Start, pause, show or hide, the sample, quit; their texts follow the program's state."""

    visibility_requested = Signal(bool)
    click_through_requested = Signal()
    capture_requested = Signal()
    sharing_requested = Signal()
    copy_requested = Signal()

    def __init__(
        self, commands: Commands, microphones: Microphones, window: CaptionOverlay
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._microphones = microphones
        self._window = window
        self._microphone_menus: list[MicrophoneMenu] = []
        self._recognizer_menus: list[RecognizerMenu] = []
        self._profiles: Sequence[Profile] = ()
        self._profile_id: str | None = None
        self._machine = NO_MACHINE_DEFAULTS
        self._is_running = False
        self._hears_microphone = False
        self._is_paused = self._is_shown = False
        self.start = self._action(commands.start)
        self.stop = self._action(commands.stop, translate("menu", "Stop captions"))
        self.pause = self._action(self.toggle_pause)
        self.visibility = self._action(self._toggle_visibility)
        self.click_through = self._choice(
            self.click_through_requested.emit, translate("menu", "Let clicks through")
        )
        self.hide_from_capture = self._choice(
            self.capture_requested.emit, translate("menu", "Hide from screen capture")
        )
        self.hide_from_capture.setEnabled(can_hide())
        self.hide_from_capture.setToolTip(why_not())
        self.sharing = self._choice(
            self.sharing_requested.emit, translate("menu", "Show a window for sharing…")
        )
        self.sharing.setToolTip(
            translate("menu", "Captions alone in a plain window, to be shared in a meeting.")
        )
        self.copy = self._action(self.copy_requested.emit, translate("menu", "Copy all captions"))
        self.sample = self._action(
            commands.play_sample, translate("menu", "Play the sample speech")
        )
        self.record = RecordActions(commands.sessions, window)
        self.release = ReleaseAction(self)
        self.settings = self._action(commands.open_settings, translate("menu", "Settings…"))
        self.assistant = self._action(commands.open_setup_assistant, translate("menu", "Set up…"))
        self.quit = self._action(commands.quit, translate("menu", "Quit Captioner"))
        self._refresh()

    def menu(self) -> QMenu:
        """A menu of all actions; each place that shows one needs its own."""
        microphones = MicrophoneMenu(self._commands, self._microphones, self._window)
        self._microphone_menus.append(microphones)
        recognizers = RecognizerMenu(self._commands, self._window)
        recognizers.offer(self._profiles, self._profile_id)
        self._recognizer_menus.append(recognizers)
        menu = QMenu("Captioner", self._window)
        menu.setToolTipsVisible(True)
        menu.addActions([self.start, self.stop, self.pause, self.visibility])
        menu.addSeparator()
        menu.addMenu(PlaceMenu(self._window.place, self._window))
        menu.addActions([self.click_through, self.hide_from_capture, self.sharing, self.copy])
        menu.addSeparator()
        menu.addMenu(self.record.menu(menu))
        menu.addMenu(microphones)
        menu.addMenu(recognizers)
        menu.addAction(self.sample)
        menu.addSeparator()
        menu.addActions([self.release, self.settings, self.assistant])
        menu.addSeparator()
        menu.addAction(self.quit)
        self._lock_menus()
        return menu

    def lock(self, machine: MachineDefaults) -> None:
        """Grey what an administrator has locked; for as long as the program runs."""
        self._machine = machine
        for path, action in (
            ("overlay_options.click_through", self.click_through),
            ("overlay_options.hidden_from_capture", self.hide_from_capture),
        ):
            if machine.locks(path):
                _grey(action)
        self._lock_menus()

    def _lock_menus(self) -> None:
        if self._machine.locks("active_profile"):
            for menu in self._recognizer_menus:
                _grey(menu.menuAction())
        if self._machine.locks("microphone"):
            for each in self._microphone_menus:
                _grey(each.menuAction())

    def set_running(self, running: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_running = running
        self.record.set_running(running)
        self._refresh()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_paused = paused
        self._refresh()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_shown = shown
        self._refresh()

    def set_microphone(self, microphone_id: str | None, name: str | None) -> None:
        self._hears_microphone = name is not None
        for menu in self._microphone_menus:
            menu.set_chosen(microphone_id)
        self._refresh()

    def refresh_microphones(self) -> None:
        for menu in self._microphone_menus:
            menu.refresh()

    def set_profiles(self, profiles: Sequence[Profile], chosen: str | None) -> None:
        """The servers to choose from, and the id of the one in use (None: this computer)."""
        self._profiles, self._profile_id = profiles, chosen
        for menu in self._recognizer_menus:
            menu.offer(profiles, chosen)

    def set_overlay_options(self, options: OverlayOptions) -> None:
        self.click_through.setChecked(options.click_through)
        self.hide_from_capture.setChecked(options.hidden_from_capture)

    def toggle_running(self) -> None:
        """Stop where captions run, start where they do not."""
        (self.stop if self._is_running else self.start).trigger()

    def toggle_pause(self) -> None:
        if self.pause.isEnabled():
            self._commands.set_paused(not self._is_paused)

    def _toggle_visibility(self) -> None:
        self.visibility_requested.emit(not self._is_shown)

    def _refresh(self) -> None:
        is_on_sample = self._is_running and not self._hears_microphone
        self.start.setText(
            translate("menu", "Return to the microphone")
            if is_on_sample
            else translate("menu", "Start captions")
        )
        self.start.setEnabled(not self._is_running or is_on_sample)
        self.stop.setEnabled(self._is_running)
        self.pause.setText(
            translate("menu", "Resume captions")
            if self._is_paused
            else translate("menu", "Pause captions")
        )
        self.pause.setEnabled(self._is_running or self._is_paused)
        self.visibility.setText(
            translate("menu", "Hide captions")
            if self._is_shown
            else translate("menu", "Show captions")
        )

    def _choice(self, order: Callable[[], None], text: str) -> QAction:
        """One that shows whether it is in force."""
        action = self._action(order, text)
        action.setCheckable(True)
        return action

    def _action(self, order: Callable[[], None], text: str = "") -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda: order())  # noqa: PLW0108 - drops Qt's `checked`
        return action


def _grey(action: QAction) -> None:
    action.setEnabled(False)
    action.setToolTip(translate("settings", SET_BY_ADMINISTRATOR))
