"""The settings as a real window: Xvfb, openbox and xdotool."""

from collections.abc import Iterator

import pytest

from tests.screen import Screen, until
from tests.ui.settings.running_dialog import RunningDialog, running_dialog


@pytest.fixture
def empty(screen: Screen) -> Iterator[RunningDialog]:
    with running_dialog(screen, servers=0) as running:
        running.open()
        running.take_keyboard()
        yield running


@pytest.fixture
def three(screen: Screen) -> Iterator[RunningDialog]:
    with running_dialog(screen, servers=3) as running:
        running.open()
        running.take_keyboard()
        yield running


def test_a_server_is_added_tested_and_applied_without_the_mouse(
    screen: Screen, empty: RunningDialog
) -> None:
    screen.xdotool("key", "alt+v")
    until(lambda: empty.look()["focus"] == "Address")
    screen.xdotool("type", "gpu-box:50051")
    screen.xdotool("key", "alt+t")
    assert empty.wait_for("tested")["address"] == "gpu-box:50051"
    screen.xdotool("key", "alt+s", "key", "Return")  # the address, then OK by default
    assert empty.wait_for("applied")["servers"] == ["New server"]
    assert empty.wait_for("closed")["result"] == 1


def test_a_server_is_dragged_to_another_place(screen: Screen, three: RunningDialog) -> None:
    rows = three.look()["rows"]
    last, first = rows[3], rows[1]
    by = (0, first[1] - last[1] - 12)  # above the middle of the first server
    screen.drag((last[0], last[1]), by)
    until(lambda: three.look()["names"] == ["This computer", "Server 2", "Server 0", "Server 1"])


def test_the_window_managers_close_asks_where_something_was_changed(
    screen: Screen, three: RunningDialog
) -> None:
    screen.xdotool("key", "alt+n", "key", "End", "type", "x")
    screen.xdotool("key", "alt+F4")
    until(lambda: three.look()["asks"])
    screen.xdotool("key", "alt+d")
    assert three.wait_for("closed")["result"] == 0


def test_a_look_is_chosen_saved_and_applied_without_the_mouse(
    screen: Screen, three: RunningDialog
) -> None:
    screen.xdotool("key", "Down")  # from the list of pages, which has the keyboard at first
    screen.xdotool("key", "alt+p")
    until(lambda: three.look()["focus"] == "Preset")
    screen.xdotool("type", "L")  # for Large
    screen.xdotool("key", "alt+x", "key", "ctrl+a", "type", "#ffff00")
    screen.xdotool("key", "alt+a")
    until(lambda: three.look()["focus"] == "Name of the preset")
    screen.xdotool("type", "Lecture hall")
    screen.xdotool("key", "Return")
    until(lambda: three.look()["focus"] != "Name of the preset")
    screen.xdotool("key", "alt+z", "key", "Right")  # larger by a step
    screen.xdotool("key", "alt+x", "key", "Return")  # OK by default
    display = three.wait_for("applied")["display"]
    assert display["appearance"]["text"] == "#ffff00"
    assert display["appearance"]["size_percent"] == 205
    (preset,) = display["presets"]
    assert preset["name"] == "Lecture hall"
    assert preset["appearance"] == {**display["appearance"], "size_percent": 200}
