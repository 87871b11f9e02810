"""A chunk is as small as the link bears, and stays what it is while nothing changes."""

import itertools
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.settings import LONGEST_CHUNK_MS, SHORTEST_CHUNK_MS
from captioner.session.chunking import STEPS_MS, AdaptiveChunk, ChunkSize

MS = 1_000_000


class Link:
    """Live audio over a link of so many bytes a second, each message with so much around it."""

    def __init__(self, chunk: AdaptiveChunk, *, overhead: int = 100, window: int = 65_536) -> None:
        self._chunk = chunk
        self._overhead = overhead
        self._window = window
        self._now_ms = 0.0
        self._free_ms = 0.0
        """When the link has sent all that was written."""

    def run(self, seconds: float, *, rate: float, delay_ms: float = 20) -> list[int]:
        """The size of each chunk that went out meanwhile."""
        sizes = []
        end_ms = self._now_ms + seconds * 1000
        while self._now_ms < end_ms:
            size = self._chunk.ms
            sizes.append(size)
            self._now_ms += size
            on_link_ms = (size * 32 + self._overhead) / rate * 1000
            self._free_ms = max(self._free_ms, self._now_ms) + on_link_ms
            window_ms = self._window / rate * 1000
            blocked_ms = max(0.0, self._free_ms - window_ms - self._now_ms)
            self._chunk.answered(self._free_ms - self._now_ms + delay_ms)
            self._now_ms += blocked_ms
            self._chunk.wrote(
                round(blocked_ms * MS), audio_ms=size, now_ns=round(self._now_ms * MS)
            )
        return sizes


def rate_for(chunk_ms: int, *, overhead: int = 100) -> float:
    """Bytes a second that live audio in such chunks just takes."""
    return 32_000 + overhead * 1000 / chunk_ms


def test_it_begins_with_the_default() -> None:
    assert AdaptiveChunk().ms == 40


def test_on_a_fast_link_it_becomes_the_shortest() -> None:
    chunk = AdaptiveChunk()
    Link(chunk).run(20, rate=1e6)

    assert chunk.ms == SHORTEST_CHUNK_MS


def test_a_distant_server_alone_makes_no_link_slow() -> None:
    chunk = AdaptiveChunk()
    Link(chunk).run(20, rate=1e6, delay_ms=400)

    assert chunk.ms == SHORTEST_CHUNK_MS


@pytest.mark.parametrize("needed_ms", [40, 80, 160])
def test_it_stays_for_the_most_at_the_smallest_that_the_link_bears(needed_ms: int) -> None:
    chunk = AdaptiveChunk()
    link = Link(chunk)
    rate = 1.01 * rate_for(needed_ms)
    link.run(300, rate=rate)
    sizes = link.run(900, rate=rate)

    time_ms = {step: sum(size for size in sizes if size == step) for step in STEPS_MS}
    assert time_ms[needed_ms] > 0.5 * sum(time_ms.values())
    assert sum(time_ms[step] for step in STEPS_MS if step < needed_ms) < 0.1 * sum(sizes)


def test_a_link_that_is_too_slow_for_any_gets_the_longest_within_seconds() -> None:
    chunk = AdaptiveChunk()
    Link(chunk).run(15, rate=30_000)

    assert chunk.ms == LONGEST_CHUNK_MS


def test_a_link_that_recovers_gets_short_chunks_again() -> None:
    chunk = AdaptiveChunk()
    link = Link(chunk)
    link.run(60, rate=30_000)
    link.run(120, rate=1e6)

    assert chunk.ms == SHORTEST_CHUNK_MS


def test_the_less_a_link_carries_the_longer_the_chunk() -> None:
    chosen = []
    for rate in (1e6, *(1.01 * rate_for(ms) for ms in (40, 80, 160)), 20_000):
        link = Link(AdaptiveChunk())
        link.run(300, rate=rate)
        chosen.append(median(link.run(300, rate=rate)))

    assert chosen == sorted(chosen)


@pytest.mark.parametrize("rate", [1e6, *(0.999 * rate_for(ms) for ms in STEPS_MS), 20_000])
def test_on_a_link_that_stays_the_same_it_does_not_flap(rate: float) -> None:
    """Each try that fails doubles the wait before the next, up to 160 s."""
    sizes = Link(AdaptiveChunk()).run(1_800, rate=rate)

    settled = sizes[len(sizes) // 3 :]
    changes = sum(before != after for before, after in itertools.pairwise(settled))
    assert changes <= 1_200 / 160 * 2 * len(STEPS_MS)


evidence = st.tuples(st.floats(0, 1), st.lists(st.floats(0, 5_000), max_size=8), st.booleans())


def feed(chunk: AdaptiveChunk, second: int, blocked: float, lags_ms: list[float]) -> None:
    """A second's worth, judged at its end."""
    for lag_ms in lags_ms:
        chunk.answered(lag_ms)
    chunk.wrote(round(blocked * 1000 * MS), audio_ms=1000, now_ns=(second + 1) * 1000 * MS)


@given(st.lists(evidence, max_size=60))
def test_whatever_it_hears_it_stays_within_bounds_and_moves_by_one_step(
    heard: list[tuple[float, list[float], bool]],
) -> None:
    chunk = AdaptiveChunk()
    chunk.wrote(0, audio_ms=0, now_ns=0)
    before = chunk.ms
    for second, (blocked, lags_ms, is_new_stream) in enumerate(heard):
        if is_new_stream:
            chunk.begin_stream()
        feed(chunk, second, blocked, lags_ms)
        assert SHORTEST_CHUNK_MS <= chunk.ms <= LONGEST_CHUNK_MS
        assert abs(STEPS_MS.index(chunk.ms) - STEPS_MS.index(before)) <= 1
        before = chunk.ms


@given(
    st.lists(evidence, max_size=40),
    st.floats(0, 1),
    st.floats(0, 1),
    st.lists(st.floats(0, 1_000), min_size=1, max_size=8),
    st.floats(0, 1_000),
)
def test_a_worse_second_never_leads_to_a_smaller_chunk(
    heard: list[tuple[float, list[float], bool]],
    blocked: float,
    more_blocked: float,
    lags_ms: list[float],
    later_ms: float,
) -> None:
    """Of two links with the same past, the one that is slower now."""

    def after(blocked: float, lags_ms: list[float]) -> int:
        chunk = AdaptiveChunk()
        chunk.wrote(0, audio_ms=0, now_ns=0)
        chunk.answered(0)
        for second, (share, past_ms, _) in enumerate(heard):
            feed(chunk, second, share, past_ms)
        feed(chunk, len(heard), blocked, lags_ms)
        return chunk.ms

    worse = after(max(blocked, more_blocked), [0.0, *(lag + later_ms for lag in lags_ms)][1:])
    assert worse >= after(min(blocked, more_blocked), lags_ms)


@given(st.lists(st.sampled_from([(0.0, 20.0), (0.9, 20.0), (0.0, 900.0)]), max_size=400))
def test_a_try_that_failed_is_not_repeated_soon(heard: list[tuple[float, float]]) -> None:
    """Every second failure in a row waits twice as long, so failures stay few."""
    chunk = AdaptiveChunk()
    chunk.wrote(0, audio_ms=0, now_ns=0)
    sizes = [chunk.ms]
    for second, (blocked, lag_ms) in enumerate(heard):
        feed(chunk, second, blocked, [20.0, lag_ms, lag_ms])
        sizes.append(chunk.ms)
    shrunk = [n for n, (old, new) in enumerate(itertools.pairwise(sizes)) if new < old]
    assert all(later - earlier >= 5 for earlier, later in itertools.pairwise(shrunk))


def test_without_answers_nothing_speaks_for_a_smaller_chunk() -> None:
    chunk = AdaptiveChunk()
    chunk.wrote(0, audio_ms=0, now_ns=0)
    for second in range(100):
        feed(chunk, second, 0.0, [])

    assert chunk.ms == 40


def test_a_size_that_a_person_chose_stays() -> None:
    size = ChunkSize(80)

    assert (size.ms, size.adaptive) == (80, None)


def test_an_adaptive_size_goes_on_from_where_it_was_if_it_is_chosen_again() -> None:
    size = ChunkSize(None)
    adaptive = size.adaptive
    size.choose(None)
    assert size.adaptive is adaptive
    size.choose(100)
    assert (size.ms, size.adaptive) == (100, None)


@pytest.mark.parametrize("chosen_ms", [0, 19, 201])
def test_a_size_out_of_bounds_is_refused(chosen_ms: int) -> None:
    with pytest.raises(ValueError, match="is not within 20 to 200 ms"):
        ChunkSize(chosen_ms)
