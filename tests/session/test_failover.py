"""A session with several recognisers: who captions, and that no word is lost between them."""

import asyncio
import itertools
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from captioner.domain.breaker import RETURN_AFTER_MS
from captioner.domain.connection import Connection, ConnectionState
from captioner.session.failover import RETRY_MS
from captioner.session.orders import DRAIN_MS
from tests.fakes import RecordingObserver
from tests.marked_speech import Spoken
from tests.session.running import Running, talk, texts
from tests.session.weather import CONNECT_MS, FOREVER_MS, NOTICE_MS, Outage, Trouble, Weathered

TALK = talk(40_000)


def gone(start_ms: int, end_ms: int = FOREVER_MS, trouble: Trouble = Trouble.CLOSED) -> Outage:
    return Outage(start_ms, end_ms, trouble)


def cut(at_ms: int) -> Outage:
    return Outage(at_ms, at_ms, Trouble.CUT)


async def test_a_server_that_only_closed_the_stream_is_asked_again_at_once() -> None:
    run = Running(TALK, [cut(5_000)], [])
    await run.running

    assert run.names == ["a"]
    assert ConnectionState.WAITING not in run.seen.states
    assert run.seen.committed_words == texts(TALK)


async def test_when_the_server_is_gone_the_next_one_captions_within_a_second() -> None:
    run = Running(TALK, [gone(4_900)], [])
    await run.running

    assert run.names == ["a", "b"]
    assert run.seen.first_ms("b") <= 4_900 + 1_000
    assert run.seen.committed_words == texts(TALK)


async def test_a_frozen_server_is_replaced_within_four_seconds_of_its_death() -> None:
    run = Running(TALK, [gone(4_900, trouble=Trouble.FROZEN)], [])
    await run.running

    assert run.names == ["a", "b"]
    assert run.seen.first_ms("b") <= 4_900 + NOTICE_MS + 1_000
    assert run.seen.committed_words == texts(TALK)


async def test_a_retry_that_hangs_is_left_after_a_moment() -> None:
    frozen = [cut(5_000), gone(5_010, trouble=Trouble.FROZEN)]
    run = Running(TALK, frozen, [])
    await run.running

    left_ms = run.seen.first_ms("b", ConnectionState.CONNECTING)
    assert 5_000 + RETRY_MS <= left_ms <= 5_000 + RETRY_MS + 100 < 5_000 + CONNECT_MS
    assert run.seen.committed_words == texts(TALK)


async def test_a_second_death_soon_after_the_first_is_no_accident() -> None:
    run = Running(TALK, [cut(5_000), cut(9_000)], [])
    await run.holds(lambda: "b" in run.names)

    assert run.spoken_to_ms <= 9_000 + 600
    await run.running
    assert run.seen.committed_words == texts(TALK)


async def test_the_server_is_tried_while_the_next_one_gets_ready() -> None:
    run = Running(TALK, [gone(5_000, 7_000)], [gone(0, 30_000)])
    await run.running

    assert run.names == ["a"]
    assert run.seen.first_ms("a", ConnectionState.WAITING) <= 5_200
    assert run.seen.committed_words == texts(TALK)


async def test_of_those_who_stand_in_the_first_that_is_well_does() -> None:
    run = Running(TALK, [gone(5_000)], [gone(0)], [], [])
    await run.running

    assert run.names == ["a", "c"]
    assert run.recognizers[1].origins_ms == []


async def test_who_stands_in_is_told() -> None:
    run = Running(TALK, [gone(5_000)], [])
    await run.running

    streaming = [c for c in run.seen.connections if c.state is ConnectionState.STREAMING]
    told = [(c.recognizer, c.stands_in_for) for c in streaming]
    assert [who for who, _ in itertools.groupby(told)] == [("a", ""), ("b", "a")]


async def test_a_refused_server_is_replaced_and_its_sentence_stays() -> None:
    run = Running(TALK, [gone(5_000, trouble=Trouble.REFUSED)], [])
    await run.running

    last = [c for c in run.seen.connections if c.state is ConnectionState.STREAMING][-1]
    assert (last.recognizer, last.detail) == ("b", "a wants another key.")
    assert run.recognizers[0].warm_ups_ns == []
    assert run.seen.committed_words == texts(TALK)


async def test_a_refused_server_returns_when_a_person_has_mended_it() -> None:
    run = Running(TALK, [gone(5_000, 9_000, trouble=Trouble.REFUSED)], [])
    await run.spoken_ms(20_000)
    assert run.names == ["a", "b"]
    run.session.retry_now()
    await run.spoken_ms(23_000)

    assert run.names == ["a", "b", "a"]
    assert run.seen.connections[-1].detail == ""
    await run.running
    assert run.seen.committed_words == texts(TALK)


async def test_where_all_refuse_a_person_is_waited_for() -> None:
    refused = [gone(5_000, trouble=Trouble.REFUSED)]
    run = Running(TALK, refused, refused)
    await run.spoken_ms(20_000)

    assert run.seen.connections[-1].state is ConnectionState.REFUSED
    assert run.seen.connections[-1].detail == "a wants another key."
    for recognizer in run.recognizers:
        recognizer.outages.clear()
    run.session.retry_now()
    await run.running
    assert run.seen.committed_words == texts(TALK)


async def test_the_better_one_returns_once_it_has_been_well_for_a_while() -> None:
    run = Running(TALK, [gone(5_000, 12_000)], [])
    await run.running

    assert run.names == ["a", "b", "a"]
    back_ms = run.seen.first_ms("a", after="b")
    assert back_ms >= 12_000 + RETURN_AFTER_MS
    assert run.seen.committed_words == texts(TALK)


async def test_the_better_one_returns_between_two_utterances() -> None:
    class Watcher(RecordingObserver):
        """Is there an open segment when the last recogniser is connected to?"""

        is_open = False
        was_open = True

        def on_connection(self, connection: Connection) -> None:
            if connection.state is ConnectionState.CONNECTING:
                self.was_open = not (self.segments and self.segments[-1].is_committed)

    run = Running(TALK, [gone(5_000, 12_000)], [])
    watcher = Watcher()
    run.session._observers._observers.append(watcher)
    await run.running

    assert run.names == ["a", "b", "a"]
    assert not watcher.was_open


async def test_a_better_one_that_fails_again_is_trusted_later_each_time() -> None:
    flapping = [gone(5_000, 8_000), gone(30_000, 33_000), gone(70_000, 73_000)]
    run = Running(talk(170_000), flapping, [], length_ms=170_000)
    await run.running

    told = zip(run.seen.times_ms, run.seen.connections, strict=True)
    streaming = [(ms, c.recognizer) for ms, c in told if c.state is ConnectionState.STREAMING]
    stays = [(b, a) for (b, _), (a, name) in itertools.pairwise(streaming) if name == "a"]
    lengths_ms = [after_ms - before_ms for before_ms, after_ms in stays]
    assert len(lengths_ms) == 3
    assert lengths_ms[1] >= 2 * RETURN_AFTER_MS
    assert lengths_ms[2] >= 4 * RETURN_AFTER_MS


async def test_a_question_that_took_its_time_is_followed_by_the_next_at_once() -> None:
    """As long as nobody captions."""
    frozen = [gone(5_000, 30_000, Trouble.FROZEN)]
    run = Running(TALK, frozen, frozen)
    await run.running

    asked_ms = [ns // 1_000_000 for ns in run.recognizers[1].warm_ups_ns]
    apart_ms = [after - before for before, after in itertools.pairwise(asked_ms)]
    assert len(apart_ms) > 5
    assert max(apart_ms) <= 200 + CONNECT_MS + 100
    assert run.seen.committed_words == texts(TALK)


async def test_with_one_recogniser_nobody_is_warmed_up() -> None:
    run = Running(TALK, [gone(5_000, 7_000)])
    await run.running

    assert run.recognizers[0].warm_ups_ns == []
    assert run.seen.committed_words == texts(TALK)


async def test_nobody_is_asked_while_all_is_well() -> None:
    run = Running(TALK, [], [])
    await run.running

    assert [r.warm_ups_ns for r in run.recognizers] == [[], []]


async def test_stopping_while_the_next_one_gets_ready_still_captions_what_was_said() -> None:
    run = Running(TALK, [gone(4_900)], [])
    await run.spoken_ms(5_000)
    run.session.stop()
    asked_ns = run.clock.now_ns()
    await run.running

    assert run.clock.now_ns() - asked_ns <= (DRAIN_MS + 1) * 1_000_000
    assert run.seen.committed_words[:10] == texts(TALK)[:10]


async def test_stopping_while_everybody_is_away_ends_in_time() -> None:
    run = Running(TALK, [gone(4_900)], [gone(0, trouble=Trouble.FROZEN)])
    await run.spoken_ms(5_500)
    run.session.stop()
    asked_ns = run.clock.now_ns()
    await run.running

    assert run.clock.now_ns() - asked_ns <= (DRAIN_MS + 1) * 1_000_000


async def test_cancelling_leaves_nothing_behind() -> None:
    run = Running(TALK, [gone(4_900)], [gone(0, trouble=Trouble.FROZEN)])
    await run.spoken_ms(5_500)
    run.running.cancel()
    await asyncio.wait({run.running})


async def test_nobody_is_asked_during_a_pause() -> None:
    run = Running(TALK, [gone(5_000)], [])
    await run.spoken_ms(8_000)
    run.session.set_paused(True)
    await run.holds(lambda: run.seen.connections[-1].detail == "paused")
    before = len(run.recognizers[0].warm_ups_ns)
    await run.spoken_ms(30_000)

    assert len(run.recognizers[0].warm_ups_ns) == before
    run.session.set_paused(False)
    await run.running
    assert run.names == ["a", "b"]


async def test_another_list_keeps_who_is_at_work_while_the_preferred_one_is_away() -> None:
    run = Running(TALK, [gone(5_000)], [])
    await run.spoken_ms(8_000)
    a, b = run.recognizers
    run.session.use_recognizers([a, Weathered("other", run.clock), b])
    await run.spoken_ms(12_000)

    assert run.names == ["a", "b"]
    await run.running
    assert run.names == ["a", "b", "other"]  # it is better than b, and well
    assert run.seen.committed_words == texts(TALK)


async def test_a_person_s_choice_is_taken_at_once_whatever_stands_in() -> None:
    run = Running(TALK, [gone(5_000)], [])
    await run.spoken_ms(8_000)
    run.session.use_recognizers([Weathered("chosen", run.clock), run.recognizers[1]])
    await run.spoken_ms(11_000)

    assert run.names == ["a", "b", "chosen"]
    await run.running
    assert run.seen.connections[-1].stands_in_for == ""
    assert run.seen.committed_words == texts(TALK)


LENGTH_MS = 9_000
TROUBLES = st.sampled_from(list(Trouble))


@st.composite
def outages(draw: st.DrawFn) -> list[Outage]:
    """Some, one after the other; the last is over a while after the speech."""
    edges = sorted(draw(st.lists(st.integers(0, LENGTH_MS + 3_000), max_size=6, unique=True)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return [Outage(start, end, draw(TROUBLES)) for start, end in pairs]


@st.composite
def talks(draw: st.DrawFn) -> list[Spoken]:
    """Words of any length; with pauses that end utterances, or hardly any."""
    gaps_ms = draw(st.sampled_from([(20, 60, 200), (20, 200, 450, 900)]))
    spoken: list[Spoken] = []
    at_ms = draw(st.integers(0, 1_000))
    for number in itertools.count(1):
        length_ms = draw(st.integers(40, 700))
        if at_ms + length_ms > LENGTH_MS:
            return spoken
        spoken.append(Spoken(number, at_ms, length_ms))
        at_ms += length_ms + draw(st.sampled_from(gaps_ms))
    return spoken


class Hands:
    """A person who pauses, chooses and retries, and a microphone that is lost, by the clock."""

    def __init__(self, run: Running, pauses: list[tuple[int, int]], swaps: list[int]) -> None:
        self._run = run
        self._swaps = list(swaps)
        self._marks = sorted(
            [(start, True) for start, _ in pauses] + [(end, False) for _, end in pauses]
        )
        self.silences_ms: list[tuple[int, int]] = []
        self._ticks = 0
        run.on_tick = self._work

    def _work(self, at_ms: int) -> None:
        run = self._run
        self._ticks += 1
        if self._marks and self._marks[0][0] <= at_ms:
            self._pause(at_ms, is_begin=self._marks.pop(0)[1])
        if self._swaps and self._swaps[0] <= at_ms:
            turned = self._swaps.pop(0) % len(run.recognizers)
            run.recognizers = run.recognizers[turned:] + run.recognizers[:turned]
            run.session.use_recognizers(run.recognizers)
        if self._ticks % 50 == 0:
            run.session.retry_now()

    def _pause(self, at_ms: int, *, is_begin: bool) -> None:
        self._run.session.set_paused(is_begin)
        if is_begin:
            self.silences_ms.append((at_ms, 10**9))
        else:
            self.silences_ms[-1] = (self.silences_ms[-1][0], at_ms)


@st.composite
def pauses(draw: st.DrawFn) -> list[tuple[int, int]]:
    edges = sorted(draw(st.lists(st.integers(100, LENGTH_MS - 100), max_size=4, unique=True)))
    return list(zip(edges[::2], edges[1::2], strict=False))


@given(
    spoken=talks(),
    weather=st.lists(outages(), min_size=1, max_size=3),
    quiet=pauses(),
    swaps=st.lists(st.integers(0, LENGTH_MS), max_size=2).map(sorted),
)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@pytest.mark.timeout(600)  # a failure is made small before it is told
def test_every_word_is_captioned_exactly_once_whoever_fails(
    spoken: list[Spoken],
    weather: list[list[Outage]],
    quiet: list[tuple[int, int]],
    swaps: list[int],
) -> None:
    async def caption() -> tuple[RecordingObserver, list[tuple[int, int]]]:
        run = Running(spoken, *weather, length_ms=LENGTH_MS)
        hands = Hands(run, quiet, swaps)
        await run.running
        return run.seen, hands.silences_ms

    seen, silences_ms = asyncio.run(caption())
    check_words(spoken, seen.committed_words, silences_ms)
    assert seen.gaps == []


def check_words(
    spoken: Sequence[Spoken], captioned: Sequence[str], silences_ms: Sequence[tuple[int, int]]
) -> None:
    """All once and in order; what a pause touches may be there, or not, or in two halves."""
    touched = {
        word.text
        for word in spoken
        for start_ms, end_ms in silences_ms
        if word.start_ms < end_ms and word.start_ms + word.length_ms > start_ms
    }
    assert [t for t in captioned if t not in touched] == [
        t for t in texts(spoken) if t not in touched
    ]
    numbers = [int(text[1:]) for text in captioned]
    assert numbers == sorted(numbers)
