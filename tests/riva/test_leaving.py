"""A stream that is left, at whatever moment, leaves nothing behind."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from captioner.domain.audio import AudioChunk
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from tests.riva.test_client import free_port
from tests.riva_server import MarkedServicer, serving

ROUNDS = range(8)
"""Turns of the loop between the first cancellation and the second, which meets the cleaning up."""


async def silence() -> AsyncGenerator[AudioChunk, None]:
    position = 0
    while True:
        yield AudioChunk(position, bytes(1280))
        position += 640
        await asyncio.sleep(0.005)


async def listen(address: str) -> None:
    async def dial() -> Target:
        return Target(address)

    hypotheses = RivaRecognizer("riva", dial).stream(silence(), origin_ms=0)
    async with aclosing(hypotheses):
        async for _ in hypotheses:
            pass


async def leave(listening: asyncio.Task[None], *, rounds: int) -> None:
    listening.cancel()
    for _ in range(rounds):
        await asyncio.sleep(0)
    listening.cancel()
    await asyncio.wait({listening})


async def ours_left() -> list[str]:
    """What has been cancelled comes to its end in the next turns; gRPC's own needs its thread."""
    for _ in range(200):
        await asyncio.sleep(0)
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    if left:
        await asyncio.wait(left, timeout=5)
    return [task.get_name() for task in left if task.get_name().startswith("riva")]


@pytest.mark.parametrize("rounds", ROUNDS)
async def test_a_stream_that_is_cancelled_again_while_it_ends_still_ends_whole(rounds: int) -> None:
    with serving(MarkedServicer()) as address:
        for after_ms in range(1, 40, 2):
            listening = asyncio.create_task(listen(address))
            await asyncio.sleep(after_ms / 1000)
            await leave(listening, rounds=rounds)
        assert await ours_left() == []


@pytest.mark.parametrize("rounds", ROUNDS)
async def test_a_stream_to_nobody_ends_whole_too(rounds: int) -> None:
    address = f"127.0.0.1:{free_port()}"
    for after_ms in range(1, 40, 2):
        listening = asyncio.create_task(listen(address))
        await asyncio.sleep(after_ms / 1000)
        await leave(listening, rounds=rounds)
    assert await ours_left() == []
