"""What one stream sends: its configuration, then the audio."""

import asyncio
from collections.abc import AsyncIterator

import grpc
import grpc.aio
from riva.client.proto import riva_asr_pb2

from captioner.domain.audio import AudioChunk
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.messages import audio_request, config_request

StreamingCall = grpc.aio.StreamStreamCall[
    riva_asr_pb2.StreamingRecognizeRequest, riva_asr_pb2.StreamingRecognizeResponse
]


class Upload:
    """Sends the configuration and the audio of one call, beside the reading of its answers."""

    def __init__(
        self,
        call: StreamingCall,
        audio: AsyncIterator[AudioChunk],
        options: RecognitionOptions,
    ) -> None:
        self._call = call
        self.is_complete = False
        self._task: asyncio.Task[None] | None = asyncio.create_task(
            self._run(audio, options), name="riva-upload"
        )

    def raise_failure(self) -> None:
        """Raise what the audio itself failed with, if it did."""
        if self._task is not None and self._task.done() and not self._task.cancelled():
            self._task.result()

    async def stop(self) -> None:
        if self._task is None:
            return
        self._task.cancel()
        await asyncio.wait({self._task})
        # How it ended refers to this object and so to the call, which holds the connection open:
        # without this, until the garbage collector comes.
        self._task = None

    async def _run(self, audio: AsyncIterator[AudioChunk], options: RecognitionOptions) -> None:
        try:
            await self._call.write(config_request(options))
            async for chunk in audio:
                await self._call.write(audio_request(chunk.pcm))
            self.is_complete = True
            await self._call.done_writing()
        except (grpc.aio.AioRpcError, asyncio.InvalidStateError):
            return  # the call has ended; its reader learns why
        except Exception:
            self._call.cancel()  # wakes the reader, which raises this error
            raise
