"""The last minute of audio, addressed by absolute sample position."""

from array import array
from bisect import bisect_left

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES, AudioChunk

SAMPLE_NS = 1_000_000_000 // RATE_HZ
"""One sample lasts 62,500 ns, without remainder."""

_STAMPS = 8192
"""Blocks whose capture time is remembered: all of the minute's, if they last 8 ms or more."""

_MARGIN_SECONDS = 1
"""Kept beyond the promise, so that a reader who has just asked for `start` is not lapped."""


_SILENCE = memoryview(bytes(_MARGIN_SECONDS * RATE_HZ * SAMPLE_BYTES))


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
        self._block_ends = array("q", bytes(8 * _STAMPS))
        self._block_ns = array("q", bytes(8 * _STAMPS))
        self._blocks = 0
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
        size = len(pcm)
        if size % SAMPLE_BYTES or size > len(self._bytes) - self._promised * SAMPLE_BYTES:
            raise ValueError(f"{size} bytes are no block of whole samples up to a second")
        self._announced_end = self._end + size // SAMPLE_BYTES
        self._copy_in(self._end, pcm)
        self._publish(captured_ns)

    def skip(self, samples: int, *, captured_ns: int) -> None:
        """Append silence for time in which nothing was captured; of any length, hours too.

        For the writing thread alone. `captured_ns` is when the silence ended.
        Takes 0.3 ms at most. ValueError for a negative length.
        """
        if samples < 0:
            raise ValueError(f"{samples} samples cannot be skipped")
        end = self._announced_end = self._end + samples
        position = max(self._end, end - self._capacity)
        while position < end:
            silence = _SILENCE[: (end - position) * SAMPLE_BYTES]
            self._copy_in(position, silence)
            position += len(silence) // SAMPLE_BYTES
        self._publish(captured_ns)

    def skip_to(self, now_ns: int, *, asleep_ns: int = 0) -> None:
        """Silence for the time from the newest sample to `now_ns`; none if nothing came yet.

        For the writing thread alone. `asleep_ns` of that time have passed
        unseen by the monotonic clock.
        """
        if self._end == 0:
            return
        missing_ns = now_ns - self.captured_ns(self._end) + asleep_ns
        if missing_ns >= SAMPLE_NS:
            self.skip(missing_ns // SAMPLE_NS, captured_ns=now_ns)

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

        Where that is no longer known it is counted back from the oldest
        time that is. ValueError past `end`, or if nothing was captured yet.
        """
        if not 0 <= position <= self._end or self._end == 0:
            raise ValueError(f"{position} is not within 0 to {self._end}")
        newest = self._blocks - 1
        number = newest
        if newest and position <= self._end_of_block(newest - 1):
            oldest = max(0, newest - _STAMPS // 2)  # the writer is far from these
            known = range(oldest, newest)
            number = oldest + bisect_left(known, position, key=self._end_of_block)
        before = self._end_of_block(number) - position
        return self._block_ns[number % _STAMPS] - before * SAMPLE_NS

    def _copy_in(self, position: int, pcm: bytes | memoryview) -> None:
        """At most a second, where the writer has announced it."""
        size = len(pcm)
        at = position % self._capacity * SAMPLE_BYTES
        if at + size <= len(self._bytes):
            self._bytes[at : at + size] = pcm
        else:
            room = len(self._bytes) - at
            block = memoryview(pcm)
            self._bytes[at:] = block[:room]
            self._bytes[: size - room] = block[room:]

    def _publish(self, captured_ns: int) -> None:
        self._block_ends[self._blocks % _STAMPS] = self._announced_end
        self._block_ns[self._blocks % _STAMPS] = captured_ns
        self._blocks += 1
        self._end = self._announced_end

    def _end_of_block(self, number: int) -> int:
        return self._block_ends[number % _STAMPS]

    def _overwritten_before(self) -> int:
        return self._announced_end - self._capacity

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
