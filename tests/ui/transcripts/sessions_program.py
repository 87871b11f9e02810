"""The sessions window as a program of its own, driven over its standard streams.

Started with the number of sessions there are. Says how it stands for each line from standard
input; ends with its input.
"""

import asyncio
import json
import os
import signal
import sys

import qasync
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit

from captioner.ui.accessible import name_kinds_of_widgets
from tests.ui.transcripts.fake_library import library_of
from tests.ui.transcripts.shown_sessions import ShownSessions


def say(event: str, **facts: object) -> None:
    print(json.dumps({"event": event, **facts}), flush=True)  # noqa: T201 - its way of speaking


def look(shown: ShownSessions) -> None:
    window, focused = shown.window, QApplication.focusWidget()
    view = window.view
    corner = view.viewport().mapToGlobal(view.viewport().rect().topLeft())
    say(
        "look",
        is_active=window.isActiveWindow(),
        focus=focused.accessibleName() if focused is not None else "",
        rows=[(corner.x() + 300, corner.y() + e.top + e.height // 2) for e in view.seen],
        sessions=len(shown.ids),
        hits=len(shown.hits),
        chosen=list(shown.chosen),
        titles=shown.titles[:5],
        undo=window.ui.undo.text,
        edits=view.findChild(QLineEdit) is not None,
        opened=shown.opened,
        has_menu=QApplication.activePopupWidget() is not None,
    )


async def show(count: int) -> None:
    shown = ShownSessions(library_of(count))
    ended = asyncio.Event()

    def read() -> None:
        received = os.read(sys.stdin.fileno(), 65536)
        if not received:
            ended.set()
        for _ in range(received.count(b"\n")):
            look(shown)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    await shown.open()
    say("ready")
    await ended.wait()
    notifier.setEnabled(False)
    await shown.close()


def main() -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv)
    name_kinds_of_widgets()
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(show(int(sys.argv[1])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
