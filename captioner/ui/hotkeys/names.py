"""What each hotkey does, in words."""

from collections.abc import Mapping

from captioner.domain.hotkeys import HotkeyAction

ACTION_NAMES: Mapping[HotkeyAction, str] = {
    HotkeyAction.START_STOP: "Start or stop captions",
    HotkeyAction.PAUSE: "Pause or resume",
    HotkeyAction.SHOW_HIDE: "Show or hide captions",
    HotkeyAction.CLICK_THROUGH: "Let clicks through, or take them",
    HotkeyAction.CATCH_UP: "Catch up with what is said now",
    HotkeyAction.OFF_THE_RECORD: "Off the record",
}
