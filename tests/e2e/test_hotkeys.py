"""Every global hotkey in the real program, pressed while another program has the keyboard."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import mss
import pytest
import soundfile

from tests.e2e.program import SAMPLE, eventually, set_up, started
from tests.e2e.test_desktop import (
    Box,
    box_on,
    bright_pixels,
    on,
    overlay,
    painted,
    quit_by_signal,
)
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

KEYS = {
    "start_stop": "Ctrl+Alt+Shift+F1",
    "pause": "Ctrl+Alt+Shift+F2",
    "show_hide": "Ctrl+Alt+Shift+F3",
    "click_through": "Ctrl+Alt+Shift+F4",
    "catch_up": "Ctrl+Alt+Shift+F5",
    "off_the_record": "Ctrl+Alt+Shift+F6",
}
PLACE = {"x": 600, "y": 500, "width": 420, "height": 100}
"""Narrow, so that a few words fill more rows than it has."""

_STATUS_PX = 40
"""More than the line below the rows takes."""

_LOOKS_AT_REST = 8
"""Each takes longer than a frame; the box moves in every frame while it moves."""

_IN_FRONT = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
class InFront(QWidget):
    clicks, keys = 0, 0
    def mousePressEvent(self, event):
        self.clicks += 1
        self.tell()
    def keyPressEvent(self, event):
        self.keys += event.key() < 0x01000020  # modifiers are none
        self.tell()
    def tell(self):
        self.setWindowTitle(f"In front: {self.clicks} clicks, {self.keys} keys")
app = QApplication(sys.argv)
window = InFront()
window.tell()
window.setStyleSheet("background: #204080")
window.setGeometry(300, 200, 1200, 700)
window.show()
app.exec()
"""


@dataclass(frozen=True)
class Desk:
    """A meeting in front, which has the keyboard, and the captions above it."""

    screen: Screen
    sound: SoundDaemon
    in_front: int
    trace: Path

    def box(self) -> Box:
        """The captions' own window: the corner that takes clicks back is another."""
        window = eventually(lambda: self.screen.window("Captions.*"))
        assert window is not None
        return self.screen.place_of(window)

    def count(self, what: str) -> int:
        """How many clicks or keys the program in front has had."""
        words = self.screen.xdotool("getwindowname", self.in_front).replace(",", "").split()
        return int(words[words.index(what) - 1])

    def press(self, action: str) -> None:
        self.screen.xdotool("key", f"ctrl+alt+shift+{KEYS[action].rpartition('+')[2]}")

    def click_box(self) -> None:
        self.screen.xdotool("mousemove", 750, 530, "click", 1, "mousemove", 100, 100)

    def rows(self) -> bytes:
        """The rows of the box as they are on the screen."""
        left, top, width, height = self.box()
        size = {"width": width - 16, "height": height - _STATUS_PX}
        with mss.MSS(display=self.screen.display) as grabber:
            rows: bytes = grabber.grab({"left": left + 8, "top": top + 4, **size}).rgb
        return rows

    def give_back_keyboard(self) -> None:
        self.screen.xdotool("windowactivate", "--sync", self.in_front)

    def managed(self) -> int:
        """How many windows the window manager has."""
        return self.screen.run("xprop", "-root", "_NET_CLIENT_LIST").count("0x")

    def begin_anew(self) -> None:
        """Another session, with an empty box."""
        self.press("start_stop")
        eventually(lambda: self.listeners() == 0)
        self.press("start_stop")
        eventually(lambda: self.listeners() == 1)

    def listeners(self) -> int:
        """How many programs have a microphone open."""
        return len(self.sound.control("list", "short", "source-outputs").splitlines())


_MORE_THAN_A_BOX_S, _SENTENCES = 14, 3
"""Of the sample speech: what takes more rows than the box has, so that there is a way back."""


@pytest.fixture(scope="module")
def shared_desk(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One start of the program for all tests: each leaves it as it was."""
    home = tmp_path_factory.mktemp("home")
    set_up(home, hotkeys=KEYS, overlay=PLACE)
    trace = home / "trace.jsonl"
    with (
        SoundDaemon() as sound,
        program_in_front(screen) as in_front,
        started(home, "--trace", trace, more=on(screen, sound.variables)) as program,
    ):
        made = Desk(screen, sound, in_front, trace)
        box_on(screen)
        eventually(made.listeners)
        yield made
        quit_by_signal(program)


@pytest.fixture
def desk(shared_desk: Desk) -> Iterator[Desk]:
    shared_desk.screen.xdotool("mousemove", 100, 100)
    shared_desk.give_back_keyboard()
    yield shared_desk
    assert shared_desk.screen.xdotool("getwindowfocus") == str(shared_desk.in_front)


@contextmanager
def program_in_front(screen: Screen) -> Iterator[int]:
    program = subprocess.Popen([sys.executable, "-c", _IN_FRONT], env=screen.environment)
    try:
        window = eventually(lambda: screen.window("In front: 0 clicks, 0 keys"))
        assert window is not None
        yield window
    finally:
        program.kill()
        program.wait(timeout=5)


def test_start_or_stop(desk: Desk) -> None:
    desk.press("start_stop")
    eventually(lambda: desk.listeners() == 0)
    desk.press("start_stop")
    eventually(lambda: desk.listeners() == 1)


def test_pause_or_resume(desk: Desk) -> None:
    eventually(lambda: hint_pixels(desk) > 20)
    listening = hint_pixels(desk)  # "Listening to Test microphone..."
    desk.press("pause")
    eventually(lambda: 0 < hint_pixels(desk) < listening / 2)  # "Paused"
    desk.press("pause")
    eventually(lambda: hint_pixels(desk) == listening)


def test_show_or_hide_also_where_there_is_no_tray(desk: Desk) -> None:
    managed = desk.managed()
    desk.press("show_hide")
    eventually(lambda: overlay(desk.screen) is None)
    eventually(lambda: desk.managed() < managed)  # a hand is not as quick as the next press
    desk.press("show_hide")
    assert desk.box()
    desk.give_back_keyboard()  # who asks for the box has its keys, too


def test_let_clicks_through_or_take_them(desk: Desk) -> None:
    def passes() -> bool:
        before = desk.count("clicks")
        desk.click_box()
        return desk.count("clicks") > before

    assert not passes()
    desk.press("click_through")
    eventually(passes)
    desk.press("click_through")
    eventually(lambda: not passes())
    desk.give_back_keyboard()


def test_catch_up(desk: Desk, tmp_path: Path) -> None:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples[: _MORE_THAN_A_BOX_S * rate_hz], rate_hz)
    before = finals(desk)
    desk.sound.play(tmp_path / "talk.wav").wait(timeout=40)
    eventually(lambda: finals(desk) >= before + _SENTENCES)
    live = at_rest(desk)
    desk.screen.xdotool("mousemove", 750, 530, "click", 4, "click", 4, "mousemove", 100, 100)
    eventually(lambda: desk.rows() != live)
    assert at_rest(desk) != live
    desk.press("catch_up")
    eventually(lambda: desk.rows() == live)
    desk.begin_anew()


def test_off_the_record_is_kept_from_the_program_in_front(desk: Desk) -> None:
    before = desk.count("keys")
    desk.press("off_the_record")
    desk.screen.xdotool("key", "a", "key", "b")
    eventually(lambda: desk.count("keys") > before + 1)
    assert desk.count("keys") == before + 2


def finals(desk: Desk) -> int:
    return sum(sample["is_final"] for sample in painted(desk.trace))


def hint_pixels(desk: Desk) -> int:
    return bright_pixels(desk.screen, desk.box(), least=120)


def at_rest(desk: Desk) -> bytes:
    """The rows once they have stopped moving."""
    seen = [b""]

    def is_at_rest() -> bool:
        seen.append(desk.rows())
        return len(seen) > _LOOKS_AT_REST and len(set(seen[-_LOOKS_AT_REST:])) == 1

    eventually(is_at_rest)
    return seen[-1]
