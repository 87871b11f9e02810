"""Takes audio out of a source in chunks, as soon as it is there."""

from collections import deque
from collections.abc import AsyncGenerator

from captioner.domain.audio import RATE_HZ, AudioChunk, ms_to_samples
from captioner.ports import AudioSource, Clock

CHUNK_MS = 40
"""Divides the 80, 160 and 960 ms that Riva's models take at a time, so none waits for a rest."""

_CATCH_UP_CHUNKS = 5
"""Behind the newest audio (replay, a file), this many chunks go out as one."""

_SETTLE_MS = 1
"""A block is usable this long after its due time: the callback's own work and jitter."""

_LOOK_AGAIN_MS = 3
"""How often to look for a block that is late."""

_SENT_MARKS = 4096
"""Sent stamps kept: over two minutes of audio."""


class Feeder:
    """The reader's side of an audio source for one stream; asyncio, one thread.

    The capture thread wakes nobody: the feeder computes when the next chunk is
    due, sleeps until then and looks.
    """

    def __init__(
        self, source: AudioSource, clock: Clock, *, start: int, chunk_ms: int = CHUNK_MS
    ) -> None:
        self._source = source
        self._clock = clock
        self._position = start
        self._chunk = ms_to_samples(chunk_ms)
        self._end: int | None = None
        self.ended_ns: int | None = None
        """When the last sample had been handed out and there will be no more."""
        self._sent: deque[tuple[int, int]] = deque(maxlen=_SENT_MARKS)

    @property
    def position(self) -> int:
        """Position just past the last sample handed out."""
        return self._position

    def finish(self) -> None:
        """End the chunks with the newest sample that the source has now."""
        self._end = self._source.end

    async def chunks(self) -> AsyncGenerator[AudioChunk, None]:
        """Chunks of the set length without a hole; the last one may be shorter."""
        while True:
            is_ending = self._end is not None or self._source.is_finished
            end = self._source.end if self._end is None else self._end  # asked for last
            samples = self._samples_to_send(end, is_ending=is_ending)
            if samples:
                chunk = self._source.read(self._position, samples)
                self._position += samples
                self._sent.append((self._position, self._clock.now_ns()))
                yield chunk
            elif is_ending:
                self.ended_ns = self._clock.now_ns()
                return
            else:
                await self._clock.sleep(self._wait_ms(end))

    def sent_ns(self, position: int) -> int:
        """When the sample before `position` was handed out; the oldest stamp if it is forgotten."""
        stamp = self._clock.now_ns()
        for end, sent_ns in reversed(self._sent):
            if end < position:
                break
            stamp = sent_ns
        return stamp

    def _samples_to_send(self, end: int, *, is_ending: bool) -> int:
        ready = end - self._position
        if ready < self._chunk:
            return max(0, ready) if is_ending else 0
        if ready < 2 * self._chunk:
            return self._chunk
        return min(ready // self._chunk, _CATCH_UP_CHUNKS) * self._chunk

    def _wait_ms(self, end: int) -> float:
        """Until the chunk is due, judged by when the newest sample was captured."""
        if end == self._source.start:
            return _LOOK_AGAIN_MS  # the microphone has only just been opened
        missing_ms = (self._position + self._chunk - end) * 1000 / RATE_HZ
        since_newest_ms = (self._clock.now_ns() - self._source.captured_ns(end)) / 1e6
        return max(_LOOK_AGAIN_MS, missing_ms - since_newest_ms + _SETTLE_MS)
