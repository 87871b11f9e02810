"""The last minute of audio, addressed by absolute sample position."""

from array import array

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES, AudioChunk

SAMPLE_NS = 1_000_000_000 // RATE_HZ
"""One sample lasts 62,500 ns, without remainder."""

SLOT_SAMPLES = RATE_HZ // 100
"""Capture times are kept for every 10 ms of audio."""

_MARGIN_SECONDS = 1
"""Kept beyond the promise, so that a reader who has just asked for `start` is not lapped."""


class AudioRing:
    """One thread writes, any thread reads; nobody waits for anybody.

    Correct without a lock because every index is one attribute, replaced
    whole: the writer announces what it is about to overwrite, copies, then
    publishes the new end. A reader copies first and looks afterwards what was
    overwritten meanwhile; that part of its copy becomes silence.
    """

    def __init__(self, seconds: int = 60) -> None:
        self._promised = seconds * RATE_HZ
        self._capacity = self._promised + _MARGIN_SECONDS * RATE_HZ
        self._bytes = memoryview(bytearray(self._capacity * SAMPLE_BYTES))
        self._slots_ns = array("q", bytes(8 * (self._capacity // SLOT_SAMPLES)))
        self._announced_end = 0
        self._end = 0
        self._is_finished = False

    @property
    def start(self) -> int:
        """Position of the oldest sample that is promised; a second more may still be there."""
        return max(0, self._end - self._promised)

    @property
    def end(self) -> int:
        """Position just past the newest sample."""
        return self._end

    @property
    def is_finished(self) -> bool:
        """True once `finish` was called."""
        return self._is_finished

    def finish(self) -> None:
        """Nothing will be written any more; call it when the writer has stopped."""
        self._is_finished = True

    def write(self, pcm: bytes | memoryview, *, captured_ns: int) -> None:
        """Append whole int16 samples; `captured_ns` is when the last of them was captured.

        For the writing thread alone. Takes a microsecond, keeps nothing of
        `pcm`. ValueError for half a sample or for more than a second at once.
        """
        block = memoryview(pcm).cast("B")
        samples, half = divmod(len(block), SAMPLE_BYTES)
        if half or samples > _MARGIN_SECONDS * RATE_HZ:
            raise ValueError(f"{len(block)} bytes are no block of whole samples up to a second")
        end = self._end + samples
        self._announced_end = end
        self._copy_in(block, self._end)
        self._stamp(self._end, end, captured_ns=captured_ns)
        self._end = end

    def read(self, start: int, samples: int) -> AudioChunk:
        """Exactly `samples` samples from `start`; silence where they were overwritten.

        ValueError if that reaches past `end`.
        """
        if start < 0 or samples < 0 or start + samples > self._end:
            raise ValueError(f"{samples} samples from {start} are not within 0 to {self._end}")
        pcm = self._copy_out(start, samples)
        lost = min(samples, self._overwritten_before() - start)
        if lost > 0:
            pcm = bytes(lost * SAMPLE_BYTES) + pcm[lost * SAMPLE_BYTES :]
        return AudioChunk(start, pcm)

    def captured_ns(self, position: int) -> int:
        """When the sample before `position` was captured, on the monotonic clock.

        Where that is no longer known it is counted back from the newest
        sample. ValueError past `end`, or if nothing was captured yet.
        """
        end = self._end
        if not 0 <= position <= end or end == 0:
            raise ValueError(f"{position} is not within 0 to {end}")
        known_ns = self._slot_end_ns(position)
        slot_start = max(position - 1, 0) // SLOT_SAMPLES * SLOT_SAMPLES
        if slot_start >= self._overwritten_before():
            return known_ns
        return self._slot_end_ns(end) - (end - position) * SAMPLE_NS

    def _overwritten_before(self) -> int:
        return self._announced_end - self._capacity

    def _copy_in(self, block: memoryview, position: int) -> None:
        at = position % self._capacity * SAMPLE_BYTES
        room = len(self._bytes) - at
        if len(block) <= room:
            self._bytes[at : at + len(block)] = block
        else:
            self._bytes[at:] = block[:room]
            self._bytes[: len(block) - room] = block[room:]

    def _copy_out(self, position: int, samples: int) -> bytes:
        at = position % self._capacity * SAMPLE_BYTES
        beyond = at + samples * SAMPLE_BYTES
        if beyond <= len(self._bytes):
            return bytes(self._bytes[at:beyond])
        if samples > self._capacity:  # its beginning is overwritten whatever is copied
            missing = samples - self._capacity
            return bytes(missing * SAMPLE_BYTES) + self._copy_out(
                position + missing, self._capacity
            )
        return bytes(self._bytes[at:]) + bytes(self._bytes[: beyond - len(self._bytes)])

    def _stamp(self, start: int, end: int, *, captured_ns: int) -> None:
        """Note for each slot that is touched when its last sample is captured.

        A slot that is not full yet gets the time at which it will be.
        """
        slots = len(self._slots_ns)
        for slot in range(start // SLOT_SAMPLES, -(-end // SLOT_SAMPLES)):
            ahead = (slot + 1) * SLOT_SAMPLES - end
            self._slots_ns[slot % slots] = captured_ns + ahead * SAMPLE_NS

    def _slot_end_ns(self, position: int) -> int:
        """Capture time of the sample before `position`, by the slot that it lies in."""
        slot = max(position - 1, 0) // SLOT_SAMPLES
        before = (slot + 1) * SLOT_SAMPLES - position
        return self._slots_ns[slot % len(self._slots_ns)] - before * SAMPLE_NS
