"""What is wrong with the sound for long enough that a person should hear of it."""

from collections import deque
from dataclasses import dataclass

from captioner.domain.health import SoundFault

HOLD_MS = 5_000
"""So long a fault must be over before it is told no more: what comes and goes must not flicker."""

CLIPPED_WITHIN_MS = 3_000
_CLIPPED_TIMES = 3
"""A knock at the table is loud once; a voice that is too loud is so with every other syllable."""

_CLIPPED_SHARE = 0.002
"""Of the samples: music mastered to full scale stays below, a clipped vowel has a tenth."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Since the session's start: samples at full scale, no numbers, and sound that was dropped."""

    clipped: int = 0
    invalid: int = 0
    overflows: int = 0


class SoundFaults:
    """Looks at what was counted in each piece of sound; one thread, no clock."""

    def __init__(self) -> None:
        self._clipped = _Strikes(times=_CLIPPED_TIMES, within_ms=CLIPPED_WITHIN_MS)
        self._damaged = _Strikes()
        self._overflow = _Strikes()
        self._counts = Counts()

    def heard(self, samples: int, counts: Counts, *, end_ms: int) -> None:
        """A piece of sound ended at `end_ms`, and this is what was counted up to there."""
        before, self._counts = self._counts, counts
        is_clipped = counts.clipped - before.clipped > samples * _CLIPPED_SHARE
        self._clipped.look(end_ms, is_bad=is_clipped)
        self._damaged.look(end_ms, is_bad=counts.invalid > before.invalid)
        self._overflow.look(end_ms, is_bad=counts.overflows > before.overflows)

    @property
    def worst(self) -> SoundFault | None:
        """What costs most words; None if all is well, or has been again for `HOLD_MS`."""
        if self._overflow.is_told:
            return SoundFault.OVERFLOW
        if self._damaged.is_told:
            return SoundFault.DAMAGED
        return SoundFault.CLIPPED if self._clipped.is_told else None


class _Strikes:
    """One fault: told from the last of so many within a time, until none came for `HOLD_MS`."""

    def __init__(self, *, times: int = 1, within_ms: int = 0) -> None:
        self._newest: deque[int] = deque(maxlen=times)
        self._within_ms = within_ms
        self.is_told = False

    def look(self, now_ms: int, *, is_bad: bool) -> None:
        if is_bad:
            self._newest.append(now_ms)
            is_often = len(self._newest) == self._newest.maxlen
            self.is_told |= is_often and now_ms - self._newest[0] <= self._within_ms
        elif self.is_told and now_ms - self._newest[-1] >= HOLD_MS:
            self.is_told = False
