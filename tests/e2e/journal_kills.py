"""Programs that keep a journal, each killed at a random moment, and what was left.

`python tests/e2e/journal_kills.py FOLDER KILLS SEED` prints JSON. Each of them appends a record
every few ms and notes when; `kill -9` comes within 1.5 s. What the kernel was given survives
that; that it is on the disk itself, too, is up to the sync after each write.
"""

import json
import mmap
import os
import random
import signal
import struct
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from captioner.domain.transcript import Added, Row
from captioner.store.journal import JournalFile, is_in_use, read_journal
from captioner.store.journal_writer import JournalWriter
from tests.domain.transcripts import SESSION, said

AT_ONCE = 6
LATEST_S = 1.5
MOST_RECORDS = 4_000
PROMISED_NS = 1_000_000_000
"""What was appended so long before must be there."""


@dataclass(frozen=True, slots=True)
class Left:
    """Of one program: how much it appended, and how old what is missing was."""

    appended: int
    missing_ns: tuple[int, ...]
    is_prefix: bool
    was_torn: bool
    went_on: bool


def main(folder: Path, kills: int, seed: int) -> dict[str, object]:
    """Children are forked from a process that has no threads yet."""
    chance = random.Random(seed)
    plans = [(folder / f"{n}.jsonl", chance.uniform(0, LATEST_S), n) for n in range(kills)]
    left: list[Left] = []
    for first in range(0, kills, AT_ONCE):
        batch = [(plan, _started(plan[0], plan[2])) for plan in plans[first : first + AT_ONCE]]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            left.extend(pool.map(lambda each: _killed(*each[0][:2], *each[1]), batch))
    missing = [age for each in left for age in each.missing_ns]
    return {
        "kills": kills,
        "appended": sum(each.appended for each in left),
        "missing_though_older_than_1_s": sum(age > PROMISED_NS for age in missing),
        "missing_at_all": len(missing),
        "oldest_missing_ms": round(max(missing, default=0) / 1e6, 2),
        "torn_last_lines": sum(each.was_torn for each in left),
        "not_a_prefix": sum(not each.is_prefix for each in left),
        "not_gone_on_with": sum(not each.went_on for each in left),
    }


def _started(path: Path, seed: int) -> tuple[int, mmap.mmap]:
    """The child's id, and the memory in which it notes when it appended what."""
    notes = mmap.mmap(-1, 8 * MOST_RECORDS)
    child = os.fork()
    if child == 0:
        try:
            _journal(path, notes, random.Random(seed))
        finally:
            os._exit(1)
    return child, notes


def _journal(path: Path, notes: mmap.mmap, chance: random.Random) -> None:
    writer = JournalWriter(partial(JournalFile.create, path, SESSION))
    for number in range(MOST_RECORDS):
        words = " ".join(["word"] * chance.randint(1, 40))
        record = Added(said(number + 1, number * 20_000, words))
        struct.pack_into("q", notes, 8 * number, time.monotonic_ns())
        writer.append(record)
        time.sleep(chance.choice([0, 0, 0.001, 0.005]))
    signal.pause()


def _killed(path: Path, after_s: float, child: int, notes: mmap.mmap) -> Left:
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    killed_ns = time.monotonic_ns()
    os.waitpid(child, 0)
    times = [ns for (ns,) in struct.iter_unpack("q", notes[:]) if ns]
    if not path.exists() or not path.stat().st_size:
        return Left(
            len(times),
            tuple(killed_ns - ns for ns in times),
            is_prefix=True,
            was_torn=False,
            went_on=True,
        )
    size = path.stat().st_size
    journal = read_journal(path)
    ids = [
        record.entry.id
        for record in journal.records
        if isinstance(record, Added) and isinstance(record.entry, Row)
    ]
    return Left(
        len(times),
        tuple(killed_ns - ns for ns in times[len(ids) :]),
        ids == list(range(1, len(ids) + 1)) and not journal.damaged,
        journal.good_bytes < size,
        _goes_on(path, len(ids)),
    )


def _goes_on(path: Path, rows: int) -> bool:
    """Nobody holds it any more, and what is appended now stands after all that was there."""
    was_free = not is_in_use(path)
    file, _ = JournalFile.go_on(path)
    file.write(b'{"kind":"end","end_ms":1}\n')
    file.close()
    return was_free and len(read_journal(path).records) == rows + 1


if __name__ == "__main__":
    found = main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    sys.stdout.write(json.dumps(found) + "\n")
