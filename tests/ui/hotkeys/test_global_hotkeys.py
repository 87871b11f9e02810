from collections.abc import Callable, Mapping

import pytest
from pytestqt.qtbot import QtBot

from captioner.domain.hotkeys import HotkeyAction, HotkeyProblem
from captioner.domain.settings import Hotkeys
from captioner.ui.hotkeys.global_hotkeys import GlobalHotkeys
from captioner.ui.settings.keys_field import KeysField


class Keyboard:
    """Catches all but what another program has."""

    def __init__(self, on_pressed: Callable[[HotkeyAction], None]) -> None:
        self.press = on_pressed
        self.taken: set[str] = set()
        self.caught: list[Mapping[HotkeyAction, str]] = []
        self.is_closed = False

    def catch(self, chords: Mapping[HotkeyAction, str]) -> Mapping[HotkeyAction, str]:
        self.caught.append(dict(chords))
        return {action: "Taken." for action, keys in chords.items() if keys in self.taken}

    def try_out(self, keys: str) -> str:
        return "Taken." if keys in self.taken else ""

    def close(self) -> None:
        self.is_closed = True


class Made:
    def __init__(self) -> None:
        self.keyboards: list[Keyboard] = []
        self.hotkeys = GlobalHotkeys(make=self._make)

    def _make(self, owner: GlobalHotkeys, on_pressed: Callable[[HotkeyAction], None]) -> Keyboard:
        del owner
        self.keyboards.append(Keyboard(on_pressed))
        return self.keyboards[-1]

    @property
    def keyboard(self) -> Keyboard:
        return self.keyboards[-1]


@pytest.fixture
def made() -> Made:
    return Made()


def test_who_has_no_hotkeys_needs_no_keyboard(made: Made) -> None:
    made.hotkeys.set(Hotkeys())
    assert made.keyboards == []


def test_the_same_keys_again_disturb_nothing(made: Made) -> None:
    made.hotkeys.set(Hotkeys(pause="F9"))
    made.hotkeys.set(Hotkeys(pause="F9"))
    assert made.keyboard.caught == [{HotkeyAction.PAUSE: "F9"}]


def test_removing_the_last_key_gives_it_back(made: Made) -> None:
    made.hotkeys.set(Hotkeys(pause="F9"))
    made.hotkeys.set(Hotkeys())
    assert made.keyboard.caught[-1] == {}


def test_a_press_is_told(made: Made, qtbot: QtBot) -> None:
    made.hotkeys.set(Hotkeys(pause="F9"))
    with qtbot.waitSignal(made.hotkeys.pressed) as told:
        made.keyboard.press(HotkeyAction.PAUSE)
    assert told.args == [HotkeyAction.PAUSE]


def test_pressed_in_a_field_that_takes_keys_a_hotkey_is_chosen_and_not_carried_out(
    made: Made, qtbot: QtBot
) -> None:
    made.hotkeys.set(Hotkeys(pause="Ctrl+Alt+P"))
    field = KeysField()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.assertNotEmitted(made.hotkeys.pressed):
        made.keyboard.press(HotkeyAction.PAUSE)
    assert field.keys == "Ctrl+Alt+P"


def test_keys_that_were_refused_are_told_again_when_they_are_tried_out(made: Made) -> None:
    made.hotkeys.set(Hotkeys(pause="F9"))
    made.keyboard.taken.add("F10")
    problem = HotkeyProblem(HotkeyAction.CATCH_UP, "Taken.")
    wished = Hotkeys(pause="F9", catch_up="F10")
    assert made.hotkeys.try_out(wished) == (problem,)
    assert made.hotkeys.set(wished) == (problem,)
    assert made.hotkeys.try_out(wished) == (problem,)


def test_closing_gives_all_keys_back(made: Made) -> None:
    made.hotkeys.set(Hotkeys(pause="F9"))
    made.hotkeys.close()
    assert made.keyboard.is_closed
    made.hotkeys.set(Hotkeys(pause="F9"))
    assert len(made.keyboards) == 2


@pytest.mark.parametrize("keys", ["Ctrl+Alt+Nonsense", "P"])
def test_what_is_no_key_is_never_asked_for(made: Made, keys: str) -> None:
    problems = made.hotkeys.set(Hotkeys(pause=keys))
    assert [each.action for each in problems] == [HotkeyAction.PAUSE]
    assert made.keyboards == []
