"""Findings on their way from the thread that makes them to the loop that shows them."""

import asyncio
from collections import deque
from collections.abc import Callable

from captioner.domain.diagnosis import Finding


class Delivery:
    """Hands findings to `on_finding` on the running loop, in their order."""

    def __init__(self, on_finding: Callable[[Finding], None]) -> None:
        self._on_finding = on_finding
        self._waiting: deque[Finding] = deque()
        self._loop = asyncio.get_running_loop()
        self._is_stopped = False

    def put(self, finding: Finding) -> None:
        """From any thread."""
        self._waiting.append(finding)
        self._loop.call_soon_threadsafe(self.flush)

    def flush(self) -> None:
        """Hand over at once what still waits; on the loop's thread."""
        while self._waiting and not self._is_stopped:
            self._on_finding(self._waiting.popleft())

    def stop(self) -> None:
        """Nothing is handed over any more."""
        self._is_stopped = True
