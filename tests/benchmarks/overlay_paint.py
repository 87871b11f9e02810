"""How long the overlay takes from a caption to its picture.

`python -m tests.benchmarks.overlay_paint` prints two measurements as JSON, both
with three rows at 1920 px width:
painting alone, offscreen, and from an order on the program's standard input to
the changed pixel on an X screen with openbox and picom (which includes parsing
the order and looking at the pixel).
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence

import mss
from PySide6.QtWidgets import QApplication

from captioner.domain.captions import Segment, SegmentState
from captioner.domain.settings import WindowPlace
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, running_screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

UPDATES = 300
_WORDS = [
    "the",
    "quarterly",
    "figures",
    "show",
    "that",
    "revenue",
    "was",
    "up",
    "by",
    "eleven",
    "percent",
]
_BLOCK = "\u2588" * 4
_SIZES = sizes_for_screen(1080)
_PLACE = WindowPlace(0, 400, 1920, _SIZES.height_px(3))
_NS_PER_MS = 1e6


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    figures = {"offscreen": offscreen_figures(), "x_screen": x_screen_figures()}
    print(json.dumps(figures, indent=2))
    return 0


def offscreen_figures() -> dict[str, float]:
    """Milliseconds from segment to laid out, and from there to painted; CPU ms an update."""
    app = QApplication(sys.argv)
    overlay = CaptionOverlay(_SIZES)
    overlay.resize(_PLACE.width, _PLACE.height)
    overlay.show()
    app.processEvents()
    painted_ns: list[int] = []
    overlay.area.painted.connect(painted_ns.append)
    layout_ms, paint_ms = [], []
    cpu_before_s = time.process_time()
    for segment in growing_captions(UPDATES):
        start_ns = time.monotonic_ns()
        overlay.show_segments([segment])
        laid_out_ns = time.monotonic_ns()
        app.processEvents()
        layout_ms.append((laid_out_ns - start_ns) / _NS_PER_MS)
        paint_ms.append((painted_ns[-1] - laid_out_ns) / _NS_PER_MS)
    cpu_ms = (time.process_time() - cpu_before_s) * 1000 / UPDATES
    overlay.close()
    return {
        **percentiles("layout_ms", layout_ms),
        **percentiles("paint_ms", paint_ms),
        "cpu_ms_per_update": round(cpu_ms, 3),
    }


def growing_captions(updates: int) -> Iterator[Segment]:
    """Segments that grow by a word an update and are committed at a dozen words."""
    number, spoken = 1, 0
    for update in range(updates):
        spoken += 1
        text = " ".join(_WORDS[(number + i) % len(_WORDS)] for i in range(spoken))
        is_final = spoken == len(_WORDS)
        state = SegmentState.COMMITTED if is_final else SegmentState.TENTATIVE
        yield Segment(number, spoken, state, text, update * 100, update * 100 + 100)
        if is_final:
            number, spoken = number + 1, 0


def x_screen_figures() -> dict[str, float]:
    with running_screen() as screen, running_overlay(screen, _PLACE) as overlay:
        text = " ".join(_WORDS * 2)
        overlay.order("segment", 1, 1, text, True)  # noqa: FBT003 - JSON has no keywords
        overlay.wait_for("painted", id=1)
        return percentiles("order_to_pixel_ms", list(order_to_pixel_ms(screen, overlay)))


def order_to_pixel_ms(screen: Screen, overlay: RunningOverlay) -> Iterator[float]:
    """A block of ink comes and goes at the start of a row of its own."""
    number = 10  # late enough for a new row
    spot = _block_pixel(screen, overlay, number)
    with mss.MSS(display=screen.display) as grabber:
        for update in range(UPDATES):
            is_bright = update % 2 == 0
            start_ns = time.monotonic_ns()
            overlay.order("segment", number, update + 3, _BLOCK if is_bright else "i", False)  # noqa: FBT003 - as above
            while (grabber.grab(spot).pixel(0, 0)[0] > 128) != is_bright:
                pass
            yield (time.monotonic_ns() - start_ns) / _NS_PER_MS
            time.sleep(0.05)


def _block_pixel(screen: Screen, overlay: RunningOverlay, number: int) -> dict[str, int]:
    overlay.order("segment", number, 1, _BLOCK, False)  # noqa: FBT003 - as above
    overlay.wait_for("painted", id=number)
    row = until(lambda: overlay.look()["text"].split("\n").index(_BLOCK) + 1) - 1
    top = _PLACE.y + _SIZES.padding_px + row * _SIZES.row_px + _SIZES.row_px // 2
    spot = {"left": 60, "top": top, "width": 1, "height": 1}
    overlay.order("segment", number, 2, "i", False)  # noqa: FBT003 - as above
    until(lambda: screen.pixel(spot["left"], spot["top"])[0] < 128)
    return spot


def percentiles(name: str, values: Sequence[float]) -> dict[str, float]:
    parts = statistics.quantiles(values, n=100)
    return {f"{name}_p{p}": round(parts[p - 1], 3) for p in (50, 95, 99)}


if __name__ == "__main__":
    sys.exit(main())
