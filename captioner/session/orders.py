"""What a session was asked to do, for those who sleep meanwhile."""

import asyncio

from captioner.ports import Clock

DRAIN_MS = 3_000
"""How long the finals are awaited once no more audio goes to a stream."""


class Orders:
    """Stop, and whatever else ends a wait; asyncio, one thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._news = asyncio.Event()
        self._stop_ns = 0
        self.stop_at: int | None = None
        """What was captured up to this position is still captioned; None while nobody stops."""

    @property
    def is_stopping(self) -> bool:
        return self.stop_at is not None

    @property
    def stop_rest_ms(self) -> float:
        """How much longer the session may take once it was stopped."""
        return DRAIN_MS - (self._clock.now_ns() - self._stop_ns) / 1e6

    def stop(self, at: int) -> None:
        """The first one counts."""
        if self.stop_at is None:
            self.stop_at = at
            self._stop_ns = self._clock.now_ns()

    def wake(self) -> None:
        self._news.set()

    def forget(self) -> None:
        """What there was to wake up for is known."""
        self._news.clear()

    async def sleep(self, ms: float | None = None, *ends: asyncio.Task[None]) -> bool:
        """Until `ms` have passed, one of `ends` is done or somebody wakes us: True then."""
        woken = asyncio.create_task(self._news.wait())
        timer = asyncio.create_task(self._clock.sleep(ms)) if ms is not None else None
        own = {task for task in (woken, timer) if task is not None}
        try:
            await asyncio.wait({*own, *ends}, return_when=asyncio.FIRST_COMPLETED)
            return self._news.is_set()
        finally:
            self._news.clear()
            for task in own:
                task.cancel()


def least(*waits_ms: float | None) -> float | None:
    """The shortest wait; None, which is for ever, if there is none."""
    return min((wait_ms for wait_ms in waits_ms if wait_ms is not None), default=None)
