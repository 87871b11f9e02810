"""The overlay on several monitors that come and go while it runs."""

from collections.abc import Iterator
from dataclasses import asdict, replace

import pytest

from captioner.domain.settings import WindowPlace
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, running_screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

LEFT = WindowPlace(0, 0, 1920, 1080)
RIGHT = WindowPlace(1920, 0, 1280, 1024)
BOX = (900, sizes_for_screen(1080).height_px(3))
ON_RIGHT = WindowPlace(2000, 300, *BOX)
ON_LEFT = WindowPlace(200, 400, *BOX)


@pytest.fixture(scope="module")
def desk() -> Iterator[Screen]:
    """As wide as two monitors."""
    with running_screen(LEFT.width + RIGHT.width, LEFT.height) as running:
        set_monitor(running, "LEFT", LEFT, "screen")
        yield running


@pytest.fixture
def monitors(desk: Screen) -> Iterator[Screen]:
    """LEFT and RIGHT side by side."""
    plug_in_right(desk)
    yield desk
    unplug_right(desk)


def set_monitor(desk: Screen, name: str, place: WindowPlace, output: str) -> None:
    size = f"{place.width}/508x{place.height}/286+{place.x}+{place.y}"
    desk.run("xrandr", "--setmonitor", name, size, output)


def unplug_right(desk: Screen) -> None:
    if "RIGHT" in desk.run("xrandr", "--listmonitors"):
        desk.run("xrandr", "--delmonitor", "RIGHT")


def plug_in_right(desk: Screen) -> None:
    set_monitor(desk, "RIGHT", RIGHT, "none")


def is_on(monitor: WindowPlace, box: WindowPlace) -> bool:
    right, bottom = monitor.x + monitor.width, monitor.y + monitor.height
    is_across = monitor.x <= box.x and box.x + box.width <= right
    return is_across and monitor.y <= box.y and box.y + box.height <= bottom


def comes_to(overlay: RunningOverlay, place: WindowPlace) -> None:
    until(lambda: overlay.place == place)


def test_a_box_on_the_second_monitor_is_where_it_was(monitors: Screen) -> None:
    with running_overlay(monitors, ON_RIGHT) as overlay:
        assert overlay.place == ON_RIGHT


def test_when_its_monitor_goes_it_comes_to_one_that_is_there(monitors: Screen) -> None:
    with running_overlay(monitors, ON_RIGHT) as overlay:
        unplug_right(monitors)
        until(lambda: is_on(LEFT, overlay.place))


def test_when_its_monitor_is_back_so_is_the_box(monitors: Screen) -> None:
    with running_overlay(monitors, ON_RIGHT) as overlay:
        unplug_right(monitors)
        until(lambda: is_on(LEFT, overlay.place))
        plug_in_right(monitors)
        comes_to(overlay, ON_RIGHT)


def test_each_arrangement_has_the_place_that_was_chosen_in_it(monitors: Screen) -> None:
    with running_overlay(monitors, ON_RIGHT) as overlay:
        unplug_right(monitors)
        until(lambda: is_on(LEFT, overlay.place))
        overlay.order("activate")
        until(lambda: overlay.look()["has_keyboard"])
        monitors.xdotool("key", "Home", "Home")
        alone = overlay.wait_for("place", x=0)
        plug_in_right(monitors)
        comes_to(overlay, ON_RIGHT)
        unplug_right(monitors)
        until(lambda: overlay.place.x == 0)
        assert overlay.place.y == alone["y"]


def test_a_place_of_these_screens_counts_more_than_the_last_one(monitors: Screen) -> None:
    known = [{"screens": [asdict(LEFT), asdict(RIGHT)], "place": asdict(ON_LEFT)}]
    with running_overlay(monitors, ON_RIGHT) as overlay:
        overlay.order("restore", known)
        comes_to(overlay, ON_LEFT)


def test_at_scale_two_it_snaps_to_the_same_edge_and_comes_back(monitors: Screen) -> None:
    fine = replace(monitors, scale=2)
    half = WindowPlace(980, 200, 450, 110)  # of device-independent pixels, on RIGHT
    with running_overlay(fine, half) as overlay:
        begun = overlay.place
        edge = RIGHT.x + RIGHT.width - begun.width
        fine.drag((begun.x + 300, begun.y + 40), (edge - begun.x - 10, 40))
        overlay.wait_for("place")
        snapped = overlay.place
        assert snapped.x == edge
        unplug_right(fine)
        until(lambda: is_on(LEFT, overlay.place))
        plug_in_right(fine)
        comes_to(overlay, snapped)


def test_a_drag_from_one_monitor_to_the_other_snaps_there(monitors: Screen) -> None:
    with running_overlay(monitors, ON_LEFT) as overlay:
        edge = RIGHT.x + RIGHT.width - BOX[0]
        grip = (ON_LEFT.x + 300, ON_LEFT.y + 60)
        monitors.drag(grip, (edge - ON_LEFT.x - 8, 30), steps=12)
        overlay.wait_for("place", x=edge, y=ON_LEFT.y + 30)
