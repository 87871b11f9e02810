"""Findings on their way from the thread that makes them to the loop that shows them."""

import asyncio
from collections import deque
from collections.abc import Callable

from captioner.domain.diagnosis import Finding


class Delivery:
    """Hands findings of the current task to `on_finding` on its loop, in their order."""

    def __init__(self, on_finding: Callable[[Finding], None]) -> None:
        self._on_finding = on_finding
        self._waiting: deque[Finding] = deque()
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.current_task()

    def put(self, finding: Finding) -> None:
        """From any thread."""
        self._waiting.append(finding)
        self._loop.call_soon_threadsafe(self.flush)

    def flush(self) -> None:
        """Hand over at once what still waits; on the loop's thread.

        Once the test is being cancelled nothing is handed over any more. A time
        limit looks the same from here, but lifts it before the test ends.
        """
        while self._waiting and not self._is_cancelled():
            self._on_finding(self._waiting.popleft())

    def _is_cancelled(self) -> bool:
        return self._task is not None and self._task.cancelling() > 0
