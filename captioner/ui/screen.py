"""Everything of Captioner that is on the screen, as the program sees it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SourceHealth, SourceState
from captioner.domain.hotkeys import HotkeyAction, HotkeyProblem
from captioner.domain.settings import ArrangedPlace, Hotkeys, Profile, Settings, WindowPlace
from captioner.domain.wording import translate
from captioner.ports import Commands
from captioner.ui.actions import CaptionActions
from captioner.ui.bridge import CaptionBridge, OnPainted, PaintOutcome
from captioner.ui.display_choices import DisplayChoices
from captioner.ui.hotkeys.global_hotkeys import GlobalHotkeys
from captioner.ui.icon import IconState, app_icon
from captioner.ui.microphones import Microphones
from captioner.ui.overlay.announcer import Announcer
from captioner.ui.overlay.notice import NoticeAction
from captioner.ui.overlay.place_keeper import PLACE_KEYS, PlaceKeeper
from captioner.ui.overlay.placing_limits import placing_limits
from captioner.ui.overlay.quick_panel import PANEL_KEYS, CopyRange, QuickPanel
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.sharing import Sharing
from captioner.ui.theme import sizes_for_screen
from captioner.ui.tray import CaptionTray

OnPlace = Callable[[WindowPlace, tuple[ArrangedPlace, ...]], None]
"""Called with the overlay's place once a drag or a resize is over, to be remembered; and with
its places under each arrangement of the screens."""


class CaptionScreen(QObject):
    """The overlay, the tray icon and the bridge that feeds them. Qt's main thread only.

    Give `observer` to the session. The overlay begins at the place in `settings`;
    a place on a screen that is gone is moved.
    """

    def __init__(
        self,
        commands: Commands,
        microphones: Microphones,
        *,
        settings: Settings,
        on_place: OnPlace,
        on_painted: OnPainted,
    ) -> None:
        super().__init__()
        self._commands = commands
        self._connection = Connection(ConnectionState.OFFLINE)
        self._microphone: str | None = None
        self._is_paused = False
        self._needs_attention = False
        self._is_deaf = False
        self._hotkeys_in_use = Hotkeys()
        self.overlay = _new_overlay()
        self.panel = QuickPanel(self.overlay, self.overlay.status_line)
        self.keeper = PlaceKeeper(self.overlay, self.overlay.area, self.overlay.status_line)
        self.announcer = Announcer(self.overlay)
        self.overlay.key_help = (*self.overlay.key_help, *PANEL_KEYS, *PLACE_KEYS)
        self.sharing = Sharing(self.overlay, self.overlay.area, self.keeper.history)
        self.choices = DisplayChoices(commands, self.overlay, self.panel, self.sharing)
        self.hotkeys = GlobalHotkeys(self)
        self.observer = CaptionBridge(self, on_painted)
        self.actions = CaptionActions(commands, microphones, self.overlay)
        self._menu = self.actions.menu()
        self.tray = CaptionTray(self.actions.menu(), self._toggle, parent=self)
        self._connect(on_place)
        self.choices.use(settings.display, settings.overlay_options)
        self.overlay.place.restore(settings.overlay, settings.overlay_options.places)
        self._knows_limits = settings.overlay_options.knows_limits

    def show(self) -> None:
        """Put overlay and tray icon up without taking the keyboard from anybody."""
        self.tray.show()
        self.overlay.show()
        limits = placing_limits()
        if limits and not self._knows_limits:
            self.show_message(limits)
            self.choices.note_limits_known()

    def activate(self) -> None:
        """Show the overlay and give it the keyboard: a person asked for it."""
        self.overlay.raise_for_keyboard()

    def hide(self) -> None:
        """Hide the overlay; refused where neither tray nor hotkey could bring it back."""
        if self._may_hide:
            self.overlay.hide()

    def show_message(self, text: str) -> None:
        """Say a sentence in place of the captions until it is withdrawn or captions come."""
        self._show_notice(text, None)

    def tell_of_session(self, read: Callable[[], None]) -> None:
        """Captions were stopped, and what was said is kept."""
        said = translate("overlay", "Captions are stopped. What was said is kept.")
        self.tell(said, translate("overlay", "Read the transcript"), read)

    def tell(self, text: str, label: str, order: Callable[[], None]) -> None:
        """As `show_message`, of what is no trouble, with a button."""
        self._show_notice(text, NoticeAction(label, order), is_trouble=False)

    def offer_to_go_on(self, text: str, label: str, order: Callable[[], None]) -> None:
        """As `show_message`, with a button; in the menu it can be ordered later as well."""
        action = self.actions.record.go_on
        self.actions.record.offer_to_go_on(order)
        self._show_notice(text, NoticeAction(label, action.trigger))

    def offer_sample(self, text: str) -> None:
        """As `show_message`, with a button that plays the sample speech."""
        self._show_notice(
            text, NoticeAction(translate("overlay", "Play the sample"), self._commands.play_sample)
        )

    def withdraw_message(self) -> None:
        self._needs_attention = False
        self.overlay.withdraw_notice()
        self._refresh()

    def use_settings(self, settings: Settings) -> None:
        """What was chosen is in force from now on; the place stays as it is."""
        self.choices.use(settings.display, settings.overlay_options)
        self.actions.set_overlay_options(settings.overlay_options)
        self.use_hotkeys(settings.hotkeys)

    def use_hotkeys(self, hotkeys: Hotkeys) -> None:
        """Why some of the keys do not work is said where the captions are."""
        if hotkeys != self._hotkeys_in_use:
            self._hotkeys_in_use = hotkeys
            self._say_problems(self.hotkeys.set(hotkeys))
            self._refresh()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_paused = paused
        self.panel.set_paused(paused)
        self.overlay.status_line.set_paused(paused)
        self.actions.set_paused(paused)
        self._refresh()

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self.overlay.status_line.set_off_the_record(off)
        self.actions.record.set_off_the_record(off)

    def set_transcript_trouble(self, sentence: str) -> None:
        """What keeps the words from the disk; empty where nothing does. Captions go on."""
        self.overlay.status_line.set_transcript_trouble(sentence)

    def set_microphone(self, microphone_id: str | None, *, name: str | None) -> None:
        """`microphone_id` is the choice (None: the system's default).

        `name` is what is heard now; None while it is no microphone but the sample.
        """
        self._microphone = name
        self.actions.set_microphone(microphone_id, name)
        self._refresh()

    def set_profiles(self, profiles: Sequence[Profile], chosen: str | None) -> None:
        """The servers to choose from, and the id of the one in use (None: this computer)."""
        self.actions.set_profiles(profiles, chosen)

    def refresh_microphones(self) -> None:
        """There are others than before."""
        self.actions.refresh_microphones()

    def forget_captions(self) -> None:
        """Empty the box: another session begins."""
        self.observer.forget()
        self.keeper.clear()
        self.sharing.clear()
        self.announcer.clear()
        self.overlay.area.clear()
        self.overlay.status_line.set_gap(None)

    def close(self) -> None:
        self.observer.forget()
        self.sharing.close()
        self.announcer.clear()
        self.hotkeys.close()
        self.choices.close()
        self.tray.hide()
        self.overlay.close()
        self.overlay.deleteLater()
        self.deleteLater()

    def show_segments(self, segments: Sequence[Segment]) -> PaintOutcome:
        """For the bridge."""
        if self._needs_attention and any(segment.text for segment in segments):
            self.withdraw_message()
        self.keeper.take(segments)
        self.sharing.take(segments)
        self.announcer.take(segments)
        return self.overlay.show_segments(segments)

    def show_connection(self, connection: Connection) -> None:
        """For the bridge."""
        was_refused = self._connection.state is ConnectionState.REFUSED
        self._connection = connection
        self.overlay.status_line.set_connection(connection)
        self.actions.set_running(self._is_running)
        self._refresh()
        if connection.state is ConnectionState.REFUSED:
            again = NoticeAction(translate("overlay", "Try again"), self._commands.retry)
            self._show_notice(connection.detail, again)
        elif was_refused:
            self.withdraw_message()

    def show_source(self, health: SourceHealth | None) -> None:
        """How the microphone is doing; None while there is none to tell of."""
        self.overlay.status_line.set_source(health)
        if health is not None and self._microphone and health.microphone:
            self._name_microphone(health.microphone)
        is_deaf = health is not None and health.state in (SourceState.LOST, SourceState.SILENT)
        if is_deaf is not self._is_deaf:
            self._is_deaf = is_deaf
            self._refresh()

    def show_gap(self, gap: Gap) -> None:
        """For the bridge."""
        self.overlay.status_line.set_gap(gap)

    @property
    def _may_hide(self) -> bool:
        return self.tray.is_there or self.hotkeys.works(HotkeyAction.SHOW_HIDE)

    @property
    def _is_running(self) -> bool:
        return self._connection.state is not ConnectionState.OFFLINE

    def _connect(self, on_place: OnPlace) -> None:
        self.overlay.place_settled.connect(lambda place: on_place(place, self.overlay.place.places))
        self.overlay.area.painted.connect(self.observer.painted)
        self.overlay.status_line.said.connect(self.tray.set_detail)
        self.overlay.visibility_changed.connect(self.actions.set_shown)
        self.overlay.pause_requested.connect(self.actions.toggle_pause)
        self.overlay.hide_requested.connect(self.hide)
        self.overlay.menu_requested.connect(self._open_menu)
        self.actions.visibility_requested.connect(self._set_visible)
        self.actions.click_through_requested.connect(self.choices.toggle_click_through)
        self.actions.capture_requested.connect(self.choices.toggle_hidden_from_capture)
        self.actions.sharing_requested.connect(self.choices.toggle_sharing)
        self.sharing.changed.connect(lambda: self.actions.sharing.setChecked(self.sharing.is_open))
        self.actions.copy_requested.connect(lambda: self.keeper.copy(CopyRange.ALL))
        self.panel.pause_requested.connect(self.actions.toggle_pause)
        self.panel.copy_requested.connect(self.keeper.copy)
        self.panel.settings_requested.connect(self._commands.open_settings)
        self.panel.hide_requested.connect(self.hide)
        self.hotkeys.pressed.connect(self._on_hotkey)
        self.hotkeys.problems_found.connect(self._say_problems)

    def _on_hotkey(self, action: HotkeyAction) -> None:
        match action:
            case HotkeyAction.START_STOP:
                self.actions.toggle_running()
            case HotkeyAction.PAUSE:
                self.actions.toggle_pause()
            case HotkeyAction.SHOW_HIDE:
                self._toggle()
            case HotkeyAction.CLICK_THROUGH:
                self.choices.toggle_click_through()
            case HotkeyAction.CATCH_UP:
                self.keeper.catch_up()
            case HotkeyAction.OFF_THE_RECORD:
                self.actions.record.off_the_record.trigger()
            case HotkeyAction.BOOKMARK:
                self.actions.record.bookmark.trigger()

    def _say_problems(self, problems: Sequence[HotkeyProblem]) -> None:
        if problems:
            self.show_message(" ".join(problem.sentence for problem in problems))

    def _show_notice(
        self, text: str, action: NoticeAction | None, *, is_trouble: bool = True
    ) -> None:
        self._needs_attention = is_trouble
        self.overlay.show_notice(text, action)
        self._refresh()

    def _open_menu(self, point: QPoint) -> None:
        self.actions.visibility.setVisible(self._may_hide)
        self._menu.popup(point)

    def _set_visible(self, visible: bool) -> None:  # noqa: FBT001 - a slot
        if visible:
            self.activate()
        else:
            self.hide()

    def _toggle(self) -> None:
        self._set_visible(not self.overlay.isVisible())

    def _refresh(self) -> None:
        self.panel.set_hiding_possible(self._may_hide)
        self.overlay.area.set_hint(self._hint())
        self.tray.set_state(self._icon_state())

    def _hint(self) -> str:
        if self._is_paused:
            return translate("overlay", "Paused")
        if self._is_running and self._microphone:
            sentence = translate("overlay", "Listening to {microphone}…")
            return sentence.format(microphone=self._microphone)
        return ""

    def _name_microphone(self, name: str) -> None:
        if name != self._microphone:
            self._microphone = name
            self._refresh()

    def _icon_state(self) -> IconState:
        troubles = (ConnectionState.WAITING, ConnectionState.REFUSED)
        if self._needs_attention or self._is_deaf or self._connection.state in troubles:
            return IconState.TROUBLE
        return IconState.PAUSED if self._is_paused else IconState.CAPTIONING


def _new_overlay() -> CaptionOverlay:
    overlay = CaptionOverlay(sizes_for_screen(QGuiApplication.primaryScreen().size().height()))
    QGuiApplication.setWindowIcon(app_icon())  # of dialogs, too
    return overlay
