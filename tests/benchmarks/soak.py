"""Hours of captions with a fault every minute: what grows, what slows down, what is left behind.

    python -m tests.benchmarks.soak [--hours 8] [--accelerated [TIMES]] [--report FILE]

A talk without an end goes through the real session and the real client to two
servers, of which the second stands in for the first. Each minute of the talk
brings another fault. Accelerated, the session's clock and the talk run 30 times
as fast, and the ring is longer by as much as the link's own time limits, which
are not; so 8 hours take 16 minutes. Every word is counted as it comes.

Memory, descriptors, threads and tasks are this process's, which holds the
proxy, too. "cost" is the loop thread's CPU for each update of a caption; "lag"
how late the loop wakes. The exit status is 1 if a bar is missed.
"""

import argparse
import asyncio
import itertools
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

os.environ.setdefault("GRPC_VERBOSITY", "NONE")


from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.links.faulty_link import FaultyLink
from tests.links.gauge import Gauge, Sample, Tally, belongings
from tests.links.marked_server import Harm
from tests.links.server_process import ServerProcess, marked_server
from tests.links.talk import FastClock, LiveTalk, Talk

ACCELERATED = 30.0
MINUTE_MS = 60_000
SETTLED_MINUTES = 10
_SETTLE_S = 3.0
"""What was closed needs a moment until both ends know."""

_SETTLE_AT_MOST_S = 8.0
"""On a busy machine; a connection that was kept warm would be closed after 10 s."""

MOST_GROWTH_MB = 20.0
MOST_SLOWDOWN = 1.10


@dataclass(frozen=True)
class Scene:
    """All that a fault can get at."""

    clock: FastClock
    server: ServerProcess
    link: FaultyLink

    async def sleep(self, seconds: float) -> None:
        """Of the system's time: as long as the link needs to notice."""
        await asyncio.sleep(seconds)


Fault = Callable[[Scene], Awaitable[None]]


def main() -> int:
    options = _arguments()
    soak = asyncio.run(_soak(options.hours, options.accelerated))
    report = "\n".join([*soak.lines, *(f"Bar missed: {each}" for each in soak.missed)])
    print(report)
    if options.report:
        options.report.write_text(f"{report}\n")
    return 1 if soak.missed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--hours", type=float, default=8)
    parser.add_argument("--accelerated", type=float, nargs="?", const=ACCELERATED, default=1.0)
    parser.add_argument("--report", type=Path, help="write the figures into this file, too")
    return parser.parse_args()


@dataclass(frozen=True)
class Report:
    lines: Sequence[str]
    missed: Sequence[str]


async def _soak(hours: float, speed: float) -> Report:
    with _scene(speed) as scene, marked_server() as spare:
        await _captions(scene, spare, Tally(), minutes=0.2)  # gRPC's own threads stay for good
        await asyncio.sleep(_SETTLE_S)
        before = belongings()
        tally, began_s = Tally(), time.monotonic()
        gauge = Gauge(tally)
        await _captions(scene, spare, tally, minutes=hours * 60, gauge=gauge)
        took_s = time.monotonic() - began_s
        left = await _left_behind(before)
    lines = [*_table(gauge.samples), "", _summary(tally, hours=hours, took_s=took_s)]
    return Report(
        lines, [*_missed(gauge.samples, tally), *(f"{each} left" for each in sorted(left))]
    )


async def _left_behind(before: set[str]) -> set[str]:
    """What there is now and was not before, once no more of it goes."""
    deadline_s = time.monotonic() + _SETTLE_AT_MOST_S
    await asyncio.sleep(_SETTLE_S)
    while (left := belongings() - before) and time.monotonic() < deadline_s:  # noqa: ASYNC110
        await asyncio.sleep(0.2)
    return left


@contextmanager
def _scene(speed: float) -> Iterator[Scene]:
    with ExitStack() as stack:
        server = stack.enter_context(marked_server())
        link = stack.enter_context(FaultyLink(server.address))
        yield Scene(FastClock(speed), server, link)


async def _captions(
    scene: Scene,
    spare: ServerProcess,
    tally: Tally,
    *,
    minutes: float,
    gauge: Gauge | None = None,
) -> None:
    # The link needs its 3 s to notice something however fast the talk is.
    source = LiveTalk(Talk(), scene.clock, ring_s=round(60 + 8 * (scene.clock.factor - 1)))
    source.wind_up(round(minutes * MINUTE_MS))
    recognizers = [
        _recognizer("first", scene.link.address),
        _recognizer("second", spare.address),
    ]
    session = CaptionSession(source, recognizers, scene.clock, observers=[tally])
    work = [session.run(), source.speak()]
    if gauge is not None:
        work.append(_disturb(scene, source, gauge))  # ends with the talk, all faults made good
    looking = asyncio.create_task((gauge or Gauge(tally)).watch_lag())
    await asyncio.gather(*work)
    looking.cancel()
    for recognizer in recognizers:
        await recognizer.close()


def _recognizer(name: str, address: str) -> RivaRecognizer:
    async def dial() -> Target:
        return Target(address)

    return RivaRecognizer(name, dial)


async def _disturb(scene: Scene, source: LiveTalk, gauge: Gauge) -> None:
    for minute, fault in zip(itertools.count(1), itertools.cycle(FAULTS)):
        await source.reached(minute * MINUTE_MS - MINUTE_MS / 2)
        if source.is_finished:
            return
        gauge.look()
        await fault(scene)
        if minute % 60 == 0:
            print(f"{minute // 60} h: {gauge.samples[-1]} {gauge.tally}", file=sys.stderr)


async def _reset(scene: Scene) -> None:
    scene.link.reset()


async def _refused(scene: Scene) -> None:
    scene.link.reset()
    scene.link.refuse()
    await scene.sleep(1)
    scene.link.heal()


async def _black_hole(scene: Scene) -> None:
    scene.link.hold()
    await scene.sleep(4)
    scene.link.heal()


async def _killed(scene: Scene) -> None:
    await asyncio.to_thread(scene.server.kill)
    await asyncio.to_thread(scene.server.start)


async def _frozen(scene: Scene) -> None:
    scene.server.freeze()
    await scene.sleep(4)
    scene.server.thaw()


def _ill(harm: Harm) -> Fault:
    async def fault(scene: Scene) -> None:
        scene.server.tell(harm)

    return fault


async def _nonsense(scene: Scene) -> None:
    scene.server.tell(Harm.PHANTOM, for_all=True)
    await scene.sleep(1)
    scene.server.tell(Harm.EMPTY, for_all=True)
    await scene.sleep(1)
    scene.server.tell(Harm.NONE)


FAULTS: tuple[Fault, ...] = (
    _reset,
    _ill(Harm.END),
    _refused,
    _ill(Harm.BROKEN),
    _nonsense,
    _black_hole,
    _ill(Harm.IDLE_LIMIT),
    _reset,
    _killed,
    _ill(Harm.END),
    _frozen,
    _ill(Harm.BUSY),
)


def _table(samples: Sequence[Sample]) -> Iterator[str]:
    yield "| hour | memory, MB | descriptors | threads | tasks | longest lag, ms | cost, us |"
    yield "|---|---|---|---|---|---|---|"
    for hour, first in enumerate(range(0, len(samples), 60), start=1):
        part = samples[first : first + 60]
        cells = (
            f"{hour}",
            f"{median(s.rss_mb for s in part):.1f}",
            f"{median(s.descriptors for s in part):.0f}",
            f"{median(s.threads for s in part):.0f}",
            f"{median(s.tasks for s in part):.0f}",
            f"{median(s.lag_ms for s in part):.0f}",
            f"{median(s.cost_us for s in part):.0f}",
        )
        yield f"| {' | '.join(cells)} |"


def _summary(tally: Tally, *, hours: float, took_s: float) -> str:
    return (
        f"{hours:g} hours in {took_s / 60:.0f} minutes: {tally.words} words, {tally.lost} lost, "
        f"{tally.doubled} doubled, {tally.gaps} gaps, {tally.updates} updates of captions, "
        f"{tally.streams} streams."
    )


def _missed(samples: Sequence[Sample], tally: Tally) -> Iterator[str]:
    if tally.lost or tally.doubled or tally.gaps:
        yield f"{tally.lost} words lost, {tally.doubled} doubled, {tally.gaps} gaps"
    tenth = max(1, len(samples) // 10)
    early = samples[SETTLED_MINUTES : SETTLED_MINUTES + tenth] or samples[:1]
    late = samples[-tenth:]
    growth_mb = median(s.rss_mb for s in late) - early[0].rss_mb
    if growth_mb > MOST_GROWTH_MB:
        yield f"{growth_mb:.0f} MB more than after {SETTLED_MINUTES} minutes"
    slowdown = median(s.cost_us for s in late) / median(s.cost_us for s in early)
    if slowdown > MOST_SLOWDOWN:
        yield f"an update costs {slowdown:.2f} times what it cost at first"


if __name__ == "__main__":
    raise SystemExit(main())
