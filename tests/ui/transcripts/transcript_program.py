"""A transcript's window as a program of its own, driven over its standard streams.

Started with the number of rows there are, 0 for a meeting with all that can be. Reads one JSON
order a line from standard input; ends with its input.
"""

import json
import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from captioner.domain.transcript import Added
from captioner.ui.transcripts.transcript_window import TranscriptWindow
from tests.ui.transcripts.sessions import long_session, meeting, row


def say(event: str, **facts: object) -> None:
    print(json.dumps({"event": event, **facts}), flush=True)  # noqa: T201 - its way of speaking


class Program:
    """One window, looked at as the orders say."""

    def __init__(self, app: QApplication, rows: int) -> None:
        self._app = app
        self._rest = b""
        self._session = long_session(rows) if rows else meeting()
        self._window = TranscriptWindow(
            self._session,
            export=lambda _: say("export"),
            boost=lambda words: say("boost", of=words),
        )
        self._window.show()
        self._does: dict[str, Callable[..., None]] = {"look": self._look, "speak": self._speak}

    def read(self) -> None:
        received = os.read(sys.stdin.fileno(), 65536)
        if not received:
            self._window.close()
            self._app.quit()
            return
        *lines, self._rest = (self._rest + received).split(b"\n")
        for line in lines:
            name, *arguments = json.loads(line)
            self._does[name](*arguments)

    def _speak(self, count: int) -> None:
        editor = self._session.editor
        for _ in range(count):
            editor.take(Added(row(editor.transcript.next_id, "And this was said just now.")))

    def _look(self) -> None:
        window, view = self._window, self._window.view
        pill = view.live.pill.mapToGlobal(view.live.pill.rect().center())
        corner = view.viewport().mapToGlobal(view.viewport().rect().topLeft())
        say(
            "look",
            is_active=window.isActiveWindow(),
            texts=[each.text for each in self._session.editor.transcript.rows][:10],
            names=list(self._session.editor.transcript.names.values()),
            current=view.currentIndex().row(),
            is_mending=view.editor is not None,
            seen=[each.row for each in view.seen],
            tops=[each.top + corner.y() for each in view.seen],
            left=corner.x(),
            pill=(pill.x(), pill.y()) if view.live.pill.isVisible() else None,
            found=window.find_bar.said.text(),
            has_find_bar=window.find_bar.isVisible(),
        )


def main() -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, int(sys.argv[1]))
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(program.read)
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
