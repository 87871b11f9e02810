"""What exporting a session of 10,000 rows (a long working day) costs, in each format.

`python -m tests.benchmarks.export_cost [--rows 10000] [--repeat 3]` prints one JSON object. For
each format: `seconds` by the clock and `cpu_seconds` as computing time, which a busy machine does
not stretch (the best of all rounds), `megabytes`, and `lateness_ms`: how much later than it wished
another thread, which wakes every 5 ms as a window's does, got its turn meanwhile (99th percentile,
worst). Bars: 1 s each, 5 s for Word.
"""

import argparse
import json
import random
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.recognition import Word
from captioner.domain.transcript import Added, Row, Session, SpeakerNamed, Transcript
from captioner.store.export.exporting import export

_WORDS = [
    *("the", "quarterly", "figures", "show", "that", "revenue", "was", "up", "by", "eleven"),
    *("percent", "while", "costs", "in", "most", "regions", "stayed", "where", "they", "were"),
    *("last", "year", "and", "nobody", "on", "the", "board", "expected", "a", "difference."),
]
_WORDS_A_ROW = 14
_WORD_MS = 340
_TICK_S = 0.005


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    transcript = long_transcript(options.rows)
    figures = {kind: measured(transcript, kind, options.repeat) for kind in ExportFormat}
    print(json.dumps({"rows": options.rows, "formats": figures}, indent=2))
    return 0


def long_transcript(rows: int) -> Transcript:
    """Three voices; a row is 14 words, nearly 5 s."""
    chance = random.Random(5)  # the same words each time
    transcript = Transcript(Session("a", datetime(2026, 11, 21, 9, 30, tzinfo=UTC), "en-US"))
    at_ms = 0
    for number in range(1, rows + 1):
        speaker = chance.choice([1, 1, 1, 2, 3])
        words = tuple(
            Word(
                chance.choice(_WORDS),
                at_ms + i * _WORD_MS,
                at_ms + (i + 1) * _WORD_MS - 50,
                round(chance.random(), 2),
                speaker,
            )
            for i in range(_WORDS_A_ROW)
        )
        text = " ".join(word.text for word in words)
        row = Row(number, at_ms, words[-1].end_ms, text, words, speaker)
        transcript.take(Added(row))
        at_ms = row.end_ms + chance.choice([100, 600, 3_000])
    transcript.take(SpeakerNamed(1, "Anna"))
    return transcript


def measured(transcript: Transcript, kind: ExportFormat, repeat: int) -> dict[str, object]:
    rounds = [_round(transcript, kind) for _ in range(repeat)]
    late_ms = sorted(each for *_, lateness in rounds for each in lateness)
    return {
        "seconds": round(min(seconds for seconds, *_ in rounds), 3),
        "cpu_seconds": round(min(cpu for _, cpu, *_ in rounds), 3),
        "megabytes": round(rounds[0][2] / 1e6, 1),
        "lateness_ms": [round(late_ms[int(0.99 * len(late_ms))], 1), round(late_ms[-1], 1)],
    }


def _round(transcript: Transcript, kind: ExportFormat) -> tuple[float, float, int, list[float]]:
    """Seconds, of the processor too, bytes, and the other thread's lateness in ms."""
    sizes: list[int] = []
    cpu: list[float] = []

    def work() -> None:
        began = time.thread_time()
        sizes.append(len(export(transcript, ExportOptions(kind), UTC)))
        cpu.append(time.thread_time() - began)

    worker = threading.Thread(target=work)
    began = time.perf_counter()
    worker.start()
    lateness = list(_lateness_ms(worker))
    return time.perf_counter() - began, cpu[0], sizes[0], lateness


def _lateness_ms(worker: threading.Thread) -> Iterator[float]:
    while True:
        wished = time.perf_counter() + _TICK_S
        worker.join(timeout=_TICK_S)
        yield max(0.0, (time.perf_counter() - wished) * 1_000)
        if not worker.is_alive():
            return


if __name__ == "__main__":
    raise SystemExit(main())
