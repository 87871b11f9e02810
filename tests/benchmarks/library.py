"""How quickly 2,000 sessions are listed and searched.

`python -m tests.benchmarks.library [--sessions 2000]` makes them (half an hour each, words as
frequent as in a language, every tenth in Chinese) and one of 8 hours, and prints JSON: how long
the index takes to be made and to be looked at again, how large it is, how long lists and
searches take until their first 50 and 200 sessions, and how long deleting one for good takes.
"""

import argparse
import asyncio
import json
import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from captioner.domain.session_list import SessionFilter
from captioner.domain.transcript import Added, Ended, Record, Row
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.store.session_making import new_session
from tests.benchmarks.journal import megabytes

ROWS, LONG_ROWS = 300, 10_000
ROW_MS = 6_000
VOCABULARY = 20_000
REPEATS = 5
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)

SEARCHES = {
    "frequent_word": "w0",
    "first_letter": "w",
    "rare_word": "w19999",
    "nothing": "nothing of the kind",
    "two_words": "w3 w1500",
    "beginning": "w12",
    "phrase": '"w0 w1 w2"',
    "chinese": "你好",
    "chinese_phrase": "世界你好",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=2_000)
    count = parser.parse_args().sessions
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(asyncio.run(measured(Path(folder), count)), indent=2))
    return 0


async def measured(root: Path, count: int) -> dict[str, object]:
    files = SessionFiles(root / "sessions", root / "audio")
    words = Words()
    ids = [_keep(files, words, n, ROWS) for n in range(count)]
    _keep(files, words, count, LONG_ROWS)
    library = KeptSessions(files, root / "index.sqlite")
    figures: dict[str, object] = {"making_the_index_s": await _s(library.start)}
    await library.close()
    figures["journals_mb"] = megabytes(each.path for each in files.scan())
    figures["index_mb"] = megabytes([root / "index.sqlite"])
    library = KeptSessions(files, root / "index.sqlite")
    figures["looking_again_s"] = await _s(library.start)
    figures["list_all_ms"] = await _ms(lambda: library.find(SessionFilter(), most=-1))
    figures["list_200_ms"] = await _ms(lambda: library.find(SessionFilter()))
    figures["count_ms"] = await _ms(lambda: library.count(SessionFilter()))
    figures["search"] = {name: await _searched(library, typed) for name, typed in SEARCHES.items()}
    figures["delete_s"] = await _s(lambda: library.delete(ids[:1]))
    figures["destroy_s"] = await _s(lambda: library.destroy(ids[:1]))
    await library.close()
    return figures


async def _searched(library: KeptSessions, typed: str) -> dict[str, object]:
    wanted = SessionFilter(words=typed)
    return {
        "sessions": await library.count(wanted),
        "first_50_ms": await _ms(lambda: library.find(wanted, most=50)),
        "first_200_ms": await _ms(lambda: library.find(wanted)),
    }


class Words:
    """Drawn as they are spoken: a few of them all the time, most of them hardly ever."""

    def __init__(self) -> None:
        self._chance = random.Random(7)
        self._words = [f"w{n}" for n in range(VOCABULARY)]
        self._weights = list(accumulate(1 / (n + 1) for n in range(VOCABULARY)))

    def row(self) -> str:
        words = self._chance.choices(self._words, cum_weights=self._weights, k=12)
        return " ".join(words).capitalize() + "."

    def chinese_row(self) -> str:
        return "".join(self._chance.choices("你好世界我们今天早上的是了在有人这", k=20)) + "。"


def _keep(files: SessionFiles, words: Words, number: int, rows: int) -> str:
    session = new_session(BEGAN + timedelta(hours=number), recognizer="Office")
    row = words.chinese_row if number % 10 == 0 else words.row
    records: list[Record] = [
        Added(Row(n + 1, n * ROW_MS, n * ROW_MS + ROW_MS - 500, row())) for n in range(rows)
    ]
    files.write_new(session, [*records, Ended(rows * ROW_MS)])
    return session.id


async def _s(call: Callable[[], Awaitable[object]]) -> float:
    began = time.perf_counter()
    await call()
    return round(time.perf_counter() - began, 3)


async def _ms(call: Callable[[], Awaitable[object]]) -> float:
    """The median of a few."""
    times = sorted([await _s(call) for _ in range(REPEATS)])
    return round(times[REPEATS // 2] * 1000, 1)


if __name__ == "__main__":
    raise SystemExit(main())
