"""Streams audio to a Riva server and reads its hypotheses."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import cast

import grpc
import grpc.aio
from riva.client.proto import riva_asr_pb2_grpc
from riva.client.proto.riva_asr_pb2 import StreamingRecognizeResponse

from captioner.domain.audio import AudioChunk
from captioner.domain.errors import Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.channel import Target, open_channel
from captioner.riva.messages import ResponseReader
from captioner.riva.status import FirstStatus, as_error
from captioner.riva.upload import Upload

Dial = Callable[[], Awaitable[Target]]
"""Finds the server anew for each stream: the embedded recogniser moves when it restarts."""


class RivaRecognizer:
    """A Riva server as a `ports.Recognizer`; lives on the running asyncio loop.

    Each stream has a channel of its own: a new channel recovers from an outage
    within the session's own waits, where a kept one would add gRPC's.
    """

    def __init__(
        self,
        name: str,
        dial: Dial,
        options: RecognitionOptions | None = None,
        *,
        called: str | None = None,
    ) -> None:
        """`called` is how errors speak of it, if not by its name."""
        self.name = name
        self._called = called or name
        self._dial = dial
        self._options = options or RecognitionOptions()

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        target = await self._dial()
        channel = await open_channel(target)
        call = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel).StreamingRecognize(
            metadata=target.call_metadata
        )
        status = FirstStatus(call)
        upload = Upload(call, audio, self._options)
        reader = ResponseReader(origin_ms)
        try:
            # Not call.read(): once a write has failed, it leaves the last answers unread, and
            # behind them the server's status.
            # Closed, because it refers to the call, which holds the connection open.
            responses = cast("AsyncGenerator[StreamingRecognizeResponse, None]", aiter(call))
            async with contextlib.aclosing(responses):
                async for response in responses:
                    for hypothesis in reader.read(response):
                        yield hypothesis
            if not upload.is_complete:
                raise Unavailable(f"{self._called} ended the stream.")
        except grpc.aio.AioRpcError as error:
            code, details = await status.of(error)
            # Not from it: its text may repeat a secret that the server was sent.
            raise as_error(code, details, server=self._called, target=target) from None
        except asyncio.CancelledError:
            upload.raise_failure()
            raise
        finally:
            call.cancel()
            await upload.stop()
            await channel.close()
