"""Long work on the main thread, a little in each turn of the loop."""

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

SLICE_NS: Final = 2_000_000
"""Of each turn, the rest of which is for painting what changed: 8 ms is what nobody sees."""

Order = Callable[[], None]


class Gradual(QObject):
    """One work at a time. Qt's main thread only.

    What can be done within the first slice is done before `run` returns. Where somebody else
    brings the work to its end, that is noticed in the next turn.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._then: Order = _nothing
        self._meanwhile: Order = _nothing
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        return self._turns.isActive()

    def run(self, work: Iterator[None], then: Order, meanwhile: Order | None = None) -> None:
        """Calls `meanwhile` in each turn in which it is not done yet, and `then` once it is."""
        self.finish()
        self._work, self._then, self._meanwhile = work, then, meanwhile or _nothing
        self._turns.start()
        self._go_on()

    def finish(self) -> None:
        """All the rest now."""
        for _ in self._work:
            pass
        self._end()

    def _go_on(self) -> None:
        limit_ns = time.perf_counter_ns() + SLICE_NS
        for _ in self._work:
            if time.perf_counter_ns() >= limit_ns:
                self._meanwhile()
                return
        self._end()

    def _end(self) -> None:
        if self._turns.isActive():
            self._turns.stop()
            self._then()


def _nothing() -> None:
    pass
