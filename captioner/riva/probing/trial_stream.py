"""One short stream, to see what a server makes of it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import grpc
import grpc.aio
from riva.client.proto import riva_asr_pb2_grpc

from captioner.domain.audio import SAMPLE_BYTES, AudioChunk, ms_to_samples, samples_to_ms
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.channel import Target
from captioner.riva.response_reader import ResponseReader
from captioner.riva.status import FirstStatus
from captioner.riva.upload import Upload

CHUNK_MS = 40
"""What the session sends by default."""


@dataclass(slots=True)
class Outcome:
    """How a stream went; `code` is None while the server has not ended it."""

    code: grpc.StatusCode | None = None
    details: str = ""
    responses: int = 0
    heard_all: bool = False
    """All audio was sent before the server ended the stream."""
    text: str = ""
    first_words_ms: float | None = None
    """From the first audio sent to the first words."""


async def try_stream(
    channel: grpc.aio.Channel,
    target: Target,
    options: RecognitionOptions,
    audio: AsyncIterator[AudioChunk],
    *,
    limit_s: float,
) -> Outcome:
    """Never raises for what the server does; nothing of the stream is left afterwards."""
    outcome = Outcome()
    call = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel).StreamingRecognize(
        metadata=target.call_metadata
    )
    status = FirstStatus(call)
    clock = _FirstAudio(audio)
    upload = Upload(call, clock.chunks(), options)
    try:
        async with asyncio.timeout(limit_s):
            async for response in call:
                outcome.responses += 1
                text = " ".join(h.text for h in ResponseReader(0).read(response) if h.text)
                if text and not outcome.text:
                    outcome.text, outcome.first_words_ms = text, clock.since_ms()
        outcome.code = grpc.StatusCode.OK
    except grpc.aio.AioRpcError as error:
        outcome.code, outcome.details = await status.of(error)
    except TimeoutError:
        pass
    finally:
        outcome.heard_all = upload.is_complete
        call.cancel()
        await upload.stop()
    return outcome


class _FirstAudio:
    """Passes audio on and remembers when the first of it went."""

    def __init__(self, audio: AsyncIterator[AudioChunk]) -> None:
        self._audio = audio
        self._sent_s: float | None = None

    async def chunks(self) -> AsyncIterator[AudioChunk]:
        async for chunk in self._audio:
            if self._sent_s is None:
                self._sent_s = asyncio.get_running_loop().time()
            yield chunk

    def since_ms(self) -> float | None:
        if self._sent_s is None:
            return None
        return (asyncio.get_running_loop().time() - self._sent_s) * 1000


async def silence(length_ms: int) -> AsyncIterator[AudioChunk]:
    """At once, in one chunk."""
    yield AudioChunk(0, bytes(2 * ms_to_samples(length_ms)))


async def in_real_time(pcm: bytes) -> AsyncIterator[AudioChunk]:
    """As a microphone would deliver it."""
    loop = asyncio.get_running_loop()
    started_s = loop.time()
    size = ms_to_samples(CHUNK_MS) * SAMPLE_BYTES
    for start in range(0, len(pcm), size):
        position = start // SAMPLE_BYTES
        # A chunk is there once its last sample has been heard.
        due_s = started_s + samples_to_ms(position) / 1000 + CHUNK_MS / 1000
        await asyncio.sleep(max(0.0, due_s - loop.time()))
        yield AudioChunk(position, pcm[start : start + size])
