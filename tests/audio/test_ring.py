"""The ring holds what was written, where it was written."""

import sys
import threading
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.audio.ring import SAMPLE_NS, AudioRing
from captioner.domain.audio import RATE_HZ

BLOCK_SIZES = st.integers(0, RATE_HZ)
CAPACITY = 2 * RATE_HZ
"""Of a ring of one second: the promised second and the margin."""


PERIOD = 32_749
"""The samples repeat after so many, out of step with a lap."""

TELLING = np.tile(np.arange(1, PERIOD + 1), 3).astype("<i2").tobytes()


def pcm_at(start: int, samples: int) -> bytes:
    """Samples that tell their position and are never silent."""
    return (np.arange(start, start + samples) % PERIOD + 1).astype("<i2").tobytes()


def silence(samples: int) -> bytes:
    return bytes(2 * samples)


def filled(sizes: list[int]) -> AudioRing:
    ring = AudioRing(seconds=1)
    for size in sizes:
        ring.write(pcm_at(ring.end, size), captured_ns=(ring.end + size) * SAMPLE_NS)
    return ring


@settings(deadline=None)
@given(st.lists(BLOCK_SIZES, max_size=8), st.data())
def test_a_read_gives_what_a_plain_list_would_and_silence_for_what_is_gone(
    sizes: list[int], data: st.DataObject
) -> None:
    ring = filled(sizes)
    written = pcm_at(0, sum(sizes))
    gone = max(0, len(written) // 2 - CAPACITY)
    remembered = silence(gone) + written[2 * gone :]
    start = data.draw(st.integers(0, ring.end))
    samples = data.draw(st.integers(0, ring.end - start))

    chunk = ring.read(start, samples)

    assert (chunk.start, chunk.pcm) == (start, remembered[2 * start : 2 * (start + samples)])


@settings(deadline=None)
@given(st.lists(BLOCK_SIZES, max_size=8))
def test_the_promised_seconds_are_there(sizes: list[int]) -> None:
    ring = filled(sizes)

    assert ring.end == sum(sizes)
    assert ring.start == max(0, ring.end - RATE_HZ)


@settings(deadline=None)
@given(st.lists(st.integers(1, RATE_HZ), min_size=1, max_size=8), st.data())
def test_every_sample_of_a_steady_capture_keeps_its_time(
    sizes: list[int], data: st.DataObject
) -> None:
    ring = filled(sizes)
    position = data.draw(st.integers(0, ring.end))

    assert ring.captured_ns(position) == position * SAMPLE_NS


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), BLOCK_SIZES | st.integers(0, 9 * RATE_HZ)), max_size=8),
    st.data(),
)
def test_what_was_skipped_is_silence_between_what_was_written(
    steps: list[tuple[bool, int]], data: st.DataObject
) -> None:
    ring = AudioRing(seconds=1)
    expected = b""
    for is_skipped, size in steps:
        if is_skipped:
            ring.skip(size, captured_ns=(ring.end + size) * SAMPLE_NS)
            expected += silence(size)
        else:
            block = pcm_at(ring.end, min(size, RATE_HZ))
            ring.write(block, captured_ns=(ring.end + len(block) // 2) * SAMPLE_NS)
            expected += block
    gone = max(0, len(expected) // 2 - CAPACITY)
    expected = silence(gone) + expected[2 * gone :]
    start = data.draw(st.integers(0, ring.end))

    assert ring.end == len(expected) // 2
    assert ring.read(start, ring.end - start).pcm == expected[2 * start :]
    if ring.end:
        assert ring.captured_ns(start) == start * SAMPLE_NS


def test_hours_are_skipped_as_cheaply_as_a_minute() -> None:
    ring = filled([RATE_HZ])
    day = 24 * 3_600 * RATE_HZ
    ring.skip(day, captured_ns=(ring.end + day) * SAMPLE_NS)
    ring.write(pcm_at(ring.end, 160), captured_ns=(ring.end + 160) * SAMPLE_NS)

    assert ring.end == RATE_HZ + day + 160
    assert ring.read(ring.end - 320, 320).pcm == silence(160) + pcm_at(ring.end - 160, 160)
    assert ring.captured_ns(ring.end - 160) == (ring.end - 160) * SAMPLE_NS


def test_a_negative_skip_is_an_error() -> None:
    with pytest.raises(ValueError, match="cannot be skipped"):
        AudioRing().skip(-1, captured_ns=0)


def test_skipping_to_a_time_takes_the_sleep_of_the_computer_along() -> None:
    ring = filled([160])
    ring.skip_to(20_000_000, asleep_ns=5_000_000)

    assert ring.end == 160 + 160 + 80
    assert ring.captured_ns(ring.end) == 20_000_000


@pytest.mark.parametrize("now_ns", [0, 10_000_000, 10_000_001])
def test_nothing_is_skipped_to_a_time_that_is_no_later(now_ns: int) -> None:
    ring = filled([160])
    ring.skip_to(now_ns)

    assert ring.end == 160


def test_an_empty_ring_has_no_time_to_skip_from() -> None:
    ring = AudioRing()
    ring.skip_to(20_000_000)

    assert ring.end == 0


def test_the_end_of_a_late_block_has_the_time_of_that_block() -> None:
    ring = AudioRing(seconds=1)
    ring.write(pcm_at(0, 160), captured_ns=10_000_000)
    ring.write(pcm_at(160, 160), captured_ns=95_000_000)

    assert (ring.captured_ns(160), ring.captured_ns(320)) == (10_000_000, 95_000_000)


@pytest.mark.parametrize(("start", "samples"), [(0, 161), (161, 0), (-1, 1), (10, -1)])
def test_reading_what_was_never_written_is_an_error(start: int, samples: int) -> None:
    ring = filled([160])

    with pytest.raises(ValueError, match="not within 0 to 160"):
        ring.read(start, samples)


@pytest.mark.parametrize("position", [-1, 161])
def test_the_time_of_what_was_never_captured_is_an_error(position: int) -> None:
    ring = filled([160])

    with pytest.raises(ValueError, match="not within 0 to 160"):
        ring.captured_ns(position)


def test_an_empty_ring_has_no_capture_time() -> None:
    with pytest.raises(ValueError, match="not within"):
        AudioRing().captured_ns(0)


@pytest.mark.parametrize("size", [3, 2 * RATE_HZ + 2])
def test_half_samples_and_blocks_over_a_second_are_errors(size: int) -> None:
    with pytest.raises(ValueError, match="no block of whole samples"):
        AudioRing().write(bytes(size), captured_ns=0)


def test_a_ring_is_finished_only_when_told() -> None:
    ring = filled([160])
    was_finished = ring.is_finished
    ring.finish()

    assert (was_finished, ring.is_finished) == (False, True)


def test_a_write_keeps_nothing_of_the_callers_buffer() -> None:
    ring = AudioRing()
    block = bytearray(pcm_at(0, 160))
    ring.write(memoryview(block), captured_ns=0)
    block[:] = bytes(len(block))

    assert ring.read(0, 160).pcm == pcm_at(0, 160)


@pytest.mark.usefixtures("_eager_switching")
@pytest.mark.parametrize("age", [CAPACITY, 1_600])
def test_racing_reads_of_oldest_and_newest_are_right_or_begin_with_silence(age: int) -> None:
    ring = filled([RATE_HZ] * 3)
    stop = threading.Event()
    writer = threading.Thread(target=write_until, args=(ring, stop))
    writer.start()
    try:
        wrong = [read for _ in range(50_000) if (read := wrong_read(ring, age))]
    finally:
        stop.set()
        writer.join(10)

    assert wrong == []


@pytest.fixture
def _eager_switching() -> Iterator[None]:
    """Threads take turns as often as Python can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def write_until(ring: AudioRing, stop: threading.Event) -> None:
    telling = memoryview(TELLING)
    while not stop.is_set():
        at = ring.end % PERIOD * 2
        ring.write(telling[at : at + 1_600], captured_ns=0)


def wrong_read(ring: AudioRing, age: int) -> str | None:
    """Read 100 ms from `age` samples ago; what is wrong with it, if anything."""
    start = ring.end - age
    pcm = ring.read(start, 1_600).pcm
    silent = (len(pcm) - len(pcm.lstrip(b"\0"))) // 2
    at = start % PERIOD * 2
    expected = TELLING[at : at + len(pcm)]
    return None if pcm[2 * silent :] == expected[2 * silent :] else f"{silent} silent at {start}"
