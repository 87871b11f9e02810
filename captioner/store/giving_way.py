"""Long work on a thread of its own that does not hold up the thread of the windows."""

import contextlib
import gc
import threading
from collections.abc import Iterator
from typing import Any, Final

_AT_ONCE: Final = 200
"""Rows, which are freed in half a millisecond with all their words."""


class _Collector:
    """Of the whole process: it rests while at least one work is under way."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._works = 0
        self._was_on = True

    def rest(self) -> None:
        with self._lock:
            self._works += 1
            if self._works == 1:
                self._was_on = gc.isenabled()
                gc.disable()

    def go_on(self) -> None:
        with self._lock:
            self._works -= 1
            if self._works == 0 and self._was_on:
                gc.enable()


_collector = _Collector()


@contextlib.contextmanager
def giving_way() -> Iterator[None]:
    """For work of some seconds that makes many values and lets go of all of them.

    Nothing looks for rubbish meanwhile: among the words of a long day, and there are two
    copies of them then, each look would stop every thread for 100 to 300 ms. From any thread.
    """
    _collector.rest()
    try:
        yield
    finally:
        _collector.go_on()


def let_go(values: list[Any]) -> None:
    """Empties the list bit by bit: all at once, other threads would wait for 20 ms."""
    while values:
        del values[-_AT_ONCE:]
