"""Captions held back on a real loop, with a clock that tests drive."""

import asyncio

from captioner.domain.captions import Gap, Segment, SegmentState
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.latency import LatencySample
from captioner.domain.stability import Stability
from captioner.session.latency import LatencyRecorder
from captioner.session.session import CaptionSession
from captioner.session.steadied import SteadiedCaptions
from tests.fakes import FakeClock, RecordingObserver, until
from tests.marked_speech import sentence, speech
from tests.session.live_audio import LiveAudio
from tests.session.marked_recognizer import MarkedRecognizer


def heard(text: str, revision: int = 1, *, segment_id: int = 1) -> Segment:
    return Segment(segment_id, revision, SegmentState.TENTATIVE, text, 0, 900)


def final(text: str, revision: int = 9, *, segment_id: int = 1) -> Segment:
    return Segment(segment_id, revision, SegmentState.COMMITTED, text, 0, 900)


class Painted:
    """Paints at once what it is shown, and says so."""

    def __init__(self, clock: FakeClock, recorder: LatencyRecorder) -> None:
        self.captions = SteadiedCaptions(
            self, clock, Stability.BALANCED, on_painted=recorder.painted
        )
        self._clock = clock

    def on_segment(self, segment: Segment) -> None:
        self.captions.painted(segment.id, segment.revision, self._clock.now_ns())

    def on_connection(self, connection: Connection) -> None:
        pass

    def on_gap(self, gap: Gap) -> None:
        pass


def texts(observer: RecordingObserver) -> list[str]:
    return [segment.text for segment in observer.segments]


def timers() -> list[str]:
    return [t.get_name() for t in asyncio.all_tasks() if t.get_name() == "held captions"]


async def test_what_is_held_comes_by_time_alone() -> None:
    clock, observer = FakeClock(), RecordingObserver()
    async with SteadiedCaptions(observer, clock, Stability.BALANCED) as captions:
        began_ns = clock.now_ns()
        captions.on_segment(heard("good morning"))
        assert texts(observer) == []
        await until(lambda: texts(observer) == ["good", "good morning"])
        assert clock.now_ns() - began_ns == 900_000_000


async def test_a_word_heard_later_does_not_hold_up_one_that_is_due() -> None:
    clock, observer = FakeClock(), RecordingObserver()
    async with SteadiedCaptions(observer, clock, Stability.BALANCED) as captions:
        captions.on_segment(heard("good"))
        await asyncio.sleep(0)  # the timer of the lone word runs
        clock.advance(500)
        captions.on_segment(heard("good morning", 2))
        await until(lambda: bool(observer.segments))
        assert clock.now_ns() == 1_600_000_000
        assert texts(observer) == ["good"]


async def test_a_final_ends_the_wait() -> None:
    clock, observer = FakeClock(), RecordingObserver()
    async with SteadiedCaptions(observer, clock, Stability.BALANCED) as captions:
        captions.on_segment(heard("good"))
        captions.on_segment(final("Good morning.", 2))
        assert texts(observer) == ["Good morning."]
        await until(lambda: not timers())
        assert texts(observer) == ["Good morning."]


async def test_connections_and_gaps_pass_at_once() -> None:
    observer = RecordingObserver()
    async with SteadiedCaptions(observer, FakeClock(), Stability.STEADY) as captions:
        captions.on_segment(heard("good"))
        captions.on_connection(Connection(ConnectionState.WAITING))
        captions.on_gap(Gap(0, 1000, "away"))
        assert (len(observer.connections), len(observer.gaps)) == (1, 1)


async def test_a_change_of_mode_shows_at_once_what_it_allows() -> None:
    observer = RecordingObserver()
    async with SteadiedCaptions(observer, FakeClock(), Stability.STEADY) as captions:
        captions.on_segment(heard("good morning"))
        captions.set_stability(Stability.FAST)
        assert texts(observer) == ["good morning"]


async def test_nothing_waits_any_more_once_it_is_left() -> None:
    observer = RecordingObserver()
    async with SteadiedCaptions(observer, FakeClock(), Stability.BALANCED) as captions:
        captions.on_segment(heard("good"))
        assert timers()
    assert not timers()
    assert texts(observer) == []


async def test_an_observer_that_fails_is_reported_and_dropped() -> None:
    class Broken(RecordingObserver):
        def on_segment(self, segment: Segment) -> None:
            raise RuntimeError(segment.text)

    reports: list[str] = []
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: reports.append(str(context["exception"]))
    )
    async with SteadiedCaptions(Broken(), FakeClock(), Stability.BALANCED) as captions:
        captions.on_segment(heard("good"))
        await until(lambda: bool(reports))
        captions.on_segment(final("Good."))
    assert reports == ["good"]


async def test_a_paint_is_reported_for_the_revision_whose_words_are_all_there() -> None:
    clock = FakeClock()
    samples: list[LatencySample] = []
    recorder = LatencyRecorder(samples.append)
    screen = Painted(clock, recorder)
    async with screen.captions as captions:
        for revision, text in ((2, "good"), (5, "good morning")):
            now_ns = clock.now_ns()
            recorder.received(
                LatencySample(1, revision, False, False, 0, now_ns, now_ns, now_ns)  # noqa: FBT003 - a record
            )
            captions.on_segment(heard(text, revision))
            clock.advance(200)
        await until(lambda: len(samples) == 2)
    waited_ms = [((s.painted_ns or 0) - s.received_ns) // 1_000_000 for s in samples]
    assert [s.revision for s in samples] == [2, 5]
    assert waited_ms == [600, 900]


async def test_a_session_shows_all_its_finals_and_leaves_no_timer() -> None:
    clock = FakeClock()
    spoken = [*sentence(1, 5, start_ms=400), *sentence(6, 5, start_ms=4000)]
    source = LiveAudio(speech(spoken, length_ms=7000), clock)
    raw, shown = RecordingObserver(), RecordingObserver()
    async with SteadiedCaptions(shown, clock, Stability.BALANCED) as captions:
        session = CaptionSession(source, MarkedRecognizer(), clock, observers=[raw, captions])
        await session.run()
    assert not timers()
    assert [s.text for s in shown.committed] == [s.text for s in raw.committed]
    assert len(shown.segments) < len(raw.segments)
    assert shown.connections == raw.connections
