"""Hotkeys on macOS, against a stand-in for its calls: they have not been run on a Mac."""

from collections.abc import Iterator
from string import ascii_lowercase

import pytest
from PySide6.QtCore import QObject

from captioner.domain.hotkeys import SUGGESTED, HotkeyAction, keys_of
from captioner.ui.hotkeys.keyboard import combination_of
from captioner.ui.hotkeys.mac import MacKeyboard, key_code_of, modifiers_of
from tests.ui.hotkeys.fake_carbon import Mac

COMMAND, SHIFT, OPTION, CONTROL = 0x100, 0x200, 0x800, 0x1000
PAUSE, SHOW_HIDE = HotkeyAction.PAUSE, HotkeyAction.SHOW_HIDE


@pytest.fixture
def mac() -> Mac:
    return Mac()


@pytest.fixture
def pressed() -> list[HotkeyAction]:
    return []


@pytest.fixture
def keyboard(mac: Mac, pressed: list[HotkeyAction]) -> Iterator[MacKeyboard]:
    made = MacKeyboard(QObject(), pressed.append, calls=mac.calls())
    yield made
    made.close()


@pytest.mark.parametrize(
    ("keys", "code", "held"),
    [
        ("Ctrl+Alt+A", 0x0C, COMMAND | OPTION),  # where an American keyboard has its Q
        ("Meta+Ctrl+Q", 0x00, CONTROL | COMMAND),
        ("Ctrl+Alt+1", 0x12, COMMAND | OPTION),  # typed with Shift, asked for without
        ("Ctrl+Shift++", 0x2C, COMMAND | SHIFT),
        ("F9", 0x65, 0),
        ("Shift+F20", 0x5A, SHIFT),
        ("Ctrl+Space", 0x31, COMMAND),
        ("Alt+Left", 0x7B, OPTION),
    ],
)
def test_a_key_is_where_the_layout_in_use_has_it(mac: Mac, keys: str, code: int, held: int) -> None:
    combination = combination_of(keys)
    assert (key_code_of(combination, mac.calls()), modifiers_of(combination)) == (code, held)


def test_a_press_orders_what_the_key_is_for(
    mac: Mac, keyboard: MacKeyboard, pressed: list[HotkeyAction]
) -> None:
    assert keyboard.catch({PAUSE: "Ctrl+Alt+P", SHOW_HIDE: "Ctrl+Alt+S"}) == {}
    assert mac.press(0x01, COMMAND | OPTION) == 0
    assert mac.press(0x23, COMMAND | OPTION) == 0
    assert pressed == [SHOW_HIDE, PAUSE]


def test_keys_that_another_program_has_are_told(mac: Mac, keyboard: MacKeyboard) -> None:
    mac.others.add((0x23, COMMAND | OPTION))
    assert keyboard.catch({PAUSE: "Ctrl+Alt+P", SHOW_HIDE: "Ctrl+Alt+S"}) == {
        PAUSE: "Another program has “Ctrl+Alt+P”. Choose other keys, or free them there."
    }
    assert list(mac.taken) == [(0x01, COMMAND | OPTION)]


def test_keys_that_the_system_keeps_are_told(mac: Mac, keyboard: MacKeyboard) -> None:
    mac.kept.add((0x23, OPTION))
    told = keyboard.catch({PAUSE: "Alt+P"})
    assert told == {PAUSE: "macOS keeps “Alt+P” for itself. Choose other keys."}


def test_a_key_that_the_keyboard_lacks_is_told(keyboard: MacKeyboard) -> None:
    sentence = "This keyboard has no key for “Ctrl+Alt+Ж”. Choose other keys."
    assert keyboard.catch({PAUSE: "Ctrl+Alt+Ж"}) == {PAUSE: sentence}
    assert keyboard.try_out("Ctrl+Alt+Ж") == sentence


def test_without_a_layout_only_named_keys_are_known(mac: Mac) -> None:
    mac.has_layout = False
    assert key_code_of(combination_of("Ctrl+Alt+A"), mac.calls()) is None
    assert key_code_of(combination_of("F1"), mac.calls()) == 0x7A


def test_other_keys_take_the_place_of_those_before(
    mac: Mac, keyboard: MacKeyboard, pressed: list[HotkeyAction]
) -> None:
    keyboard.catch({PAUSE: "Ctrl+Alt+P", SHOW_HIDE: "Ctrl+Alt+S"})
    keyboard.catch({PAUSE: "Ctrl+Alt+S"})
    assert mac.press(0x23, COMMAND | OPTION) is None
    assert mac.press(0x01, COMMAND | OPTION) == 0
    assert pressed == [PAUSE]
    assert len(mac.handlers) == 1


def test_trying_takes_nothing(mac: Mac, keyboard: MacKeyboard) -> None:
    keyboard.catch({PAUSE: "Ctrl+Alt+P"})
    mac.others.add((0x01, COMMAND | OPTION))
    before = dict(mac.taken)
    assert keyboard.try_out("Ctrl+Alt+P") == ""
    assert keyboard.try_out("Ctrl+Alt+Q") == ""
    assert "Another program has" in keyboard.try_out("Ctrl+Alt+S")
    assert mac.taken == before


def test_in_the_end_all_keys_are_given_back(mac: Mac, keyboard: MacKeyboard) -> None:
    keyboard.catch({PAUSE: "Ctrl+Alt+P", SHOW_HIDE: "Ctrl+Alt+S"})
    keyboard.close()
    assert (mac.taken, mac.handlers) == ({}, [])


def test_every_layout_that_was_asked_for_is_let_go(mac: Mac) -> None:
    key_code_of(combination_of("Ctrl+Alt+A"), mac.calls())
    assert mac.released_sources == 2


def test_the_suggested_keys_are_taken_on_a_keyboard_that_has_them(
    pressed: list[HotkeyAction],
) -> None:
    letters = {place: f"{sign}{sign.upper()}" for place, sign in enumerate(ascii_lowercase)}
    mac = Mac(layout=letters)
    keyboard = MacKeyboard(QObject(), pressed.append, calls=mac.calls())
    assert keyboard.catch(dict(keys_of(SUGGESTED))) == {}
    assert len(mac.taken) == len(list(keys_of(SUGGESTED)))
    keyboard.close()


def test_elsewhere_there_are_none() -> None:
    with pytest.raises(OSError, match="Carbon"):
        MacKeyboard(QObject(), lambda _: None)
