"""What a long session uses of the machine, and whether its words are right: counted, not kept."""

import asyncio
import gc
import threading
import time
from dataclasses import dataclass, field

import psutil

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from tests.links.talk import FIRST_NUMBER, LAST_NUMBER

_LAG_LOOK_S = 0.05


@dataclass
class Tally:
    """A `SessionObserver` that keeps nothing but counts."""

    updates: int = 0
    words: int = 0
    lost: int = 0
    doubled: int = 0
    gaps: int = 0
    streams: int = 0
    _last: int = FIRST_NUMBER - 1

    def on_segment(self, segment: Segment) -> None:
        self.updates += 1
        for text in segment.text.split() if segment.is_committed else ():
            self._count(int(text[1:]))

    def on_connection(self, connection: Connection) -> None:
        self.streams += connection.state is ConnectionState.CONNECTING

    def on_gap(self, gap: Gap) -> None:
        del gap
        self.gaps += 1

    def _count(self, number: int) -> None:
        self.words += 1
        cycle = LAST_NUMBER - FIRST_NUMBER
        ahead = (number - self._last) % cycle
        if 0 < ahead < cycle // 2:
            self.lost += ahead - 1
            self._last = number
        else:
            self.doubled += 1


@dataclass(frozen=True)
class Sample:
    """One minute of the talk."""

    rss_mb: float
    descriptors: int
    threads: int
    tasks: int
    lag_ms: float
    cost_us: float


@dataclass
class Gauge:
    """Looks at this process once in each minute of the talk."""

    tally: Tally
    samples: list[Sample] = field(default_factory=list)
    _process: psutil.Process = field(default_factory=psutil.Process)
    _lags_ms: list[float] = field(default_factory=list)
    _cpu_s: float = field(default_factory=time.thread_time)
    _updates: int = 0

    async def watch_lag(self) -> None:
        while True:
            due_s = time.monotonic() + _LAG_LOOK_S
            await asyncio.sleep(_LAG_LOOK_S)
            self._lags_ms.append((time.monotonic() - due_s) * 1000)

    def look(self) -> None:
        cpu_s, updates = time.thread_time(), self.tally.updates
        self.samples.append(
            Sample(
                rss_mb=self._process.memory_info().rss / 1e6,
                descriptors=self._process.num_fds(),
                threads=self._process.num_threads(),
                tasks=len(asyncio.all_tasks()),
                lag_ms=max(self._lags_ms, default=0),
                cost_us=(cpu_s - self._cpu_s) * 1e6 / max(1, updates - self._updates),
            )
        )
        self._cpu_s, self._updates = cpu_s, updates
        self._lags_ms.clear()


def belongings() -> set[str]:
    """What must not grow, each with a number; the loop's pool of threads grows to its bound."""
    gc.collect()
    process = psutil.Process()
    threads = [t.name for t in threading.enumerate() if not t.name.startswith("asyncio_")]
    counts = {
        "tasks": len(asyncio.all_tasks()),
        "threads": len(threads),
        "children": len(process.children()),
        "connections": len(process.net_connections(kind="all")),
    }
    return {f"{name}: {n}" for name, count in counts.items() for n in range(1, count + 1)}
