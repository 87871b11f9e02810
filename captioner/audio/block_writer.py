"""Puts the blocks of one opening into the ring, at the positions that their times ask for."""

from typing import Any

from captioner.audio.losses import Losses
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
        self._settles_at = 0
        self._settles_ns = 0
        self.losses = Losses()
        """What the sound system dropped, as far as the blocks' times tell."""
        self.began_at: int | None = None
        """The ring's position of the first sample; None until there is one."""
        self.has_stalled = False
        """True if a block came too late to be taken."""

    def write(
        self,
        pcm: Any,  # noqa: ANN401 - bytes or a cffi buffer
        captured_ns: int,
        *,
        is_after_loss: bool = False,
    ) -> None:
        """Whole int16 samples, the last of which was captured at `captured_ns`; maybe none.

        Before a block that `is_after_loss` comes silence for what is missing, as
        the system drops what it holds and begins anew.
        """
        if not len(pcm) or self._is_late(captured_ns):
            return
        samples = len(pcm) // SAMPLE_BYTES
        if self.began_at is None:
            self._skip_to(captured_ns - samples * SAMPLE_NS, asleep_ns=self._asleep_ns)
            self.began_at = self._ring.end
        elif is_after_loss:
            before = self._ring.end
            self._skip_to(captured_ns - samples * SAMPLE_NS)
            self.losses.note(before, self._ring.end)
        elif self._settles_at and captured_ns - self._settles_ns < _SETTLING_NS:
            pcm = pcm[self._early_samples(samples, captured_ns) * SAMPLE_BYTES :]
        if len(pcm):
            self._ring.write(pcm, captured_ns=captured_ns)

    def _is_late(self, now_ns: int) -> bool:
        if self._stall_ns is not None and self._newest_ns:
            self.has_stalled |= now_ns - self._newest_ns > self._stall_ns
        self._newest_ns = now_ns
        return self.has_stalled

    def _skip_to(self, begins_ns: int, *, asleep_ns: int = 0) -> None:
        """Silence up to a block that begins then, and by which the next ones are placed."""
        self._ring.skip_to(begins_ns, asleep_ns=asleep_ns)
        self._settles_at, self._settles_ns = self._ring.end, begins_ns

    def _early_samples(self, samples: int, captured_ns: int) -> int:
        """How many of these would lie after the time at which they came."""
        since_then = (captured_ns - self._settles_ns) // SAMPLE_NS
        return min(samples, max(0, self._ring.end + samples - self._settles_at - since_then))
