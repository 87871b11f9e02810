"""What clients send, made into 16 kHz mono."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.errors import Refused
from captioner.recognizer.incoming_audio import IncomingAudio
from tests.recognizer.test_wav_header import wav


def converted(content: bytes, sizes: list[int], *, rate_hz: int, channels: int) -> bytes:
    incoming = IncomingAudio(rate_hz=rate_hz, channels=channels)
    out = b""
    at = 0
    for size in [*sizes, len(content)]:
        out += incoming.convert(content[at : at + size])
        at += size
    return out + incoming.finish()


SIZES = st.lists(st.sampled_from([0, 1, 2, 3, 5, 8, 43, 44]), min_size=3)


@given(st.binary(min_size=20, max_size=200), SIZES)
def test_bare_16_khz_samples_come_through_unchanged(content: bytes, sizes: list[int]) -> None:
    content = b"\0" + content
    whole = content[: len(content) - len(content) % 2]
    assert converted(content, sizes, rate_hz=16_000, channels=1) == whole


@given(st.binary(max_size=200), SIZES)
def test_a_wav_header_is_cut_off_wherever_the_pieces_part(samples: bytes, sizes: list[int]) -> None:
    samples = b"\1\0" + samples[: len(samples) - len(samples) % 2]
    assert converted(wav(samples), sizes, rate_hz=8_000, channels=1) == samples


def test_what_follows_the_samples_of_a_wav_file_is_no_audio() -> None:
    file = wav(b"\1\2" * 8) + b"LIST\4\0\0\0note"
    assert converted(file, [], rate_hz=16_000, channels=1) == b"\1\2" * 8


def test_channels_are_mixed_to_their_mean() -> None:
    stereo = np.array([100, 300, -5, 5], "<i2").tobytes()
    assert converted(stereo, [3], rate_hz=16_000, channels=2) == np.array([200, 0], "<i2").tobytes()


@pytest.mark.parametrize("rate_hz", [8_000, 44_100, 48_000])
def test_other_rates_keep_length_and_pitch(rate_hz: int) -> None:
    time_s = np.arange(rate_hz) / rate_hz
    tone = (8_000 * np.sin(2 * np.pi * 1_000 * time_s)).astype("<i2")
    out = np.frombuffer(converted(tone.tobytes(), [999], rate_hz=rate_hz, channels=1), "<i2")
    assert abs(len(out) - 16_000) <= 2
    assert np.argmax(np.abs(np.fft.rfft(out[:16_000], 16_000))) == 1_000


def test_the_rate_of_a_wav_header_overrides_the_request() -> None:
    out = converted(wav(b"\1\2" * 8_000, rate_hz=8_000), [], rate_hz=16_000, channels=1)
    assert abs(len(out) - 32_000) <= 4


@pytest.mark.parametrize(
    ("rate_hz", "channels"), [(0, 1), (1_000_000, 1), (16_000, 0), (16_000, 99)]
)
def test_an_impossible_layout_is_refused(rate_hz: int, channels: int) -> None:
    with pytest.raises(Refused, match="cannot be used"):
        IncomingAudio(rate_hz=rate_hz, channels=channels)


def test_compressed_audio_is_refused_by_name() -> None:
    with pytest.raises(Refused, match="FLAC"):
        IncomingAudio(rate_hz=16_000, channels=1).convert(b"fLaC\0\0\0\x22")
