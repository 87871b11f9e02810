"""A connection that was tried a moment ago, kept for the next stream."""

import asyncio
import time

import grpc
import grpc.aio

from captioner.riva.channel import Target

FRESH_S = 10.0
"""What has stood idle for longer may have died: balancers and NATs forget."""

_USABLE = (grpc.ChannelConnectivity.READY, grpc.ChannelConnectivity.IDLE)


class WarmChannel:
    """Holds one channel at most, closes what is not fetched in time; used on one loop."""

    def __init__(self, *, fresh_s: float = FRESH_S) -> None:
        self._fresh_s = fresh_s
        self._channel: grpc.aio.Channel | None = None
        self._target: Target | None = None
        self._kept_s = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._closing: set[asyncio.Task[None]] = set()

    def keep(self, channel: grpc.aio.Channel, target: Target) -> None:
        """From now on it is closed here, unless `take` gives it away."""
        self._let_go()
        self._channel, self._target, self._kept_s = channel, target, time.time()
        self._timer = asyncio.get_running_loop().call_later(self._fresh_s, self._let_go)

    def take(self, target: Target) -> grpc.aio.Channel | None:
        """A channel to `target` that is as good as new; the caller closes it."""
        channel, age_s = self._channel, time.time() - self._kept_s
        # The timer stands still while the computer sleeps; wall time does not.
        is_fresh = self._target == target and 0 <= age_s < self._fresh_s
        if channel is None or not is_fresh or channel.get_state() not in _USABLE:
            self._let_go()
            return None
        self._forget()
        return channel

    async def close(self) -> None:
        self._let_go()
        if self._closing:
            await asyncio.wait(self._closing)

    def _let_go(self) -> None:
        channel = self._channel
        self._forget()
        if channel is not None:
            task = asyncio.create_task(_close(channel), name="riva-close")
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

    def _forget(self) -> None:
        self._channel = self._target = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


async def _close(channel: grpc.aio.Channel) -> None:
    await channel.close()
