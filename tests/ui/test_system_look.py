"""What a desktop asks for, over a real bus from a portal that speaks as the real ones do."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from typing import IO

import pytest
from pytestqt.qtbot import QtBot

from captioner.domain.system_look import SystemLook
from captioner.ui.system_look import SystemLookWatch

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktops' portals are Linux'")

GNOME = "org.gnome.desktop.interface"
APPEARANCE = "org.freedesktop.appearance"
KDE = "org.kde.kdeglobals.KDE"


class Desktop:
    """A portal and a program that follows it, on a bus of their own."""

    def __init__(self, bus: str, stack: ExitStack) -> None:
        self._environment = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._stack = stack
        self._portal: IO[str] | None = None
        self._looks: IO[str] | None = None

    def start_portal(self, settings: dict[str, object]) -> None:
        self._portal, out = self._start("tests.ui.portal_program", json.dumps(settings))
        assert out.readline() == "ready\n"

    def start_program(self) -> None:
        _, self._looks = self._start("tests.ui.look_program")

    def change(self, settings: dict[str, object]) -> None:
        assert self._portal is not None
        self._portal.write(json.dumps(settings) + "\n")
        self._portal.flush()

    def wait_for(self, **wanted: object) -> dict[str, object]:
        """The first look that is as wanted; the test's own time limit ends a vain wait."""
        assert self._looks is not None
        for line in self._looks:
            look: dict[str, object] = json.loads(line)
            if wanted.items() <= look.items():
                return look
        return pytest.fail("the program ended")

    def _start(self, module: str, *arguments: str) -> tuple[IO[str], IO[str]]:
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._stack.callback(process.wait, 10)
        assert process.stdin is not None
        assert process.stdout is not None
        self._stack.callback(process.stdout.close)
        self._stack.callback(process.stdin.close)
        return process.stdin, process.stdout


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.fail("not installed: dbus-daemon", pytrace=False)
    bus = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    with bus.stdout, ExitStack() as stack:
        stack.callback(bus.wait, 10)
        stack.callback(bus.terminate)
        yield Desktop(bus.stdout.readline().strip(), stack)


def test_what_gnome_has_set_is_followed_from_the_start(desktop: Desktop) -> None:
    desktop.start_portal(
        {GNOME: {"text-scaling-factor": ["d", 1.25], "enable-animations": ["b", False]}}
    )
    desktop.start_program()
    look = desktop.wait_for(text_scale=1.25, has_reduced_motion=True)
    assert not look["has_high_contrast"]


def test_a_change_is_followed(desktop: Desktop) -> None:
    desktop.start_portal({GNOME: {"text-scaling-factor": ["d", 1.25]}})
    desktop.start_program()
    desktop.wait_for(text_scale=1.25)
    desktop.change({APPEARANCE: {"contrast": ["u", 1]}})
    desktop.wait_for(has_high_contrast=True)
    desktop.change({GNOME: {"text-scaling-factor": ["d", 2.0]}})
    desktop.wait_for(text_scale=2.0, has_high_contrast=True)
    desktop.change({APPEARANCE: {"contrast": ["u", 0]}})
    desktop.wait_for(text_scale=2.0, has_high_contrast=False)


def test_kdes_animations_count_as_motion(desktop: Desktop) -> None:
    desktop.start_portal({KDE: {"AnimationDurationFactor": ["s", "0"]}})
    desktop.start_program()
    desktop.wait_for(has_reduced_motion=True)


def test_a_scale_that_makes_no_sense_is_bounded(desktop: Desktop) -> None:
    desktop.start_portal({GNOME: {"text-scaling-factor": ["d", 1e9]}})
    desktop.start_program()
    desktop.wait_for(text_scale=4.0)


def test_without_a_bus_the_look_is_an_ordinary_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    watch = SystemLookWatch()
    assert watch.look == SystemLook(is_dark=watch.look.is_dark)
    watch.stop()
