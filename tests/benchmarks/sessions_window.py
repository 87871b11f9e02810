"""How quick the sessions window is with 2,000 sessions, and how long it holds the loop.

`python -m tests.benchmarks.sessions_window` prints JSON, from an X screen of its own with openbox
and picom: milliseconds from the order to open to the first paint with sessions, and for each thing
that a person does the longest turns of the loop, paints included. The library is the real one.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path

import qasync
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from captioner.domain.transcript import Added, Ended, Row, Titled
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.store.session_making import new_session
from captioner.ui.transcripts.sessions_window import SessionsWindow
from tests.screen import running_screen
from tests.ui.transcripts.fake_library import SENTENCES, session

SESSIONS = 2_000
OPENINGS = 10
ROW_MS = 4_000
_NS_PER_MS = 1e6
_INSIDE = "--inside"
_STEP_S = 0.03
_STILL_STEPS = 20

Figures = dict[str, float]
Doing = Callable[[], Awaitable[None]]


def main() -> int:
    if _INSIDE in sys.argv:
        print(json.dumps(measured(), indent=2))
        return 0
    with running_screen() as screen:
        command = [sys.executable, "-m", "tests.benchmarks.sessions_window", _INSIDE]
        return subprocess.run(command, env=screen.environment, check=True, timeout=300).returncode


class TimedApplication(QApplication):
    """Knows how much of the processor's time each turn of the loop took.

    By the clock it is as much on a machine that does nothing else.
    """

    def __init__(self) -> None:
        super().__init__(sys.argv)
        self.turns_ms: list[float] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        self._depth += 1
        begun_ns = time.thread_time_ns()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            if not self._depth:
                self.turns_ms.append((time.thread_time_ns() - begun_ns) / _NS_PER_MS)

    def take(self, name: str) -> Figures:
        turns, self.turns_ms = sorted(self.turns_ms), []
        parts = statistics.quantiles(turns, n=100, method="inclusive")
        return {
            f"{name}_turns": len(turns),
            f"{name}_p99_ms": round(parts[98], 1),
            f"{name}_longest_ms": round(turns[-1], 1),
        }


def measured() -> Mapping[str, object]:
    app = TimedApplication()
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as folder:
        figures: Mapping[str, object] = loop.run_until_complete(_measure(app, Path(folder)))
    return figures


async def _measure(app: TimedApplication, folder: Path) -> Mapping[str, object]:
    files = SessionFiles(folder / "sessions", folder / "audio")
    for number in range(SESSIONS):
        _keep(files, number)
    library = KeptSessions(files, folder / "index.sqlite")
    await library.start()
    app.turns_ms.clear()
    begun_ns, cpu_ns = time.monotonic_ns(), time.thread_time_ns()
    window = SessionsWindow(library, lambda _id, _row: None, place=None, on_place=lambda _: None)
    first_ms = await _open(window, begun_ns)
    first_cpu_ms = round((time.thread_time_ns() - cpu_ns) / _NS_PER_MS, 1)
    later_ms = [await _open(window, time.monotonic_ns()) for _ in range(OPENINGS)]
    app.turns_ms.clear()
    turns: Figures = {}
    for name, does in _doings(window).items():
        await does()
        await _settled(window)
        turns |= app.take(name)
    window.stop()
    await window.finish()
    await library.close()
    return {
        "first_opening_ms": first_ms,
        "first_opening_processor_ms": first_cpu_ms,
        "opening_again_median_ms": round(statistics.median(later_ms), 1),
        "turns": turns,
    }


def _doings(window: SessionsWindow) -> Mapping[str, Doing]:
    view, search = window.view, window.ui.filters.search
    return {
        "scroll": partial(_press, view, Qt.Key.Key_PageDown, 40),
        "to_the_end": partial(_press, view, Qt.Key.Key_End),
        "refresh": _now(window.loader.refresh),
        "choose_all": _now(view.selectAll),
        "choose_one": _now(lambda: view.choose(5)),
        "delete": _now(window.actions_.delete.trigger),
        "search": partial(_type, search, "budget"),
        "scroll_hits": partial(_press, view, Qt.Key.Key_PageDown, 40),
        "search_nothing": partial(_type, search, "xyz"),
        "clear": _now(search.clear),
    }


def _keep(files: SessionFiles, number: int) -> None:
    told = session(number)
    begun = new_session(told.started_at, recognizer=told.recognizer)
    texts = SENTENCES[number % 6 :] + SENTENCES[: number % 6]
    rows = [Added(Row(n + 1, n * ROW_MS, (n + 1) * ROW_MS, text)) for n, text in enumerate(texts)]
    files.write_new(begun, [*rows, Titled(told.title), Ended(told.length_ms)])


async def _open(window: SessionsWindow, begun_ns: int) -> float:
    """Milliseconds until sessions have been painted."""
    window.close()
    window.model.put(())
    loaded = asyncio.Event()
    window.loader.loaded.connect(loaded.set)
    window.show()
    await loaded.wait()
    window.loader.loaded.disconnect(loaded.set)
    window.view.viewport().repaint()
    return round((time.monotonic_ns() - begun_ns) / _NS_PER_MS, 1)


async def _press(view: QWidget, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(view, key)
        await asyncio.sleep(_STEP_S)


async def _type(field: QWidget, text: str) -> None:
    for letter in text:
        QTest.keyClicks(field, letter)
        await asyncio.sleep(_STEP_S)


def _now(does: Callable[[], object]) -> Doing:
    async def do() -> None:
        does()

    return do


async def _settled(window: SessionsWindow) -> None:
    """Long enough for what waits: a search, what the library tells, the pages that follow."""
    still = 0
    while still < _STILL_STEPS:
        await asyncio.sleep(_STEP_S)
        still = 0 if window.loader.is_busy else still + 1


if __name__ == "__main__":
    sys.exit(main())
