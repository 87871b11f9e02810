"""Each fault that a connection or a server can have, and what it costs in words and seconds.

    python -m tests.benchmarks.faults [--schedules 200] [--only NAME] [--engine]
        [--report FILE] [--jobs 4]

A talk whose words can be read off its samples goes in real time through the
real session and the real client over gRPC to a server that is a process; the
fault comes from a proxy, from a router in network namespaces (root, iproute2
and iptables) or from the server itself, at several moments, without and with
TLS. A word is lost, doubled or moved for certain. "noticed" is the time from
the fault to the first sign of trouble, "captions again" from the moment when
all was well again (and noticed) to the first caption after it.

`--schedules` adds so many random ones, `--engine` real speech through the
built-in recogniser. The exit status is 1 if a bar is missed.
"""

import argparse
import asyncio
import gc
import multiprocessing
import os
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("GRPC_VERBOSITY", "NONE")

from tests.links.faults import FAULTS
from tests.links.network import missing_for_networks
from tests.links.outcome import Moment, Outcome, Setting
from tests.links.real_speech import measure_cuts, measure_failover
from tests.links.schedules import SPEED, schedule
from tests.links.trial import Fault, Way, try_fault
from tests.links.verdict import described, shortfalls

NOTICE_P95_S = 3.0


@dataclass(frozen=True)
class Task:
    """A fault of the list by its number, or a random schedule by its seed."""

    number: int
    setting: Setting | None

    @property
    def fault(self) -> Fault:
        return FAULTS[self.number] if self.setting else schedule(self.number)[0]


@dataclass(frozen=True)
class Result:
    """An outcome and what it falls short of."""

    outcome: Outcome
    shortfalls: tuple[str, ...]


def main() -> int:
    options = _arguments()
    lacking = missing_for_networks()
    if lacking:
        print(f"Without the router's faults: {lacking}.", file=sys.stderr)
    tasks = [*_matrix(options.only, has_network=not lacking), *_schedules(options.schedules)]
    began_s = time.monotonic()
    results = _run(tasks, options.jobs)
    report = _report(results, took_s=time.monotonic() - began_s, lacking=lacking)
    if options.engine:
        report += f"\n{asyncio.run(_engine())}\n"
    print(report)
    if options.report:
        options.report.write_text(report)
    return 0 if all(not result.shortfalls for result in results) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--schedules", type=int, default=0, help="so many random ones as well")
    parser.add_argument("--only", default="", help="faults whose name contains this")
    parser.add_argument("--engine", action="store_true", help="real speech as well")
    parser.add_argument("--report", type=Path, help="write the table into this file, too")
    parser.add_argument("--jobs", type=int, default=4, help="trials at a time")
    return parser.parse_args()


def _matrix(only: str, *, has_network: bool) -> Iterable[Task]:
    for number, fault in enumerate(FAULTS):
        if only not in fault.name or (fault.way is Way.NETWORK and not has_network):
            continue
        for moment in fault.moments:
            yield Task(number, Setting(moment))
        yield Task(number, Setting(Moment.IN_WORD, uses_tls=True))


def _schedules(count: int) -> Iterable[Task]:
    return (Task(seed, None) for seed in range(count))


def _run(tasks: Sequence[Task], jobs: int) -> Sequence[Result]:
    """Each in a process that has nothing of gRPC's inherited."""
    results = []
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=spawning) as pool:
        for result in pool.map(_try, tasks):
            results.append(result)
            sign = "FAILED" if result.shortfalls else "ok"
            outcome = result.outcome
            progress = f"{len(results)}/{len(tasks)} {outcome.fault}, {described(outcome.setting)}"
            print(f"{progress}: {sign} {'; '.join(result.shortfalls)}", file=sys.stderr, flush=True)
    return results


def _try(task: Task) -> Result:
    fault, setting = schedule(task.number) if task.setting is None else (task.fault, task.setting)
    outcome = asyncio.run(try_fault(fault, setting))
    gc.collect()
    return Result(outcome, tuple(shortfalls(fault, outcome)))


async def _engine() -> str:
    cuts = await measure_cuts()
    failover_s, wrong = await measure_failover()
    return (
        f"{cuts.line}\n\nA server is killed and this computer stands in, its recogniser not "
        f"running yet: captions again after {failover_s:.1f} s, {wrong:.0%} of the words wrong."
    )


def _report(results: Sequence[Result], *, took_s: float, lacking: str) -> str:
    listed = [r for r in results if not r.outcome.fault.startswith("schedule ")]
    random_ones = [r for r in results if r not in listed]
    parts = [_table(listed)] if listed else []
    if random_ones:
        parts.append(_schedules_line(random_ones))
    parts += _percentiles([r.outcome for r in listed])
    if lacking:
        parts.append(f"Without the router's faults: {lacking}.")
    parts.append(f"{len(results)} trials in {took_s / 60:.0f} minutes.")
    parts.append(_failures(results))
    return "\n\n".join(part for part in parts if part) + "\n"


def _percentiles(outcomes: Sequence[Outcome]) -> Iterable[str]:
    """Of all trials in which the session must notice within 3 s."""
    dead = {fault.name for fault in FAULTS if fault.notice_s == NOTICE_P95_S}
    named = (("Noticed", "notice_s"), ("Captions again", "again_s"))
    for name, attribute in named:
        times_s = [getattr(o, attribute) for o in outcomes if o.fault in dead]
        known = [time_s for time_s in times_s if time_s is not None]
        if len(known) > 1:
            p50_s, p95_s = (quantiles(known, n=20, method="inclusive")[place] for place in (9, 18))
            yield (
                f"{name} after {p50_s:.1f} s (median), {p95_s:.1f} s (p95), {max(known):.1f} s at "
                f"most, over {len(known)} trials."
            )


def _table(results: Sequence[Result]) -> str:
    head = (
        "| fault | trials | words | lost | doubled | noticed, s | captions again, s | gap, s |",
        "|---|---|---|---|---|---|---|---|",
    )
    names = dict.fromkeys(result.outcome.fault for result in results)
    rows = (_row(name, [r.outcome for r in results if r.outcome.fault == name]) for name in names)
    return "\n".join([*head, *rows])


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    gaps_s = [(g.end_ms - g.start_ms) / 1000 for o in outcomes for g in o.gaps]
    cells = [
        name,
        str(len(outcomes)),
        str(sum(o.said for o in outcomes)),
        str(sum(len(o.lost) for o in outcomes)),
        str(sum(len(o.doubled) for o in outcomes)),
        _span([o.notice_s for o in outcomes]),
        _span([o.again_s for o in outcomes]),
        _span(gaps_s) if gaps_s else "none",
    ]
    return f"| {' | '.join(cells)} |"


def _span(times_s: Iterable[float | None]) -> str:
    known = sorted(s for s in times_s if s is not None)
    if not known:
        return ""
    low, high = f"{known[0]:.1f}", f"{known[-1]:.1f}"
    return low if low == high else f"{low} to {high}"


def _schedules_line(results: Sequence[Result]) -> str:
    outcomes = [result.outcome for result in results]
    return (
        f"{len(outcomes)} random schedules at {SPEED:g} times the speed: "
        f"{sum(o.said for o in outcomes)} words, {sum(len(o.lost) for o in outcomes)} lost, "
        f"{sum(len(o.doubled) for o in outcomes)} doubled, "
        f"{sum(len(o.moved) + len(o.invented) for o in outcomes)} moved or never said."
    )


def _failures(results: Sequence[Result]) -> str:
    lines = [
        f"* {r.outcome.fault}, {described(r.outcome.setting)}: {'; '.join(r.shortfalls)}"
        for r in results
        if r.shortfalls
    ]
    return "\n".join(["Bars missed:", *lines]) if lines else ""


if __name__ == "__main__":
    raise SystemExit(main())
