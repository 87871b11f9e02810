"""Any rate and any number of channels become 16 kHz mono, block by block."""

from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import soxr

from captioner.domain.audio import RATE_HZ

SampleType = Literal["int16", "float32"]

_FULL_SCALE = 32768.0
"""An int16 of this size would be a float32 of 1.0."""


class Converter:
    """A streaming conversion of interleaved frames; one thread, one recording or stream.

    Resamples in float32 (soxr HQ: flat to 7 kHz, below -138 dB beyond 8.5 kHz).
    soxr's int16 adds dither, which would make the same recording sound
    slightly different with every way of cutting it into blocks.
    """

    def __init__(self, rate_hz: float, channels: int, *, sample_type: SampleType = "int16") -> None:
        self._channels = channels
        self._dtype = np.dtype(sample_type)
        self._resampler: Any = None
        self.invalid_samples = 0
        """How many of the samples so far were NaN or infinite."""
        if rate_hz != RATE_HZ:
            self._resampler = soxr.ResampleStream(rate_hz, RATE_HZ, 1, dtype="float32")

    @property
    def is_identity(self) -> bool:
        """True if what comes in is what goes out."""
        return self._resampler is None and self._channels == 1 and self._dtype == np.int16

    @property
    def delay_samples(self) -> float:
        """How many 16 kHz samples are still inside: about 340, or 0 where nothing is resampled."""
        return 0.0 if self._resampler is None else float(self._resampler.delay())

    def convert(self, frames: bytes | memoryview | npt.NDArray[np.float32]) -> bytes:
        """int16 mono samples that are ready after these whole `frames`; may be empty.

        NaN and infinity become silence, what is too loud is clipped.
        ValueError for half a frame.
        """
        if self.is_identity:
            return bytes(frames)
        mono = self._mixed(np.frombuffer(frames, self._dtype))
        return _to_int16(mono if self._resampler is None else self._resampler.resample_chunk(mono))

    def flush(self) -> bytes:
        """What was still inside; nothing may be converted afterwards."""
        if self._resampler is None:
            return b""
        nothing = np.zeros(0, np.float32)
        return _to_int16(self._resampler.resample_chunk(nothing, last=True))

    def _mixed(self, samples: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
        """One channel of float32 with the range of int16."""
        frames = samples.reshape(-1, self._channels)
        if self._dtype == np.float32:
            finite = np.isfinite(frames)
            self.invalid_samples += finite.size - int(np.count_nonzero(finite))
            audible = np.where(finite, frames, np.float32(0))
            frames = audible.clip(-1.0, 1.0) * np.float32(_FULL_SCALE)
        mono: npt.NDArray[np.float32] = frames.mean(axis=1, dtype=np.float32)
        return mono


def _to_int16(samples: npt.NDArray[np.float32]) -> bytes:
    return np.rint(samples).clip(-_FULL_SCALE, _FULL_SCALE - 1).astype("<i2").tobytes()
