"""Work on a loop of its own."""

import asyncio
import threading

import pytest

from captioner.riva.probing.own_loop import on_own_loop


async def test_what_it_returns_comes_back_from_another_thread() -> None:
    async def work() -> str:
        await asyncio.sleep(0)
        return threading.current_thread().name

    assert await on_own_loop(work) == "riva-probe"


async def test_what_it_raises_comes_back() -> None:
    async def work() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await on_own_loop(work)


async def test_a_cancellation_reaches_it_and_waits_for_its_end() -> None:
    begun, steps = asyncio.Event(), list[str]()
    loop = asyncio.get_running_loop()

    async def work() -> None:
        loop.call_soon_threadsafe(begun.set)
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            steps.append("ended")

    task = asyncio.create_task(on_own_loop(work))
    await begun.wait()
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
    assert steps == ["ended"]
