"""The desktop's logout: it goes on once what was said last is captioned."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager

LIMIT_MS = 4_000
"""Finals are awaited for 3 s, then the microphone is let go; a desktop waits for 5 to 60 s."""

CANCELLED_AFTER_MS = 15_000
"""Nobody tells that the logout was given up. Who is still here by then goes on."""


class Logout(QObject):
    """Has `hold` end the captions when the session manager asks; Qt's main thread, outside tasks.

    Comes on Windows, on macOS, and under X11 with a Qt that speaks XSMP (the
    one of the Python packages does not: there the desktop sends a signal).
    `resume` is called if the logout does not come after all.
    """

    def __init__(
        self,
        app: QGuiApplication,
        loop: asyncio.AbstractEventLoop,
        *,
        hold: Callable[[], Awaitable[None]],
        resume: Callable[[], None],
    ) -> None:
        super().__init__(app)
        self._loop = loop
        self._hold = hold
        self._cancelled = QTimer(self, singleShot=True, interval=CANCELLED_AFTER_MS)
        self._cancelled.timeout.connect(resume)
        # The session manager waits for as long as this very call takes.
        app.commitDataRequest.connect(self.commit, Qt.ConnectionType.DirectConnection)
        app.saveStateRequest.connect(_never_restart, Qt.ConnectionType.DirectConnection)

    def commit(self, manager: QSessionManager) -> None:
        """Returns when all is captioned, `LIMIT_MS` later at most; the logout is not refused."""
        _never_restart(manager)
        task = asyncio.ensure_future(self._hold(), loop=self._loop)
        # Not a dialog's exec() on a coroutine's stack: Qt calls this from its own loop.
        waiting = QEventLoop()
        task.add_done_callback(lambda _: waiting.quit())
        QTimer.singleShot(LIMIT_MS, waiting, waiting.quit)
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._cancelled.start()

    def end(self) -> None:
        """The program ends by itself."""
        self._cancelled.stop()
        self.deleteLater()


def _never_restart(manager: QSessionManager) -> None:
    # Whether Captioner starts with the session is for the person to say, in the desktop's settings.
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
