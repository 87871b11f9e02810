"""How loud audio is, in dB below full scale."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.audio.level import SILENCE, level_of, newest_level
from captioner.audio.ring import AudioRing


def sine(amplitude: float, samples: int = 16_000) -> bytes:
    wave = amplitude * np.sin(2 * np.pi * 400 * np.arange(samples) / 16_000)
    return np.rint(wave).astype("<i2").tobytes()


def test_nothing_is_silence() -> None:
    assert level_of(b"") == level_of(bytes(640)) == SILENCE
    assert newest_level(AudioRing()) == SILENCE


@pytest.mark.parametrize(("amplitude", "peak_db"), [(32_766, 0.0), (3_277, -20.0), (33, -60.0)])
def test_a_sine_has_its_peak_and_an_rms_of_3_db_less(amplitude: int, peak_db: float) -> None:
    level = level_of(sine(amplitude))

    assert level.peak_db == pytest.approx(peak_db, abs=0.1)
    assert level.rms_db == pytest.approx(peak_db - 3.01, abs=0.2)
    assert not level.is_clipped


@pytest.mark.parametrize("sample", [32_767, -32_768])
def test_full_scale_is_clipped(sample: int) -> None:
    level = level_of(np.array([0, sample, 0], "<i2").tobytes())

    assert level.is_clipped
    assert level.peak_db == pytest.approx(0, abs=0.001)


@given(st.lists(st.integers(-32_768, 32_767), min_size=1, max_size=200))
def test_a_level_lies_on_the_scale_and_the_peak_above_the_rms(samples: list[int]) -> None:
    level = level_of(np.array(samples, "<i2").tobytes())

    assert -96 <= level.rms_db <= level.peak_db + 1e-9
    assert level.peak_db <= 0
    assert math.isfinite(level.rms_db)


def test_only_the_newest_stretch_counts() -> None:
    ring = AudioRing()
    ring.write(sine(20_000, 8_000), captured_ns=0)
    ring.write(bytes(2 * 1_600), captured_ns=0)

    assert newest_level(ring, window_ms=100) == SILENCE
    assert newest_level(ring, window_ms=200).peak_db > -5
