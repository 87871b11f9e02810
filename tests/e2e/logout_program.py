"""The desktop program, and a session manager for it: SIGUSR1 logs out, SIGUSR2 ends the program.

`python -m tests.e2e.logout_program TRACE` prints the session manager's view,
one line a step; with the last one the time in monotonic ns. Qt's signal cannot
be sent from here, for nobody else may make a QSessionManager; what is
connected to it is called as Qt calls it.
"""

import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import SIGNAL, QCoreApplication, QTimer
from PySide6.QtGui import QSessionManager

from captioner.app import run_app
from captioner.ui.logout import Logout


class Manager:
    """As much of a QSessionManager as the program uses."""

    def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:  # noqa: N802 - Qt's name
        say(hint.name)


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - its way of speaking


def log_out() -> None:
    app = QCoreApplication.instance()
    assert app is not None
    assert app.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) == 1
    logout = app.findChild(Logout)
    assert logout is not None
    logout.commit(Manager())  # type: ignore[arg-type]
    say(f"goes on {time.monotonic_ns()}")


def main() -> int:
    signal.signal(signal.SIGUSR1, lambda *_: QTimer.singleShot(0, log_out))
    signal.signal(signal.SIGUSR2, lambda *_: QTimer.singleShot(0, QCoreApplication.quit))
    return run_app(trace=Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
