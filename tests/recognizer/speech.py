"""Two short sentences from a speech synthesiser, half a second of silence before and after."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

SENTENCES = tuple(Path(__file__).with_name("speech.txt").read_text("utf-8").splitlines())


def samples() -> npt.NDArray[np.int16]:
    """16 kHz mono."""
    audio, _rate_hz = soundfile.read(Path(__file__).with_name("speech.flac"), dtype="int16")
    return np.asarray(audio, np.int16)


def pcm() -> bytes:
    return samples().tobytes()


def silence(ms: int) -> bytes:
    return bytes(32 * ms)


def chunks(audio: bytes, *, ms: int = 100) -> list[bytes]:
    size = 32 * ms
    return [audio[at : at + size] for at in range(0, len(audio), size)]
