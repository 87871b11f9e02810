"""How long a transcript's window takes to open, to scroll, and to take one more row.

`python -m tests.benchmarks.transcript_view` prints JSON, in milliseconds, offscreen: the window
from its making to the end of its first paint; paints after the wheel, after a page, after a
jump; the turn of the loop in which a row is added, at the end and elsewhere; a search; and what
an edit of all rows costs. With 10,000 rows and with 100,000. Openings, whole searches and
edits are in time that passed; what lasts a few ms is in CPU time, or it would say more about
what else the machine does.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from captioner.domain.transcript import Added
from captioner.ui.transcripts.transcript_window import TranscriptWindow
from tests.ui.transcripts.sessions import LONG, FakeSession, long_session, row

OPENINGS = 5
SCROLLS = 200
APPENDED = 200
MOST_REPLACED = 10_000
"""More would take a minute: the words of each row are aligned anew."""

_NS_PER_MS = 1e6


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)  # type: ignore[attr-defined]
    print(json.dumps({f"{n}_rows": figures(n) for n in (10_000, 100_000)}, indent=2))
    return 0


def figures(rows: int) -> dict[str, object]:
    session = long_session(rows)
    openings_ms = []
    for _ in range(OPENINGS):
        start_ns = time.monotonic_ns()
        window = opened(session)
        openings_ms.append((time.monotonic_ns() - start_ns) / _NS_PER_MS)
        window.close()
        window.deleteLater()
    window = opened(session)
    found = {
        "open": round(max(openings_ms), 1),
        "wheel": scrolling(window, lambda: turn_wheel(window)),
        "page": scrolling(window, lambda: window.view.scroll_by(window.view.viewport().height())),
        "jump": scrolling(window, jumps(window, rows)),
        "row_added_while_reading": adding(session, rows),
    }
    window.view.go_to_end()
    found["row_added_at_the_end"] = adding(session, rows + APPENDED)
    found["whole_search"] = searching(window)
    if rows <= MOST_REPLACED:
        found["replace_in_all_rows"] = replacing(window)
        found["undo_in_all_rows"] = taking_back(window, session)
    window.close()
    window.deleteLater()
    return found


def opened(session: FakeSession) -> TranscriptWindow:
    window = TranscriptWindow(session, export=lambda _: None)
    window.show()
    turn()
    window.view.viewport().repaint()
    return window


def turn() -> None:
    app = QApplication.instance()
    assert app is not None
    app.processEvents()


def scrolling(window: TranscriptWindow, move: Callable[[], None]) -> dict[str, float]:
    times_ms = []
    for _ in range(SCROLLS):
        start_ns = time.thread_time_ns()
        move()
        window.view.viewport().repaint()
        times_ms.append((time.thread_time_ns() - start_ns) / _NS_PER_MS)
        turn()
    return spread(times_ms)


def turn_wheel(window: TranscriptWindow) -> None:
    middle = QPointF(window.view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        middle,
        QPointF(0, 0).toPoint(),
        QPointF(0, -120).toPoint(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(window.view.viewport(), event)


def jumps(window: TranscriptWindow, rows: int) -> Callable[[], None]:
    """All over the session, as the scroll bar is dragged."""
    numbers = count(1)

    def jump() -> None:
        window.view.put_at_top(next(numbers) * 7919 % rows)

    return jump


def adding(session: FakeSession, newest: int) -> dict[str, float]:
    times_ms = []
    for number in range(newest + 1, newest + 1 + APPENDED):
        made = Added(row(number, LONG, speaker=1))
        start_ns = time.thread_time_ns()
        session.editor.take(made)
        turn()
        times_ms.append((time.thread_time_ns() - start_ns) / _NS_PER_MS)
    return spread(times_ms)


def searching(window: TranscriptWindow) -> dict[str, float]:
    """From the last letter to the count; and the longest turn of the loop meanwhile."""
    window.finder.open(replaces=True)
    turn()
    window.find_bar.field.setText("cluster")
    return turning(lambda: window.finder.is_looking)


def replacing(window: TranscriptWindow) -> dict[str, float]:
    """From the click to the count."""
    window.find_bar.field.setText("Row")
    turning(lambda: window.finder.is_looking)
    window.find_bar.replacement.setText("Line")
    window.find_bar.replace_all.click()
    return turning(lambda: window.finder.is_replacing)


def taking_back(window: TranscriptWindow, session: FakeSession) -> dict[str, float]:
    window.actions_of_window["undo"].trigger()
    first = next(session.editor.transcript.rows).id
    return turning(lambda: not session.editor.transcript.row(first).text.startswith("Row"))


def turning(is_going_on: Callable[[], bool]) -> dict[str, float]:
    """Turns of the loop until it is over: how long all took, and the longest in CPU time."""
    turns_ms = []
    start_ns = time.monotonic_ns()
    while is_going_on():
        turn_ns = time.thread_time_ns()
        turn()
        turns_ms.append((time.thread_time_ns() - turn_ns) / _NS_PER_MS)
    whole_ms = (time.monotonic_ns() - start_ns) / _NS_PER_MS
    return {"whole": round(whole_ms, 1), "longest_turn": round(max(turns_ms), 2)}


def spread(times_ms: list[float]) -> dict[str, float]:
    cuts = statistics.quantiles(times_ms, n=100)
    return {
        "p50": round(statistics.median(times_ms), 2),
        "p99": round(cuts[98], 2),
        "max": round(max(times_ms), 2),
    }


if __name__ == "__main__":
    sys.exit(main())
