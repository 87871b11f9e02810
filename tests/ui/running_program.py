"""Something of the screen that runs as its own program, driven over its standard streams."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, TypeVar

import pytest

from tests.screen import Screen

Event = dict[str, Any]


class RunningProgram:
    """Orders go in, events come out, in order."""

    answer_within_s = 10.0

    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        self._screen = screen
        self._orders = orders
        self._events = events

    def order(self, name: str, *arguments: object) -> None:
        self._orders.write(json.dumps([name, *arguments]) + "\n")
        self._orders.flush()

    def wait_for(self, name: str, **facts: object) -> Event:
        """The next event of that name with these facts; others are skipped."""
        while True:
            try:
                event = self._events.get(timeout=self.answer_within_s)
            except queue.Empty:
                pytest.fail(f"no event {name} {facts} within {self.answer_within_s} s")
            if event["event"] == name and facts.items() <= event.items():
                return event

    def look(self) -> Event:
        """How it stands now."""
        self.order("look")
        return self.wait_for("look")


Program = TypeVar("Program", bound=RunningProgram)


@contextmanager
def running(
    kind: type[Program], screen: Screen, module: str, *arguments: object
) -> Iterator[Program]:
    """`python -m module` on `screen`; it ends with its input, or else is killed."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *map(str, arguments)],
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
        yield kind(screen, process.stdin, events)
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
