"""Follows each segment revision from the microphone to the screen."""

from collections.abc import Callable
from dataclasses import replace

from captioner.domain.latency import LatencySample

_MOST_WAITING = 256


class LatencyRecorder:
    """Joins what the session knows of a revision with when the screen painted it.

    `sink` gets each sample once: when it is painted, or without `painted_ns`
    when a later one was painted in its place. One thread.
    """

    def __init__(self, sink: Callable[[LatencySample], None]) -> None:
        self._sink = sink
        self._waiting: list[LatencySample] = []

    def received(self, sample: LatencySample) -> None:
        self._waiting.append(sample)
        if len(self._waiting) > _MOST_WAITING:
            self._sink(self._waiting.pop(0))

    def painted(self, segment_id: int, revision: int, painted_ns: int) -> None:
        """This revision is on the screen, and with it all that came before it."""
        shown = (segment_id, revision)
        while self._waiting and _key(self._waiting[0]) <= shown:
            sample = self._waiting.pop(0)
            self._sink(replace(sample, painted_ns=painted_ns) if _key(sample) == shown else sample)

    def flush(self) -> None:
        """Hand over what was never painted."""
        while self._waiting:
            self._sink(self._waiting.pop(0))


def _key(sample: LatencySample) -> tuple[int, int]:
    return sample.segment_id, sample.revision
