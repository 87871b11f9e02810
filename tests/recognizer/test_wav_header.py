"""Reading the header of a WAV file that arrives in pieces."""

import io
import struct
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.errors import Refused
from captioner.recognizer.wav_header import WavHeader, may_be_wav, parse_wav_header


def wav(
    samples: bytes, *, rate_hz: int = 16_000, channels: int = 1, sample_bytes: int = 2
) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(channels)
        writer.setsampwidth(sample_bytes)
        writer.setframerate(rate_hz)
        writer.writeframes(samples)
    return file.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def test_rate_channels_and_length_are_read() -> None:
    head = wav(b"\1\2" * 8, rate_hz=44_100, channels=2)
    assert parse_wav_header(head) == WavHeader(44_100, 2, 44, 16)


@given(st.integers(0, 43))
def test_a_piece_of_a_header_asks_for_more(size: int) -> None:
    head = wav(b"\1\2" * 8)[:size]
    assert may_be_wav(head)
    assert parse_wav_header(head) is None


@given(st.binary(max_size=64), st.binary(max_size=64))
def test_notes_before_the_samples_are_skipped(first: bytes, second: bytes) -> None:
    fmt = struct.pack("<HHIIHH", 1, 1, 16_000, 32_000, 2, 16)
    head = (
        b"RIFF\0\0\0\0WAVE" + chunk(b"LIST", first) + chunk(b"fmt ", fmt) + chunk(b"bext", second)
    )
    assert parse_wav_header(head + b"data\2\0\0\0ab") == WavHeader(16_000, 1, len(head) + 8, 2)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_recorder_may_not_know_the_length(size: int) -> None:
    head = bytearray(wav(b""))
    head[40:44] = struct.pack("<I", size)
    header = parse_wav_header(bytes(head))
    assert header is not None
    assert header.data_bytes is None


def test_other_samples_than_16_bit_are_refused_by_name() -> None:
    with pytest.raises(Refused, match="24-bit"):
        parse_wav_header(wav(b"\1\2\3" * 8, sample_bytes=3))


def test_an_endless_header_is_refused() -> None:
    with pytest.raises(Refused, match="broken"):
        parse_wav_header(b"RIFF\0\0\0\0WAVE" + b"JUNK" + struct.pack("<I", 1 << 30))


def test_samples_without_a_layout_are_refused() -> None:
    with pytest.raises(Refused, match="broken"):
        parse_wav_header(b"RIFF\0\0\0\0WAVE" + chunk(b"data", b"\1\2"))


@given(st.binary(min_size=1).filter(lambda content: not b"RIFF".startswith(content[:4])))
def test_samples_are_not_taken_for_a_header(content: bytes) -> None:
    assert not may_be_wav(content)
