"""A box with fifty sentences, its quick panel and place-keeper, as a program of its own."""

import json
import os
import sys

from PySide6.QtCore import QPoint, QRect, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from captioner.domain.captions import Segment, SegmentState
from captioner.ui.overlay.place_keeper import PlaceKeeper
from captioner.ui.overlay.quick_panel import QuickPanel
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import sizes_for_screen


def say(event: str, **facts: object) -> None:
    print(json.dumps({"event": event, **facts}), flush=True)  # noqa: T201 - its way of speaking


def middle_of(widget: QWidget) -> tuple[int, int]:
    middle = widget.mapToGlobal(widget.rect().center())
    return middle.x(), middle.y()


def main() -> int:
    app = QApplication(sys.argv)
    sizes = sizes_for_screen(1080)
    overlay = CaptionOverlay(sizes)
    overlay.area.set_reduced_motion(True)
    overlay.place_at(QRect(300, 300, 900, sizes.height_px(3)))
    panel = QuickPanel(overlay, overlay.status_line)
    keeper = PlaceKeeper(overlay, overlay.area, overlay.status_line)
    panel.size_step_requested.connect(lambda step: say("size", step=step))
    overlay.show()
    for number in range(1, 51):
        start_ms = number * 3000
        text = f"Sentence number {number}."
        said = [Segment(number, 1, SegmentState.COMMITTED, text, start_ms, start_ms + 500)]
        keeper.take(said)
        overlay.show_segments(said)

    def look() -> None:
        area = overlay.area
        first = area.mapToGlobal(QPoint(20, sizes.row_px // 2))
        say(
            "look",
            seen=area.visible_text.splitlines(),
            marked=[w.text for row in area.rows for w in row if w.is_marked],
            is_revealed=panel.is_revealed,
            larger=middle_of(panel.larger),
            first_word=(first.x(), first.y()),
            clipboard=QGuiApplication.clipboard().text(),
            place=(overlay.x(), overlay.y()),
        )

    def read() -> None:
        received = os.read(sys.stdin.fileno(), 65536)
        if not received:
            app.quit()
        for _ in received.splitlines():
            look()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
