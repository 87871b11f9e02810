"""What each hotkey does, in words that are translated where they are said."""

from collections.abc import Mapping

from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.wording import marked

ACTION_NAMES: Mapping[HotkeyAction, str] = {
    HotkeyAction.START_STOP: marked("hotkeys", "Start or stop captions"),
    HotkeyAction.PAUSE: marked("hotkeys", "Pause or resume"),
    HotkeyAction.SHOW_HIDE: marked("hotkeys", "Show or hide captions"),
    HotkeyAction.CLICK_THROUGH: marked("hotkeys", "Let clicks through, or take them"),
    HotkeyAction.CATCH_UP: marked("hotkeys", "Catch up with what is said now"),
    HotkeyAction.OFF_THE_RECORD: marked("hotkeys", "Off the record"),
    HotkeyAction.BOOKMARK: marked("hotkeys", "Bookmark this moment"),
}
