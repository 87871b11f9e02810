"""A tone, and how much of it is in what was heard."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from captioner.domain.audio import RATE_HZ


def tone(hz: float, seconds: float, *, amplitude: float = 0.5) -> npt.NDArray[np.float64]:
    wave: npt.NDArray[np.float64] = np.sin(2 * np.pi * hz * np.arange(seconds * RATE_HZ) / RATE_HZ)
    return amplitude * wave


def pcm(samples: npt.NDArray[np.float64]) -> bytes:
    return np.rint(samples * 32_767).astype("<i2").tobytes()


def written(path: Path, samples: npt.NDArray[np.float64]) -> Path:
    soundfile.write(path, samples, RATE_HZ)
    return path


def share_of_tone(heard: bytes, hz: float) -> float:
    """Of the energy, how much lies within 20 Hz of `hz`; 0 where nothing was heard."""
    energy = np.abs(np.fft.rfft(np.frombuffer(heard, "<i2").astype(float))) ** 2
    bins_hz = np.fft.rfftfreq(len(heard) // 2, 1 / RATE_HZ)
    near = np.abs(bins_hz - hz) < 20
    return float(energy[near].sum() / max(1.0, energy.sum()))
