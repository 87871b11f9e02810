"""A recording runs no further ahead of its recogniser than it must."""

import numpy as np

from captioner.audio.answered_source import AHEAD_MS, UNANSWERED_SPEED, AnsweredSource
from captioner.domain.audio import RATE_HZ, ms_to_samples, samples_to_ms
from tests.audio.test_file_source import HandClock
from tests.fakes import MemoryAudio

NOISE = np.random.default_rng(3).normal(0, 3_000, 60 * RATE_HZ).astype(np.int16).tobytes()
HUSH = np.random.default_rng(3).normal(0, 30, 60 * RATE_HZ).astype(np.int16).tobytes()
STEP = ms_to_samples(200)


def read_on(source: AnsweredSource, start: int = 0) -> int:
    """In steps, as far as that goes; where it came to."""
    while source.end - start >= STEP:
        start = source.read(start, STEP).end
    return start


def test_it_waits_for_an_answer_and_goes_on_with_it() -> None:
    source = AnsweredSource(MemoryAudio(NOISE), HandClock())
    held_at = read_on(source)
    assert samples_to_ms(held_at) == AHEAD_MS
    assert not source.is_finished
    source.answered_to(ms_to_samples(10_000))
    assert samples_to_ms(read_on(source, held_at)) == AHEAD_MS + 10_000
    assert source.passed_ms == 10_000


def test_silence_is_not_waited_for() -> None:
    source = AnsweredSource(MemoryAudio(HUSH), HandClock())
    assert samples_to_ms(read_on(source)) == 60_000
    assert source.is_finished
    assert source.passed_ms == 60_000


def test_what_is_never_answered_goes_on_at_its_own_pace() -> None:
    clock = HandClock()
    source = AnsweredSource(MemoryAudio(NOISE), clock)
    held_at = read_on(source)
    clock.pass_ms(5_000)  # it may only be slow
    assert read_on(source, held_at) == held_at
    clock.pass_ms(2_000)
    came_to = read_on(source, held_at)
    assert samples_to_ms(came_to) == AHEAD_MS + UNANSWERED_SPEED * 2_000


def test_a_long_wait_is_no_leave_to_send_all_at_once() -> None:
    clock = HandClock()
    source = AnsweredSource(MemoryAudio(NOISE), clock)
    held_at = read_on(source)
    clock.pass_ms(600_000)
    assert samples_to_ms(read_on(source, held_at)) == 2 * AHEAD_MS


def test_what_is_heard_again_counts_once() -> None:
    source = AnsweredSource(MemoryAudio(NOISE), HandClock())
    held_at = read_on(source)
    for _ in range(3):
        source.read(0, held_at)
    source.answered_to(ms_to_samples(1_000))
    assert samples_to_ms(read_on(source, held_at)) == AHEAD_MS + 1_000
