"""A settings window that runs as its own program on a real X screen."""

import queue
from contextlib import AbstractContextManager
from typing import IO

from tests.screen import Screen, until
from tests.ui.running_program import Event, RunningProgram, running

TITLE = "Settings"


class RunningDialog(RunningProgram):
    """The window comes up when it is ordered to."""

    answer_within_s = 15.0

    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        super().__init__(screen, orders, events)
        self.wait_for("ready")

    def open(self) -> Event:
        """Returns the event of its first paint."""
        self.order("open")
        return self.wait_for("painted")

    def take_keyboard(self) -> None:
        window = until(lambda: self._screen.window(TITLE))
        self._screen.xdotool("windowactivate", "--sync", window)
        until(lambda: self.look()["is_active"])


def running_dialog(screen: Screen, *, servers: int) -> AbstractContextManager[RunningDialog]:
    return running(RunningDialog, screen, "tests.ui.settings.dialog_program", servers)
