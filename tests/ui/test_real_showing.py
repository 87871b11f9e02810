"""The box hidden and shown again before a busy window manager has taken note."""

import os
import signal
from collections.abc import Iterator

import psutil
import pytest

from captioner.domain.settings import WindowPlace
from captioner.ui.theme import sizes_for_screen
from tests.screen import Screen, running_screen, until
from tests.ui.running_overlay import RunningOverlay, running_overlay

PLACE = WindowPlace(400, 300, 900, sizes_for_screen(1080).height_px(3))


@pytest.fixture
def own_screen() -> Iterator[Screen]:
    """One whose window manager may be stopped."""
    with running_screen() as running:
        yield running


@pytest.fixture
def box(own_screen: Screen) -> Iterator[RunningOverlay]:
    with running_overlay(own_screen, PLACE) as running:
        yield running


def is_on_top(screen: Screen, window: int) -> bool:
    told = screen.run("xprop", "-id", str(window), "_NET_WM_STATE", "_NET_WM_DESKTOP")
    return "_NET_WM_STATE_ABOVE" in told and "4294967295" in told  # and on all workspaces


def test_it_is_on_top_again(own_screen: Screen, box: RunningOverlay) -> None:
    until(lambda: is_on_top(own_screen, box.window))
    manager = window_manager_of(own_screen)
    manager.send_signal(signal.SIGSTOP)
    box.order("hide")
    box.order("show")
    box.look()
    manager.send_signal(signal.SIGCONT)
    own_screen.xdotool("sleep", 1)  # it is on top no longer, and that is seen after 0.5 s
    until(lambda: is_on_top(own_screen, box.window))
    assert box.place == PLACE


def window_manager_of(screen: Screen) -> psutil.Process:
    own = psutil.Process(os.getpid()).children()
    return next(
        each
        for each in own
        if each.name() == "openbox" and each.environ()["DISPLAY"] == screen.display
    )
