"""The overlay as a real window: Xvfb, openbox, picom and xdotool."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from captioner.domain.settings import OverlayPlace
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

ROW_PX = sizes_for_screen(1080).row_px
PLACE = OverlayPlace(400, 300, 900, sizes_for_screen(1080).height_px(3))
MIDDLE = (PLACE.x + 450, PLACE.y + 100)
RED = (255, 0, 0)

_RED_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("Red")
window.setStyleSheet("background: #ff0000")
window.setGeometry(300, 200, 1200, 600)
window.show()
app.exec()
"""


@pytest.fixture
def red_window(screen: Screen) -> Iterator[int]:
    """Another program's window where the overlay will be; has the keyboard."""
    program = subprocess.Popen([sys.executable, "-c", _RED_WINDOW], env=screen.environment)
    try:
        until(lambda: screen.pixel(*MIDDLE) == RED)
        window = int(screen.xdotool("search", "--name", "^Red$"))
        screen.xdotool("windowactivate", "--sync", window)
        yield window
    finally:
        program.kill()
        program.wait(timeout=5)


@pytest.fixture
def overlay(screen: Screen) -> Iterator[RunningOverlay]:
    with running_overlay(screen, PLACE) as running:
        yield running


def test_it_appears_where_it_was_remembered(overlay: RunningOverlay) -> None:
    shown = overlay.shown
    assert OverlayPlace(shown["x"], shown["y"], shown["width"], shown["height"]) == PLACE


def test_what_is_behind_shines_through(
    screen: Screen, red_window: int, overlay: RunningOverlay
) -> None:
    del red_window, overlay
    until(lambda: 20 < screen.pixel(*MIDDLE)[0] < 120)


def test_being_shown_it_leaves_the_keyboard_where_it_was(
    screen: Screen, red_window: int, overlay: RunningOverlay
) -> None:
    until(lambda: screen.pixel(*MIDDLE) != RED)
    assert not overlay.look()["has_keyboard"]
    assert int(screen.xdotool("getactivewindow")) == red_window


def test_asked_for_it_takes_the_keyboard(overlay: RunningOverlay) -> None:
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])


def test_it_stays_above_a_window_that_is_raised(
    screen: Screen, red_window: int, overlay: RunningOverlay
) -> None:
    until(lambda: screen.pixel(*MIDDLE) != RED)
    screen.xdotool("windowraise", red_window, "windowactivate", "--sync", red_window, "sleep", 0.3)
    del overlay
    assert screen.pixel(*MIDDLE) != RED


def test_a_drag_moves_it_and_its_new_place_is_told(screen: Screen, overlay: RunningOverlay) -> None:
    screen.drag(MIDDLE, (120, 80))
    place = overlay.wait_for("place", width=PLACE.width, height=PLACE.height)
    assert abs(place["x"] - PLACE.x - 120) <= 2
    assert abs(place["y"] - PLACE.y - 80) <= 2


def test_a_drag_at_the_lower_edge_adds_whole_rows(screen: Screen, overlay: RunningOverlay) -> None:
    lower_edge = (PLACE.x + 450, PLACE.y + PLACE.height - 2)
    screen.drag(lower_edge, (0, 2 * ROW_PX + 7))
    overlay.wait_for("place", x=PLACE.x, y=PLACE.y, height=PLACE.height + 2 * ROW_PX)
    assert overlay.look()["rows"] == 5


def test_a_drag_at_the_corner_changes_both_sides(screen: Screen, overlay: RunningOverlay) -> None:
    corner = (PLACE.x + PLACE.width - 4, PLACE.y + PLACE.height - 4)
    screen.drag(corner, (-200, -ROW_PX))
    place = overlay.wait_for("place", height=PLACE.height - ROW_PX)
    assert abs(place["width"] - PLACE.width + 200) <= 2


def test_a_right_click_opens_the_menu(screen: Screen, overlay: RunningOverlay) -> None:
    screen.xdotool("mousemove", *MIDDLE, "click", 3)
    until(lambda: overlay.look()["has_popup"])


def test_space_pauses_once_it_has_the_keyboard(screen: Screen, overlay: RunningOverlay) -> None:
    overlay.order("connection", "streaming", "Basic offline English")
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    screen.xdotool("key", "space")
    overlay.wait_for("set_paused", paused=True)


def test_the_menu_works_by_keyboard(screen: Screen, overlay: RunningOverlay) -> None:
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    screen.xdotool("key", "Menu")
    until(lambda: overlay.look()["has_popup"])
    screen.xdotool("key", "Down", "Return")
    overlay.wait_for("start")


def test_the_menu_button_is_reached_with_the_tab_key(
    screen: Screen, overlay: RunningOverlay
) -> None:
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    screen.xdotool("key", "Tab", "space")
    until(lambda: overlay.look()["has_popup"])


def test_the_sample_is_played_by_keyboard_alone(screen: Screen, overlay: RunningOverlay) -> None:
    overlay.order("offer_sample", "No microphone was found. Plug one in, or watch the sample.")
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])
    screen.xdotool("key", "space")
    overlay.wait_for("play_sample")


def test_the_sample_is_played_by_a_click(screen: Screen, overlay: RunningOverlay) -> None:
    overlay.order("offer_sample", "No microphone was found. Plug one in, or watch the sample.")
    button = until(lambda: overlay.look()["button"])
    screen.xdotool("mousemove", *button, "click", 1)
    overlay.wait_for("play_sample")
