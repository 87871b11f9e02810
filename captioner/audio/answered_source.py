"""A recording that waits for its recogniser: no more goes out than it can come to in time."""

from collections import deque

import numpy as np

from captioner.domain.audio import AudioChunk, samples_to_ms
from captioner.ports import AudioSource, Clock

AHEAD_MS = 15_000
"""So much sound may have gone out without an answer.

More would wait in the connection: gRPC takes megabytes, which are minutes. At the end of a
recording a recogniser is given 10 s to say something, and all that it had not come to by then
would be lost.
"""

UNANSWERED_SPEED = 4
"""Music and noise get no answer: they go on at so many times their own pace."""

_PATIENCE_NS = 5_000_000_000
"""But not while answers come: a slow recogniser has more of them to give."""

_LOUD_RMS = 100.0
"""-50 dBFS: the noise of a quiet room is below, the quietest speech that is recognised above."""


class AnsweredSource:
    """A `ports.AudioSource` over one that can be read faster than in real time; one thread.

    Silence is never held back: nobody has to answer it.
    """

    def __init__(self, source: AudioSource, clock: Clock) -> None:
        self._source = source
        self._clock = clock
        self._read_end = 0
        self._waiting: deque[tuple[int, int]] = deque()
        """Start and length of the sound that nobody has answered."""
        self._waiting_samples = 0
        self._leaked_ns = clock.now_ns() + _PATIENCE_NS

    @property
    def passed_ms(self) -> int:
        """All before that was answered, or needs no answer."""
        oldest = self._waiting[0][0] if self._waiting else self._read_end
        return samples_to_ms(oldest)

    @property
    def start(self) -> int:
        return self._source.start

    @property
    def end(self) -> int:
        """Held back, it is where reading has come to."""
        self._leak()
        return self._read_end if self._is_held else self._source.end

    @property
    def is_finished(self) -> bool:
        return self._source.is_finished and self.end == self._source.end

    def read(self, start: int, samples: int) -> AudioChunk:
        """As `ports.AudioSource` says; what is read again counts once."""
        chunk = self._source.read(start, samples)
        if chunk.end > self._read_end:
            self._read_end = chunk.end
            if _is_loud(chunk):
                self._waiting.append((chunk.start, chunk.samples))
                self._waiting_samples += chunk.samples
        return chunk

    def captured_ns(self, position: int) -> int:
        return self._source.captured_ns(position)

    def answered_to(self, position: int) -> None:
        """All up to there was recognised, or is being."""
        self._leaked_ns = self._clock.now_ns() + _PATIENCE_NS
        while self._waiting and self._waiting[0][0] < position:
            self._forget_oldest()

    @property
    def _is_held(self) -> bool:
        return samples_to_ms(self._waiting_samples) >= AHEAD_MS

    def _leak(self) -> None:
        """Wait for the oldest no longer than it would take to hear it."""
        now_ns = self._clock.now_ns()
        while self._waiting:
            length_ns = samples_to_ms(self._waiting[0][1]) * 1_000_000 // UNANSWERED_SPEED
            if now_ns - self._leaked_ns < length_ns:
                return
            self._leaked_ns += length_ns
            self._forget_oldest()
        self._leaked_ns = max(now_ns, self._leaked_ns)

    def _forget_oldest(self) -> None:
        self._waiting_samples -= self._waiting.popleft()[1]


def _is_loud(chunk: AudioChunk) -> bool:
    samples = np.frombuffer(chunk.pcm, np.int16).astype(np.float32)
    return bool(len(samples)) and float(np.sqrt(np.mean(samples**2))) >= _LOUD_RMS
