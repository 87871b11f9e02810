"""Audio as positions on one line: samples since the session's start."""

from dataclasses import dataclass

RATE_HZ = 16_000
"""Sample rate of everything past the microphone; what Riva's acoustic models are trained on."""

SAMPLE_BYTES = 2
"""One sample is a little-endian int16."""

SAMPLES_PER_MS = RATE_HZ // 1000


@dataclass(frozen=True, slots=True)
class AudioChunk:
    """A stretch of mono audio.

    `start` is the position of its first sample since the session's start;
    `pcm` holds little-endian int16 samples at `RATE_HZ`.
    """

    start: int
    pcm: bytes

    @property
    def samples(self) -> int:
        return len(self.pcm) // SAMPLE_BYTES

    @property
    def end(self) -> int:
        """Position just past the last sample."""
        return self.start + self.samples


def samples_to_ms(samples: int) -> int:
    """Whole milliseconds that `samples` last, rounded down."""
    return samples // SAMPLES_PER_MS


def ms_to_samples(ms: int) -> int:
    return ms * SAMPLES_PER_MS


@dataclass(frozen=True, slots=True)
class SoundLevel:
    """How loud a stretch of audio is, in dB below full scale (0 is the loudest, -96 silence)."""

    rms_db: float
    peak_db: float
    is_clipped: bool = False
