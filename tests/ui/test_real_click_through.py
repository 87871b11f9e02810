"""Clicks that really reach the program beneath, and the corner that takes them back."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from queue import Queue
from typing import IO

import pytest

from captioner.domain.settings import WindowPlace
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

PLACE = WindowPlace(400, 300, 900, sizes_for_screen(1080).height_px(3))
MIDDLE = (PLACE.x + 450, PLACE.y + 60)
CORNER = "Take clicks back"
GREEN = (0, 128, 0)

_BENEATH = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
class Beneath(QWidget):
    def mousePressEvent(self, event):
        print("click", flush=True)
app = QApplication(sys.argv)
window = Beneath()
window.setWindowTitle("Beneath")
window.setStyleSheet("background: #008000")
window.setGeometry(300, 200, 1200, 600)
window.show()
app.exec()
"""


class Beneath:
    """Another program's window where the overlay will be; counts the clicks that it gets."""

    def __init__(self, clicks: "Queue[str]") -> None:
        self._clicks = clicks

    @property
    def clicks(self) -> int:
        return self._clicks.qsize()


def count(lines: IO[str], said: "Queue[str]") -> None:
    for line in lines:
        said.put(line)


@pytest.fixture
def beneath(screen: Screen) -> Iterator[Beneath]:
    program = subprocess.Popen(
        [sys.executable, "-c", _BENEATH],
        env=screen.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    said: Queue[str] = Queue()
    reader = threading.Thread(target=count, args=(program.stdout, said))
    reader.start()
    try:
        until(lambda: screen.pixel(*MIDDLE) == GREEN)
        yield Beneath(said)
    finally:
        program.kill()
        program.wait(timeout=5)
        reader.join(timeout=5)
        program.stdout.close()


@pytest.fixture
def overlay(screen: Screen, beneath: Beneath) -> Iterator[RunningOverlay]:
    del beneath
    with running_overlay(screen, PLACE) as running:
        until(lambda: screen.pixel(*MIDDLE) != GREEN)
        yield running


def let_clicks_through(overlay: RunningOverlay) -> None:
    overlay.order("click_through", True)  # noqa: FBT003 - goes out as JSON


def click(screen: Screen, point: tuple[int, int]) -> None:
    screen.xdotool("mousemove", *point, "click", 1)


def clicked_through(screen: Screen, beneath: Beneath) -> bool:
    """One more try; a window manager may take a moment until clicks pass."""
    click(screen, MIDDLE)
    screen.xdotool("sleep", 0.1)
    return beneath.clicks > 0


def middle_of(screen: Screen, window: int) -> tuple[int, int]:
    left, top, width, height = screen.place_of(window)
    return left + width // 2, top + height // 2


def corner_of(screen: Screen) -> int:
    return until(lambda: screen.window(CORNER))


def test_at_first_the_box_takes_the_clicks(
    screen: Screen, beneath: Beneath, overlay: RunningOverlay
) -> None:
    click(screen, MIDDLE)
    until(lambda: overlay.look()["has_keyboard"])
    assert beneath.clicks == 0


def test_clicks_reach_the_program_beneath(
    screen: Screen, beneath: Beneath, overlay: RunningOverlay
) -> None:
    let_clicks_through(overlay)
    until(lambda: clicked_through(screen, beneath))


def test_clicks_pass_also_after_it_was_hidden_and_shown(
    screen: Screen, beneath: Beneath, overlay: RunningOverlay
) -> None:
    let_clicks_through(overlay)
    corner_of(screen)
    overlay.order("hide")
    until(lambda: screen.window(CORNER) is None)
    overlay.order("activate")
    corner_of(screen)
    until(lambda: clicked_through(screen, beneath))


def test_the_corner_takes_the_clicks_back(
    screen: Screen, beneath: Beneath, overlay: RunningOverlay
) -> None:
    let_clicks_through(overlay)
    until(lambda: clicked_through(screen, beneath))
    passed = beneath.clicks
    click(screen, middle_of(screen, corner_of(screen)))
    until(lambda: not overlay.look()["lets_clicks_through"])
    click(screen, MIDDLE)
    until(lambda: overlay.look()["has_keyboard"])
    assert beneath.clicks == passed


def test_the_corner_is_on_the_box_and_takes_no_keyboard(
    screen: Screen, overlay: RunningOverlay
) -> None:
    let_clicks_through(overlay)
    left, top, width, height = screen.place_of(corner_of(screen))
    assert PLACE.x < left < left + width <= PLACE.x + PLACE.width
    assert PLACE.y < top < top + height <= PLACE.y + PLACE.height
    assert not overlay.look()["has_keyboard"]


def test_the_corner_goes_where_the_box_goes(screen: Screen, overlay: RunningOverlay) -> None:
    let_clicks_through(overlay)
    before = screen.place_of(corner_of(screen))
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    screen.xdotool("key", "Left")
    wanted = (before[0] - 10, *before[1:])
    until(lambda: screen.place_of(corner_of(screen)) == wanted)
