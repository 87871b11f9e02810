"""Speech, a quiet room and no sound at all are told apart."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.audio.hearing import Hearing
from captioner.domain.audio import RATE_HZ, ms_to_samples
from captioner.domain.health import SourceState

QUARTER = RATE_HZ // 4


def noise(db: float, samples: int, seed: int = 1) -> bytes:
    amplitude = 32_768 * 10 ** (db / 20)
    drawn = np.random.default_rng(seed).standard_normal(samples) * amplitude
    return np.rint(drawn).clip(-32_768, 32_767).astype("<i2").tobytes()


def talk(db: float, room_db: float, seconds: int) -> list[bytes]:
    """Syllables of 200 ms with 100 ms of room between them."""
    pieces = []
    for number in range(seconds * 10 // 3):
        pieces += [noise(db, 3_200, number), noise(room_db, 1_600, number)]
    return pieces


def heard(*pieces: bytes) -> Hearing:
    hearing = Hearing()
    for piece in pieces:
        hearing.hear(piece)
    return hearing


def test_zeros_alone_are_silent_after_three_seconds_and_not_before() -> None:
    enough = 2 * ms_to_samples(3_000)

    assert heard(bytes(enough - 2)).state is SourceState.QUIET
    assert heard(bytes(enough - 2), bytes(2)).state is SourceState.SILENT


@pytest.mark.parametrize("db", [-90.0, -70.0, -50.0])
def test_the_noise_of_a_room_is_quiet_however_long(db: float) -> None:
    assert heard(*[noise(db, QUARTER, n) for n in range(80)]).state is SourceState.QUIET


def test_one_sample_that_is_not_zero_ends_the_silence() -> None:
    hearing = heard(bytes(2 * ms_to_samples(9_000)))
    hearing.hear(bytes(1_000) + b"\1\0" + bytes(200))

    assert hearing.state is SourceState.QUIET


@pytest.mark.parametrize(("db", "room_db"), [(-25.0, -60.0), (-45.0, -75.0), (-12.0, -35.0)])
def test_speech_above_the_noise_is_heard_from_its_first_second_to_its_last(
    db: float, room_db: float
) -> None:
    hearing = heard(*[noise(room_db, QUARTER, n) for n in range(8)])
    states = []
    for piece in talk(db, room_db, 30):
        hearing.hear(piece)
        states.append(hearing.state)

    assert set(states) == {SourceState.HEARING}


def test_after_speech_the_room_is_quiet_again() -> None:
    hearing = heard(*talk(-25, -60, 5), *[noise(-60, QUARTER, n) for n in range(4)])

    assert hearing.state is SourceState.QUIET


def test_a_fan_that_is_switched_on_is_noise_after_a_while() -> None:
    hearing = heard(*[noise(-70, QUARTER, n) for n in range(8)])
    for number in range(100):
        hearing.hear(noise(-45, QUARTER, number))

    assert hearing.state is SourceState.QUIET


def test_clipped_samples_are_counted() -> None:
    samples = np.zeros(QUARTER, "<i2")
    samples[[5, 6, 900]] = (32_767, -32_768, 32_767)
    samples[7] = -32_767

    assert heard(samples.tobytes()).clipped_samples == 3


@settings(deadline=None)
@given(st.binary(max_size=4_000).map(lambda b: b[: len(b) // 2 * 2]), st.integers(1, 500))
def test_how_the_sound_is_cut_changes_neither_zeros_nor_clipping(pcm: bytes, size: int) -> None:
    whole = heard(bytes(2 * ms_to_samples(2_990)), pcm)
    cut = heard(bytes(2 * ms_to_samples(2_990)))
    for at in range(0, len(pcm), 2 * size):
        cut.hear(pcm[at : at + 2 * size])

    is_silent = whole.state is SourceState.SILENT
    assert (cut.state is SourceState.SILENT) == is_silent
    assert cut.clipped_samples == whole.clipped_samples
