"""The system's monotonic clock on the running asyncio loop."""

import asyncio
import time


class SystemClock:
    """`ports.Clock` as it is in use."""

    def now_ns(self) -> int:
        return time.monotonic_ns()

    async def sleep(self, ms: float) -> None:
        await asyncio.sleep(ms / 1000)
