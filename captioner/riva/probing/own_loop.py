"""Work with sockets on a loop and a thread of its own, as if it were the caller's.

OpenSSL and the reading of certificates cost milliseconds that the thread which
paints does not have, and Qt's loop cannot watch sockets everywhere.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

_T = TypeVar("_T")


async def on_own_loop(work: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
    """What `work` returns or raises. A cancellation reaches it, and its end is waited for."""
    outer = asyncio.get_running_loop()
    inner = asyncio.new_event_loop()
    task = inner.create_task(work())
    ended: asyncio.Future[None] = outer.create_future()

    def run() -> None:
        try:
            inner.run_until_complete(asyncio.wait({task}))
            inner.run_until_complete(inner.shutdown_asyncgens())
        finally:
            inner.close()
            outer.call_soon_threadsafe(ended.set_result, None)

    thread = threading.Thread(target=run, name="riva-probe")
    thread.start()
    try:
        await asyncio.shield(ended)
    except asyncio.CancelledError:
        with contextlib.suppress(RuntimeError):  # it ended meanwhile
            inner.call_soon_threadsafe(task.cancel)
        while not ended.done():
            with contextlib.suppress(asyncio.CancelledError):  # the first one is raised below
                await asyncio.shield(ended)
        raise
    finally:
        thread.join()
    return task.result()
