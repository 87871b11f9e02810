"""Stand-ins at the ports: a clock that tests drive, audio in memory, observers that remember."""

import asyncio
import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES, AudioChunk
from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState


class FakeClock:
    """Time that passes only while everybody sleeps: a sleeper wakes as soon as the loop idles."""

    def __init__(self) -> None:
        self._now_ns = 1_000_000_000
        self._sleepers: list[tuple[int, int, asyncio.Future[None]]] = []
        self._count = 0
        self._driver: asyncio.Task[None] | None = None

    def now_ns(self) -> int:
        return self._now_ns

    def advance(self, ms: float) -> None:
        self._now_ns += round(ms * 1e6)

    async def sleep(self, ms: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._now_ns + round(ms * 1e6), self._count, future))
        if self._driver is None or self._driver.done():
            self._driver = asyncio.create_task(self._drive())
        await future

    async def _drive(self) -> None:
        while self._sleepers:
            if self._sleepers[0][2].done():  # nobody sleeps there any more
                heapq.heappop(self._sleepers)
                continue
            for _ in range(20):  # let everybody who can run come to rest
                await asyncio.sleep(0)
            due_ns, _, future = heapq.heappop(self._sleepers)
            if not future.done():
                self._now_ns = max(self._now_ns, due_ns)
                future.set_result(None)


class MemoryAudio:
    """A `ports.AudioSource` over samples in memory, all there from the start unless told."""

    def __init__(self, pcm: bytes, *, is_finished: bool = True, start: int = 0) -> None:
        self._pcm = bytearray(pcm)
        self.is_finished = is_finished
        self.start = start

    @property
    def end(self) -> int:
        return len(self._pcm) // SAMPLE_BYTES

    def append(self, pcm: bytes) -> None:
        self._pcm += pcm

    def read(self, start: int, samples: int) -> AudioChunk:
        if start + samples > self.end:
            raise ValueError("read past the end")
        pcm = self._pcm[start * SAMPLE_BYTES : (start + samples) * SAMPLE_BYTES]
        return AudioChunk(start, bytes(pcm))

    def captured_ns(self, position: int) -> int:
        if not 0 <= position <= self.end or self.end == 0:
            raise ValueError("nothing was captured there")
        return position * 1_000_000_000 // RATE_HZ


async def until(holds: Callable[[], bool]) -> None:
    """Let everybody else run until `holds`; the test's own time limit ends a vain wait."""
    while not holds():  # noqa: ASYNC110 - there is no event to wait for at the ports
        await asyncio.sleep(0)


@dataclass
class RecordingObserver:
    """Remembers all that it was told."""

    segments: list[Segment] = field(default_factory=list)
    connections: list[Connection] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def on_segment(self, segment: Segment) -> None:
        self.segments.append(segment)

    def on_connection(self, connection: Connection) -> None:
        self.connections.append(connection)

    def on_gap(self, gap: Gap) -> None:
        self.gaps.append(gap)

    @property
    def committed(self) -> Sequence[Segment]:
        return [segment for segment in self.segments if segment.is_committed]

    @property
    def committed_words(self) -> list[str]:
        return [word for segment in self.committed for word in segment.text.split()]

    @property
    def states(self) -> list[ConnectionState]:
        return [connection.state for connection in self.connections]
