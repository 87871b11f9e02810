"""The program as a person starts it: a process with its own home."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeVar

import jiwer
import psutil

from captioner.domain.settings import SETTINGS_VERSION

SAMPLE = Path(__file__).parents[2] / "resources" / "sample-speech.ogg"
REFERENCE = SAMPLE.with_suffix(".txt")
NO_SOUND = {"PULSE_SERVER": "unix:/nonexistent"}

Event = dict[str, Any]
Result = TypeVar("Result")


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "captioner", *(str(a) for a in arguments)]


def environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """No display and no sound server but those in `more`, and English wherever it runs."""
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return {**kept, **NO_SOUND, "LANGUAGE": "en", "CAPTIONER_HOME": str(home), **(more or {})}


def set_up(home: Path, **settings: object) -> None:
    """As a person leaves the program who has been through the setup assistant."""
    folder = home / "settings"
    folder.mkdir(exist_ok=True)
    chosen = {"version": SETTINGS_VERSION, "is_set_up": True, **settings}
    (folder / "settings.json").write_text(json.dumps(chosen))


def run(
    home: Path, *arguments: object, more: Mapping[str, str] | None = None, timeout_s: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run to the end, with nothing on standard input."""
    return subprocess.run(
        command(*arguments),
        env=environment(home, more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )


@contextmanager
def started(
    home: Path, *arguments: object, more: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Running; killed when it is left, if it still runs."""
    process = subprocess.Popen(
        command(*arguments),
        env=environment(home, more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def interrupt(process: subprocess.Popen[str]) -> tuple[list[Event], str, int]:
    """Ctrl-C, then all events still to come, what was said on stderr, and the exit status."""
    process.send_signal(signal.SIGINT)
    out, said = process.communicate(timeout=20)
    return events(out), said, process.returncode


def events(text: str) -> list[Event]:
    return [json.loads(line) for line in text.splitlines()]


def read_until(
    stream: IO[str] | None, holds: Callable[[list[Event]], object], *, within_s: float = 40
) -> list[Event]:
    """Events up to the one that makes `holds` true; the test fails if the stream ends before."""
    assert stream is not None
    seen: list[Event] = []
    deadline = time.monotonic() + within_s
    for line in stream:
        seen.append(json.loads(line))
        if holds(seen):
            return seen
        assert time.monotonic() < deadline, f"not so within {within_s} s: {seen[-3:]}"
    raise AssertionError(f"the program ended too early: {seen[-3:]}")


def segments(seen: Sequence[Event]) -> list[Event]:
    return [event for event in seen if event["type"] == "segment"]


def committed_text(seen: Sequence[Event]) -> str:
    return " ".join(s["text"] for s in segments(seen) if s["state"] == "committed")


def word_error_rate(reference: str, hypothesis: str) -> float:
    """Without case and punctuation."""
    return float(jiwer.wer(_plain(reference), _plain(hypothesis)))


def sample_reference() -> str:
    turns = REFERENCE.read_text().splitlines()
    return " ".join(turn.partition(":")[2] for turn in turns)


def _plain(text: str) -> str:
    kept = "".join(c if c.isalnum() or c == "'" else " " for c in text.lower())
    return " ".join(kept.split())


def children_of(process: subprocess.Popen[str]) -> list[psutil.Process]:
    children: list[psutil.Process] = psutil.Process(process.pid).children(recursive=True)
    return children


def eventually(claim: Callable[[], Result], *, within_s: float = 20) -> Result:
    """The first true result of `claim`."""
    deadline = time.monotonic() + within_s
    while not (result := claim()):
        assert time.monotonic() < deadline, f"not so within {within_s} s"
        time.sleep(0.05)
    return result
