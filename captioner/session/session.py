"""The life of a captioning session: streams are opened, broken, replayed and drained."""

import asyncio
import random
from collections.abc import Callable, Sequence

from captioner.domain.audio import ms_to_samples, samples_to_ms
from captioner.domain.captions import COMPUTER_SLEPT, CaptionTrack, Gap, Segment
from captioner.domain.connection import Backoff, Connection, ConnectionState
from captioner.domain.errors import Refused, Unavailable
from captioner.domain.latency import LatencySample
from captioner.domain.recognition import Hypothesis
from captioner.ports import AudioSource, Clock, Recognizer, SessionObserver
from captioner.session.chunking import DEFAULT_CHUNK_MS, ChunkSize
from captioner.session.events import Observers
from captioner.session.failover import Failover
from captioner.session.feeder import Feeder
from captioner.session.handover import DRAIN_MS, Handover
from captioner.session.latency import LatencyRecorder
from captioner.session.status import Status
from captioner.session.stream import End, Stream
from captioner.session.stretches import PREROLL_MS, Stretches

__all__ = ["DRAIN_MS", "PREROLL_MS", "CaptionSession"]

LAST_ANSWER_MS = 10_000
"""How long a recogniser may stay silent after the end of a recording."""

_LOOK_MS = 1_000
"""How often an open stream is looked at, if nothing happens."""

_HOPE_MS = 5_000
"""Who stops so soon after a stream's death still gets what the next stream can save."""


class CaptionSession:
    """Captions one audio source until it ends or is stopped; asyncio, one thread.

    A broken stream is followed by another that hears everything since the last
    committed word again, from the same recogniser or from the next of the list.
    `run` returns once all is committed; it raises nothing that a recogniser did.
    """

    def __init__(  # noqa: PLR0913 - the parts that a session joins
        self,
        source: AudioSource,
        recognizers: Recognizer | Sequence[Recognizer],
        clock: Clock,
        *,
        observers: Sequence[SessionObserver],
        label: str = "",
        latency: LatencyRecorder | None = None,
        chunk_ms: int | None = DEFAULT_CHUNK_MS,
        spread: Callable[[], float] = random.random,
    ) -> None:
        """The first of `recognizers` is the preferred one, the others stand in, in this order.

        `chunk_ms` of audio go out at a time; None follows the link's speed.
        ValueError if there is no recogniser.
        """
        listed = _listed(recognizers)
        self._source = source
        self._clock = clock
        self._handover = Handover(listed[0], clock)
        self._failover = Failover(listed, self._handover, clock, on_news=self._gate_has_news)
        self._chunk = ChunkSize(chunk_ms)
        self._observers = Observers(observers)
        self._status = Status(self._observers, clock, self._known)
        self._latency = latency
        self._spread = spread
        self._track = CaptionTrack(label)
        self._stretches = Stretches(source, self._track, self._observers)
        self._backoff = Backoff()
        self._stream: Stream | None = None
        self._fed_to = 0
        self._had_answered = False
        self._is_refused = False
        self._died_ns: int | None = None
        self._given_up_at: int | None = None
        self._wake = asyncio.Event()
        self._is_over = False
        self._stop_at: int | None = None
        self._stop_ns = 0

    async def run(self) -> None:
        try:
            while not self._is_over:
                await self._caption()
        finally:
            self._publish(self._track.commit_open())
            self._status.tell(ConnectionState.OFFLINE)
            await self._failover.close()

    def stop(self) -> None:
        """Caption what was said up to now, then end; `run` returns within `DRAIN_MS`."""
        if self._stop_at is None:
            self._stop_at = self._source.end
            self._stop_ns = self._clock.now_ns()
        self._end_stream()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """What is said during a pause is not captioned; what was said before it still is."""
        if paused:
            self._stretches.begin_pause(self._source.end)
        else:
            self._stretches.end_pause(self._source.end)
        self._end_stream()

    def note_hole(self, gap: Gap) -> None:
        """There is no sound in the source between `gap.start_ms` and `gap.end_ms`.

        It is told as this one Gap. After a long one the captions begin afresh;
        if the reason is COMPUTER_SLEPT, at once and over a new connection.
        """
        if not self._stretches.add_hole(gap):
            return
        self._status.attempt = 0
        if self._stream is not None and gap.reason == COMPUTER_SLEPT:
            self._stream.is_abandoned = self._stretches.can_replay
        self._end_stream()

    def retry_now(self) -> None:
        """End the present wait, or take up again what was refused."""
        self._failover.try_again()
        self._wake.set()

    def use_recognizer(self, recognizer: Recognizer) -> None:
        """Caption by this one alone; see `use_recognizers`."""
        self.use_recognizers([recognizer])

    def use_recognizers(self, recognizers: Sequence[Recognizer]) -> None:
        """Caption by the first from the next utterance on, the others stand in for it.

        The utterance that is being spoken is waited for, at most EDGE_MS; if
        there is none, or no stream, the change comes at once. Of several calls
        the last wins. A first one that is known to be away is waited for, as
        long as the present one is on the list. ValueError for an empty list.
        """
        if self._failover.use(_listed(recognizers)):
            self._wake.set()
        self._status.refresh()

    @property
    def chunk_ms(self) -> int:
        """How much audio goes out at a time at present."""
        return self._chunk.ms

    def set_chunk_ms(self, chunk_ms: int | None) -> None:
        """From the next chunk on; None follows the link. ValueError outside of 20 to 200 ms."""
        self._chunk.choose(chunk_ms)

    def _known(self) -> Connection:
        return Connection(
            ConnectionState.OFFLINE,
            recognizer=self._handover.recognizer.name,
            detail=self._failover.refusal,
            stands_in_for=self._failover.stands_in_for,
        )

    def _gate_has_news(self) -> None:
        if self._stream is not None or self._failover.can_fail_over:
            self._wake.set()
        self._status.refresh()

    def _end_stream(self) -> None:
        """Feed the open stream no further than to the next break, or to the end."""
        limits = [at for at in (self._stretches.limit, self._stop_at) if at is not None]
        if self._stream is not None and limits and not self._handover.is_cut:
            self._stream.feeder.finish(min(limits))
        self._wake.set()

    async def _caption(self) -> None:
        """One stream, and what follows from its end; or a pause."""
        self._stretches.pass_breaks()
        if self._stop_at is not None and not self._can_still_hear():
            self._is_over = True
        elif self._stretches.is_in_pause:
            await self._sit_out_pause()
        else:
            try:
                end = await self._caption_stream()
            except (Unavailable, Refused) as error:
                await self._recover(error)
            else:
                self._settle(end)

    def _can_still_hear(self) -> bool:
        """Whether a stream may yet caption what was said before the stop."""
        if self._stretches.is_in_pause or self._stop_rest_ms <= 0:
            return False
        if self._is_refused:
            return self._failover.can_fail_over
        if self._handover.is_cut or self._died_ns is None:
            return True
        return self._clock.now_ns() - self._died_ns < _HOPE_MS * 1_000_000

    @property
    def _stop_rest_ms(self) -> float:
        return DRAIN_MS - (self._clock.now_ns() - self._stop_ns) / 1e6

    async def _caption_stream(self) -> End:
        is_anew = self._handover.take_over() or self._failover.fail_over()
        self._status.attempt = 1 if is_anew else self._status.attempt + 1
        if self._chunk.adaptive is not None:
            self._chunk.adaptive.begin_stream()
        self._wake.clear()
        self._status.tell(ConnectionState.CONNECTING)
        start = self._stretches.next_start()
        feeder = Feeder(self._source, self._clock, start=start, size=self._chunk)
        stream = Stream(
            self._source,
            self._handover.recognizer,
            feeder,
            self._clock,
            on_hypothesis=self._heard,
        )
        self._stream = stream
        self._is_refused = False
        self._end_stream()
        async with stream as hearing:
            try:
                return await self._until_over(stream, hearing)
            finally:
                self._stream = None
                self._fed_to = max(self._fed_to, feeder.position)
                self._had_answered = stream.has_answered

    async def _until_over(self, stream: Stream, hearing: asyncio.Task[None]) -> End:
        """Raises what the stream raised."""
        while not hearing.done():
            self._leave_if_due(stream)
            if stream.is_abandoned or self._is_replaced(stream):
                return End.ABANDONED
            rest_ms = self._rest_ms(stream)
            if rest_ms is not None and rest_ms <= 0:
                return self._given_up(stream)
            if rest_ms is None and not stream.feeder.is_ending:
                rest_ms = self._handover.edge_rest_ms
            await self._sleep(_least(rest_ms, self._failover.due_rest_ms, _LOOK_MS), hearing)
        hearing.result()
        return End.CUT if self._handover.is_cut else End.DRAINED

    def _leave_if_due(self, stream: Stream) -> None:
        """Cut the stream where another recogniser shall take over."""
        feeder = stream.feeder
        edge_rest_ms = self._handover.edge_rest_ms
        if edge_rest_ms is None or feeder.is_ending:
            return
        is_edge = not stream.has_answered or self._track.open_segment is None
        if is_edge or edge_rest_ms <= 0:
            # What is not sent yet stays in the source, for the next one.
            feeder.finish(feeder.position)
            self._handover.cut(samples_to_ms(feeder.position))
            self._wake.set()

    def _is_replaced(self, stream: Stream) -> bool:
        """Another recogniser gets the next stream, and this one is not worth waiting for."""
        if stream.has_answered:
            self._status.tell_behind(stream.behind_ms)
            if stream.is_overloaded():
                self._failover.overloaded()
            if self._stop_at is None:
                self._failover.ask_to_return()
        elif stream.is_connected:
            self._failover.connected()
        if not self._failover.fail_over():
            return False
        self._status.attempt = 0
        return True

    def _rest_ms(self, stream: Stream) -> float | None:
        """How long to go on waiting; None while the stream is still being fed."""
        if self._handover.is_cut:
            return self._handover.drain_rest_ms if stream.has_answered else 0
        if self._stop_at is not None:
            return self._stop_rest_ms
        quiet_ms = stream.quiet_ms()
        if quiet_ms is None:
            return None
        return (LAST_ANSWER_MS if self._source.is_finished else DRAIN_MS) - quiet_ms

    def _given_up(self, stream: Stream) -> End:
        """The finals do not come: what is open is committed as it stands, or heard again.

        Before a break it is heard again, once: there is time, and the stream may be dead.
        """
        if self._handover.is_cut:
            return End.CUT
        limit = stream.feeder.position
        is_last = self._stop_at is not None or self._source.is_finished
        if is_last or self._given_up_at == limit:
            return End.DRAINED
        self._given_up_at = limit
        raise Unavailable(f"{self._handover.recognizer.name} did not finish its captions.")

    def _settle(self, end: End) -> None:
        if end is not End.DRAINED:
            return  # what is still open is heard again
        self._publish(self._track.commit_open())
        self._stretches.drained_to(self._fed_to)
        is_heard = self._source.is_finished and self._fed_to >= self._source.end
        is_stopped = self._stop_at is not None and self._fed_to >= self._stop_at
        self._is_over = is_heard or is_stopped

    def _heard(self, stream: Stream, hypothesis: Hypothesis) -> None:
        if stream.answers == 1:
            self._died_ns = None
            self._status.attempt = 0
            self._failover.answered()
            self._status.tell(ConnectionState.STREAMING, behind_ms=stream.behind_ms)
        settled = self._handover.settled(hypothesis)
        if settled is None:
            return
        segment = self._track.apply(settled)
        if segment is not None and self._latency is not None:
            self._latency.received(self._sample(segment, hypothesis, stream))
        self._publish(segment)
        self._leave_if_due(stream)

    def _sample(self, segment: Segment, hypothesis: Hypothesis, stream: Stream) -> LatencySample:
        position = min(ms_to_samples(hypothesis.audio_end_ms), stream.feeder.position)
        return LatencySample(
            segment_id=segment.id,
            revision=segment.revision,
            is_final=hypothesis.is_final,
            is_replay=position <= self._fed_to,
            audio_end_ms=hypothesis.audio_end_ms,
            captured_ns=self._source.captured_ns(position),
            sent_ns=stream.feeder.sent_ns(position),
            received_ns=stream.last_answer_ns,
        )

    async def _recover(self, error: Unavailable | Refused) -> None:
        """After a stream's death: the next one at once, or by another recogniser, or later."""
        if self._handover.is_asked:
            return
        if self._died_ns is None:
            self._died_ns = self._clock.now_ns()
        self._failover.died(error, had_answered=self._had_answered)
        if self._failover.may_retry_at_once:
            return
        is_refused = self._is_refused = isinstance(error, Refused)
        if is_refused and self._stop_at is not None:
            return
        wait_ms = None
        if not is_refused:
            wait_ms = self._backoff.wait_ms(max(self._status.attempt, 1), self._spread())
        state = ConnectionState.REFUSED if is_refused else ConnectionState.WAITING
        self._status.tell(state, detail=str(error), retry_in_ms=wait_ms)
        await self._sit_out(wait_ms)

    async def _sit_out(self, wait_ms: float | None) -> None:
        """Until the wait is over, somebody else is ready, or a person wants something."""
        began_ns = self._clock.now_ns()
        rest_ms = wait_ms
        while not self._failover.can_fail_over and (rest_ms is None or rest_ms > 0):
            if await self._sleep(_least(rest_ms, self._failover.due_rest_ms)):
                return
            if wait_ms is not None:
                rest_ms = wait_ms - (self._clock.now_ns() - began_ns) / 1e6

    async def _sit_out_pause(self) -> None:
        self._failover.rest()
        self._status.attempt = 0
        while self._stretches.is_in_pause and self._stop_at is None:
            self._handover.take_over()
            self._status.tell(ConnectionState.OFFLINE, detail="paused")
            await self._sleep()

    async def _sleep(self, ms: float | None = None, *ends: asyncio.Task[None]) -> bool:
        """Until `ms` have passed, one of `ends` is done or somebody wants something: True then."""
        woken = asyncio.create_task(self._wake.wait())
        timer = asyncio.create_task(self._clock.sleep(ms)) if ms is not None else None
        own = {task for task in (woken, timer) if task is not None}
        try:
            await asyncio.wait({*own, *ends}, return_when=asyncio.FIRST_COMPLETED)
            return self._wake.is_set()
        finally:
            self._wake.clear()
            for task in own:
                task.cancel()

    def _publish(self, segment: Segment | None) -> None:
        if segment is not None:
            self._observers.on_segment(segment)


def _listed(recognizers: Recognizer | Sequence[Recognizer]) -> tuple[Recognizer, ...]:
    listed = tuple(recognizers) if isinstance(recognizers, Sequence) else (recognizers,)
    if not listed:
        raise ValueError("A session needs at least one recogniser")
    return listed


def _least(*waits_ms: float | None) -> float | None:
    return min((wait_ms for wait_ms in waits_ms if wait_ms is not None), default=None)
