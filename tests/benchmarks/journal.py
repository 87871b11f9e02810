"""What it costs to keep a session, and what is left of it after 500 kills.

`python -m tests.benchmarks.journal [--kills 500]` prints JSON: how long `append` holds up its
caller, with captions as quick as speech can be and all at once; how long it takes until a record
is on disk and synced; how long 8 hours take to be read; and what `kill -9` cost at random moments.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from captioner.domain.transcript import Added, Record
from captioner.store.journal import JournalFile, read_journal
from captioner.store.journal_writer import JournalWriter
from tests.domain.transcripts import SESSION, said
from tests.e2e.journal_kills import main as kill

SLOWLY, AT_ONCE = 300, 10_000
EVERY_S = 0.02
TEXT = "Good morning to all of you, can you hear me well in the back of the room?"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    kills = parser.parse_args().kills
    with tempfile.TemporaryDirectory() as folder:
        # Before there are any threads: the killed are forked.
        killed = kill(Path(folder), kills, seed=7)
    with tempfile.TemporaryDirectory() as folder:
        figures = {
            "killed": killed,
            "one_every_20_ms": asyncio.run(slowly(Path(folder) / "slowly.jsonl")),
            "10000_at_once": asyncio.run(at_once(Path(folder) / "at_once.jsonl")),
        }
    print(json.dumps(figures, indent=2))
    return 0


async def slowly(path: Path) -> dict[str, float]:
    """Each of them flushed before the next."""
    writer = JournalWriter(partial(JournalFile.create, path, SESSION))
    writer.start()
    await writer.flush()
    appended_ms, synced_ms = [], []
    for record in _records(SLOWLY):
        began_ns = time.perf_counter_ns()
        writer.append(record)
        appended_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
        await writer.flush()
        synced_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
        await asyncio.sleep(EVERY_S)
    await writer.close()
    return {**percentiles("append_ms", appended_ms), **percentiles("on_disk_ms", synced_ms)}


async def at_once(path: Path) -> dict[str, float]:
    writer = JournalWriter(partial(JournalFile.create, path, SESSION))
    appended_ms = []
    for record in _records(AT_ONCE):
        began_ns = time.perf_counter_ns()
        writer.append(record)
        appended_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
    began_ns = time.perf_counter_ns()
    await writer.close()
    closed_ns = time.perf_counter_ns()
    read_journal(path).transcript()
    read_ns = time.perf_counter_ns()
    return {
        **percentiles("append_ms", appended_ms),
        "close_ms": round((closed_ns - began_ns) / 1e6, 1),
        "read_ms": round((read_ns - closed_ns) / 1e6, 1),
        "mb": megabytes([path]),
    }


def megabytes(paths: Iterable[Path]) -> float:
    return round(sum(path.stat().st_size for path in paths) / 1e6, 1)


def percentiles(name: str, values: Sequence[float]) -> dict[str, float]:
    cuts = statistics.quantiles(values, n=100)
    return {
        f"{name}_p50": round(cuts[49], 4),
        f"{name}_p99": round(cuts[98], 4),
        f"{name}_max": round(max(values), 4),
    }


def _records(count: int) -> Sequence[Record]:
    return [Added(said(n + 1, n * 3_000, TEXT)) for n in range(count)]


if __name__ == "__main__":
    raise SystemExit(main())
