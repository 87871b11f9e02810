"""One stream: audio goes up, hypotheses come down, and a watch sees that it lives."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from itertools import islice
from math import ceil
from typing import cast

import grpc
import grpc.aio
from riva.client.proto import riva_asr_pb2, riva_asr_pb2_grpc

from captioner.domain.audio import SAMPLES_PER_MS, AudioChunk
from captioner.domain.errors import Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.wording import translate
from captioner.riva.channel import Target
from captioner.riva.dropped_finals import DroppedFinals
from captioner.riva.habits import Habits
from captioner.riva.loudness import Loudness
from captioner.riva.response_reader import MOST_RESULTS, ResponseReader
from captioner.riva.status import FirstStatus, as_error
from captioner.riva.stream_watch import StreamWatch
from captioner.riva.unheard import Unheard
from captioner.riva.upload import Upload
from captioner.riva.utterance_limit import Step, UtteranceLimit

_Answers = AsyncGenerator[riva_asr_pb2.StreamingRecognizeResponse | None, None]


@dataclass(frozen=True, slots=True)
class Server:
    """Who is spoken to: `called` is its name in errors, `habits` what was seen of it before."""

    target: Target
    called: str
    habits: Habits


class _SentAudio:
    """How far audio has gone out."""

    def __init__(self, origin_ms: int) -> None:
        self._origin_ms = origin_ms
        self._samples = 0

    def add(self, samples: int) -> None:
        self._samples += samples

    @property
    def end_ms(self) -> int:
        """In ms of the session."""
        return self._origin_ms + ceil(self._samples / SAMPLES_PER_MS)


class LiveStream:
    """Used once, on the loop that made it; `origin_ms` is where its first sample lies.

    Nothing that it holds may hold it: gRPC keeps a connection as long as there
    is a call on it, and the call would wait for the garbage collector.
    """

    def __init__(self, channel: grpc.aio.Channel, server: Server, *, origin_ms: int) -> None:
        self._server = server
        self._call = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel).StreamingRecognize(
            metadata=server.target.call_metadata
        )
        self._status = FirstStatus(self._call)
        self._watch = StreamWatch(
            channel, server.target, called=server.called, habits=server.habits
        )
        self._sent = sent = _SentAudio(origin_ms)
        self._reader = ResponseReader(origin_ms, lambda: sent.end_ms)
        self._dropped = DroppedFinals()
        self._limit = UtteranceLimit()
        self._unheard = Unheard()
        self._loudness = Loudness()

    async def hypotheses(
        self, audio: AsyncIterator[AudioChunk], options: RecognitionOptions
    ) -> AsyncGenerator[Hypothesis, None]:
        """Until the last final. Raises Unavailable, Refused, and what `audio` raises."""
        upload = Upload(self._call, audio, options, decide=self._decide)
        self._watch.start(self._call, upload)
        try:
            async with contextlib.aclosing(self._responses(upload)) as responses:
                async for response in responses:
                    for hypothesis in self._read(response, is_all_sent=upload.is_complete):
                        yield hypothesis
            unfinished = self._limit.unfinished()
            if unfinished is not None:
                yield unfinished
            self._check_end(upload)
        finally:
            self._call.cancel()
            try:
                await self._watch.stop()
            finally:  # who leaves may be in a hurry, and cancel this wait as well
                await upload.stop()

    def _decide(self, chunk: AudioChunk) -> Step:
        ms = chunk.samples / SAMPLES_PER_MS
        is_loud = self._loudness.is_loud(chunk.pcm, ms)
        step = self._limit.step(sent_ms=self._sent.end_ms, now_s=_now_s(), is_loud=is_loud)
        if step is not Step.CUT:
            self._sent.add(chunk.samples)
            self._unheard.sent(self._sent.end_ms, ms, is_loud=is_loud)
            self._watch.answers.sent(ms, is_loud=is_loud)
        return step

    async def _responses(
        self, upload: Upload
    ) -> AsyncGenerator[riva_asr_pb2.StreamingRecognizeResponse, None]:
        """Until the server or the watch ends the stream."""
        try:
            # Not call.read(): once a write has failed, it leaves the last answers unread, and
            # behind them the server's status.
            # Closed, because it refers to the call, which holds the connection open.
            answers = cast("_Answers", aiter(self._call))
            async with contextlib.aclosing(answers):
                async for response in answers:
                    if response is None:  # gRPC has logged why
                        raise Unavailable(
                            translate("riva", "{server} sent an answer that is damaged.").format(
                                server=self._server.called
                            )
                        )
                    yield response
        except grpc.aio.AioRpcError as error:
            code, details = await self._status.of(error)
            if code is grpc.StatusCode.OK:
                return  # a write came too late for a stream that the server had ended
            server = self._server
            has_worked = server.habits.worked_recently(_now_s())
            # Not from it: its text may repeat a secret that the server was sent.
            raise as_error(
                code,
                details,
                server=server.called,
                target=server.target,
                has_worked=has_worked,
            ) from None
        except asyncio.CancelledError:
            if _is_cancelled_from_outside():
                raise
            upload.raise_failure()
            if not self._watch.verdict:
                raise

    def _read(
        self, response: riva_asr_pb2.StreamingRecognizeResponse, *, is_all_sent: bool
    ) -> list[Hypothesis]:
        whole = self._dropped.put_back(self._reader.read(response))
        read = [self._limit.settled(each) for each in whole]
        for hypothesis in read:
            self._limit.heard(hypothesis, sent_ms=self._sent.end_ms, now_s=_now_s())
        has_words = any(each.text for each in read)
        self._watch.answered(has_words=has_words, is_final=read[-1].is_final)
        # An answer that does not say where it stands is about all that was sent before it.
        heard_ms = read[-1].audio_end_ms if _is_placed(response) else self._sent.end_ms
        self._unheard.answered(heard_ms, is_all_sent=is_all_sent)
        return read

    def _check_end(self, upload: Upload) -> None:
        """Raise unless the server has heard everything there was."""
        if upload.is_cut:
            raise Unavailable(
                translate(
                    "riva", "{server} found no end in what is being said; it hears the rest anew."
                ).format(server=self._server.called)
            )
        if self._watch.verdict:
            raise Unavailable(self._watch.verdict)
        if not upload.is_complete:
            raise Unavailable(
                translate("riva", "{server} ended the stream.").format(server=self._server.called)
            )
        self._check_heard()

    def _check_heard(self) -> None:
        """Raise if speech was left unanswered; once, as it may have been noise."""
        habits, end_ms = self._server.habits, self._sent.end_ms
        is_first = habits.unheard_end_ms != end_ms
        habits.unheard_end_ms = end_ms if is_first and self._unheard.has_speech else None
        if habits.unheard_end_ms is not None:
            raise Unavailable(
                translate(
                    "riva", "{server} said nothing about the last words; it hears them again."
                ).format(server=self._server.called)
            )


def _is_placed(response: riva_asr_pb2.StreamingRecognizeResponse) -> bool:
    return any(result.audio_processed > 0 for result in islice(response.results, MOST_RESULTS))


def _now_s() -> float:
    return asyncio.get_running_loop().time()


def _is_cancelled_from_outside() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
