"""What was said last is captioned before the desktop's session ends."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import environment, eventually, set_up
from tests.e2e.test_desktop import box_on, on, painted, talk
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

__all__ = ["talk"]

FINALS_NS = 3_000_000_000
"""For so long the last words are awaited."""


@pytest.fixture
def trace(tmp_path: Path) -> Path:
    return tmp_path / "trace.jsonl"


@pytest.fixture
def captioning(
    tmp_path: Path, trace: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> Iterator[subprocess.Popen[str]]:
    """The desktop program in the middle of an utterance."""
    set_up(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.logout_program", str(trace)],
        env=environment(tmp_path, on(screen, sound_daemon.variables)),
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            box_on(screen)
            sound_daemon.play(talk, latency_ms=300)
            eventually(lambda: [s for s in painted(trace) if not s["is_final"]], within_s=40)
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def log_out(program: subprocess.Popen[str]) -> int:
    """When the session manager may go on, in monotonic ns."""
    assert program.stdout is not None
    program.send_signal(signal.SIGUSR1)
    assert program.stdout.readline() == "RestartNever\n"
    return int(program.stdout.readline().removeprefix("goes on "))


def end(program: subprocess.Popen[str]) -> None:
    """As the system ends a program in whose session nobody is any more."""
    program.send_signal(signal.SIGUSR2)
    _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")


def test_a_logout_waits_for_the_last_words(captioning: subprocess.Popen[str], trace: Path) -> None:
    asked_ns = time.monotonic_ns()
    goes_on_ns = log_out(captioning)
    end(captioning)
    seen = painted(trace)
    last = max(seen, key=lambda sample: (sample["segment_id"], sample["revision"]))
    if last["is_final"]:
        assert last["received_ns"] < goes_on_ns
    else:  # a computer too busy to recognise it in time: nobody waits for longer
        assert goes_on_ns - asked_ns >= FINALS_NS


def test_captions_go_on_if_the_logout_is_given_up(
    captioning: subprocess.Popen[str], trace: Path
) -> None:
    goes_on_ns = log_out(captioning)
    eventually(lambda: [s for s in painted(trace) if s["captured_ns"] > goes_on_ns], within_s=60)
    end(captioning)
