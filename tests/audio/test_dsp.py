"""The conversion keeps speech, drops what 16 kHz cannot carry, and does not mind the blocks."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.audio.dsp import Converter, SampleType

RATES_HZ = st.sampled_from([8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])
CHANNELS = st.integers(1, 4)
TYPES: st.SearchStrategy[SampleType] = st.sampled_from(["int16", "float32"])


def noise(frames: int, channels: int, sample_type: SampleType) -> npt.NDArray[np.generic]:
    samples = np.random.default_rng(frames).uniform(-0.9, 0.9, (frames, channels))
    if sample_type == "int16":
        return (samples * 32_767).astype(np.int16)
    return samples.astype(np.float32)


def tone(hz: float, rate_hz: int) -> npt.NDArray[np.int16]:
    seconds = np.arange(rate_hz) / rate_hz
    return (16_000 * np.sin(2 * np.pi * hz * seconds)).astype(np.int16)


def converted(converter: Converter, blocks: list[npt.NDArray[np.generic]]) -> npt.NDArray[np.int16]:
    pcm = b"".join([converter.convert(block.tobytes()) for block in blocks])
    return np.frombuffer(pcm + converter.flush(), "<i2")


def level_db(samples: npt.NDArray[np.int16]) -> float:
    """Level of the middle half against the tone of 16,000."""
    middle = samples[len(samples) // 4 : -len(samples) // 4].astype(float)
    return float(20 * np.log10(np.sqrt(2 * np.mean(middle**2)) / 16_000 + 1e-9))


@settings(deadline=None)
@given(RATES_HZ, CHANNELS, TYPES, st.lists(st.integers(0, 3_000), max_size=6))
def test_the_result_does_not_depend_on_how_the_sound_is_cut(
    rate_hz: int, channels: int, sample_type: SampleType, cuts: list[int]
) -> None:
    frames = noise(3_000, channels, sample_type)
    whole = converted(Converter(rate_hz, channels, sample_type=sample_type), [frames])
    cut = converted(
        Converter(rate_hz, channels, sample_type=sample_type), np.split(frames, sorted(cuts))
    )

    assert np.array_equal(cut, whole)


@settings(deadline=None)
@given(RATES_HZ, CHANNELS, st.integers(0, 5_000))
def test_the_result_lasts_as_long_as_the_sound(rate_hz: int, channels: int, frames: int) -> None:
    result = converted(Converter(rate_hz, channels), [noise(frames, channels, "int16")])

    assert len(result) == pytest.approx(frames * 16_000 / rate_hz, abs=2)


@settings(deadline=None)
@given(st.binary(max_size=400).filter(lambda pcm: len(pcm) % 4 == 0))
def test_any_bits_at_all_become_samples(bits: bytes) -> None:
    converter = Converter(16_000, 1, sample_type="float32")

    assert len(converter.convert(bits)) == len(bits) // 2


@settings(deadline=None)
@given(st.lists(st.integers(-32_768, 32_767), max_size=200))
def test_int16_that_was_read_as_float32_comes_back_unchanged(samples: list[int]) -> None:
    whole = np.array(samples, dtype=np.int16)
    result = converted(
        Converter(16_000, 1, sample_type="float32"), [whole.astype(np.float32) / 32_768]
    )

    assert np.array_equal(result, whole)


@pytest.mark.parametrize("rate_hz", [44_100, 48_000])
def test_a_tone_of_7_khz_survives(rate_hz: int) -> None:
    result = converted(Converter(rate_hz, 1), [tone(7_000, rate_hz)])

    assert level_db(result) == pytest.approx(0, abs=0.5)


@pytest.mark.parametrize("hz", [8_800, 12_000, 15_000])
def test_what_lies_above_8_khz_is_not_folded_down(hz: int) -> None:
    result = converted(Converter(48_000, 1), [tone(hz, 48_000)])

    assert level_db(result) < -80


def test_a_tone_keeps_its_place_in_time() -> None:
    click = np.zeros(48_000, np.int16)
    click[24_000] = 30_000

    result = converted(Converter(48_000, 1), [click])

    assert np.argmax(np.abs(result)) == 8_000


def test_channels_are_averaged() -> None:
    frames = np.array([[100, 300], [-50, 50]], np.int16)

    assert converted(Converter(16_000, 2), [frames]).tolist() == [200, 0]


def test_what_is_no_number_is_silent_and_what_is_too_loud_is_clipped() -> None:
    frames = np.array([np.nan, np.inf, -np.inf, 7.5, -7.5], np.float32)

    result = converted(Converter(16_000, 1, sample_type="float32"), [frames])

    assert result.tolist() == [0, 0, 0, 32_767, -32_768]


def test_overshoot_of_the_filter_saturates_instead_of_wrapping() -> None:
    square = np.where(np.arange(48_000) // 60 % 2, 32_767, -32_768).astype(np.int16)

    result = converted(Converter(48_000, 1), [square])

    assert np.abs(np.diff(result.astype(int))[1_000:-1_000]).max() < 60_000
    assert (result.max(), result.min()) == (32_767, -32_768)


def test_half_a_frame_is_an_error() -> None:
    with pytest.raises(ValueError, match="reshape"):
        Converter(16_000, 2).convert(bytes(6))


def test_what_is_still_inside_is_known() -> None:
    converter = Converter(48_000, 1)
    ready = converter.convert(tone(440, 48_000).tobytes())

    assert len(ready) // 2 + converter.delay_samples == pytest.approx(16_000, abs=2)


def test_samples_that_are_no_numbers_are_counted_and_become_silence() -> None:
    converter = Converter(16_000, 1, sample_type="float32")
    frames = np.array([0.5, np.nan, np.inf, -np.inf, -0.5], np.float32)

    assert np.frombuffer(converter.convert(frames), "<i2").tolist() == [16_384, 0, 0, 0, -16_384]
    assert converter.invalid_samples == 3
