"""A TCP proxy that does to connections what bad networks do, without looking into them."""

import asyncio
import contextlib
import random
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self, TypeVar

_BLOCK_BYTES = 16_384
_MOST_BLOCKS = 64
"""On their way at once in one direction: 1 MB, as the buffers of a real path."""

_ABORT = struct.pack("ii", 1, 0)
"""SO_LINGER of 0 s: closing sends RST instead of FIN."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Shape:
    """How slow the path is, in each direction; 0 is not at all.

    With `stall_every_ms` nothing passes for `stall_ms` at the end of each such
    stretch, as when packets are lost and have to be sent again.
    """

    delay_ms: float = 0
    jitter_ms: float = 0
    bytes_per_s: float = 0
    stall_every_ms: float = 0
    stall_ms: float = 0


class FaultyLink:
    """`with FaultyLink("127.0.0.1:50051") as link:` connect to `link.address` instead.

    Runs on a thread of its own; its methods may be called from any other, and
    have taken effect when they return. Faults last until `heal`.
    """

    def __init__(self, target: str) -> None:
        self.address = ""
        self._target = target
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="faulty-link")
        self._path = _Path()
        self._listener: socket.socket | None = None
        self._accepting: asyncio.Task[None] | None = None
        self._crossings: dict[asyncio.Task[None], _Crossing] = {}

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self._listen)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def open_connections(self) -> int:
        """Clients whose connection has not come to its end."""
        return self._run(lambda: len(self._crossings))

    def aim(self, target: str) -> None:
        """New connections lead there."""
        self._run(lambda: setattr(self, "_target", target))

    def reset(self) -> None:
        """RST on every connection, to both ends; new ones are welcome."""
        self._run(self._reset)

    def refuse(self) -> None:
        """Nobody listens any more; what is open stays open."""
        self._run(self._stop_listening)

    def hold(self, *, up: bool = True, down: bool = True) -> None:
        """Nothing passes, towards the server or from it, and nothing is closed."""
        self._run(lambda: self._path.hold(up=up, down=down))

    def shape(self, shape: Shape) -> None:
        self._run(lambda: setattr(self._path, "shape", shape))

    def heal(self) -> None:
        """All is well again; what was held back arrives, as it does after a pause in TCP."""
        self._run(self._heal)

    def _run(self, call: Callable[[], Result]) -> Result:
        async def on_loop() -> Result:
            return call()

        return asyncio.run_coroutine_threadsafe(on_loop(), self._loop).result()

    def _listen(self) -> None:
        if self._accepting is not None:
            return
        port = int(self.address.rpartition(":")[2] or 0)
        self._listener = socket.create_server(("127.0.0.1", port), backlog=64)
        self._listener.settimeout(0)
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._accepting = self._loop.create_task(self._accept(self._listener))

    def _stop_listening(self) -> None:
        if self._accepting is not None and self._listener is not None:
            self._accepting.cancel()
            self._accepting = None
            self._loop.remove_reader(self._listener)
            self._listener.close()

    def _heal(self) -> None:
        self._path.heal()
        self._listen()

    def _reset(self) -> None:
        for task, crossing in self._crossings.items():
            crossing.is_torn = True
            task.cancel()

    async def _accept(self, listener: socket.socket) -> None:
        while True:
            client, _ = await self._loop.sock_accept(listener)
            crossing = _Crossing(client, self._path)
            task = self._loop.create_task(crossing.run(self._target))
            self._crossings[task] = crossing
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._crossings.pop(task).close()

    async def _close(self) -> None:
        self._stop_listening()
        tasks = list(self._crossings)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass
class _Path:
    """What holds for all connections at present; on the link's loop alone."""

    shape: Shape = field(default_factory=Shape)
    up: asyncio.Event = field(default_factory=asyncio.Event)
    down: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.heal()

    def hold(self, *, up: bool, down: bool) -> None:
        if up:
            self.up.clear()
        if down:
            self.down.clear()

    def heal(self) -> None:
        self.shape = Shape()
        self.up.set()
        self.down.set()


class _Crossing:
    """One connection through the link."""

    def __init__(self, client: socket.socket, path: _Path) -> None:
        self._client = client
        self._path = path
        self.is_torn = False
        """It ends with RST."""

    def close(self) -> None:
        """Also where it was ended before it began."""
        self._client.close()

    async def run(self, target: str) -> None:
        host, _, port = target.rpartition(":")
        _make_ready(self._client)
        with self._client, socket.socket() as server:
            try:
                await self._path.up.wait()
                await self._path.down.wait()
                await _connect(server, host, int(port))
                await self._cross(server)
            except OSError:
                self.is_torn = True  # one end is gone: the other one learns it
            finally:
                if self.is_torn:
                    for end in (self._client, server):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)

    async def _cross(self, server: socket.socket) -> None:
        ways = (
            _Way(self._client, server, self._path, self._path.up),
            _Way(server, self._client, self._path, self._path.down),
        )
        try:
            async with asyncio.TaskGroup() as group:
                for way in ways:
                    group.create_task(way.take())
                    group.create_task(way.give())
        except* OSError as broken:
            raise OSError(str(broken.exceptions[0])) from broken


class _Way:
    """One direction of a connection: what is taken at one end is given at the other, when due."""

    def __init__(
        self, source: socket.socket, sink: socket.socket, path: _Path, is_open: asyncio.Event
    ) -> None:
        self._source = source
        self._sink = sink
        self._path = path
        self._is_open = is_open
        self._loop = asyncio.get_running_loop()
        self._blocks: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_MOST_BLOCKS)

    async def take(self) -> None:
        due_s = 0.0
        while True:
            await self._is_open.wait()
            block = await self._loop.sock_recv(self._source, _BLOCK_BYTES)
            due_s = max(due_s, self._due_s())
            await self._blocks.put((due_s, block))
            if not block:
                return

    async def give(self) -> None:
        while True:
            due_s, block = await self._blocks.get()
            await asyncio.sleep(due_s - self._loop.time())
            await self._is_open.wait()
            if not block:
                with contextlib.suppress(OSError):  # the sink may be gone already
                    self._sink.shutdown(socket.SHUT_WR)
                return
            await self._loop.sock_sendall(self._sink, block)
            if self._path.shape.bytes_per_s:
                await asyncio.sleep(len(block) / self._path.shape.bytes_per_s)

    def _due_s(self) -> float:
        """When what arrives now comes out at the other end."""
        shape, now_s = self._path.shape, self._loop.time()
        due_s = now_s + (shape.delay_ms + random.random() * shape.jitter_ms) / 1000
        if shape.stall_every_ms:
            into_ms = due_s * 1000 % shape.stall_every_ms
            left_ms = shape.stall_every_ms - into_ms
            due_s += left_ms / 1000 if left_ms < shape.stall_ms else 0
        return due_s


async def _connect(server: socket.socket, host: str, port: int) -> None:
    _make_ready(server)
    await asyncio.get_running_loop().sock_connect(server, (host, port))


def _make_ready(end: socket.socket) -> None:
    end.settimeout(0)
    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


SLOW_NETWORK = Shape(delay_ms=150, jitter_ms=100)
LOSSY_NETWORK = Shape(stall_every_ms=700, stall_ms=220)
"""Losing a packet costs at least the 200 ms of TCP's shortest retransmission timeout."""
