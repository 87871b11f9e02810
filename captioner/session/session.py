"""The life of a captioning session: streams are opened, broken, replayed and drained."""

import asyncio
import contextlib
import random
from collections.abc import Callable, Sequence

from captioner.domain.audio import ms_to_samples, samples_to_ms
from captioner.domain.captions import CaptionTrack, Gap, Segment
from captioner.domain.connection import Backoff, Connection, ConnectionState
from captioner.domain.errors import Refused, Unavailable
from captioner.domain.latency import LatencySample
from captioner.domain.recognition import Hypothesis
from captioner.ports import AudioSource, Clock, Recognizer, SessionObserver
from captioner.session.chunking import DEFAULT_CHUNK_MS, ChunkSize
from captioner.session.events import Observers
from captioner.session.feeder import Feeder
from captioner.session.handover import DRAIN_MS, Handover
from captioner.session.latency import LatencyRecorder

__all__ = ["DRAIN_MS", "CaptionSession"]

PREROLL_MS = 300
"""Audio before the frontier that a new stream hears again, so that it meets whole words."""

LAST_ANSWER_MS = 10_000
"""How long a recogniser may stay silent after the end of a recording."""


class CaptionSession:
    """Captions one audio source until it ends or is stopped; asyncio, one thread.

    A broken stream is followed by another that hears everything since the last
    committed word again. `run` returns once all is committed; it raises nothing
    that a recogniser did.
    """

    def __init__(  # noqa: PLR0913 - the parts that a session joins
        self,
        source: AudioSource,
        recognizer: Recognizer,
        clock: Clock,
        *,
        observers: Sequence[SessionObserver],
        label: str = "",
        latency: LatencyRecorder | None = None,
        chunk_ms: int | None = DEFAULT_CHUNK_MS,
        spread: Callable[[], float] = random.random,
    ) -> None:
        """`chunk_ms` of audio go out at a time; None follows the link's speed."""
        self._source = source
        self._handover = Handover(recognizer, clock)
        self._chunk = ChunkSize(chunk_ms)
        self._clock = clock
        self._observers = Observers(observers)
        self._latency = latency
        self._spread = spread
        self._track = CaptionTrack(label)
        self._backoff = Backoff()
        self._attempt = 0
        self._is_streaming = False
        self._fed_to = 0
        self._feeder: Feeder | None = None
        self._wake = asyncio.Event()
        self._is_stopping = False
        self._is_paused = False
        self._asked_to_end_ns = 0
        self._asked_to_end_at = 0
        self._last_answer_ns = 0

    async def run(self) -> None:
        try:
            while self._handover.is_cut or not self._is_stopping:
                # What was cut off belongs to the time before the pause, or the stop.
                if self._is_paused and not self._handover.is_cut:
                    await self._sit_out_pause()
                elif await self._caption_stream():
                    return
        finally:
            self._publish(self._track.commit_open())
            self._announce(ConnectionState.OFFLINE)

    def stop(self) -> None:
        """Caption what was said up to now, then end; `run` returns within `DRAIN_MS`."""
        self._is_stopping = True
        self._end_stream()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """What is said during a pause is not captioned."""
        self._is_paused = paused
        self._end_stream() if paused else self._wake.set()

    def retry_now(self) -> None:
        """End the present wait, or take up again what was refused."""
        self._wake.set()

    def use_recognizer(self, recognizer: Recognizer) -> None:
        """Caption by this one from the next utterance on; of several the last wins.

        The utterance that is being spoken is waited for, at most EDGE_MS; if
        there is none, or no stream, the change comes at once.
        """
        if self._handover.ask(recognizer):
            self._wake.set()

    @property
    def chunk_ms(self) -> int:
        """How much audio goes out at a time at present."""
        return self._chunk.ms

    def set_chunk_ms(self, chunk_ms: int | None) -> None:
        """From the next chunk on; None follows the link. ValueError outside of 20 to 200 ms."""
        self._chunk.choose(chunk_ms)

    def _end_stream(self) -> None:
        self._asked_to_end_ns = self._clock.now_ns()
        self._asked_to_end_at = self._source.end
        if self._feeder is not None and not self._handover.is_cut:
            self._feeder.finish(self._asked_to_end_at)
        self._wake.set()

    async def _caption_stream(self) -> bool:
        """One stream, and the wait after it if it broke; True once there is no more to caption."""
        try:
            await self._stream()
        except (Unavailable, Refused) as error:
            if not (self._is_stopping or self._is_paused or self._handover.is_asked):
                await self._sit_out_failure(error)
            return False
        if self._handover.is_cut:
            return False  # what is still open is heard again
        self._publish(self._track.commit_open())
        return self._source.is_finished and self._fed_to >= self._source.end

    async def _stream(self) -> None:
        if self._handover.take_over():
            self._attempt = 0
        if self._chunk.adaptive is not None:
            self._chunk.adaptive.begin_stream()
        self._attempt += 1
        self._is_streaming = False
        self._wake.clear()
        self._announce(ConnectionState.CONNECTING)
        start = self._replay_start()
        feeder = self._feeder = Feeder(self._source, self._clock, start=start, size=self._chunk)
        if self._is_stopping or self._is_paused:  # asked for just now, or during a handover
            feeder.finish(self._asked_to_end_at)
        hearing = asyncio.create_task(self._hear(feeder, start), name="captions")
        try:
            await self._until_drained(hearing, feeder)
        finally:
            self._feeder = None
            self._fed_to = max(self._fed_to, feeder.position)
            hearing.cancel()
            await asyncio.wait({hearing})

    async def _hear(self, feeder: Feeder, start: int) -> None:
        hypotheses = self._handover.recognizer.stream(
            feeder.chunks(), origin_ms=samples_to_ms(start)
        )
        async with contextlib.aclosing(hypotheses):
            async for hypothesis in hypotheses:
                self._heard(hypothesis, feeder)

    async def _until_drained(self, hearing: asyncio.Task[None], feeder: Feeder) -> None:
        """Wait for the stream's end; once nothing more is fed to it, only so long.

        Raises what the stream raised. A stream that was given up on leaves its
        open segment to be committed as it stands.
        """
        while not hearing.done():
            self._leave_if_due(feeder)
            rest_ms = self._drain_rest_ms(feeder)
            if rest_ms is not None and rest_ms <= 0:
                return
            if rest_ms is None and not feeder.is_ending:
                rest_ms = self._handover.edge_rest_ms
            await self._sleep(rest_ms, hearing)
        hearing.result()

    def _leave_if_due(self, feeder: Feeder) -> None:
        """Cut the stream where another recogniser shall take over."""
        edge_rest_ms = self._handover.edge_rest_ms
        if edge_rest_ms is None or feeder.is_ending:
            return
        is_edge = not self._is_streaming or self._track.open_segment is None
        if is_edge or edge_rest_ms <= 0:
            # What is not sent yet stays in the source, for the next one.
            feeder.finish(feeder.position)
            self._handover.cut(samples_to_ms(feeder.position))
            self._wake.set()

    def _drain_rest_ms(self, feeder: Feeder) -> float | None:
        """How long to go on waiting; None while the stream is still being fed."""
        now_ns = self._clock.now_ns()
        if self._handover.is_cut:
            return self._handover.drain_rest_ms if self._is_streaming else 0
        if self._is_stopping or self._is_paused:
            return DRAIN_MS - (now_ns - self._asked_to_end_ns) / 1e6
        if feeder.ended_ns is not None:
            since_ns = max(feeder.ended_ns, self._last_answer_ns)
            return LAST_ANSWER_MS - (now_ns - since_ns) / 1e6
        return None

    def _replay_start(self) -> int:
        """Where the next stream begins; what has left the source meanwhile becomes a Gap."""
        start = ms_to_samples(self._track.begin_stream(preroll_ms=PREROLL_MS))
        oldest_ms = samples_to_ms(self._source.start + ms_to_samples(1) - 1)
        if start >= ms_to_samples(oldest_ms):
            return start
        # What can no longer be replayed must not be revised away: it stands as it was heard.
        self._publish(self._track.commit_open())
        if self._track.settled_ms < oldest_ms:
            gap = Gap(self._track.settled_ms, oldest_ms, "no recogniser could be reached")
            self._observers.on_gap(gap)
            self._track.skip_to(oldest_ms)
        return ms_to_samples(oldest_ms)

    def _heard(self, hypothesis: Hypothesis, feeder: Feeder) -> None:
        self._last_answer_ns = self._clock.now_ns()
        if not self._is_streaming:
            self._is_streaming = True
            self._attempt = 0
            self._announce(ConnectionState.STREAMING)
        feeder.answered(hypothesis.audio_end_ms, self._last_answer_ns)
        settled = self._handover.settled(hypothesis)
        if settled is None:
            return
        segment = self._track.apply(settled)
        if segment is not None and self._latency is not None:
            self._latency.received(self._sample(segment, hypothesis, feeder))
        self._publish(segment)
        self._leave_if_due(feeder)

    def _sample(self, segment: Segment, hypothesis: Hypothesis, feeder: Feeder) -> LatencySample:
        position = min(ms_to_samples(hypothesis.audio_end_ms), feeder.position)
        return LatencySample(
            segment_id=segment.id,
            revision=segment.revision,
            is_final=hypothesis.is_final,
            is_replay=position <= self._fed_to,
            audio_end_ms=hypothesis.audio_end_ms,
            captured_ns=self._source.captured_ns(position),
            sent_ns=feeder.sent_ns(position),
            received_ns=self._last_answer_ns,
        )

    async def _sit_out_failure(self, error: Unavailable | Refused) -> None:
        if isinstance(error, Refused):
            self._announce(ConnectionState.REFUSED, detail=str(error))
            await self._sleep()
            return
        wait_ms = self._backoff.wait_ms(max(self._attempt, 1), self._spread())
        self._announce(ConnectionState.WAITING, detail=str(error), retry_in_ms=wait_ms)
        await self._sleep(wait_ms)

    async def _sit_out_pause(self) -> None:
        while self._is_paused and not self._is_stopping:
            self._handover.take_over()
            self._announce(ConnectionState.OFFLINE, detail="paused")
            await self._sleep()
        self._track.skip_to(samples_to_ms(self._source.end))

    async def _sleep(self, ms: float | None = None, *ends: asyncio.Task[None]) -> None:
        """Until `ms` have passed, a person wants something or one of `ends` is done."""
        woken = asyncio.create_task(self._wake.wait())
        timer = asyncio.create_task(self._clock.sleep(ms)) if ms is not None else None
        own = {task for task in (woken, timer) if task is not None}
        try:
            await asyncio.wait({*own, *ends}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._wake.clear()
            for task in own:
                task.cancel()

    def _publish(self, segment: Segment | None) -> None:
        if segment is not None:
            self._observers.on_segment(segment)

    def _announce(
        self, state: ConnectionState, *, detail: str = "", retry_in_ms: int | None = None
    ) -> None:
        self._observers.on_connection(
            Connection(
                state=state,
                recognizer=self._handover.recognizer.name,
                detail=detail,
                attempt=self._attempt,
                retry_in_ms=retry_in_ms,
            )
        )
