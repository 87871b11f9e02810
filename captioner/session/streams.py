"""Opens the streams of a session, one after the other, and looks after each until it ends."""

import asyncio
from dataclasses import dataclass

from captioner.domain.audio import ms_to_samples, samples_to_ms
from captioner.domain.captions import CaptionTrack, Segment
from captioner.domain.connection import ConnectionState
from captioner.domain.errors import Unavailable
from captioner.domain.latency import LatencySample
from captioner.domain.recognition import Hypothesis
from captioner.domain.wording import translate
from captioner.ports import AudioSource, Clock, SessionObserver
from captioner.session.chunking import ChunkSize
from captioner.session.failover import Failover
from captioner.session.feeder import Feeder
from captioner.session.handover import Handover
from captioner.session.latency import LatencyRecorder
from captioner.session.orders import DRAIN_MS, Orders, least
from captioner.session.status import Status
from captioner.session.stream import End, Stream
from captioner.session.stretches import Stretches

LAST_ANSWER_MS = 10_000
"""How long a recogniser may stay silent after the end of a recording, at least."""

_SLOWEST = 4
"""It may still be in a long pause before the last words, at so many seconds for one of audio."""

_LOOK_MS = 1_000
"""How often an open stream is looked at, if nothing happens."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a session and its streams share."""

    source: AudioSource
    clock: Clock
    orders: Orders
    handover: Handover
    failover: Failover
    chunk: ChunkSize
    track: CaptionTrack
    stretches: Stretches
    status: Status
    observer: SessionObserver
    latency: LatencyRecorder | None


class Streams:
    """At most one is open; asyncio, one thread."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._open: Stream | None = None
        self._given_up_at: int | None = None
        self._fed_to = 0
        self.last_end = 0
        """Position just past the last sample that the last stream was given."""
        self.has_answered = False
        """Whether the last stream ever did."""
        self.lasted_ms = 0.0
        """How long the last stream was open, or was tried to be."""

    @property
    def is_open(self) -> bool:
        return self._open is not None

    @property
    def position(self) -> int | None:
        """Up to where the open stream has been fed; None if there is none."""
        return None if self._open is None else self._open.feeder.position

    def abandon(self) -> None:
        """Nothing more is expected of the open stream."""
        if self._open is not None:
            self._open.is_abandoned = True
        self._parts.orders.wake()

    def limit(self) -> None:
        """Feed the open stream no further than to the next break, or to where it all ends."""
        orders, stretches = self._parts.orders, self._parts.stretches
        limits = [at for at in (stretches.limit, orders.stop_at) if at is not None]
        if self._open is not None and limits and not self._parts.handover.is_cut:
            self._open.feeder.finish(min(limits))
        orders.wake()

    async def caption(self) -> End:
        """One stream to its end; raises `Unavailable` or `Refused`, as the recogniser did."""
        parts = self._parts
        is_anew = parts.handover.take_over() or parts.failover.fail_over()
        parts.status.attempt = 1 if is_anew else parts.status.attempt + 1
        if parts.chunk.adaptive is not None:
            parts.chunk.adaptive.begin_stream()
        parts.orders.forget()
        began_ns = parts.clock.now_ns()
        parts.status.tell(ConnectionState.CONNECTING)
        start = parts.stretches.next_start()
        feeder = Feeder(parts.source, parts.clock, start=start, size=parts.chunk)
        stream = self._open = Stream(
            parts.source,
            parts.handover.recognizer,
            feeder,
            parts.clock,
            on_hypothesis=self._heard,
        )
        self.limit()  # asked for just now, or long ago
        async with stream as hearing:
            try:
                return await self._until_over(stream, hearing)
            finally:
                self._open = None
                self.last_end = feeder.position
                self._fed_to = max(self._fed_to, feeder.position)
                self.has_answered = stream.has_answered
                self.lasted_ms = (parts.clock.now_ns() - began_ns) / 1e6

    async def _until_over(self, stream: Stream, hearing: asyncio.Task[None]) -> End:
        """Raises what the stream raised."""
        while not hearing.done():
            self._leave_if_due(stream)
            if stream.is_abandoned or stream.is_lost() or self._is_replaced(stream):
                return End.ABANDONED
            rest_ms = self._rest_ms(stream)
            if rest_ms is not None and rest_ms <= 0:
                return self._given_up(stream)
            if rest_ms is None and not stream.feeder.is_ending:
                rest_ms = self._parts.handover.edge_rest_ms
            rest_ms = least(rest_ms, self._parts.failover.due_rest_ms, _LOOK_MS)
            await self._parts.orders.sleep(rest_ms, hearing)
        hearing.result()
        return End.CUT if self._parts.handover.is_cut else End.DRAINED

    def _leave_if_due(self, stream: Stream) -> None:
        """Cut the stream where another recogniser shall take over."""
        feeder = stream.feeder
        edge_rest_ms = self._parts.handover.edge_rest_ms
        if edge_rest_ms is None or feeder.is_ending:
            return
        is_edge = not stream.has_answered or self._parts.track.open_segment is None
        if is_edge or edge_rest_ms <= 0:
            # What is not sent yet stays in the source, for the next one.
            feeder.finish(feeder.position)
            self._parts.handover.cut(samples_to_ms(feeder.position))
            self._parts.orders.wake()

    def _is_replaced(self, stream: Stream) -> bool:
        """Another recogniser gets the next stream, and this one is not worth waiting for."""
        if stream.has_answered:
            self._parts.failover.goes_on()
            self._parts.status.tell_behind(stream.behind_ms)
            if stream.is_overloaded():
                self._parts.failover.overloaded()
            if not self._parts.orders.is_stopping:
                self._parts.failover.ask_to_return()
        elif stream.is_connected:
            self._parts.failover.connected()
        if not self._parts.failover.fail_over():
            return False
        self._parts.status.attempt = 0
        return True

    def _rest_ms(self, stream: Stream) -> float | None:
        """How long to go on waiting; None while the stream is still being fed."""
        if self._parts.handover.is_cut:
            return self._parts.handover.drain_rest_ms if stream.has_answered else 0
        if self._parts.orders.is_stopping:
            return self._parts.orders.stop_rest_ms
        quiet_ms = stream.quiet_ms()
        if quiet_ms is None:
            return None
        if self._parts.source.is_finished:
            return max(LAST_ANSWER_MS, _SLOWEST * stream.unanswered_ms) - quiet_ms
        return DRAIN_MS - quiet_ms

    def _given_up(self, stream: Stream) -> End:
        """The finals do not come: what is open is committed as it stands, or heard again.

        Before a break it is heard again, once: there is time, and the stream may be dead.
        """
        if self._parts.handover.is_cut:
            return End.CUT
        limit = stream.feeder.position
        is_last = self._parts.orders.is_stopping or self._parts.source.is_finished
        if is_last or self._given_up_at == limit:
            return End.DRAINED
        self._given_up_at = limit
        raise Unavailable(
            translate("riva", "{server} did not finish its captions.").format(
                server=self._parts.handover.recognizer.name
            )
        )

    def _heard(self, stream: Stream, hypothesis: Hypothesis) -> None:
        if stream.answers == 1:
            self._parts.status.attempt = 0
            self._parts.stretches.tell_loss(stream.feeder.lapped_to)
            self._parts.failover.answered()
            self._parts.status.tell(ConnectionState.STREAMING, behind_ms=stream.behind_ms)
        settled = self._parts.handover.settled(hypothesis)
        if settled is None:
            return
        fed_ms = samples_to_ms(stream.feeder.position)
        segment = self._parts.track.apply(settled, until_ms=fed_ms)
        if segment is not None and self._parts.latency is not None:
            self._parts.latency.received(self._sample(segment, hypothesis, stream))
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
            captured_ns=self._parts.source.captured_ns(position),
            sent_ns=stream.feeder.sent_ns(position),
            received_ns=stream.last_answer_ns,
        )

    def _publish(self, segment: Segment | None) -> None:
        if segment is not None:
            self._parts.observer.on_segment(segment)
