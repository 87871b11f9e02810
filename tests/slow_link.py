"""A link that is slow, far or busy: a TCP relay between a client and a server on this machine."""

import asyncio
import contextlib
import math
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

_PACKET_BYTES = 1_400
_QUEUE_BYTES = 32_768
"""What the link's own buffer holds; the sender is held back beyond that."""


@dataclass(frozen=True)
class Link:
    """What it does to what a client sends; answers are delayed alone.

    `rate` is in bytes a second, 0 without a limit. Each packet of up to 1400
    bytes takes `packet_bytes` more of it, and `packet_ms` of the link's time.
    """

    delay_ms: float = 0
    rate: float = 0
    packet_bytes: int = 60
    packet_ms: float = 0

    def takes_s(self, size: int) -> float:
        packets = math.ceil(size / _PACKET_BYTES)
        on_wire_s = (size + packets * self.packet_bytes) / self.rate if self.rate else 0
        return on_wire_s + packets * self.packet_ms / 1000


@contextlib.asynccontextmanager
async def linked(server: str, link: Link) -> AsyncIterator[str]:
    """The address at which `server` (host:port) is reached over `link`."""
    host, _, port = server.rpartition(":")
    tasks: set[asyncio.Task[None]] = set()

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(host, int(port))
        back = Link(delay_ms=link.delay_ms)
        for task in (
            asyncio.create_task(_carry(reader, far_writer, link)),
            asyncio.create_task(_carry(far_reader, writer, back)),
        ):
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    listener = await asyncio.start_server(relay, "127.0.0.1", 0)
    try:
        yield f"127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    finally:
        listener.close()
        for task in tuple(tasks):
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, link: Link) -> None:
    queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_QUEUE_BYTES // _PACKET_BYTES)
    receiving = asyncio.create_task(_receive(reader, queue, link))
    try:
        while True:
            due_s, data = await queue.get()
            await asyncio.sleep(due_s - time.monotonic())
            if not data:
                return
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        return  # one end has gone: so does the other
    finally:
        receiving.cancel()
        await asyncio.wait({receiving})
        writer.close()


async def _receive(
    reader: asyncio.StreamReader, queue: asyncio.Queue[tuple[float, bytes]], link: Link
) -> None:
    free_s = 0.0
    while True:
        try:
            data = await reader.read(_PACKET_BYTES)
        except ConnectionError:
            data = b""
        free_s = max(free_s, time.monotonic()) + link.takes_s(len(data))
        await asyncio.sleep(free_s - time.monotonic())  # so that what waits is joined, as TCP does
        await queue.put((free_s + link.delay_ms / 1000, data))
        if not data:
            return
