"""Whether there is more in a chunk of audio than the room's own noise."""

_LEAST_PEAK = 200
"""Of 32768: -44 dB below full scale. Speech into any usable microphone peaks above it."""

_OVER_NOISE = 4
"""Speech peaks at least 12 dB above the noise between its words."""

_RISE_PER_S = 1.15
"""So fast the noise is thought to rise: twice as loud after 5 s without a quiet moment."""

_LOOKED_AT = 64
"""Samples of a chunk; 5 us. A peak needs no more: a vowel lasts for hundreds."""


class Loudness:
    """Follows the noise of one stream's audio; cheap enough for every chunk."""

    def __init__(self) -> None:
        self._noise = _LEAST_PEAK / _OVER_NOISE

    def is_loud(self, pcm: bytes, ms: float) -> bool:
        """`pcm` is int16 in this machine's order and lasts `ms`."""
        peak = _peak(pcm)
        is_loud = peak > max(_LEAST_PEAK, _OVER_NOISE * self._noise)
        self._noise = max(1.0, min(float(peak), self._noise * _RISE_PER_S ** (ms / 1000)))
        return is_loud


def _peak(pcm: bytes) -> int:
    samples = memoryview(pcm)[: len(pcm) & ~1].cast("h")
    if not samples:
        return 0
    some = samples[:: max(1, len(samples) // _LOOKED_AT)]
    highest, lowest = max(some), min(some)
    return max(highest, -lowest)
