"""A session from its start to its end."""

import asyncio
import itertools
from collections.abc import AsyncGenerator, AsyncIterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from captioner.domain.audio import AudioChunk
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.latency import LatencySample
from captioner.domain.recognition import Hypothesis
from captioner.session.latency import LatencyRecorder
from captioner.session.session import DRAIN_MS, CaptionSession
from tests.fakes import FakeClock, MemoryAudio, RecordingObserver, until
from tests.marked_speech import Spoken, sentence, speech
from tests.session.marked_recognizer import MarkedRecognizer
from tests.session.running import Running, talk
from tests.session.weather import CONNECT_MS, Outage, Trouble

SPOKEN = [
    *sentence(1, 4, start_ms=300),
    *sentence(5, 6, start_ms=2000),
    *sentence(11, 2, start_ms=5000),
]
LENGTH_MS = 6500
TALK = talk(40_000)


def audio(spoken: list[Spoken] = SPOKEN, *, is_finished: bool = True) -> MemoryAudio:
    return MemoryAudio(speech(spoken, length_ms=LENGTH_MS), is_finished=is_finished)


def session(
    source: MemoryAudio, recognizer: MarkedRecognizer, seen: RecordingObserver
) -> CaptionSession:
    return CaptionSession(
        source, recognizer, FakeClock(), observers=[seen], label="microphone", spread=lambda: 0.0
    )


def texts(spoken: list[Spoken]) -> list[str]:
    return [word.text for word in spoken]


async def test_every_word_is_committed_once_and_in_order() -> None:
    seen = RecordingObserver()
    await session(audio(), MarkedRecognizer(), seen).run()
    assert seen.committed_words == texts(SPOKEN)


async def test_times_are_those_of_the_audio() -> None:
    seen = RecordingObserver()
    await session(audio(), MarkedRecognizer(), seen).run()
    words = [word for segment in seen.committed for word in segment.words]
    assert [(w.start_ms, w.end_ms) for w in words] == [
        (s.start_ms, s.start_ms + s.length_ms) for s in SPOKEN
    ]


async def test_a_session_without_trouble_connects_streams_and_goes_offline() -> None:
    seen = RecordingObserver()
    await session(audio(), MarkedRecognizer(), seen).run()
    assert seen.states == [
        ConnectionState.CONNECTING,
        ConnectionState.STREAMING,
        ConnectionState.OFFLINE,
    ]


@st.composite
def breaks(draw: st.DrawFn) -> dict[int, tuple[int, RecognizerError]]:
    """The first streams break, each after some chunks."""
    after = draw(st.lists(st.integers(0, 40), max_size=12))
    return {n: (chunks, Unavailable("The line broke.")) for n, chunks in enumerate(after)}


@st.composite
def conversations(draw: st.DrawFn) -> list[Spoken]:
    """Words of any length and distance, in utterances and without an end."""
    spoken: list[Spoken] = []
    at_ms = 0
    for number in range(1, draw(st.integers(1, 25)) + 1):
        at_ms += draw(st.sampled_from([20, 60, 200, 450, 900]))
        length_ms = draw(st.integers(40, 700))
        if at_ms + length_ms > LENGTH_MS:
            break
        spoken.append(Spoken(number, at_ms, length_ms))
        at_ms += length_ms
    return spoken


@given(spoken=conversations(), broken=breaks())
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.timeout(600)  # a failure is made small before it is told
def test_every_word_is_captioned_exactly_once_however_streams_break(
    spoken: list[Spoken], broken: dict[int, tuple[int, RecognizerError]]
) -> None:
    seen = RecordingObserver()

    async def caption() -> None:
        await session(audio(spoken), MarkedRecognizer(broken), seen).run()

    asyncio.run(caption())
    assert seen.committed_words == texts(spoken)
    assert seen.gaps == []


async def test_a_broken_stream_is_followed_by_one_that_starts_before_the_last_word() -> None:
    recognizer = MarkedRecognizer({0: (10, Unavailable("The line broke."))})
    seen = RecordingObserver()
    await session(audio(), recognizer, seen).run()
    first_utterance_end_ms = 300 + 3 * 250 + 200
    assert recognizer.origins_ms == [0, first_utterance_end_ms - 300]


async def test_the_wait_before_a_try_is_told() -> None:
    recognizer = MarkedRecognizer({n: (0, Unavailable("It is away.")) for n in range(3)})
    seen = RecordingObserver()
    await session(audio(), recognizer, seen).run()
    waiting = [c for c in seen.connections if c.state is ConnectionState.WAITING]
    assert [(c.attempt, c.retry_in_ms, c.detail) for c in waiting] == [
        (1, 250, "It is away."),
        (2, 250, "It is away."),
        (3, 500, "It is away."),
    ]


async def test_a_try_that_took_its_time_is_followed_by_the_next_at_once() -> None:
    run = Running(TALK, [Outage(5_000, 30_000, Trouble.FROZEN)])
    await run.running

    failed = [ms for ms in run.tries_ms if 5_000 < ms < 30_000 - CONNECT_MS]
    apart_ms = [after - before for before, after in itertools.pairwise(failed)]
    assert len(apart_ms) > 5
    assert max(apart_ms) <= CONNECT_MS + 100
    assert run.seen.committed_words == texts(TALK)


async def test_after_a_stream_that_worked_there_is_a_wait() -> None:
    run = Running(TALK, [Outage(5_000, 5_000, Trouble.CUT)])
    await run.running

    waits_ms = [c.retry_in_ms for c in run.seen.connections if c.state is ConnectionState.WAITING]
    assert waits_ms == [125]


@given(after=st.lists(st.integers(0, 12), max_size=12), spread=st.floats(0, 1))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.timeout(600)  # a failure is made small before it is told
def test_two_streams_never_begin_within_a_quarter_of_a_second(
    after: list[int], spread: float
) -> None:
    """However soon each of them breaks, before or after its first answer."""
    broken = {n: (chunks, Unavailable("The line broke.")) for n, chunks in enumerate(after)}
    begun_ns: list[int] = []

    class Noted(MarkedRecognizer):
        def stream(
            self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
        ) -> AsyncGenerator[Hypothesis, None]:
            begun_ns.append(clock.now_ns())
            return super().stream(audio, origin_ms=origin_ms)

    clock = FakeClock()
    captions = CaptionSession(
        audio(), Noted(broken), clock, observers=[RecordingObserver()], spread=lambda: spread
    )
    asyncio.run(captions.run())
    assert len(begun_ns) == len(after) + 1
    assert all(b - a >= 250_000_000 for a, b in itertools.pairwise(begun_ns))


async def test_a_refusal_waits_for_a_person() -> None:
    recognizer = MarkedRecognizer({0: (0, Refused("Another key is needed."))})
    seen = RecordingObserver()
    captions = session(audio(), recognizer, seen)
    running = asyncio.create_task(captions.run())
    await until(lambda: ConnectionState.REFUSED in seen.states)
    for _ in range(100):
        await asyncio.sleep(0)
    assert len(recognizer.origins_ms) == 1
    captions.retry_now()
    await running
    assert seen.committed_words == texts(SPOKEN)


async def test_stopping_a_refused_session_ends_it() -> None:
    seen = RecordingObserver()
    captions = session(audio(), MarkedRecognizer({0: (0, Refused("No."))}), seen)
    running = asyncio.create_task(captions.run())
    await until(lambda: ConnectionState.REFUSED in seen.states)
    captions.stop()
    await running
    assert seen.states[-1] is ConnectionState.OFFLINE


async def test_an_observer_may_stop_the_session_from_within_its_call() -> None:
    class Stopper(RecordingObserver):
        def on_connection(self, connection: object) -> None:
            del connection
            captions.stop()

    captions = session(audio(), MarkedRecognizer({0: (0, Refused("No."))}), Stopper())
    await asyncio.wait_for(captions.run(), timeout=5)


async def test_an_observer_that_stops_a_session_at_once_need_not_wait() -> None:
    class Stopper(RecordingObserver):
        def on_connection(self, connection: Connection) -> None:
            if connection.state is ConnectionState.CONNECTING:
                captions.stop()

    clock = FakeClock()
    source = audio(is_finished=False)
    captions = CaptionSession(source, MarkedRecognizer(), clock, observers=[Stopper()])
    asked_ns = clock.now_ns()
    await captions.run()
    assert clock.now_ns() - asked_ns < DRAIN_MS * 1_000_000 // 2


async def test_stopping_commits_what_was_said_up_to_then() -> None:
    source = audio(sentence(1, 3, start_ms=5700), is_finished=False)
    seen = RecordingObserver()
    captions = session(source, MarkedRecognizer(), seen)
    running = asyncio.create_task(captions.run())
    await until(lambda: bool(seen.segments))
    captions.stop()
    await running
    assert seen.committed_words == ["w1", "w2", "w3"]


async def test_a_recogniser_without_finals_cannot_hold_up_the_end() -> None:
    recognizer = MarkedRecognizer()
    recognizer.is_silent = True
    source = audio(sentence(1, 3, start_ms=5700), is_finished=False)
    seen = RecordingObserver()
    clock = FakeClock()
    captions = CaptionSession(source, recognizer, clock, observers=[seen])
    running = asyncio.create_task(captions.run())
    await until(lambda: bool(seen.segments))
    captions.stop()
    asked_ns = clock.now_ns()
    await running
    assert clock.now_ns() - asked_ns <= (DRAIN_MS + 1) * 1_000_000
    assert seen.committed_words == ["w1", "w2", "w3"]


async def test_what_is_said_during_a_pause_is_not_captioned() -> None:
    source = audio(sentence(1, 2, start_ms=100), is_finished=False)
    seen = RecordingObserver()
    captions = session(source, MarkedRecognizer(), seen)
    running = asyncio.create_task(captions.run())
    await until(lambda: "w2" in seen.committed_words)
    captions.set_paused(True)
    await until(lambda: seen.connections[-1].detail == "paused")
    source.append(speech(sentence(3, 2, start_ms=100), length_ms=2000))
    captions.set_paused(False)
    await until(lambda: seen.states.count(ConnectionState.CONNECTING) == 2)
    source.append(speech(sentence(5, 2, start_ms=400), length_ms=2000))
    source.is_finished = True
    await running
    assert seen.committed_words == ["w1", "w2", "w5", "w6"]


async def test_a_pause_that_is_taken_back_at_once_does_not_end_the_session() -> None:
    source = audio(sentence(1, 2, start_ms=100), is_finished=False)
    seen = RecordingObserver()
    captions = session(source, MarkedRecognizer(), seen)
    running = asyncio.create_task(captions.run())
    await until(lambda: bool(seen.segments))
    captions.set_paused(True)
    captions.set_paused(False)
    await until(lambda: seen.states.count(ConnectionState.CONNECTING) == 2)
    source.append(speech(sentence(3, 2, start_ms=400), length_ms=2000))
    source.is_finished = True
    await running
    assert seen.committed_words == ["w1", "w2", "w3", "w4"]


async def test_audio_that_was_overwritten_before_anybody_heard_it_is_a_gap() -> None:
    source = audio()
    recognizer = MarkedRecognizer({0: (0, Unavailable("It is away."))})

    class Loser(RecordingObserver):
        def on_connection(self, connection: object) -> None:
            del connection
            source.start = 1900 * 16

    seen = Loser()
    await session(source, recognizer, seen).run()
    assert [(gap.start_ms, gap.end_ms) for gap in seen.gaps] == [(0, 1900)]
    assert seen.committed_words == texts(SPOKEN[4:])


async def test_what_was_heard_but_can_not_be_replayed_is_kept_as_it_stood() -> None:
    source = audio([Spoken(1, 100, 3000), Spoken(2, 3200, 200)])
    recognizer = MarkedRecognizer({0: (10, Unavailable("The line broke."))})

    class Loser(RecordingObserver):
        def on_connection(self, connection: Connection) -> None:
            if connection.state is ConnectionState.WAITING:
                source.start = 3150 * 16

    seen = Loser()
    await session(source, recognizer, seen).run()
    assert seen.committed_words == ["w1", "w2"]
    assert [(gap.start_ms, gap.end_ms) for gap in seen.gaps] == [(2000, 3150)]


async def test_silence_that_was_heard_and_then_overwritten_is_no_gap() -> None:
    source = MemoryAudio(speech(sentence(1, 2, start_ms=5500), length_ms=LENGTH_MS))
    seen = RecordingObserver()
    recognizer = MarkedRecognizer({0: (20, Unavailable("The line broke."))})
    captions = session(source, recognizer, seen)
    await captions.run()
    assert seen.gaps == []


async def test_a_latency_sample_follows_each_revision() -> None:
    samples: list[LatencySample] = []
    recorder = LatencyRecorder(samples.append)
    seen = RecordingObserver()
    captions = CaptionSession(
        audio(), MarkedRecognizer(), FakeClock(), observers=[seen], latency=recorder
    )
    await captions.run()
    recorder.flush()
    assert [(s.segment_id, s.revision) for s in samples] == [
        (s.id, s.revision) for s in seen.segments
    ]


async def test_what_is_heard_again_after_a_break_is_marked_as_a_replay() -> None:
    samples: list[LatencySample] = []
    captions = CaptionSession(
        audio(),
        MarkedRecognizer({0: (10, Unavailable("The line broke."))}),
        FakeClock(),
        observers=[],
        latency=(recorder := LatencyRecorder(samples.append)),
    )
    await captions.run()
    recorder.flush()
    marks = [mark for mark, _ in itertools.groupby(s.is_replay for s in samples)]
    assert marks == [False, True, False]


@pytest.mark.parametrize("failing", ["on_segment", "on_connection"])
async def test_a_failing_observer_does_not_stop_the_captions(failing: str) -> None:
    class Faulty(RecordingObserver):
        def __getattribute__(self, name: str) -> object:
            if name == failing:
                raise RuntimeError("planted")
            return super().__getattribute__(name)

    reported: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
    seen = RecordingObserver()
    captions = CaptionSession(audio(), MarkedRecognizer(), FakeClock(), observers=[Faulty(), seen])
    await captions.run()
    assert seen.committed_words == texts(SPOKEN)
    assert len(reported) == 1
