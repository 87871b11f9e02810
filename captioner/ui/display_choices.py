"""What a person chose about the captions, applied to the box; and what is chosen there."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from captioner.domain.appearance import LARGEST_PERCENT, SMALLEST_PERCENT
from captioner.domain.settings import DisplayOptions, OverlayOptions, WindowPlace
from captioner.domain.stability import Stability
from captioner.domain.system_look import followed, is_motion_reduced
from captioner.ports import Commands
from captioner.ui.overlay.look import Look, look_of
from captioner.ui.overlay.quick_panel import QuickPanel
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.sharing import Sharing
from captioner.ui.system_look import SystemLookWatch

SIZE_STEP_PERCENT = 10
_USUAL_PERCENT = 100


class DisplayChoices(QObject):
    """Orders every choice of the box and its windows from the program. Qt's main thread only."""

    def __init__(
        self, commands: Commands, overlay: CaptionOverlay, panel: QuickPanel, sharing: Sharing
    ) -> None:
        super().__init__(overlay)
        self._commands = commands
        self._sharing = sharing
        self._overlay = overlay
        self._panel = panel
        self._display = DisplayOptions()
        self._is_applied = False
        self._options = OverlayOptions()
        self._system = SystemLookWatch(self)
        self._system.changed.connect(self._apply)
        for steps in (overlay.size_step_requested, panel.size_step_requested):
            steps.connect(self._step_size)
        panel.stability_chosen.connect(self._choose_stability)
        overlay.click_through_changed.connect(self._choose_click_through)
        sharing.placed.connect(self._choose_sharing_place)

    def use(self, display: DisplayOptions, options: OverlayOptions) -> None:
        """From now on; where the box is does not change.

        A display that is in force already is left alone: a look lays the rows out anew.
        """
        if display != self._display or not self._is_applied:
            self._display, self._is_applied = display, True
            self._panel.set_stability(display.stability)
            self._overlay.area.set_linger_s(display.linger_s)
            self._apply()
        self._options = options
        self._overlay.set_click_through(on=options.click_through)
        self._overlay.set_hidden_from_capture(hidden=options.hidden_from_capture)

    def toggle_click_through(self) -> None:
        self._choose_click_through(on=not self._options.click_through)

    def toggle_hidden_from_capture(self) -> None:
        hidden = not self._options.hidden_from_capture
        self._commands.choose_overlay(replace(self._options, hidden_from_capture=hidden))

    def toggle_sharing(self) -> None:
        """Open the window for sharing where it was left, or close it."""
        if self._sharing.is_open:
            self._sharing.close()
        else:
            self._sharing.open(self._options.sharing_window)

    def note_limits_known(self) -> None:
        """The person has been told, once and for all."""
        self._commands.choose_overlay(replace(self._options, knows_limits=True))

    def close(self) -> None:
        self._system.stop()

    def _apply(self) -> None:
        system = self._system.look
        self._overlay.area.set_reduced_motion(
            is_motion_reduced(self._display.reduced_motion, system)
        )
        self._overlay.set_look(self._look())
        self._sharing.follow()

    def _look(self) -> Look:
        appearance = followed(self._display.appearance, self._system.look)
        return look_of(appearance, QGuiApplication.primaryScreen().size().height())

    def _step_size(self, step: int) -> None:
        appearance = self._display.appearance
        percent = appearance.size_percent + step * SIZE_STEP_PERCENT if step else _USUAL_PERCENT
        percent = min(max(percent, SMALLEST_PERCENT), LARGEST_PERCENT)
        self._choose(replace(self._display, appearance=replace(appearance, size_percent=percent)))

    def _choose_stability(self, stability: Stability) -> None:
        self._choose(replace(self._display, stability=stability))

    def _choose(self, display: DisplayOptions) -> None:
        if display != self._display:
            self._commands.choose_display(display)

    def _choose_click_through(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on is not self._options.click_through:
            self._commands.choose_overlay(replace(self._options, click_through=on))

    def _choose_sharing_place(self, place: WindowPlace) -> None:
        if place != self._options.sharing_window:
            self._commands.choose_overlay(replace(self._options, sharing_window=place))
