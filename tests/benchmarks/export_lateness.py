"""How late a window's loop is while the session that it shows is exported.

`python -m tests.benchmarks.export_lateness` prints JSON: for each format how much later than it
wished a coroutine that wakes every 5 ms on the loop of Qt's thread got its turn, in milliseconds
(50th and 99th percentile, worst), with the transcript of 10,000 rows in its window, offscreen. It
is time that passed: `idle` says how late everything is on this machine at the moment. Bar: 8 ms
at the 99th percentile beyond that.
"""

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from captioner.assembly import SWITCH_INTERVAL_S
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.transcript import Added, Ended, Record
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.ui.transcripts.transcript_window import TranscriptWindow
from tests.benchmarks.export_cost import long_transcript

ROWS = 10_000
ROUNDS = 3
IDLE_S = 2.0

_TICK_S = 0.005


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    with qasync.QEventLoop(app) as loop, tempfile.TemporaryDirectory() as folder:
        print(json.dumps(loop.run_until_complete(figures(Path(folder))), indent=2))
    return 0


async def figures(folder: Path) -> dict[str, dict[str, float]]:
    files = SessionFiles(folder / "sessions", folder / "audio")
    transcript = long_transcript(ROWS)
    records: list[Record] = [Added(each) for each in transcript.entries]
    records.append(Ended(transcript.end_ms))
    files.write_new(transcript.session, records)
    library = KeptSessions(files, folder / "index.sqlite")
    await library.start()
    kept = await library.open(transcript.session.id)
    window = TranscriptWindow(kept, export=lambda _: None)
    window.show()
    found = {"idle": await lateness(asyncio.sleep(IDLE_S))}
    for kind in ExportFormat:
        found[kind.value] = await lateness(exporting(library, kept.id, kind, folder))
    window.close()
    await kept.close()
    await library.close()
    return found


async def exporting(library: KeptSessions, session: str, kind: ExportFormat, folder: Path) -> None:
    for number in range(ROUNDS):
        await library.export(session, ExportOptions(kind), folder / f"{number}.{kind.value}")


async def lateness(work: Awaitable[None]) -> dict[str, float]:
    running = asyncio.ensure_future(work)
    late_ms = []
    while not running.done():
        wished = time.perf_counter() + _TICK_S
        await asyncio.sleep(_TICK_S)
        late_ms.append(max(0.0, (time.perf_counter() - wished) * 1_000))
    await running
    cuts = statistics.quantiles(late_ms, n=100)
    return {
        "p50": round(cuts[49], 1),
        "p99": round(cuts[98], 1),
        "max": round(max(late_ms), 1),
    }


if __name__ == "__main__":
    raise SystemExit(main())
