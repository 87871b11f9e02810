"""What one stream sends: its configuration, then the audio."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable

import grpc
import grpc.aio
from riva.client.proto import riva_asr_pb2

from captioner.domain.audio import AudioChunk
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.messages import audio_request, config_request
from captioner.riva.utterance_limit import Step

StreamingCall = grpc.aio.StreamStreamCall[
    riva_asr_pb2.StreamingRecognizeRequest, riva_asr_pb2.StreamingRecognizeResponse
]

Decision = Callable[[AudioChunk], Step]
"""Asked about each chunk right before it goes out."""


class Upload:
    """Sends the configuration and the audio of one call, beside the reading of its answers."""

    def __init__(
        self,
        call: StreamingCall,
        audio: AsyncIterator[AudioChunk],
        options: RecognitionOptions,
        *,
        decide: Decision = lambda _: Step.SEND,
    ) -> None:
        self._call = call
        self._decide = decide
        self.is_connected = False
        """The configuration has gone out."""
        self.is_complete = False
        """All audio has gone out."""
        self.is_cut = False
        """There is more audio, but it was decided to send none of it."""
        self._task: asyncio.Task[None] | None = asyncio.create_task(
            self._run(audio, options), name="riva-upload"
        )

    def raise_failure(self) -> None:
        """Raise what the audio itself failed with, if it did."""
        if self._task is not None and self._task.done() and not self._task.cancelled():
            self._task.result()

    async def stop(self) -> None:
        task, self._task = self._task, None  # a cancelled one holds its frames, and they the call
        if task is not None:
            task.cancel()
            await asyncio.wait({task})

    async def _run(self, audio: AsyncIterator[AudioChunk], options: RecognitionOptions) -> None:
        try:
            await self._call.write(config_request(options))
            self.is_connected = True
            await self._send(audio)
            self.is_complete = not self.is_cut
            await self._call.done_writing()
        except (grpc.aio.AioRpcError, asyncio.InvalidStateError):
            return  # the call has ended; its reader learns why
        except Exception:
            self._call.cancel()  # wakes the reader, which raises this error
            raise

    async def _send(self, audio: AsyncIterator[AudioChunk]) -> None:
        async for chunk in audio:
            step = self._decide(chunk)
            if step is Step.CUT:
                self.is_cut = True
                break
            ends_utterance = step is Step.SEND_AND_END_UTTERANCE
            await self._call.write(audio_request(chunk.pcm, ends_utterance=ends_utterance))
        if isinstance(audio, AsyncGenerator):
            await audio.aclose()
