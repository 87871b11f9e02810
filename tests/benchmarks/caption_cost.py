"""What captions on the screen cost: the largest box, long sessions, a lively hour, and idleness.

`python -m tests.benchmarks.caption_cost [--platform xcb]` prints one JSON
object. `largest_box` is a box 3840 px wide of 8 rows with outlined letters on
a screen 2160 px high: milliseconds from a segment to the end of its paint, rolls
included, by the clock and as computing time, which a busy machine does not
stretch. `per_update_us` is the computing time of an update of a box 1920 px wide
with 3 rows, after 1 and after 100,000 segments. `cpu_percent` is of one core in a real loop with 10
updates a second, `idle_wakeups` of a process that shows captions and hears nothing.
"""

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from captioner.domain.appearance import DEFAULT_APPEARANCE
from captioner.domain.captions import Segment, SegmentState
from captioner.ui.fonts import load_fonts
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.look import look_of

UPDATES = 1000
LONG_SESSION_SEGMENTS = 100_000
RATE_HZ = 10
LIVELY_S = 20
IDLE_S = 10

_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_WORDS = [
    *("the", "quarterly", "figures", "show", "that", "revenue", "was", "up", "by", "eleven"),
    *("percent", "while", "costs", "in", "most", "regions", "stayed", "where", "they", "were"),
    *("last", "year", "and", "nobody", "on", "the", "board", "expected", "a", "difference"),
]
_WORDS_A_SEGMENT = 14
_NS_PER_US, _NS_PER_MS = 1e3, 1e6


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--platform", default="offscreen", help="Qt's platform plug-in")
    os.environ["QT_QPA_PLATFORM"] = options.parse_args().platform
    app = QApplication([])
    load_fonts(_FONTS)
    figures = {
        "largest_box": largest_box(app),
        "per_update_us": long_session(app),
        "cpu_percent": round(lively_cpu_percent(), 2),
        "idle_wakeups_a_second": round(idle_wakeups(), 2),
    }
    print(json.dumps(figures, indent=2))
    return 0


def largest_box(app: QApplication) -> dict[str, float]:
    area = shown_area(app, 3840, rows=8, screen_px=2160)
    wall_ms, cpu_ms = [], []
    for segment in spoken(UPDATES):
        wall_ns, cpu_ns = time.monotonic_ns(), time.thread_time_ns()
        area.show_segments([segment])
        app.processEvents()
        wall_ms.append((time.monotonic_ns() - wall_ns) / _NS_PER_MS)
        cpu_ms.append((time.thread_time_ns() - cpu_ns) / _NS_PER_MS)
    area.close()
    return {
        **percentiles("update_to_paint_ms", wall_ms),
        **percentiles("update_to_paint_cpu_ms", cpu_ms),
    }


def long_session(app: QApplication) -> dict[str, float]:
    """Medians of the same updates at the session's beginning and at its end, in turns."""
    young = shown_area(app, 1920, rows=3, screen_px=1080)
    old = shown_area(app, 1920, rows=3, screen_px=1080)
    old.hide()
    for number in range(LONG_SESSION_SEGMENTS):
        old.show_segments([_segment(number + 1, _WORDS_A_SEGMENT, SegmentState.COMMITTED)])
    old.show()
    app.processEvents()
    young.set_reduced_motion(True)
    old.set_reduced_motion(True)
    took: dict[str, list[float]] = {"1": [], str(LONG_SESSION_SEGMENTS): []}
    areas = [*zip(took, (young, old), strict=True)]
    for number, segment in enumerate(spoken(UPDATES, first=LONG_SESSION_SEGMENTS + 1)):
        for name, area in areas if number % 2 else reversed(areas):  # new letters cost the first
            took[name].append(update_us(app, area, segment))
    young.close()
    old.close()
    medians = {name: round(statistics.median(values), 1) for name, values in took.items()}
    ratio = medians[str(LONG_SESSION_SEGMENTS)] / medians["1"]
    return {**medians, "ratio": round(ratio, 3)}


def lively_cpu_percent() -> float:
    """Of one core, Qt's loop, layout, rolls and painting together."""
    area = shown_area(None, 1920, rows=3, screen_px=1080)
    segments = spoken(RATE_HZ * LIVELY_S)
    timer = QTimer(interval=1000 // RATE_HZ)
    timer.timeout.connect(lambda: _show_next(area, segments))
    timer.start()
    before_s, start_s = time.process_time(), time.monotonic()
    run_for(LIVELY_S)
    percent = 100 * (time.process_time() - before_s) / (time.monotonic() - start_s)
    timer.stop()
    area.close()
    return percent


def idle_wakeups() -> float:
    """A second, of a process that shows captions while nobody speaks; 0.1 are our own."""
    area = shown_area(None, 1920, rows=3, screen_px=1080)
    _show_next(area, spoken(1))
    run_for(1)  # what was begun comes to its end
    process = psutil.Process()
    before = process.num_ctx_switches().voluntary
    run_for(IDLE_S)
    woken = process.num_ctx_switches().voluntary - before
    area.close()
    return float(woken / IDLE_S)


def shown_area(
    app: QApplication | None, width_px: int, *, rows: int, screen_px: int
) -> CaptionArea:
    look = look_of(DEFAULT_APPEARANCE, screen_px)
    area = CaptionArea(look)
    area.resize(width_px, rows * look.sizes.row_px)
    area.show()
    if app is not None:
        app.processEvents()
    return area


def update_us(app: QApplication, area: CaptionArea, segment: Segment) -> float:
    """Computing time from the segment to the end of its paint."""
    start_ns = time.thread_time_ns()
    area.show_segments([segment])
    app.processEvents()
    return (time.thread_time_ns() - start_ns) / _NS_PER_US


def spoken(updates: int, *, first: int = 1) -> Iterator[Segment]:
    """Segments that grow by a word an update, committed when they are long enough."""
    number, words = first, 0
    for _ in range(updates):
        words += 1
        is_final = words == _WORDS_A_SEGMENT
        state = SegmentState.COMMITTED if is_final else SegmentState.TENTATIVE
        yield _segment(number, words, state)
        if is_final:
            number, words = number + 1, 0


def _segment(number: int, words: int, state: SegmentState) -> Segment:
    # Each segment has a word of its own: a real session, too, goes on saying new ones.
    texts = [_WORDS[(number * 5 + index) % len(_WORDS)] for index in range(words)]
    texts[0] = f"{texts[0]}{number}"
    start_ms = number * 5000
    return Segment(number, words, state, " ".join(texts), start_ms, start_ms + 4500)


def _show_next(area: CaptionArea, segments: Iterator[Segment]) -> None:
    segment = next(segments, None)
    if segment is not None:
        area.show_segments([segment])


def run_for(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def percentiles(name: str, values: Sequence[float]) -> dict[str, float]:
    parts = statistics.quantiles(values, n=100)
    return {f"{name}_p{p}": round(parts[p - 1], 3) for p in (50, 95, 99)}


if __name__ == "__main__":
    sys.exit(main())
