"""The embedded recogniser as the app sees it: a process that is always there."""

import asyncio
import random
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from captioner.domain.connection import Backoff
from captioner.domain.errors import Refused, Unavailable
from captioner.domain.wording import translate
from captioner.recognizer.child_process import RecognizerAddress, start_child

__all__ = ["RecognizerAddress", "RecognizerProcess"]

START_LIMIT_S = 15.0
"""A cold disk and a busy machine included; half a second is usual."""

_STEADY_S = 30.0
"""A child that lived so long has not died of its start."""

_EVER_MORE_SLOWLY = Backoff(short_ms=10_000)
"""A start costs a second of CPU: one that fails each time is not tried every second."""


class RecognizerProcess:
    """Starts `command`, and starts it anew whenever it dies; used on one loop.

    The first new start comes at once, later ones of a child that keeps dying
    after a growing wait. A child that cannot even start is not tried again
    until `address` is asked for.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        start_limit_s: float = START_LIMIT_S,
        backoff: Backoff = _EVER_MORE_SLOWLY,
    ) -> None:
        self._command = command
        self._start_limit_s = start_limit_s
        self._backoff = backoff
        self._keeper: asyncio.Task[None] | None = None
        self._address: asyncio.Future[RecognizerAddress] | None = None

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    def start(self) -> None:
        """Start the child in the background; does nothing while one is kept already."""
        if self._keeper is not None and not self._keeper.done():
            return
        self._address = asyncio.get_running_loop().create_future()
        self._keeper = asyncio.create_task(self._keep(self._address), name="recognizer-keeper")
        self._keeper.add_done_callback(self._answer_those_who_wait)

    async def stop(self) -> None:
        """End the child within a second; those who wait for its address get `Unavailable`."""
        if self._keeper is None:
            return
        self._keeper.cancel()
        await asyncio.wait([self._keeper])
        self._keeper = None

    async def address(self) -> RecognizerAddress:
        """Where the child listens, once it does. Raises `Refused` where it cannot start."""
        self.start()
        if self._address is None:
            raise RuntimeError("start leaves an address to wait for")
        return await asyncio.shield(self._address)

    async def _keep(self, address: asyncio.Future[RecognizerAddress]) -> None:
        loop = asyncio.get_running_loop()
        early_deaths = 0
        while True:
            started_s = loop.time()
            await self._run_child(address)
            self._address = address = loop.create_future()
            early_deaths = 0 if loop.time() - started_s > _STEADY_S else early_deaths + 1
            if early_deaths > 1:
                spread = random.random()  # noqa: S311 - no secret
                await asyncio.sleep(self._backoff.wait_ms(early_deaths - 1, spread) / 1000)

    def _answer_those_who_wait(self, keeper: asyncio.Task[None]) -> None:
        """The keeper has ended, by `stop` or by an error: no address will come."""
        stopped = Unavailable(translate("riva", "The built-in recogniser has been stopped."))
        error = None if keeper.cancelled() else keeper.exception()
        if self._address is not None and not self._address.done():
            self._address.set_exception(error or stopped)
            self._address.exception()  # seen, even where nobody waits for it

    async def _run_child(self, address: asyncio.Future[RecognizerAddress]) -> None:
        """From its start to its death. Raises `Refused` where it cannot start."""
        child = await start_child(self._command)
        try:
            async with asyncio.timeout(self._start_limit_s):
                ready = await child.say_hello()
            address.set_result(ready)
            await child.wait()
        except TimeoutError as error:
            raise Refused(
                translate(
                    "riva",
                    "The built-in recogniser was not ready within {seconds} seconds. Try again; "
                    "if that does not help, install Captioner again.",
                ).format(seconds=f"{self._start_limit_s:g}")
            ) from error
        finally:
            await child.end()
