"""The window for sharing on a real screen, as a meeting program finds and captures it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from captioner.domain.settings import WindowPlace
from tests.screen import Screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

TITLE = "Captions for sharing"

_CAPTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
app.primaryScreen().grabWindow(int(sys.argv[1])).save(sys.argv[2])
"""


@pytest.fixture
def box(screen: Screen) -> Iterator[RunningOverlay]:
    with running_overlay(screen, WindowPlace(300, 800, 700, 139)) as running:
        say(running, 1, "Good morning, everybody.")
        yield running


def say(box: RunningOverlay, number: int, text: str) -> None:
    is_committed = True
    box.order("segment", number, 1, text, is_committed)


@pytest.fixture
def shared(screen: Screen, box: RunningOverlay) -> int:
    box.order("share")
    return until(lambda: screen.window(TITLE))


def captured(screen: Screen, window: int, path: Path) -> QImage:
    """What the X server has of the window itself, whatever lies over it."""
    command = [sys.executable, "-c", _CAPTURE, str(window), str(path)]
    subprocess.run(command, env=screen.environment, check=True, timeout=20)
    return QImage(str(path))


def bright_points(picture: QImage) -> int:
    """How much white text is in it."""
    points = ((x, y) for y in range(0, picture.height(), 2) for x in range(0, picture.width(), 2))
    return sum(QColor(picture.pixel(x, y)).lightness() > 220 for x, y in points)


def test_it_is_among_the_windows_that_a_meeting_offers(screen: Screen, shared: int) -> None:
    offered = screen.run("xprop", "-root", "_NET_CLIENT_LIST")
    assert hex(shared) in offered
    told = screen.run("xprop", "-id", str(shared), "_NET_WM_WINDOW_TYPE", "_NET_WM_STATE")
    assert "_NET_WM_WINDOW_TYPE_NORMAL" in told
    assert "_NET_WM_STATE_SKIP" not in told
    assert "_NET_WM_STATE_ABOVE" not in told


def test_it_has_an_ordinary_frame(screen: Screen, shared: int) -> None:
    told = until(lambda: _frame_extents(screen, shared))
    assert max(told) > 0


def test_its_captions_are_captured_while_another_window_covers_it(
    screen: Screen, box: RunningOverlay, shared: int, tmp_path: Path
) -> None:
    x, y, width, height = screen.place_of(shared)
    screen.xdotool("windowmove", box.window, x, y)
    screen.xdotool("windowsize", box.window, width, height)
    picture = captured(screen, shared, tmp_path / "shared.png")
    assert (picture.width(), picture.height()) == (width, height)
    assert bright_points(picture) > 100
    assert QColor(picture.pixel(2, 2)).name() == "#0f1115"
    say(box, 2, "And " * 12 + "so on.")
    before = bright_points(picture)
    until(lambda: bright_points(captured(screen, shared, tmp_path / "later.png")) > 2 * before)


def test_it_takes_the_size_that_its_frame_is_given(screen: Screen, shared: int) -> None:
    screen.xdotool("windowsize", "--sync", shared, 500, 400)
    assert screen.place_of(shared)[2:] == (500, 400)


def test_closing_it_by_its_frame_leaves_the_box_and_remembers_the_place(
    screen: Screen, box: RunningOverlay, shared: int
) -> None:
    screen.xdotool("windowmove", "--sync", shared, 200, 100)
    where = corner(screen, shared)
    screen.xdotool("windowactivate", "--sync", shared, "key", "alt+F4")
    remembered = box.wait_for("choose_overlay")["sharing_window"]
    assert (remembered["x"], remembered["y"]) == where
    until(lambda: screen.window(TITLE) is None)
    assert "Good morning" in box.look()["text"]


def corner(screen: Screen, window: int) -> tuple[int, int]:
    """Left and top without the frame; xdotool counts that twice."""
    told = screen.run("xwininfo", "-id", str(window)).splitlines()
    found = [line.split()[-1] for line in told if "Absolute upper-left" in line]
    return int(found[0]), int(found[1])


def _frame_extents(screen: Screen, window: int) -> tuple[int, ...] | None:
    told = screen.run("xprop", "-id", str(window), "_NET_FRAME_EXTENTS")
    return tuple(map(int, told.partition("=")[2].split(","))) if "=" in told else None
