"""Hotkeys on a real X screen, pressed with xdotool while another window has the keyboard."""

import queue
import subprocess
import sys
from collections.abc import Iterator
from typing import IO

import pytest

from tests.screen import Screen, until
from tests.ui.running_program import Event, RunningProgram, running

_TYPED_INTO = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv)
window = QLineEdit()
window.setWindowTitle("Typed into")
window.setGeometry(300, 200, 600, 80)
window.textChanged.connect(window.setWindowTitle)
window.show()
app.exec()
"""


class RunningHotkeys(RunningProgram):
    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        super().__init__(screen, orders, events)
        self.wait_for("ready")

    def set(self, **hotkeys: str) -> dict[str, str]:
        """The sentences of the problems, by action."""
        self.order("set", hotkeys)
        problems: dict[str, str] = self.wait_for("set")["problems"]
        return problems

    def close(self) -> None:
        self.order("close")
        self.wait_for("closed")


@pytest.fixture
def hotkeys(screen: Screen) -> Iterator[RunningHotkeys]:
    with running(RunningHotkeys, screen, "tests.ui.hotkeys.hotkeys_program") as program:
        yield program


@pytest.fixture
def other(screen: Screen) -> Iterator[RunningHotkeys]:
    """Another program with hotkeys of its own."""
    with running(RunningHotkeys, screen, "tests.ui.hotkeys.hotkeys_program") as program:
        yield program


@pytest.fixture
def typed_into(screen: Screen) -> Iterator[int]:
    """A field of another program that has the keyboard; its title is what was typed."""
    program = subprocess.Popen([sys.executable, "-c", _TYPED_INTO], env=screen.environment)
    try:
        window = until(lambda: screen.window("Typed into"))
        screen.xdotool("windowactivate", "--sync", window)
        screen.xdotool("windowfocus", "--sync", window)
        yield window
    finally:
        program.kill()
        program.wait(timeout=5)


def title_of(screen: Screen, window: int) -> str:
    return screen.xdotool("getwindowname", window)


def test_a_hotkey_is_heard_while_another_window_has_the_keyboard(
    screen: Screen, typed_into: int, hotkeys: RunningHotkeys
) -> None:
    assert hotkeys.set(pause="Ctrl+Alt+P") == {}
    screen.xdotool("key", "ctrl+alt+p")
    hotkeys.wait_for("pressed", action="pause")
    assert screen.xdotool("getwindowfocus") == str(typed_into)


def test_the_key_does_not_reach_the_program_in_front(
    screen: Screen, typed_into: int, hotkeys: RunningHotkeys
) -> None:
    hotkeys.set(catch_up="Ctrl+A")
    screen.xdotool("type", "one")
    screen.xdotool("key", "ctrl+a", "key", "x")  # had it been selected, x would replace it
    hotkeys.wait_for("pressed", action="catch_up")
    until(lambda: title_of(screen, typed_into) == "onex")


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_a_lock_that_is_on_does_not_matter(
    screen: Screen, hotkeys: RunningHotkeys, lock: str
) -> None:
    hotkeys.set(show_hide="Meta+Ctrl+Alt+H")
    screen.xdotool("key", lock)
    try:
        screen.xdotool("key", "super+ctrl+alt+h")
        hotkeys.wait_for("pressed", action="show_hide")
    finally:
        screen.xdotool("key", lock)


def test_keys_that_another_program_has_are_told(
    screen: Screen, hotkeys: RunningHotkeys, other: RunningHotkeys
) -> None:
    other.set(pause="Ctrl+Alt+P")
    problems = hotkeys.set(pause="Ctrl+Alt+P", start_stop="Ctrl+Alt+S")
    assert problems == {
        "pause": "Another program has “Ctrl+Alt+P”. Choose other keys, or free them there."
    }
    screen.xdotool("key", "ctrl+alt+s")
    hotkeys.wait_for("pressed", action="start_stop")


def test_keys_that_are_no_longer_wanted_are_free_for_others(
    hotkeys: RunningHotkeys, other: RunningHotkeys
) -> None:
    hotkeys.set(pause="Ctrl+Alt+P")
    hotkeys.set(pause="Ctrl+Alt+Q")
    assert other.set(pause="Ctrl+Alt+P") == {}
    hotkeys.close()
    assert other.set(pause="Ctrl+Alt+Q") == {}


def test_actions_can_change_their_keys_with_each_other(
    screen: Screen, hotkeys: RunningHotkeys
) -> None:
    hotkeys.set(pause="Ctrl+Alt+P", show_hide="Ctrl+Alt+H")
    assert hotkeys.set(pause="Ctrl+Alt+H", show_hide="Ctrl+Alt+P") == {}
    screen.xdotool("key", "ctrl+alt+p")
    hotkeys.wait_for("pressed", action="show_hide")


def test_a_key_that_is_held_orders_once(screen: Screen, hotkeys: RunningHotkeys) -> None:
    hotkeys.set(pause="Ctrl+Alt+P", start_stop="Ctrl+Alt+S")
    screen.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "p", "sleep", 1.2)
    screen.xdotool("keyup", "p", "key", "s", "keyup", "alt", "keyup", "ctrl")
    assert hotkeys.wait_for("pressed")["action"] == "pause"
    assert hotkeys.wait_for("pressed")["action"] == "start_stop"


def test_a_sign_on_a_shifted_key_and_a_function_key_work(
    screen: Screen, hotkeys: RunningHotkeys
) -> None:
    assert hotkeys.set(pause="Ctrl+Shift+!", catch_up="Shift+F9") == {}
    screen.xdotool("key", "ctrl+shift+1")
    hotkeys.wait_for("pressed", action="pause")
    screen.xdotool("key", "shift+F9")
    hotkeys.wait_for("pressed", action="catch_up")


def test_a_key_that_the_keyboard_lacks_is_told(hotkeys: RunningHotkeys) -> None:
    problems = hotkeys.set(pause="Ctrl+Alt+Ж")
    assert problems == {"pause": "This keyboard has no key for “Ctrl+Alt+Ж”. Choose other keys."}


def test_unsound_keys_are_told_and_the_others_work(screen: Screen, hotkeys: RunningHotkeys) -> None:
    problems = hotkeys.set(pause="P", show_hide="Ctrl+Alt+H", catch_up="Ctrl+Alt+H")
    assert set(problems) == {"pause", "catch_up"}
    screen.xdotool("key", "ctrl+alt+h")
    hotkeys.wait_for("pressed", action="show_hide")


def test_keys_are_tried_out_before_they_are_set(
    hotkeys: RunningHotkeys, other: RunningHotkeys
) -> None:
    other.set(pause="Ctrl+Alt+P")
    hotkeys.set(catch_up="Ctrl+Alt+E")
    wished = {"pause": "Ctrl+Alt+P", "show_hide": "Ctrl+Alt+H", "catch_up": "Ctrl+Alt+E"}
    hotkeys.order("try_out", wished)
    assert list(hotkeys.wait_for("tried_out")["problems"]) == ["pause"]
    assert other.set(show_hide="Ctrl+Alt+H") == {}  # trying took nothing
