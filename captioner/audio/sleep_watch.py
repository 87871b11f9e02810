"""Notices that the computer slept: time passed that the monotonic clock did not count."""

import sys
import time
from collections.abc import Callable

SLEPT_NS = 2_000_000_000
"""Less than this may be the clocks' own doing; no computer sleeps for so short a time."""


class SleepWatch:
    """Compares a clock that stands still in sleep with one that goes on; one thread."""

    def __init__(
        self,
        awake_ns: Callable[[], int] = time.monotonic_ns,
        always_ns: Callable[[], int] | None = None,
    ) -> None:
        self._awake_ns = awake_ns
        self._always_ns = always_ns or _always_ns
        self._offset_ns = self._always_ns() - awake_ns()

    def slept_ns(self) -> int:
        """For how long the computer has slept since the last call; 0 if it has not."""
        offset_ns = self._always_ns() - self._awake_ns()
        slept_ns = offset_ns - self._offset_ns
        self._offset_ns = offset_ns
        return slept_ns if slept_ns > SLEPT_NS else 0


def _always_ns() -> int:
    """Linux has a monotonic clock for this; elsewhere the time of day must do.

    Where `time.monotonic` counts sleep (Windows), nothing is noticed here: the
    microphone's own silence is.
    """
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    return time.time_ns()
