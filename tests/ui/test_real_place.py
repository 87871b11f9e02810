"""Where a real window comes to rest: snapped, on every workspace, by keyboard."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace

import pytest

from captioner.domain.settings import WindowPlace
from captioner.ui.overlay.snapping import SNAP_PX
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

WIDTH, HEIGHT = 900, sizes_for_screen(1080).height_px(3)
PLACE = WindowPlace(200, 300, WIDTH, HEIGHT)
GRIP = (PLACE.x + 300, PLACE.y + 60)
MIDDLE_X = (1920 - WIDTH) // 2
LOWEST_Y = 1080 - HEIGHT
NEAR = SNAP_PX - 4


@pytest.fixture
def overlay(screen: Screen) -> Iterator[RunningOverlay]:
    with running_overlay(screen, PLACE) as running:
        yield running


def has_keyboard(overlay: RunningOverlay) -> None:
    overlay.order("activate")
    until(lambda: overlay.look()["has_keyboard"])


def test_a_drag_that_ends_near_the_middle_snaps_to_it(
    screen: Screen, overlay: RunningOverlay
) -> None:
    screen.drag(GRIP, (MIDDLE_X - PLACE.x + NEAR, 60))
    overlay.wait_for("place", **asdict(replace(PLACE, x=MIDDLE_X, y=PLACE.y + 60)))


def test_a_drag_that_ends_near_a_corner_snaps_into_it(
    screen: Screen, overlay: RunningOverlay
) -> None:
    screen.drag(GRIP, (-PLACE.x - NEAR, LOWEST_Y - PLACE.y + NEAR))
    overlay.wait_for("place", **asdict(replace(PLACE, x=0, y=LOWEST_Y)))


def test_with_alt_held_it_stays_where_the_hand_left_it(
    screen: Screen, overlay: RunningOverlay
) -> None:
    screen.xdotool("mousemove", *GRIP, "mousedown", 1)
    screen.xdotool("keydown", "alt")
    try:
        by = MIDDLE_X - PLACE.x + NEAR
        screen.xdotool("mousemove", GRIP[0] + by // 2, GRIP[1], "sleep", 0.1)
        screen.xdotool("mousemove", GRIP[0] + by, GRIP[1])
        overlay.wait_for("place", **asdict(replace(PLACE, x=MIDDLE_X + NEAR)))
    finally:
        screen.xdotool("mouseup", 1, "keyup", "alt")


def test_a_preset_is_one_chord_away(screen: Screen, overlay: RunningOverlay) -> None:
    has_keyboard(overlay)
    screen.xdotool("key", "ctrl+Up")
    overlay.wait_for("place", x=MIDDLE_X, y=round(1080 * 0.04))


def test_two_keys_put_it_into_a_corner(screen: Screen, overlay: RunningOverlay) -> None:
    has_keyboard(overlay)
    screen.xdotool("key", "End", "End", "ctrl+Page_Up", "ctrl+Page_Up")
    overlay.wait_for("place", x=1920 - WIDTH, y=0)


def test_a_double_click_makes_it_as_wide_as_the_screen(
    screen: Screen, overlay: RunningOverlay
) -> None:
    screen.xdotool("mousemove", *GRIP, "click", "--repeat", 2, "--delay", 60, 1)
    overlay.wait_for("place", x=0, width=1920)


def test_it_is_on_every_workspace(screen: Screen, overlay: RunningOverlay) -> None:
    screen.xdotool("set_num_desktops", 2)
    try:
        screen.xdotool("set_desktop", 1)
        until(lambda: screen.xdotool("get_desktop") == "1")
        assert screen.window("Captions") == overlay.window
    finally:
        screen.xdotool("set_desktop", 0)


def test_it_is_on_every_workspace_also_after_it_was_hidden(
    screen: Screen, overlay: RunningOverlay
) -> None:
    overlay.order("hide")
    until(lambda: screen.window("Captions") is None)
    overlay.order("activate")
    window = until(lambda: screen.window("Captions"))
    until(lambda: "4294967295" in screen.run("xprop", "-id", str(window), "_NET_WM_DESKTOP"))


@pytest.fixture
def talk(screen: Screen) -> Iterator[tuple[int, int, int, int]]:
    """Another program's window; x, y, width and height with its frame."""
    show = "w.setWindowTitle('Talk'); w.setGeometry(250, 350, 1100, 500); w.show(); a.exec()"
    code = f"from PySide6.QtWidgets import *; a = QApplication([]); w = QWidget(); {show}"
    program = subprocess.Popen([sys.executable, "-c", code], env=screen.environment)
    try:
        window = until(lambda: screen.window("Talk"))
        left, right, top, bottom = until(lambda: frame_of(screen, window))
        told = screen.run("xwininfo", "-id", str(window))  # xdotool counts the frame twice
        x, y, width, height = (
            int(told.partition(f"{name}:")[2].split()[0])
            for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        )
        yield x - left, y - top, width + left + right, height + top + bottom
    finally:
        program.kill()
        program.wait(timeout=5)


def frame_of(screen: Screen, window: int) -> tuple[int, ...]:
    told = screen.run("xprop", "-id", str(window), "_NET_FRAME_EXTENTS")
    return tuple(int(each) for each in re.findall(r"\d+", told.partition("=")[2]))


def test_it_snaps_to_the_lower_edge_of_another_window(
    screen: Screen, talk: tuple[int, int, int, int], overlay: RunningOverlay
) -> None:
    lower_edge = talk[1] + talk[3]
    screen.drag(GRIP, (130, lower_edge - PLACE.y + 6))
    overlay.wait_for("place", y=lower_edge)
