"""A recogniser and the audio for it, as the session would bring it."""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncGenerator, AsyncIterator, Iterable

import psutil
import pytest

from captioner.domain.audio import AudioChunk, samples_to_ms
from captioner.domain.errors import RecognizerError
from captioner.domain.recognition import Hypothesis
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from tests.marked_speech import Spoken, speech

CHUNK_BYTES = 1_280
"""40 ms."""


def recognizer(target: Target) -> RivaRecognizer:
    async def dial() -> Target:
        return target

    return RivaRecognizer("Riva", dial, called=target.address)


def loud(numbers: Iterable[int], *, start_ms: int, length_ms: int) -> bytes:
    """Marked words of 200 ms, 50 ms apart, loud enough to be sound in a room."""
    spoken = [Spoken(10_000 + n, start_ms + i * 250, 200) for i, n in enumerate(numbers)]
    return speech(spoken, length_ms=length_ms)


async def at_once(pcm: bytes) -> AsyncGenerator[AudioChunk, None]:
    for start in range(0, len(pcm), CHUNK_BYTES):
        yield AudioChunk(start // 2, pcm[start : start + CHUNK_BYTES])


async def in_real_time(pcm: bytes) -> AsyncGenerator[AudioChunk, None]:
    """Over and over, as a microphone would deliver it."""
    loop = asyncio.get_running_loop()
    began_s = loop.time()
    position = 0
    for start in itertools.cycle(range(0, len(pcm), CHUNK_BYTES)):
        chunk = AudioChunk(position, pcm[start : start + CHUNK_BYTES])
        position += chunk.samples
        while (wait_s := began_s + samples_to_ms(position) / 1000 - loop.time()) > 0:  # noqa: ASYNC110 - Qt's timers may end early
            await asyncio.sleep(wait_s)
        yield chunk


async def heard(by: RivaRecognizer, audio: AsyncIterator[AudioChunk]) -> list[Hypothesis]:
    async with contextlib.aclosing(by.stream(audio, origin_ms=0)) as hypotheses:
        return [hypothesis async for hypothesis in hypotheses]


class Listening:
    """A stream that runs in the background until it breaks."""

    def __init__(self, by: RivaRecognizer, audio: AsyncIterator[AudioChunk]) -> None:
        self.heard: list[Hypothesis] = []
        self.task = asyncio.create_task(self._listen(by, audio))

    async def _listen(self, by: RivaRecognizer, audio: AsyncIterator[AudioChunk]) -> None:
        async with contextlib.aclosing(by.stream(audio, origin_ms=0)) as hypotheses:
            async for hypothesis in hypotheses:
                self.heard.append(hypothesis)

    async def until_words(self) -> None:
        while not any(each.text for each in self.heard):
            assert not self.task.done(), self.task.exception()
            await asyncio.sleep(0.01)

    async def error(self) -> RecognizerError:
        with pytest.raises(RecognizerError) as raised:
            await self.task
        return raised.value

    async def leave(self) -> None:
        self.task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self.task


def connections_to(address: str) -> int:
    port = int(address.rpartition(":")[2])
    mine = psutil.Process().net_connections("tcp")
    return sum(bool(c.raddr) and c.raddr.port == port and c.status == "ESTABLISHED" for c in mine)


async def until_connections(address: str, count: int) -> None:
    """GRPC closes them on a thread of its own; a wait in vain is ended."""
    async with asyncio.timeout(5):
        while connections_to(address) != count:  # noqa: ASYNC110 - the system tells nobody
            await asyncio.sleep(0.02)
