"""Positions, samples and milliseconds."""

from captioner.domain.audio import AudioChunk, ms_to_samples, samples_to_ms


def test_a_chunk_ends_where_the_next_begins() -> None:
    assert AudioChunk(100, bytes(640)).end == 420


def test_milliseconds_are_rounded_down() -> None:
    assert samples_to_ms(ms_to_samples(7) + 15) == 7
