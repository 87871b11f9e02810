"""Pauses, holes in the audio and outages that outlast the source."""

import asyncio
import itertools
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from captioner.domain.captions import COMPUTER_SLEPT, Gap
from captioner.domain.connection import ConnectionState
from captioner.session.orders import DRAIN_MS
from captioner.session.session import PREROLL_MS
from captioner.session.stretches import NOBODY
from tests.marked_speech import Spoken
from tests.session.running import Running, outside, talk, texts
from tests.session.weather import FOREVER_MS, NOTICE_MS, Outage, Trouble

TALK = talk(40_000)
AWAY = "the microphone was away"


def gone(start_ms: int, end_ms: int = FOREVER_MS, trouble: Trouble = Trouble.CLOSED) -> Outage:
    return Outage(start_ms, end_ms, trouble)


async def test_what_was_said_before_a_pause_is_captioned_even_if_the_stream_dies_then() -> None:
    run = Running(TALK, [gone(4_990, 8_000)])
    await run.spoken_ms(5_000)
    run.session.set_paused(True)
    begun_ms = run.spoken_to_ms
    await run.spoken_ms(14_000)
    run.session.set_paused(False)
    await run.running

    expected = outside(TALK, begun_ms - 1, 14_100)
    assert [w for w in run.seen.committed_words if w in texts(expected)] == texts(expected)
    assert run.seen.gaps == []


async def test_after_a_pause_the_stream_is_opened_at_once_and_hears_the_moment_before() -> None:
    run = Running(TALK, [])
    await run.spoken_ms(6_000)
    run.session.set_paused(True)
    await run.spoken_ms(12_640)  # near the end of a word
    run.session.set_paused(False)
    begun_ms, now_ns = run.spoken_to_ms, run.clock.now_ns()
    origins_ms = run.recognizers[0].origins_ms
    await run.holds(lambda: len(origins_ms) == 2)

    assert run.clock.now_ns() - now_ns <= 20_000_000
    assert begun_ms - 2 * PREROLL_MS <= origins_ms[1] <= begun_ms - PREROLL_MS
    await run.running
    word = next(w for w in TALK if w.start_ms < begun_ms < w.start_ms + w.length_ms)
    heard = [w for segment in run.seen.committed for w in segment.words if w.text == word.text]
    assert [(w.start_ms, w.end_ms) for w in heard] == [
        (word.start_ms, word.start_ms + word.length_ms)
    ]


async def test_a_long_hole_ends_the_stream_and_is_told_as_one_gap() -> None:
    hole = Gap(9_000, 15_000, AWAY)
    said = outside(TALK, hole.start_ms, hole.end_ms)
    run = Running(said, [], holes=[hole])
    await run.running

    assert run.seen.gaps == [hole]
    assert run.seen.committed_words == texts(said)
    assert len(run.recognizers[0].origins_ms) == 2
    assert run.recognizers[0].origins_ms[1] >= hole.end_ms - PREROLL_MS


async def test_words_after_a_hole_have_their_times() -> None:
    hole = Gap(9_000, 15_000, AWAY)
    said = outside(TALK, hole.start_ms, hole.end_ms)
    run = Running(said, [], holes=[hole])
    await run.running

    words = [word for segment in run.seen.committed for word in segment.words]
    assert [w.start_ms for w in words] == [w.start_ms for w in said]


async def test_a_short_hole_is_told_and_no_more() -> None:
    hole = Gap(9_000, 10_500, AWAY)
    run = Running(outside(TALK, 9_000, 10_500), [], holes=[hole])
    await run.running

    assert run.seen.gaps == [hole]
    assert run.recognizers[0].origins_ms == [0]


async def test_a_hole_whose_silence_was_heard_already_leaves_the_stream_alone() -> None:
    said = outside(TALK, 9_000, 15_000)
    run = Running(said, [])
    await run.spoken_ms(15_200)
    run.session.note_hole(Gap(9_000, 15_000, AWAY))
    await run.running

    assert run.seen.gaps == [Gap(9_000, 15_000, AWAY)]
    assert run.recognizers[0].origins_ms == [0]
    assert run.seen.committed_words == texts(said)


async def test_a_hole_longer_than_the_source_keeps_is_one_gap() -> None:
    hole = Gap(9_000, 30_000, AWAY)
    said = outside(TALK, hole.start_ms, hole.end_ms)
    run = Running(said, [], holes=[hole], kept_ms=10_000)
    await run.running

    assert run.seen.gaps == [hole]
    assert run.seen.committed_words == texts(said)


async def test_what_was_said_between_two_holes_of_an_outage_is_captioned() -> None:
    holes = [Gap(8_000, 11_000, AWAY), Gap(15_000, 18_000, AWAY)]
    said = outside(outside(TALK, 8_000, 11_000), 15_000, 18_000)
    run = Running(said, [gone(5_000, 25_000)], holes=holes)
    await run.running

    assert run.seen.gaps == holes
    assert run.seen.committed_words == texts(said)


async def test_after_sleep_the_stream_is_left_at_once_and_nothing_is_lost() -> None:
    sleep = Gap(8_600, 15_000, COMPUTER_SLEPT)  # in the middle of a sentence
    said = outside(TALK, sleep.start_ms, sleep.end_ms)
    dead = [gone(14_900, 15_050, Trouble.FROZEN)]  # while it sleeps nobody notices
    run = Running(said, dead, holes=[sleep])
    await run.running

    assert run.seen.gaps == [sleep]
    assert run.seen.committed_words == texts(said)
    assert 15_000 <= run.tries_ms[1] <= 15_100  # the old stream would have been left after 3 s


async def test_a_wait_that_began_before_the_sleep_is_not_waited_out() -> None:
    sleep = Gap(30_000, 35_000, COMPUTER_SLEPT)
    run = Running(outside(TALK, 30_000, 35_000), [gone(5_000, 35_000)], holes=[sleep])
    tries = run.recognizers[0].origins_ms
    await run.spoken_ms(30_000)
    before = len(tries)
    await run.spoken_ms(35_000)
    now_ns = run.clock.now_ns()
    await run.holds(lambda: run.seen.states[-1] is ConnectionState.STREAMING)

    assert len(tries) > before
    assert run.clock.now_ns() - now_ns <= 100_000_000
    await run.running


async def test_a_hole_during_a_pause_is_no_loss() -> None:
    hole = Gap(12_000, 16_000, AWAY)
    run = Running(outside(TALK, 10_000, 20_000), [], holes=[hole])
    await run.spoken_ms(10_000)
    run.session.set_paused(True)
    await run.spoken_ms(20_000)
    run.session.set_paused(False)
    await run.running

    assert run.seen.gaps == []
    assert run.seen.committed_words == texts(outside(TALK, 10_000, 20_000))


async def test_a_short_hole_during_a_pause_is_no_loss_either() -> None:
    run = Running(TALK, [])
    await run.spoken_ms(10_000)
    run.session.set_paused(True)
    await run.spoken_ms(13_000)
    run.session.note_hole(Gap(12_000, 12_900, AWAY))
    await run.spoken_ms(15_000)
    run.session.set_paused(False)
    await run.running

    assert run.seen.gaps == []


async def test_stopping_before_a_hole_is_passed_ends_in_time() -> None:
    hole = Gap(9_000, 15_000, AWAY)
    said = outside(TALK, hole.start_ms, hole.end_ms)
    run = Running(said, [gone(8_900, trouble=Trouble.FROZEN)], holes=[hole])
    await run.spoken_ms(15_100)
    run.session.stop()
    asked_ns = run.clock.now_ns()
    await run.running

    assert run.clock.now_ns() - asked_ns <= (DRAIN_MS + 1) * 1_000_000


async def test_an_outage_that_outlasts_the_source_is_one_gap() -> None:
    run = Running(TALK, [gone(9_000, 25_000)], kept_ms=5_000)
    await run.running

    assert len(run.seen.gaps) == 1
    gap = run.seen.gaps[0]
    assert gap.reason == NOBODY
    assert run.seen.committed_words == texts(outside(TALK, gap.start_ms, gap.end_ms))
    assert gap.start_ms <= 9_000
    assert 25_000 - 5_000 <= gap.end_ms <= 25_000 - 5_000 + 1_500


async def test_what_was_lost_before_a_sleep_does_not_reach_into_it() -> None:
    """The source has jumped on, and lost what it kept, before anybody is told that it slept."""
    sleep = Gap(9_200, 14_100, COMPUTER_SLEPT)
    said = outside(TALK, sleep.start_ms, sleep.end_ms)
    run = Running(said, [gone(5_220, 14_600, Trouble.DEAF)], holes=[sleep], kept_ms=4_000)
    await run.running

    assert [gap.reason for gap in run.seen.gaps] == [NOBODY, COMPUTER_SLEPT]
    lost, slept = run.seen.gaps
    assert lost.end_ms == slept.start_ms
    assert slept == sleep
    expected = outside(said, lost.start_ms, slept.end_ms)
    assert run.seen.committed_words == texts(expected)


KEPT_MS = 4_000
LENGTH_MS = 18_000


@st.composite
def spans(draw: st.DrawFn) -> list[tuple[int, int]]:
    edges = sorted(draw(st.lists(st.integers(1_000, 15_000), max_size=4, unique=True)))
    return list(zip(edges[::2], edges[1::2], strict=False))


@given(
    outages=spans(),
    holes=spans(),
    reason=st.sampled_from([AWAY, COMPUTER_SLEPT]),
    kept_ms=st.sampled_from([KEPT_MS, 60_000]),
    trouble=st.sampled_from([Trouble.CLOSED, Trouble.FROZEN, Trouble.DEAF]),
)
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@pytest.mark.timeout(600)  # a failure is made small before it is told
def test_every_word_is_captioned_once_or_lies_in_a_gap(
    outages: list[tuple[int, int]],
    holes: list[tuple[int, int]],
    reason: str,
    kept_ms: int,
    trouble: Trouble,
) -> None:
    lost = [Gap(start, end, reason) for start, end in holes]
    said: Sequence[Spoken] = talk(LENGTH_MS)
    for hole in lost:
        said = outside(said, hole.start_ms - 50, hole.end_ms + 50)

    async def caption() -> Running:
        weather = [Outage(start, end, trouble) for start, end in outages]
        run = Running(said, weather, length_ms=LENGTH_MS, holes=lost, kept_ms=kept_ms)
        await run.running
        return run

    seen = asyncio.run(caption()).seen
    words, gaps = seen.committed_words, sorted(seen.gaps, key=lambda gap: gap.start_ms)
    assert all(a.end_ms <= b.start_ms for a, b in itertools.pairwise(gaps))
    assert [gap.end_ms for gap in gaps if gap.reason == reason] == [gap.end_ms for gap in lost]
    cut = {word.text for word in said if touches(word, gaps)}  # gone, whole or in two halves
    assert [w for w in words if w not in cut] == [w for w in texts(said) if w not in cut]
    if kept_ms > LENGTH_MS + NOTICE_MS:
        assert words == texts(said)
        assert gaps == lost


def touches(word: Spoken, gaps: Sequence[Gap]) -> bool:
    end_ms = word.start_ms + word.length_ms
    return any(word.start_ms < gap.end_ms and gap.start_ms < end_ms for gap in gaps)
