"""What is told of the connection, and how often."""

import asyncio
import itertools
from collections.abc import AsyncGenerator, AsyncIterator

from captioner.domain.audio import AudioChunk
from captioner.domain.connection import ConnectionState
from captioner.domain.lag import OVERLOADED_MS
from captioner.domain.recognition import Hypothesis
from tests.session.running import Running, talk, texts
from tests.session.weather import Weathered

TALK = talk(60_000)


class Slow(Weathered):
    """Takes its audio only so fast, a share of real time, until it recovers."""

    slowness = 1.6

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        async for hypothesis in super().stream(self._slowly(audio), origin_ms=origin_ms):
            yield hypothesis

    async def _slowly(self, audio: AsyncIterator[AudioChunk]) -> AsyncGenerator[AudioChunk, None]:
        async for chunk in audio:
            yield chunk
            if self.slowness:
                await self._clock.sleep(chunk.samples / 16 * self.slowness)


def slow_first(length_ms: int, others: int) -> Running:
    run = Running(talk(length_ms), *[[] for _ in range(others + 1)], length_ms=length_ms)
    slow = Slow("slow", run.clock)
    run.recognizers[0] = slow
    run.session.use_recognizers(run.recognizers)
    return run


async def test_a_recogniser_that_keeps_up_is_not_said_to_be_behind() -> None:
    run = Running(TALK, [], length_ms=60_000)
    await run.running

    assert max(c.behind_ms for c in run.seen.connections) <= 700
    assert run.seen.states.count(ConnectionState.STREAMING) <= 2


async def test_how_far_it_is_behind_is_told_at_most_once_a_second() -> None:
    run = slow_first(20_000, others=0)
    await run.running

    told = [
        (ms, c.behind_ms)
        for ms, c in zip(run.seen.times_ms, run.seen.connections, strict=True)
        if c.state is ConnectionState.STREAMING
    ]
    assert max(behind_ms for _, behind_ms in told) >= 6_000
    assert all(b - a >= 1_000 for (a, _), (b, _) in itertools.pairwise(told[1:]))
    assert run.seen.committed_words == texts(talk(20_000))


async def test_an_overloaded_recogniser_is_replaced() -> None:
    run = slow_first(90_000, others=1)
    await run.holds(lambda: "b" in run.names)

    slow_told = [c for c in run.seen.connections if c.recognizer == "slow"]
    assert slow_told[-1].behind_ms >= OVERLOADED_MS
    await run.running
    assert run.seen.committed_words == texts(talk(90_000))


async def test_an_overloaded_recogniser_that_is_alone_goes_on() -> None:
    run = slow_first(70_000, others=0)
    await run.spoken_ms(68_000)

    assert run.recognizers[0].origins_ms == [0]
    run.running.cancel()
    await asyncio.wait({run.running})
