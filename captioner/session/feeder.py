"""Takes audio out of a source in chunks, as soon as it is there."""

from collections import deque
from collections.abc import AsyncGenerator

from captioner.domain.audio import RATE_HZ, AudioChunk, ms_to_samples, samples_to_ms
from captioner.ports import AudioSource, Clock
from captioner.session.chunking import ChunkSize

_CATCH_UP_CHUNKS = 5
"""Behind the newest audio (replay, a file), this many chunks go out as one."""

_SETTLE_MS = 1
"""A block is usable this long after its due time: the callback's own work and jitter."""

_LOOK_AGAIN_MS = 3
"""How often to look for a block that is late."""

_SENT_MARKS = 4096
"""Sent stamps kept: over a minute of audio even in chunks of 20 ms."""

_BEHIND_MS = 500
"""So far behind the newest audio a feeder catches up: answers are late for another reason then."""


_LAPPED_MS = 10_000
"""A stream that is opened slowly is a little late; a source that jumps so far has slept."""


class Feeder:
    """The reader's side of an audio source for one stream; asyncio, one thread.

    The capture thread wakes nobody: the feeder computes when the next chunk is
    due, sleeps until then and looks.
    """

    def __init__(
        self, source: AudioSource, clock: Clock, *, start: int, size: ChunkSize | None = None
    ) -> None:
        self._source = source
        self._clock = clock
        self._position = start
        self._size = size or ChunkSize()
        self._end: int | None = None
        self._behind_until = start
        self._answered_ms = 0
        self.ended_ns: int | None = None
        """When the last sample had been handed out and there will be no more."""
        self.lapped_to = 0
        """Up to here the source could no longer promise what was handed out."""
        self._sent: deque[tuple[int, int]] = deque(maxlen=_SENT_MARKS)

    @property
    def position(self) -> int:
        """Position just past the last sample handed out."""
        return self._position

    @property
    def _chunk(self) -> int:
        return ms_to_samples(self._size.ms)

    @property
    def is_ending(self) -> bool:
        """The last sample is known, or was even handed out."""
        return self._end is not None or self.ended_ns is not None

    def finish(self, at: int | None = None) -> None:
        """End the chunks at this position, or with the newest sample that the source has now.

        What has been handed out already stays handed out.
        """
        self._end = self._source.end if at is None else max(at, self._position)

    async def chunks(self) -> AsyncGenerator[AudioChunk, None]:
        """Chunks of the set length without a hole; the last one may be shorter."""
        while True:
            is_ending = self._end is not None or self._source.is_finished
            end = self._source.end if self._end is None else self._end  # asked for last
            samples = self._samples_to_send(end, is_ending=is_ending)
            if samples:
                if self._position < self._source.start:
                    self.lapped_to = min(self._position + samples, self._source.start)
                chunk = self._source.read(self._position, samples)
                self._position += samples
                sent_ns = self._clock.now_ns()
                self._sent.append((self._position, sent_ns))
                yield chunk
                if self._size.adaptive is not None:
                    self._note_write(chunk, sent_ns, end)
            elif is_ending and not self.is_lapped:
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

    def answered(self, audio_end_ms: int, received_ns: int) -> None:
        """An answer came that covers the audio up to there; only an adaptive size asks for that."""
        adaptive = self._size.adaptive
        if adaptive is None or audio_end_ms <= self._answered_ms:
            return
        self._answered_ms = audio_end_ms
        position = min(ms_to_samples(audio_end_ms), self._position)
        if position > self._behind_until:
            adaptive.answered((received_ns - self.sent_ns(position)) / 1e6)

    @property
    def is_lapped(self) -> bool:
        """The next sample has long left the source: all there is to send is silence, for hours.

        So nothing is sent until somebody says where this ends.
        """
        late = self._source.start - self._position
        return self._end is None and late > ms_to_samples(_LAPPED_MS)

    def _samples_to_send(self, end: int, *, is_ending: bool) -> int:
        if self.is_lapped:
            return 0
        chunk = self._chunk
        ready = end - self._position
        if ready < chunk:
            return max(0, ready) if is_ending else 0
        if ready < 2 * chunk:
            return chunk
        return min(ready // chunk, _CATCH_UP_CHUNKS) * chunk

    def _note_write(self, chunk: AudioChunk, sent_ns: int, end: int) -> None:
        """The chunk has gone out; `end` was the newest audio when it was taken."""
        now_ns = self._clock.now_ns()
        if self._size.adaptive is not None:
            audio_ms = samples_to_ms(chunk.samples)
            self._size.adaptive.wrote(now_ns - sent_ns, audio_ms=audio_ms, now_ns=now_ns)
        if end - self._position > ms_to_samples(_BEHIND_MS):
            self._behind_until = end

    def _wait_ms(self, end: int) -> float:
        """Until the chunk is due, judged by when the newest sample was captured."""
        if end == self._source.start:
            return _LOOK_AGAIN_MS  # the microphone has only just been opened
        if self.is_lapped:
            return _LOOK_AGAIN_MS
        missing_ms = (self._position + self._chunk - end) * 1000 / RATE_HZ
        since_newest_ms = (self._clock.now_ns() - self._source.captured_ns(end)) / 1e6
        return max(_LOOK_AGAIN_MS, missing_ms - since_newest_ms + _SETTLE_MS)
