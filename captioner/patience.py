"""Calls that may wait for a person or a dead server, and that nobody has to wait for in turn."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

Result = TypeVar("Result")


async def call_with_patience(call: Callable[[], Result], *, limit_s: float) -> Result:
    """What `call` gives on a thread of its own. Raises TimeoutError after `limit_s`.

    Unlike a pool's thread, one that is still waiting does not hold the program's
    end up; it is left to itself, after a cancellation too.
    """
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[Result] = loop.create_future()

    def run() -> None:
        try:
            result = call()
        except Exception as error:  # noqa: BLE001 - the thread's border: raised where it is awaited
            settle = _failed(outcome, error)
        else:
            settle = _given(outcome, result)
        with suppress(RuntimeError):  # the loop has been closed meanwhile
            loop.call_soon_threadsafe(settle)

    threading.Thread(target=run, name="patient-call", daemon=True).start()
    async with asyncio.timeout(limit_s):
        return await outcome


def _given(outcome: asyncio.Future[Result], result: Result) -> Callable[[], None]:
    return lambda: None if outcome.done() else outcome.set_result(result)


def _failed(outcome: asyncio.Future[Result], error: Exception) -> Callable[[], None]:
    return lambda: None if outcome.done() else outcome.set_exception(error)
