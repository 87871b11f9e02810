"""A caption screen that runs as its own program on a real X screen."""

import queue
from contextlib import AbstractContextManager
from typing import IO

from captioner.domain.settings import WindowPlace
from tests.screen import Screen, until
from tests.ui.running_program import Event, RunningProgram, running


class RunningOverlay(RunningProgram):
    """Up as soon as it is made."""

    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        super().__init__(screen, orders, events)
        self.shown = self.wait_for("shown")
        self.window = until(lambda: screen.window("Captions"))

    @property
    def place(self) -> WindowPlace:
        """Where it is; during a drag the window manager tells the program nothing of it."""
        return WindowPlace(*self._screen.place_of(self.window))


def running_overlay(
    screen: Screen, place: WindowPlace | None = None
) -> AbstractContextManager[RunningOverlay]:
    """At `place`, which is in pixels of the screen at its scale; the default without one."""
    where = (place.x, place.y, place.width, place.height) if place else ()
    return running(RunningOverlay, screen, "tests.ui.overlay_program", *where)
