"""How loud the newest audio is."""

import math

import numpy as np

from captioner.domain.audio import SoundLevel, ms_to_samples
from captioner.ports import AudioSource

SILENCE_DB = -96.0
"""Where the scale ends: below it lies less than one step of int16."""

WINDOW_MS = 100
"""Long enough to hold two periods of the deepest hum, short enough to follow a syllable."""

_FULL_SCALE = 32_768
_CLIPPED_FROM = 32_767
"""The loudest positive sample; the loudest negative one is a step beyond."""

SILENCE = SoundLevel(SILENCE_DB, SILENCE_DB)


def newest_level(source: AudioSource, *, window_ms: int = WINDOW_MS) -> SoundLevel:
    """The level of the last `window_ms`, or of what there is; any thread that may read `source`."""
    end = source.end
    samples = min(ms_to_samples(window_ms), end - source.start)
    return level_of(source.read(end - samples, samples).pcm)


def level_of(pcm: bytes) -> SoundLevel:
    """The level of int16 samples; silence if there are none."""
    if not pcm:
        return SILENCE
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    peak = float(np.abs(samples).max())
    rms = math.sqrt(float(np.mean(np.square(samples))))
    return SoundLevel(_decibels(rms), _decibels(peak), is_clipped=peak >= _CLIPPED_FROM)


def _decibels(amplitude: float) -> float:
    if amplitude <= 0:
        return SILENCE_DB
    return max(SILENCE_DB, 20 * math.log10(amplitude / _FULL_SCALE))
