"""One recogniser follows another in the middle of a session."""

import asyncio
import itertools
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from captioner.domain.audio import samples_to_ms
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.recognition import Hypothesis, Word
from captioner.session.handover import EDGE_MS, Handover
from captioner.session.orders import DRAIN_MS
from captioner.session.session import CaptionSession
from tests.fakes import FakeClock, MemoryAudio, RecordingObserver, until
from tests.marked_speech import Spoken, sentence, speech
from tests.session.live_audio import LiveAudio
from tests.session.marked_recognizer import MarkedRecognizer

LENGTH_MS = 9_000


def texts(spoken: list[Spoken]) -> list[str]:
    return [word.text for word in spoken]


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


def broken_after(chunks: list[int]) -> dict[int, tuple[int, RecognizerError]]:
    return {n: (count, Unavailable("The line broke.")) for n, count in enumerate(chunks)}


class Schedule:
    """Calls for the next recogniser each time that so many chunks were heard, by whomever."""

    def __init__(self, after: list[int], breaks: list[list[int]], behind: int) -> None:
        self._left = list(after)
        self._behind = behind
        self.recognizers = self._made(breaks)
        self.session: CaptionSession | None = None

    def _made(self, breaks: list[list[int]]) -> Iterator[MarkedRecognizer]:
        for number in itertools.count():
            yield MarkedRecognizer(
                broken_after(breaks[number % len(breaks)]),
                name=str(number),
                behind=self._behind,
                on_chunk=self._heard,
            )

    def _heard(self) -> None:
        if not self._left or self.session is None:
            return
        self._left[0] -= 1
        if self._left[0] <= 0:
            self._left.pop(0)
            self.session.use_recognizers([next(self.recognizers)])


@given(
    spoken=talks(),
    after=st.lists(st.integers(0, 120), min_size=1, max_size=5),
    breaks=st.lists(st.lists(st.integers(0, 60), max_size=2), min_size=1, max_size=3),
    behind=st.integers(0, 20),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.timeout(600)  # a failure is made small before it is told
def test_every_word_is_captioned_exactly_once_whoever_recognises(
    spoken: list[Spoken], after: list[int], breaks: list[list[int]], behind: int
) -> None:
    seen = RecordingObserver()
    schedule = Schedule(after, breaks, behind)

    async def caption() -> None:
        clock = FakeClock()
        source = LiveAudio(speech(spoken, length_ms=LENGTH_MS), clock)
        schedule.session = CaptionSession(
            source, next(schedule.recognizers), clock, observers=[seen], spread=lambda: 0.0
        )
        await schedule.session.run()

    asyncio.run(caption())
    assert seen.committed_words == texts(spoken)
    assert seen.gaps == []


class Running:
    """A session over live speech with recogniser "first", to be given others."""

    def __init__(
        self,
        spoken: list[Spoken],
        first: MarkedRecognizer | None = None,
        *,
        length_ms: int = LENGTH_MS,
    ) -> None:
        self.clock = FakeClock()
        self.source = LiveAudio(speech(spoken, length_ms=length_ms), self.clock)
        self.seen = RecordingObserver()
        self.session = CaptionSession(
            self.source,
            first or MarkedRecognizer(name="first"),
            self.clock,
            observers=[self.seen],
            spread=lambda: 0.0,
        )
        self.running = asyncio.create_task(self.session.run())
        self._ticking = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        """Time goes on in small steps, whoever waits for what."""
        while not self.running.done():
            await self.clock.sleep(20)

    async def spoken_ms(self, ms: int) -> None:
        await until(lambda: samples_to_ms(self.source.end) >= ms)

    @property
    def names(self) -> list[str]:
        """Who was connected to, one after the other."""
        states = (ConnectionState.CONNECTING, ConnectionState.STREAMING)
        told = (c.recognizer for c in self.seen.connections if c.state in states)
        return [name for name, _ in itertools.groupby(told)]


UTTERANCES = [*sentence(1, 6, start_ms=500), *sentence(11, 4, start_ms=4_000)]
MONOLOGUE = sentence(1, 34, start_ms=300)


async def test_the_utterance_that_is_being_spoken_is_left_to_the_first() -> None:
    run = Running(UTTERANCES)
    second = MarkedRecognizer(name="second")
    await until(lambda: bool(run.seen.segments))
    run.session.use_recognizers([second])
    await run.running

    assert run.names == ["first", "second"]
    assert run.seen.committed_words == texts(UTTERANCES)
    assert second.origins_ms == [500 + 5 * 250 + 200 - 300]


async def test_between_two_utterances_the_second_takes_over_at_once() -> None:
    run = Running(UTTERANCES)
    second = MarkedRecognizer(name="second")
    await run.spoken_ms(3_000)
    run.session.use_recognizers([second])
    await until(lambda: bool(second.origins_ms))

    assert samples_to_ms(run.source.end) <= 3_100
    await run.running
    assert run.seen.committed_words == texts(UTTERANCES)


async def test_wherever_the_change_falls_no_word_is_cut_in_two() -> None:
    """The first is 400 ms behind, so that it has not heard of the words that are being cut."""
    spoken = [Spoken(1, 300, 900), Spoken(2, 2_000, 900)]
    for at_ms in range(200, 3_000, 80):
        run = Running(spoken, MarkedRecognizer(name="first", behind=10), length_ms=4_000)
        await run.spoken_ms(at_ms)
        run.session.use_recognizers([MarkedRecognizer(name="second")])
        await run.running
        assert run.seen.committed_words == ["w1", "w2"], at_ms


async def test_an_utterance_without_an_end_is_cut_after_a_while() -> None:
    run = Running(MONOLOGUE)
    second = MarkedRecognizer(name="second")
    await run.spoken_ms(1_000)
    run.session.use_recognizers([second])
    await until(lambda: bool(second.origins_ms))

    assert 1_000 + EDGE_MS <= samples_to_ms(run.source.end) <= 1_200 + EDGE_MS
    await run.running
    assert run.seen.committed_words == texts(MONOLOGUE)


async def test_a_first_that_does_not_end_is_waited_for_only_so_long() -> None:
    first = MarkedRecognizer(name="first")
    first.is_silent = True  # no finals after the last audio
    run = Running(MONOLOGUE, first)
    second = MarkedRecognizer(name="second")
    await run.spoken_ms(1_000)
    run.session.use_recognizers([second])
    await until(lambda: bool(second.origins_ms))

    bound_ms = 1_000 + EDGE_MS + DRAIN_MS
    assert bound_ms <= samples_to_ms(run.source.end) <= bound_ms + 200
    await run.running
    assert run.seen.committed_words == texts(MONOLOGUE)


async def test_a_segment_that_was_open_goes_on_under_its_id() -> None:
    first = MarkedRecognizer(name="first")
    first.is_silent = True
    run = Running(MONOLOGUE, first)
    await run.spoken_ms(1_000)
    run.session.use_recognizers([MarkedRecognizer(name="second")])
    await run.running

    assert {segment.id for segment in run.seen.segments} == {1}


async def test_of_several_the_last_takes_over() -> None:
    run = Running(UTTERANCES)
    others = [MarkedRecognizer(name=f"other {n}") for n in range(3)]
    await until(lambda: bool(run.seen.segments))
    for other in others:
        run.session.use_recognizers([other])
    await run.running

    assert run.names == ["first", "other 2"]
    assert [len(other.origins_ms) for other in others] == [0, 0, 1]


async def test_a_change_that_is_taken_back_leaves_the_stream_alone() -> None:
    first = MarkedRecognizer(name="first")
    run = Running(UTTERANCES, first)
    await until(lambda: bool(run.seen.segments))
    run.session.use_recognizers([MarkedRecognizer(name="second")])
    run.session.use_recognizers([first])
    await run.running

    assert first.origins_ms == [0]


async def test_a_recogniser_that_refused_is_replaced_at_once() -> None:
    run = Running(UTTERANCES, MarkedRecognizer({0: (0, Refused("No."))}, name="first"))
    await until(lambda: ConnectionState.REFUSED in run.seen.states)
    run.session.use_recognizers([MarkedRecognizer(name="second")])
    await run.running

    assert run.names == ["first", "second"]
    assert run.seen.committed_words == texts(UTTERANCES)


async def test_a_recogniser_that_is_away_is_replaced_at_once() -> None:
    away = {n: (0, Unavailable("It is away.")) for n in range(100)}
    run = Running(UTTERANCES, MarkedRecognizer(away, name="first"))
    await until(lambda: run.seen.states.count(ConnectionState.WAITING) == 5)
    second = MarkedRecognizer({0: (0, Unavailable("It is away, too."))}, name="second")
    asked_ns = run.clock.now_ns()
    run.session.use_recognizers([second])
    await until(lambda: bool(second.origins_ms))

    assert run.clock.now_ns() == asked_ns
    await run.running
    assert run.seen.committed_words == texts(UTTERANCES)
    first_try = next(c for c in run.seen.connections if c.detail == "It is away, too.")
    assert (first_try.attempt, first_try.retry_in_ms) == (1, 250)


async def test_a_recogniser_that_does_not_answer_yet_is_replaced_at_once() -> None:
    first = MarkedRecognizer(name="first", behind=1_000)
    run = Running(UTTERANCES, first)
    second = MarkedRecognizer(name="second")
    await run.spoken_ms(1_000)
    run.session.use_recognizers([second])
    await until(lambda: bool(second.origins_ms))

    assert samples_to_ms(run.source.end) <= 1_100
    await run.running
    assert run.seen.committed_words == texts(UTTERANCES)


async def test_in_a_pause_the_next_one_is_told_and_then_used() -> None:
    run = Running(UTTERANCES)
    await until(lambda: bool(run.seen.segments))
    run.session.set_paused(True)
    await until(lambda: run.seen.connections[-1].detail == "paused")
    run.session.use_recognizers([MarkedRecognizer(name="second")])
    await until(lambda: run.seen.connections[-1].recognizer == "second")
    assert run.seen.connections[-1].state is ConnectionState.OFFLINE
    run.session.set_paused(False)
    await run.running

    assert run.names[-1] == "second"


async def test_a_first_that_breaks_while_it_is_left_is_not_waited_for() -> None:
    first = MarkedRecognizer({0: (60, Unavailable("The line broke."))}, name="first")
    run = Running(MONOLOGUE, first)
    await run.spoken_ms(1_000)
    run.session.use_recognizers([MarkedRecognizer(name="second")])
    await run.running

    assert ConnectionState.WAITING not in run.seen.states
    assert run.seen.committed_words == texts(MONOLOGUE)


async def test_stopping_during_a_change_captions_what_was_said_up_to_then() -> None:
    first = MarkedRecognizer(name="first")
    first.is_silent = True
    run = Running(MONOLOGUE, first)
    await run.spoken_ms(1_000)
    run.session.use_recognizers([MarkedRecognizer(name="second")])
    await run.spoken_ms(1_000 + EDGE_MS + 1_000)
    run.session.stop()
    asked_ns, end_ms = run.clock.now_ns(), samples_to_ms(run.source.end)
    await run.running

    said = [word for word in MONOLOGUE if word.start_ms + word.length_ms <= end_ms]
    assert run.seen.committed_words[: len(said)] == texts(said)
    assert len(run.seen.committed_words) <= len(said) + 1
    assert run.clock.now_ns() - asked_ns <= (DRAIN_MS + 1) * 1_000_000


async def test_what_is_said_in_a_pause_during_a_change_is_not_captioned() -> None:
    first = MarkedRecognizer(name="first")
    first.is_silent = True
    run = Running(MONOLOGUE, first)
    await run.spoken_ms(1_000)
    run.session.use_recognizers([MarkedRecognizer(name="second")])
    await run.spoken_ms(1_000 + EDGE_MS + 1_000)
    run.session.set_paused(True)
    end_ms = samples_to_ms(run.source.end)
    await until(lambda: run.seen.connections[-1].detail == "paused")
    run.session.stop()
    await run.running

    heard = [word for word in MONOLOGUE if word.start_ms < end_ms]
    assert run.seen.committed_words == texts(heard)


async def test_stopping_while_a_refusal_arrives_ends_the_session() -> None:
    class Stopper(RecordingObserver):
        def on_connection(self, connection: Connection) -> None:
            if connection.state is ConnectionState.CONNECTING:
                session.stop()

    refusing = MarkedRecognizer({0: (0, Refused("No."))})
    source = MemoryAudio(speech(UTTERANCES, length_ms=LENGTH_MS))
    session = CaptionSession(source, refusing, FakeClock(), observers=[Stopper()])
    await asyncio.wait_for(session.run(), timeout=5)


def said(*words: tuple[str, int, int], is_final: bool = True) -> Hypothesis:
    heard = tuple(Word(text, start_ms, end_ms) for text, start_ms, end_ms in words)
    return Hypothesis(" ".join(w.text for w in heard), is_final, 10_000, heard)


def cut_at(ms: int) -> Handover:
    handover = Handover(MarkedRecognizer(), FakeClock())
    handover.ask(MarkedRecognizer())
    handover.cut(ms)
    return handover


def test_of_a_final_before_a_cut_the_last_moment_is_left_to_the_next() -> None:
    final = said(("the", 100, 200), ("quarterly", 300, 690), ("rep", 710, 900))

    assert cut_at(1_000).settled(final) == Hypothesis(
        "the quarterly", is_final=True, audio_end_ms=690, words=final.words[:2]
    )


def test_a_final_far_from_the_cut_stands_as_it_is() -> None:
    final = said(("the", 100, 200), ("report.", 300, 700))

    assert cut_at(1_000).settled(final) is final


def test_a_final_without_word_times_that_reaches_the_cut_is_left_to_the_next() -> None:
    final = Hypothesis("the report", is_final=True, audio_end_ms=900)

    assert cut_at(1_000).settled(final) is None
    assert cut_at(2_000).settled(final) is final


def test_a_partial_goes_through_the_cut() -> None:
    partial = said(("rep", 710, 990), is_final=False)

    assert cut_at(1_000).settled(partial) is partial
