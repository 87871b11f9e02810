"""A caption screen that runs as its own program on a real X screen."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import pytest

from captioner.domain.settings import WindowPlace
from tests.screen import Screen, until

_ANSWER_WITHIN_S = 10.0

Event = dict[str, Any]


class RunningOverlay:
    """Orders go in, events come out, in order."""

    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        self._screen = screen
        self._orders = orders
        self._events = events
        self.shown = self.wait_for("shown")
        self.window = until(lambda: screen.window("Captions"))

    def order(self, name: str, *arguments: object) -> None:
        self._orders.write(json.dumps([name, *arguments]) + "\n")
        self._orders.flush()

    def wait_for(self, name: str, **facts: object) -> Event:
        """The next event of that name with these facts; others are skipped."""
        while True:
            try:
                event = self._events.get(timeout=_ANSWER_WITHIN_S)
            except queue.Empty:
                pytest.fail(f"no event {name} {facts} within {_ANSWER_WITHIN_S} s")
            if event["event"] == name and facts.items() <= event.items():
                return event

    @property
    def place(self) -> WindowPlace:
        """Where it is; during a drag the window manager tells the program nothing of it."""
        return WindowPlace(*self._screen.place_of(self.window))

    def look(self) -> Event:
        """How the overlay stands now."""
        self.order("look")
        return self.wait_for("look")


@contextmanager
def running_overlay(screen: Screen, place: WindowPlace | None = None) -> Iterator[RunningOverlay]:
    where = [str(n) for n in (place.x, place.y, place.width, place.height)] if place else []
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.overlay_program", *where],
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
        yield RunningOverlay(screen, process.stdin, events)
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
