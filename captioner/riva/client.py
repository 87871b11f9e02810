"""A Riva server as the session's recogniser."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable

import grpc

from captioner.domain.audio import SAMPLE_BYTES, AudioChunk, ms_to_samples
from captioner.domain.errors import Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.wording import translate
from captioner.riva.channel import Target, open_channel
from captioner.riva.habits import Habits
from captioner.riva.live_stream import LiveStream, Server
from captioner.riva.stream_watch import no_answer
from captioner.riva.warm_channel import WarmChannel

Dial = Callable[[], Awaitable[Target]]
"""Finds the server anew for each stream: the embedded recogniser moves when it restarts."""

WARM_UP_LIMIT_S = 4.0
"""For a connection, and a second of silence through the model."""

_SILENCE_MS = 1_000


class RivaRecognizer:
    """A Riva server as a `ports.Recognizer`; lives on the running asyncio loop.

    Each stream has a channel of its own: a new channel recovers from an outage
    within the session's own waits, where a kept one would add gRPC's. The one
    exception is a channel that was warmed up a few seconds ago.
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
        self._habits = Habits()
        self._warm = WarmChannel()

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        """As `ports.Recognizer`; what `audio` raises comes out, too."""
        target = await self._dial()
        channel = self._warm.take(target) or await open_channel(target)
        try:
            stream = LiveStream(channel, self._server(target), origin_ms=origin_ms)
            hypotheses = stream.hypotheses(audio, self._options)
            async with contextlib.aclosing(hypotheses):
                async for hypothesis in hypotheses:
                    yield hypothesis
        finally:
            await channel.close()

    async def warm_up(self) -> None:
        """As `ports.Recognizer`, within `WARM_UP_LIMIT_S` once the server is found.

        The next stream within seconds goes over the connection that it has opened.
        """
        target = await self._dial()
        channel = await open_channel(target)
        is_warm = False
        try:
            stream = LiveStream(channel, self._server(target), origin_ms=0)
            async with asyncio.timeout(WARM_UP_LIMIT_S):
                hypotheses = stream.hypotheses(_silence(), self._options)
                async with contextlib.aclosing(hypotheses):
                    async for _ in hypotheses:
                        pass
            is_warm = True
        except TimeoutError as error:
            if channel.get_state() is not grpc.ChannelConnectivity.READY:
                raise Unavailable(no_answer(self._called)) from error
            raise Unavailable(
                translate(
                    "riva",
                    "{server} takes calls but was not ready to caption within {seconds} seconds.",
                ).format(server=self._called, seconds=f"{WARM_UP_LIMIT_S:g}")
            ) from error
        finally:
            if not is_warm:
                await channel.close()
        self._warm.keep(channel, target)

    async def close(self) -> None:
        """Let go of a connection that was warmed up and is not needed any more."""
        await self._warm.close()

    def _server(self, target: Target) -> Server:
        return Server(target, self._called, self._habits)


async def _silence() -> AsyncGenerator[AudioChunk, None]:
    yield AudioChunk(0, bytes(SAMPLE_BYTES * ms_to_samples(_SILENCE_MS)))
