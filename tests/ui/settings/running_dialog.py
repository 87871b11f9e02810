"""A settings window that runs as its own program on a real X screen."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import pytest

from tests.screen import Screen, until

TITLE = "Settings"
_ANSWER_WITHIN_S = 15.0

Event = dict[str, Any]


class RunningDialog:
    """Orders go in, events come out, in order."""

    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        self._screen = screen
        self._orders = orders
        self._events = events
        self.wait_for("ready")

    def order(self, name: str) -> None:
        self._orders.write(json.dumps([name]) + "\n")
        self._orders.flush()

    def open(self) -> Event:
        """Returns the event of its first paint."""
        self.order("open")
        return self.wait_for("painted")

    def take_keyboard(self) -> None:
        window = until(lambda: self._screen.window(TITLE))
        self._screen.xdotool("windowactivate", "--sync", window)
        until(lambda: self.look()["is_active"])

    def wait_for(self, name: str) -> Event:
        """The next event of that name; others are skipped."""
        while True:
            try:
                event = self._events.get(timeout=_ANSWER_WITHIN_S)
            except queue.Empty:
                pytest.fail(f"no event {name} within {_ANSWER_WITHIN_S} s")
            if event["event"] == name:
                return event

    def look(self) -> Event:
        """How the window stands now."""
        self.order("look")
        return self.wait_for("look")


@contextmanager
def running_dialog(screen: Screen, *, servers: int) -> Iterator[RunningDialog]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.settings.dialog_program", str(servers)],
        env=screen.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    events: queue.Queue[Event] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, events))
    reader.start()
    try:
        yield RunningDialog(screen, process.stdin, events)
    finally:
        process.stdin.close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=5)
        reader.join(timeout=5)
        process.stdout.close()


def _read(lines: IO[str], events: "queue.Queue[Event]") -> None:
    for line in lines:
        events.put(json.loads(line))
