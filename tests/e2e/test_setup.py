"""From an address to captions, as a newcomer goes about it: with the keyboard, at first start."""

import json
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
import soundfile

from tests.e2e.program import SAMPLE, eventually, started
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

_ASSISTANT = "Set up Captioner"

MOST_ACTIONS, MOST_S = 6, 60


class Newcomer:
    """Counts what a person does: a key pressed or a text typed is one action."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._began_s = time.monotonic()
        self.actions = 0

    def press(self, key: str) -> None:
        self.actions += 1
        self._screen.xdotool("key", key, "sleep", 0.2)

    def type(self, text: str) -> None:
        self.actions += 1
        self._screen.xdotool("type", "--delay", 20, text)

    @property
    def took_s(self) -> float:
        return time.monotonic() - self._began_s


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples, rate_hz)
    return tmp_path / "talk.wav"


@contextmanager
def riva_server(home: Path) -> Iterator[int]:
    """The port of a server that recognises for real."""
    home.mkdir()
    with started(home, "recognizer", "--listen", "127.0.0.1:0") as server:
        assert server.stdout is not None
        match = re.match(r"Listening on \S+:(\d+) ", server.stdout.readline())
        assert match is not None
        yield int(match[1])
        server.terminate()
        server.communicate(timeout=20)


def is_connected(program: subprocess.Popen[str], port: int) -> bool:
    connections = psutil.Process(program.pid).net_connections("tcp")
    return any(c.raddr and c.raddr.port == port for c in connections)


def is_painted(trace: Path) -> bool:
    if not trace.exists():
        return False
    samples = [json.loads(line) for line in trace.read_text().splitlines()]
    return any(sample["painted_ns"] is not None for sample in samples)


def test_from_an_address_to_captions_in_six_actions_and_a_minute(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    trace, home = tmp_path / "trace.jsonl", tmp_path / "home"
    more = {"DISPLAY": screen.display, "QT_SCALE_FACTOR": "1", **sound_daemon.variables}
    with riva_server(tmp_path / "server") as port:
        home.mkdir()
        with started(home, "--trace", trace, more=more) as program:
            eventually(lambda: screen.window(_ASSISTANT))
            newcomer = Newcomer(screen)
            newcomer.press("alt+r")  # by a Riva server
            newcomer.type(f"127.0.0.1:{port}")
            newcomer.press("Return")  # the microphone
            newcomer.press("Return")  # the connection test, which starts by itself
            eventually(lambda: is_connected(program, port))
            eventually(lambda: not is_connected(program, port))
            newcomer.press("Return")  # finish
            eventually(lambda: is_connected(program, port))
            sound_daemon.play(talk)
            eventually(lambda: is_painted(trace))
            took_s = newcomer.took_s
            assert is_connected(program, port)
            program.terminate()
            _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")
    assert newcomer.actions <= MOST_ACTIONS
    assert took_s < MOST_S


def test_who_skips_the_assistant_has_captions_and_is_not_asked_again(
    tmp_path: Path, screen: Screen
) -> None:
    more = {"DISPLAY": screen.display, "QT_SCALE_FACTOR": "1"}
    with started(tmp_path, more=more) as program:
        eventually(lambda: screen.window(_ASSISTANT))
        screen.xdotool("key", "Escape")
        eventually(lambda: not screen.window(_ASSISTANT))
        program.terminate()
        _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")
    with started(tmp_path, more=more) as program:
        eventually(lambda: is_overlay_shown(screen))
        time.sleep(1)  # nothing tells that a window will not come
        assert not screen.window(_ASSISTANT)
        program.terminate()
        program.communicate(timeout=20)


def is_overlay_shown(screen: Screen) -> bool:
    try:
        return bool(screen.xdotool("search", "--onlyvisible", "--class", "captioner"))
    except subprocess.CalledProcessError:
        return False
