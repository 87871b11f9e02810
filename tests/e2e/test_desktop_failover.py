"""The desktop program while its server dies and comes back, and while its microphone goes."""

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

from tests.e2e.program import SAMPLE, eventually, set_up, started
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples, rate_hz)
    return tmp_path / "talk.wav"


@contextmanager
def riva_server(home: Path, port: int = 0) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server that recognises for real, and its port."""
    home.mkdir(exist_ok=True)
    with started(home, "recognizer", "--listen", f"127.0.0.1:{port}") as server:
        assert server.stdout is not None
        match = re.match(r"Listening on \S+:(\d+) ", server.stdout.readline())
        assert match is not None
        yield server, int(match[1])
        server.kill()
        server.communicate(timeout=20)


def streams_to(program: subprocess.Popen[str], port: int) -> bool:
    connections = psutil.Process(program.pid).net_connections("tcp")
    return any(c.raddr and c.raddr.port == port for c in connections)


def painted_since(trace: Path, since_ns: int) -> bool:
    if not trace.exists():
        return False
    samples = [json.loads(line) for line in trace.read_text().splitlines()]
    return any(s["painted_ns"] and s["captured_ns"] > since_ns for s in samples)


def test_this_computer_stands_in_for_a_server_that_died_until_it_is_back(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    home, trace = tmp_path / "home", tmp_path / "trace.jsonl"
    home.mkdir()
    more = {"DISPLAY": screen.display, **sound_daemon.variables}
    with riva_server(tmp_path / "server") as (server, port):
        box = {"id": "a", "name": "GPU box", "endpoint": {"host": "127.0.0.1", "port": port}}
        set_up(home, profiles=[box], active_profile="a")
        with started(home, "--trace", trace, more=more) as program:
            eventually(lambda: streams_to(program, port))
            sound_daemon.play(talk)
            eventually(lambda: painted_since(trace, 0))
            server.kill()
            died_ns = time.monotonic_ns()
            eventually(lambda: painted_since(trace, died_ns))
            with riva_server(tmp_path / "server", port):
                eventually(lambda: streams_to(program, port), within_s=60)
                back_ns = time.monotonic_ns()
                eventually(lambda: painted_since(trace, back_ns))
                program.terminate()
                _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")


def test_a_microphone_that_goes_and_comes_back_is_heard_again(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    trace = tmp_path / "trace.jsonl"
    set_up(tmp_path)
    more = {"DISPLAY": screen.display, **sound_daemon.variables}
    with started(tmp_path, "--trace", trace, more=more) as program:
        sound_daemon.play(talk)
        eventually(lambda: painted_since(trace, 0))
        sound_daemon.stop()
        sound_daemon.start()
        sound_daemon.add_microphone("mic_feed", "Test microphone")
        sound_daemon.set_default("mic_feed.monitor")
        back_ns = time.monotonic_ns()
        sound_daemon.play(talk)
        eventually(lambda: painted_since(trace, back_ns))
        program.terminate()
        _, said = program.communicate(timeout=20)
    assert program.returncode == 0
    assert "Traceback" not in said  # PortAudio's own words about its server's death are no matter
