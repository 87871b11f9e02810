"""Puts the blocks of one opening into the ring, at the positions that their times ask for."""

from typing import Any

from captioner.audio.ring import SAMPLE_NS, AudioRing
from captioner.domain.audio import SAMPLE_BYTES

_SETTLING_NS = 500_000_000
"""The first blocks come in a bunch, up to 150 ms of them. After a hole that much is dropped, or
every hole would move what follows it by as much."""


class BlockWriter:
    """For the capturing thread alone: allocates nothing but in the first half second."""

    def __init__(self, ring: AudioRing, *, asleep_ns: int = 0, stall_ns: int | None = None) -> None:
        """In a ring that holds audio already, the time since then becomes silence.

        `asleep_ns` of it have passed unseen by the monotonic clock. After a wait
        of more than `stall_ns` for a block no more are taken, for nobody knows
        how much was lost.
        """
        self._ring = ring
        self._asleep_ns = asleep_ns
        self._stall_ns = stall_ns
        self._newest_ns = 0
        self._began_ns = 0
        self.began_at: int | None = None
        """The ring's position of the first sample; None until there is one."""
        self.has_stalled = False
        """True if a block came too late to be taken."""

    def write(self, pcm: Any, captured_ns: int) -> None:  # noqa: ANN401 - bytes or a cffi buffer
        """Whole int16 samples, the last of which was captured at `captured_ns`; maybe none."""
        if not len(pcm) or self._is_late(captured_ns):
            return
        samples = len(pcm) // SAMPLE_BYTES
        if self.began_at is None:
            self._began_ns = captured_ns - samples * SAMPLE_NS
            self._ring.skip_to(self._began_ns, asleep_ns=self._asleep_ns)
            self.began_at = self._ring.end
        elif self.began_at and captured_ns - self._began_ns < _SETTLING_NS:
            pcm = pcm[self._early_samples(self.began_at, samples, captured_ns) * SAMPLE_BYTES :]
        if len(pcm):
            self._ring.write(pcm, captured_ns=captured_ns)

    def _is_late(self, now_ns: int) -> bool:
        if self._stall_ns is not None and self._newest_ns:
            self.has_stalled |= now_ns - self._newest_ns > self._stall_ns
        self._newest_ns = now_ns
        return self.has_stalled

    def _early_samples(self, began_at: int, samples: int, captured_ns: int) -> int:
        """How many of these would lie after the time at which they came."""
        since_began = (captured_ns - self._began_ns) // SAMPLE_NS
        return min(samples, max(0, self._ring.end + samples - began_at - since_began))
