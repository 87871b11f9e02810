"""Stretches of sound that the system dropped because this computer was too busy to take them."""

from array import array
from collections.abc import Iterator

from captioner.domain.audio import ms_to_samples

Stretch = tuple[int, int]
"""From the first lost sample to just past the last one, as positions in the ring."""

_KEPT = 64
"""Ten times as many as there are blocks between two looks."""

_MERGED_GAP = ms_to_samples(200)
"""Between two losses so close together no word is whole."""

_SHORTEST_TOLD = ms_to_samples(100)
"""A syllable; what is shorter takes no word away."""


class Losses:
    """One thread notes, another looks; nobody waits, and a note allocates no memory to speak of."""

    def __init__(self) -> None:
        self._ends = array("q", bytes(8 * 2 * _KEPT))
        self._noted = 0
        self._read = 0

    def note(self, start: int, end: int) -> None:
        at = self._noted % _KEPT * 2
        self._ends[at], self._ends[at + 1] = start, end
        self._noted += 1  # only now may it be read

    def new(self) -> Iterator[Stretch]:
        """Those that were noted since the last look; of very many the newest."""
        self._read = max(self._read, self._noted - _KEPT // 2)
        while self._read < self._noted:
            at = self._read % _KEPT * 2
            self._read += 1
            yield self._ends[at], self._ends[at + 1]


class LossReport:
    """Makes few holes of many losses, each as long as what was lost; one thread, no clock."""

    def __init__(self) -> None:
        self._open: Stretch | None = None
        self.lost_samples = 0
        """All that was lost so far, in holes or not."""

    def add(self, loss: Stretch) -> Stretch | None:
        """The hole that is over with this loss, if there is one."""
        start, end = loss
        self.lost_samples += end - start
        if self._open is not None and start - self._open[1] < _MERGED_GAP:
            self._open = (self._open[0], end)
            return None
        before, self._open = self._open, loss
        return _worth_telling(before)

    def passed(self, position: int) -> Stretch | None:
        """The hole that no later loss can be a part of any more, for sound came up to here."""
        if self._open is None or position - self._open[1] < _MERGED_GAP:
            return None
        return self.end()

    def end(self) -> Stretch | None:
        """The hole that is still open: nothing more will come."""
        before, self._open = self._open, None
        return _worth_telling(before)


def _worth_telling(hole: Stretch | None) -> Stretch | None:
    return hole if hole is not None and hole[1] - hole[0] >= _SHORTEST_TOLD else None
