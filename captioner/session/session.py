"""The life of a captioning session: streams are opened, broken, replayed and drained."""

import random
from collections.abc import Callable, Sequence

from captioner.domain.captions import COMPUTER_SLEPT, CaptionTrack, Gap, Segment
from captioner.domain.connection import Backoff, Connection, ConnectionState
from captioner.domain.errors import Refused, Unavailable
from captioner.ports import AudioSource, Clock, Recognizer, SessionObserver
from captioner.session.chunking import DEFAULT_CHUNK_MS, ChunkSize
from captioner.session.events import Observers
from captioner.session.failover import Failover
from captioner.session.handover import Handover
from captioner.session.latency import LatencyRecorder
from captioner.session.orders import DRAIN_MS, Orders, least
from captioner.session.status import Status
from captioner.session.stream import End
from captioner.session.streams import Parts, Streams
from captioner.session.stretches import PREROLL_MS, Stretches

__all__ = ["DRAIN_MS", "PREROLL_MS", "CaptionSession"]

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
        self._orders = Orders(clock)
        self._handover = Handover(listed[0], clock)
        self._failover = Failover(listed, self._handover, clock, on_news=self._gate_has_news)
        self._chunk = ChunkSize(chunk_ms)
        self._observers = Observers(observers)
        self._status = Status(self._observers, clock, self._known)
        self._track = CaptionTrack(label)
        self._stretches = Stretches(source, self._track, self._observers)
        self._streams = Streams(
            Parts(
                source=source,
                clock=clock,
                orders=self._orders,
                handover=self._handover,
                failover=self._failover,
                chunk=self._chunk,
                track=self._track,
                stretches=self._stretches,
                status=self._status,
                observer=self._observers,
                latency=latency,
            )
        )
        self._backoff = Backoff()
        self._spread = spread
        self._died_ns: int | None = None
        self._is_refused = False
        self._is_over = False

    async def run(self) -> None:
        try:
            while not self._is_over:
                await self._caption()
        finally:
            self._publish(self._track.commit_open())
            self._stretches.tell_loss()
            self._status.tell(ConnectionState.OFFLINE)
            await self._failover.close()

    def stop(self) -> None:
        """Caption what was said up to now, then end; `run` returns within `DRAIN_MS`."""
        self._orders.stop(self._source.end)
        self._streams.limit()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """What is said during a pause is not captioned; what was said before it still is."""
        if paused:
            self._stretches.begin_pause(self._source.end)
        else:
            self._stretches.end_pause(self._source.end)
        self._streams.limit()

    def note_hole(self, gap: Gap) -> None:
        """There is no sound in the source between `gap.start_ms` and `gap.end_ms`.

        It is told as this one Gap. After a long one the captions begin afresh;
        if the reason is COMPUTER_SLEPT, at once and over a new connection.
        """
        has_slept = gap.reason == COMPUTER_SLEPT
        fed_to = None if has_slept else self._streams.position
        if not self._stretches.add_hole(gap, fed_to=fed_to):
            return
        self._status.attempt = 0
        if has_slept:
            self._failover.slept()
        if has_slept and self._stretches.can_replay:
            self._streams.abandon()
        else:
            self._streams.limit()

    def retry_now(self) -> None:
        """End the present wait, or take up again what was refused."""
        self._failover.try_again()
        self._orders.wake()

    def use_recognizers(self, recognizers: Sequence[Recognizer]) -> None:
        """Caption by the first from the next utterance on, the others stand in for it.

        The utterance that is being spoken is waited for, at most EDGE_MS; if
        there is none, or no stream, the change comes at once. Of several calls
        the last wins. A first one that is known to be away is waited for, as
        long as the present one is on the list. ValueError for an empty list.
        """
        if self._failover.use(_listed(recognizers)):
            self._orders.wake()
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
        if self._streams.is_open or self._failover.can_fail_over:
            self._orders.wake()
        self._status.refresh()

    async def _caption(self) -> None:
        """One stream, and what follows from its end; or a pause."""
        self._stretches.pass_breaks()
        if self._orders.is_stopping and not self._can_still_hear():
            self._is_over = True
        elif self._stretches.is_in_pause:
            await self._sit_out_pause()
        else:
            try:
                end = await self._streams.caption()
            except (Unavailable, Refused) as error:
                await self._recover(error)
            else:
                self._settle(end)

    def _can_still_hear(self) -> bool:
        """Whether a stream may yet caption what was said before the stop."""
        if self._stretches.is_in_pause or self._orders.stop_rest_ms <= 0:
            return False
        if self._is_refused:
            return self._failover.can_fail_over
        if self._handover.is_cut or self._died_ns is None:
            return True
        return self._clock.now_ns() - self._died_ns < _HOPE_MS * 1_000_000

    def _settle(self, end: End) -> None:
        if end is not End.DRAINED:
            return  # what is still open is heard again
        self._died_ns = None
        self._publish(self._track.commit_open())
        heard_to = self._streams.last_end
        self._stretches.drained_to(heard_to)
        stop_at = self._orders.stop_at
        is_heard = self._source.is_finished and heard_to >= self._source.end
        self._is_over = is_heard or (stop_at is not None and heard_to >= stop_at)

    async def _recover(self, error: Unavailable | Refused) -> None:
        """After a stream's death: the next one at once, or by another recogniser, or later."""
        if self._handover.is_asked:
            return
        if self._streams.has_answered or self._died_ns is None:
            self._died_ns = self._clock.now_ns()
        self._failover.died(error, had_answered=self._streams.has_answered)
        if self._failover.may_retry_at_once:
            return
        self._is_refused = isinstance(error, Refused)
        if self._is_refused:
            wait_ms, state = None, ConnectionState.REFUSED
        else:
            wait_ms = self._wait_ms()
            state = ConnectionState.WAITING
        self._status.tell(state, detail=str(error), retry_in_ms=wait_ms)
        await self._sit_out(wait_ms)
        self._is_refused = self._is_refused and self._orders.is_stopping

    def _wait_ms(self) -> int:
        """Before the next try; the time that a failed one took counts towards it."""
        attempt, lasted_ms = max(self._status.attempt, 1), self._streams.lasted_ms
        if self._streams.has_answered and lasted_ms >= self._backoff.first_ms:
            return self._backoff.wait_ms(attempt, self._spread())
        return self._backoff.rest_ms(attempt, self._spread(), took_ms=lasted_ms)

    async def _sit_out(self, wait_ms: float | None) -> None:
        """Until the wait is over, somebody else is ready, or a person wants something."""
        if self._orders.is_stopping:
            wait_ms = least(wait_ms, self._orders.stop_rest_ms) if self._can_still_hear() else 0
        began_ns = self._clock.now_ns()
        rest_ms = wait_ms
        while not self._failover.can_fail_over and (rest_ms is None or rest_ms > 0):
            if await self._orders.sleep(least(rest_ms, self._failover.due_rest_ms)):
                return
            if wait_ms is not None:
                rest_ms = wait_ms - (self._clock.now_ns() - began_ns) / 1e6

    async def _sit_out_pause(self) -> None:
        self._failover.rest()
        self._status.attempt = 0
        while self._stretches.is_in_pause and not self._orders.is_stopping:
            self._handover.take_over()
            self._status.tell(ConnectionState.OFFLINE, detail="paused")
            await self._orders.sleep()

    def _publish(self, segment: Segment | None) -> None:
        if segment is not None:
            self._observers.on_segment(segment)


def _listed(recognizers: Recognizer | Sequence[Recognizer]) -> tuple[Recognizer, ...]:
    listed = tuple(recognizers) if isinstance(recognizers, Sequence) else (recognizers,)
    if not listed:
        raise ValueError("A session needs at least one recogniser")
    return listed
