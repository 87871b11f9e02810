"""The overlay as a real window: Xvfb, openbox, picom and xdotool."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace

import pytest

from captioner.domain.settings import WindowPlace
from captioner.ui.overlay.placement import DEFAULT_ROWS
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

ROW_PX = sizes_for_screen(1080).row_px
PLACE = WindowPlace(400, 300, 900, sizes_for_screen(1080).height_px(DEFAULT_ROWS))
MIDDLE = (PLACE.x + 450, PLACE.y + 100)
RED = (255, 0, 0)
BRIGHT = 230

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
        window = until(lambda: screen.window("Red"))
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
    assert WindowPlace(shown["x"], shown["y"], shown["width"], shown["height"]) == PLACE


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
    wanted = replace(PLACE, x=PLACE.x + 200, y=PLACE.y + 80)  # on no line it would snap to
    screen.steer(MIDDLE, remaining=lambda: (wanted.x - overlay.place.x, wanted.y - overlay.place.y))
    overlay.wait_for("place", **asdict(wanted))


def test_a_drag_at_the_lower_edge_adds_whole_rows(screen: Screen, overlay: RunningOverlay) -> None:
    lower_edge = (PLACE.x + 450, PLACE.y + PLACE.height - 2)
    wanted = replace(PLACE, height=PLACE.height + 2 * ROW_PX)

    def remaining() -> tuple[int, int]:
        rest_px = wanted.height - overlay.place.height
        return 0, rest_px and rest_px + 7  # seven pixels more are no row

    screen.steer(lower_edge, remaining=remaining)
    overlay.wait_for("place", **asdict(wanted))


def test_a_drag_at_the_corner_changes_both_sides(screen: Screen, overlay: RunningOverlay) -> None:
    corner = (PLACE.x + PLACE.width - 4, PLACE.y + PLACE.height - 4)
    wanted = replace(PLACE, width=PLACE.width - 200, height=PLACE.height - ROW_PX)

    def remaining() -> tuple[int, int]:
        return wanted.width - overlay.place.width, wanted.height - overlay.place.height

    screen.steer(corner, remaining=remaining)
    overlay.wait_for("place", **asdict(wanted))


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
    for _ in range(20):
        screen.xdotool("key", "Tab")
        if overlay.look()["focus"] == "Menu":
            break
    screen.xdotool("key", "space")
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
    until(lambda: min(screen.pixel(button[0] - 90, button[1])) > BRIGHT)
    screen.xdotool("mousemove", *button, "click", 1)
    overlay.wait_for("play_sample")
