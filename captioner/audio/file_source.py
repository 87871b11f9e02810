"""A recording that is heard as if it were spoken now, or as fast as it is read."""

import tempfile
from pathlib import Path
from typing import IO, Self

from captioner.audio.recording import Recording
from captioner.audio.ring import SAMPLE_NS
from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES, AudioChunk
from captioner.domain.errors import AudioFileError
from captioner.ports import Clock

_AHEAD_SAMPLES = RATE_HZ
"""How far a reader that is not held back by time may see beyond what it has read."""


class FileSource:
    """A `ports.AudioSource` over a recording; one thread.

    What was decoded lies in a nameless temporary file (32 kB a second) and
    can be read again from any position, for a replay after a reconnect.
    Memory does not grow with the recording.
    """

    def __init__(
        self, recording: Recording, clock: Clock, *, spool: IO[bytes], speed: float
    ) -> None:
        self._recording = recording
        self._clock = clock
        self._spool = spool
        self._speed = speed
        self._began_ns: int | None = None
        self._decoded = 0
        self._read_end = 0

    @classmethod
    def open(cls, path: Path, clock: Clock, *, speed: float = 1.0) -> Self:
        """Check `path` and get ready to play it; AudioFileError if it is no recording.

        `speed` 1 is real time, 0 as fast as it is read. Playing begins when
        `end` is first asked for, not before.
        """
        recording = Recording.open(path)
        spool = tempfile.TemporaryFile()  # noqa: SIM115 - `close` closes it
        return cls(recording, clock, spool=spool, speed=speed)

    @property
    def duration_ms(self) -> int:
        """How long the file says that it is."""
        return self._recording.duration_ms

    @property
    def failure(self) -> AudioFileError | None:
        """Why the recording ended early: to be told after its captions."""
        return self._recording.failure

    @property
    def invalid_samples(self) -> int:
        """How many samples of what was decoded were no numbers; they became silence."""
        return self._recording.invalid_samples

    @property
    def start(self) -> int:
        """Always 0: nothing is forgotten."""
        return 0

    @property
    def end(self) -> int:
        """Position just past what has been spoken by now; decodes up to there."""
        if self._speed == 0:
            self._decode_until(self._read_end + _AHEAD_SAMPLES)
            return self._decoded
        spoken = self._spoken()
        self._decode_until(spoken + 1)  # one more tells whether that was the last
        return min(spoken, self._decoded)

    @property
    def is_finished(self) -> bool:
        """True once all that can be decoded has been spoken."""
        return self.end == self._decoded and self._recording.is_exhausted

    def read(self, start: int, samples: int) -> AudioChunk:
        """Exactly `samples` samples from `start`; ValueError if that reaches past `end`."""
        if start < 0 or samples < 0 or start + samples > self.end:
            raise ValueError(f"{samples} samples from {start} are not within 0 to {self.end}")
        self._read_end = max(self._read_end, start + samples)
        self._spool.seek(start * SAMPLE_BYTES)
        return AudioChunk(start, self._spool.read(samples * SAMPLE_BYTES))

    def captured_ns(self, position: int) -> int:
        """When the sample before `position` was spoken; at speed 0 all was, at the beginning."""
        began_ns = self._playing_since_ns()
        if self._speed == 0:
            return began_ns
        return began_ns + round(position * SAMPLE_NS / self._speed)

    def close(self) -> None:
        self._recording.close()
        self._spool.close()

    def _spoken(self) -> int:
        elapsed_ns = self._clock.now_ns() - self._playing_since_ns()
        return int(elapsed_ns * self._speed) // SAMPLE_NS

    def _playing_since_ns(self) -> int:
        if self._began_ns is None:
            self._began_ns = self._clock.now_ns()
        return self._began_ns

    def _decode_until(self, position: int) -> None:
        while self._decoded < position and not self._recording.is_exhausted:
            pcm = self._recording.decode_step()
            self._spool.seek(self._decoded * SAMPLE_BYTES)
            self._spool.write(pcm)
            self._decoded += len(pcm) // SAMPLE_BYTES
