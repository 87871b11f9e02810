"""Captions over a program that fills the screen, as a film or a shared talk does."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from captioner.domain.settings import WindowPlace
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

PLACE = WindowPlace(400, 300, 900, sizes_for_screen(1080).height_px(3))
MIDDLE = (PLACE.x + 450, PLACE.y + 60)
CORNER = "Take clicks back"
BLUE = (0, 0, 255)

_FILM = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import Qt
class Film(QWidget):
    def keyPressEvent(self, event):
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
app = QApplication(sys.argv)
window = Film()
window.setWindowTitle("Film")
window.setStyleSheet("background: #0000ff")
window.resize(600, 400)
window.show()
app.exec()
"""


class Film:
    def __init__(self, screen: Screen, window: int) -> None:
        self._screen = screen
        self.window = window

    def fill_the_screen(self) -> None:
        screen = self._screen
        screen.xdotool("windowactivate", "--sync", self.window)
        screen.xdotool("key", "f")
        until(lambda: screen.pixel(5, 5) == BLUE and screen.pixel(1900, 1070) == BLUE)

    def leave_fullscreen(self) -> None:
        self._screen.xdotool("windowactivate", "--sync", self.window, "key", "f")
        until(lambda: self._screen.pixel(1900, 1070) != BLUE)


@pytest.fixture
def film(screen: Screen) -> Iterator[Film]:
    program = subprocess.Popen([sys.executable, "-c", _FILM], env=screen.environment)
    try:
        yield Film(screen, until(lambda: screen.window("Film")))
    finally:
        program.kill()
        program.wait(timeout=5)


@pytest.fixture
def overlay(screen: Screen, film: Film) -> Iterator[RunningOverlay]:
    del film
    with running_overlay(screen, PLACE) as running:
        yield running


def is_seen(screen: Screen) -> bool:
    """Blue shines through the box, but no more than that."""
    return 20 < screen.pixel(*MIDDLE)[2] < 120


def test_it_is_seen_over_a_program_that_fills_the_screen(
    screen: Screen, film: Film, overlay: RunningOverlay
) -> None:
    film.fill_the_screen()
    until(lambda: is_seen(screen))
    assert overlay.place == PLACE


def test_shown_while_a_program_fills_the_screen_it_is_seen(screen: Screen, film: Film) -> None:
    film.fill_the_screen()
    with running_overlay(screen, PLACE):
        until(lambda: is_seen(screen))


def test_the_program_keeps_the_keyboard(
    screen: Screen, film: Film, overlay: RunningOverlay
) -> None:
    film.fill_the_screen()
    until(lambda: is_seen(screen))
    assert not overlay.look()["has_keyboard"]
    assert int(screen.xdotool("getactivewindow")) == film.window


def test_asked_for_it_takes_the_keyboard_there_too(
    screen: Screen, film: Film, overlay: RunningOverlay
) -> None:
    film.fill_the_screen()
    until(lambda: is_seen(screen))
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    until(lambda: is_seen(screen))


def test_once_the_program_has_the_keyboard_again_it_is_still_seen(
    screen: Screen, film: Film, overlay: RunningOverlay
) -> None:
    film.fill_the_screen()
    until(lambda: is_seen(screen))
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    screen.xdotool("windowactivate", "--sync", film.window)
    until(lambda: not overlay.look()["has_keyboard"])
    until(lambda: is_seen(screen))
    screen.xdotool("sleep", 0.3)
    assert is_seen(screen)


def test_when_the_program_is_small_again_the_box_is_where_it_was(
    screen: Screen, film: Film, overlay: RunningOverlay
) -> None:
    film.fill_the_screen()
    until(lambda: is_seen(screen))
    film.leave_fullscreen()
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    assert overlay.place == PLACE


def test_the_solid_corner_is_seen_over_it_too(
    screen: Screen, film: Film, overlay: RunningOverlay
) -> None:
    overlay.order("click_through", True)  # noqa: FBT003 - goes out as JSON
    film.fill_the_screen()
    corner = until(lambda: screen.window(CORNER))
    left, top, _, height = screen.place_of(corner)
    until(lambda: min(screen.pixel(left + height // 4, top + height // 2)) > 200)
