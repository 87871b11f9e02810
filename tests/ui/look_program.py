"""Follows what the desktop asks of all programs, and prints it: one JSON line a change."""

import json
import os
import sys
from dataclasses import asdict

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from captioner.domain.system_look import SystemLook
from captioner.ui.system_look import SystemLookWatch


def say(look: SystemLook) -> None:
    print(json.dumps(asdict(look)), flush=True)  # noqa: T201 - its way of speaking


def main() -> int:
    application = QApplication(sys.argv)
    watch = SystemLookWatch()
    watch.changed.connect(say)
    say(watch.look)

    def end() -> None:
        if not os.read(sys.stdin.fileno(), 1024):
            watch.stop()
            application.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(end)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
