"""A private X screen with a window manager and a compositor, for tests of real windows."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import mss
import mss.tools
import pytest

from tests.other_systems import need_linux

FIRST_DISPLAY, LAST_DISPLAY = 60, 69
_PROGRAMS = ("Xvfb", "openbox", "picom", "xdotool", "xprop", "xwininfo")
_OPENBOX_CONFIG = "/etc/xdg/openbox/rc.xml"
_UP_WITHIN_S = 10.0
_STARTS = 3
_SECONDS_TO_FOLLOW = 0.15

Result = TypeVar("Result")


@dataclass(frozen=True)
class Screen:
    """`display` is what goes into DISPLAY, such as ":60"."""

    display: str
    width: int
    height: int
    scale: int = 1
    """How many pixels in each direction a program makes one of its own of."""

    @property
    def environment(self) -> Mapping[str, str]:
        """For a program that is to show its windows here."""
        kept = {
            k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        }
        own = {"DISPLAY": self.display, "QT_SCALE_FACTOR": str(self.scale)}
        return {**kept, "QT_QPA_PLATFORM": "xcb", **own}

    def run(self, *command: str) -> str:
        """Output of an X client such as xdotool; raises CalledProcessError."""
        done = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=20
        )
        return done.stdout

    def xdotool(self, *arguments: object) -> str:
        return self.run("xdotool", *(str(argument) for argument in arguments)).strip()

    def window(self, title: str) -> int | None:
        """The window of that title that can be seen, None if there is none."""
        search = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
        found = subprocess.run(
            search, env=self.environment, check=False, capture_output=True, text=True, timeout=20
        )
        return int(found.stdout.split()[0]) if found.stdout else None

    def place_of(self, window: int) -> tuple[int, int, int, int]:
        """Left, top, width and height as the X server has them."""
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        values = dict(line.split("=") for line in lines)
        return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])

    def drag(self, start: tuple[int, int], by: tuple[int, int], *, steps: int = 8) -> None:
        """Hold the left button from `start` to about `by` further on; `steer` ends exactly."""
        self.xdotool("mousemove", *start, "mousedown", 1, "sleep", _SECONDS_TO_FOLLOW)
        for step in range(1, steps + 1):
            x, y = start[0] + by[0] * step // steps, start[1] + by[1] * step // steps
            self.xdotool("mousemove", x, y, "sleep", 0.02)
        self.xdotool("sleep", _SECONDS_TO_FOLLOW, "mouseup", 1)

    def steer(self, start: tuple[int, int], *, remaining: Callable[[], tuple[int, int]]) -> None:
        """Hold the left button from `start` on and steer until nothing is `remaining`.

        A window manager may take over late and miss the first moves; a hand then
        goes on until the window is where it is wanted, and so does this.
        """
        pointer = start

        def has_arrived() -> bool:
            nonlocal pointer
            right, down = remaining()
            pointer = (pointer[0] + right, pointer[1] + down)
            self.xdotool("mousemove", *pointer, "sleep", _SECONDS_TO_FOLLOW)
            return (right, down) == (0, 0)

        self.xdotool("mousemove", *start, "mousedown", 1)
        try:
            until(has_arrived)
        finally:
            self.xdotool("mouseup", 1)

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """Red, green and blue as they are on the screen now."""
        with mss.MSS(display=self.display) as grabber:
            pixel: tuple[int, int, int] = grabber.grab(
                {"left": x, "top": y, "width": 1, "height": 1}
            ).pixel(0, 0)
            return pixel

    def save(self, path: Path) -> None:
        """Write a PNG of the whole screen."""
        with mss.MSS(display=self.display) as grabber:
            shot = grabber.grab({"left": 0, "top": 0, "width": self.width, "height": self.height})
            mss.tools.to_png(shot.rgb, shot.size, output=str(path))


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """1920 x 1080, openbox and picom; fails where they are not installed."""
    need_linux("an X server")
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.fail(f"not installed: {', '.join(missing)}", pytrace=False)
    with running_screen() as running:
        yield running


@contextmanager
def running_screen(width: int = 1920, height: int = 1080) -> Iterator[Screen]:
    """Everything is up when it is entered, and gone when it is left."""
    with ExitStack() as stack:
        for _ in range(_STARTS - 1):
            try:
                screen = _start(stack, width, height)
                break
            except pytest.fail.Exception:  # a program of the screen did not come up
                stack.close()
        else:
            screen = _start(stack, width, height)
        yield screen


def _start(stack: ExitStack, width: int, height: int) -> Screen:
    screen = stack.enter_context(_server(width, height))
    stack.enter_context(_running(["openbox", "--config-file", _OPENBOX_CONFIG], screen.environment))
    until(lambda: "window id" in screen.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
    picom = ["picom", "--backend", "xrender", "--config", os.devnull]
    stack.enter_context(_running(picom, screen.environment))
    until(lambda: "picom" in screen.run("xwininfo", "-root", "-tree"))
    return screen


def until(claim: Callable[[], Result | None], *, within_s: float = _UP_WITHIN_S) -> Result:
    """The first true result of `claim`; fails when there is none in time."""
    deadline = time.monotonic() + within_s
    while True:
        result = claim()
        if result:
            return result
        if time.monotonic() > deadline:
            pytest.fail(f"not so within {within_s} s, last seen: {result!r}")
        time.sleep(0.02)


@contextmanager
def _server(width: int, height: int) -> Iterator[Screen]:
    for number in _numbers():
        if _is_taken(number):
            continue
        read_end, write_end = os.pipe()
        command = ["Xvfb", f":{number}", "-displayfd", str(write_end), "-nolisten", "tcp"]
        command += ["-screen", "0", f"{width}x{height}x24"]
        with _running(command, os.environ, pass_fds=[write_end]):
            os.close(write_end)
            with os.fdopen(read_end) as answer:
                is_up = answer.readline().strip() == str(number)  # empty if the number is taken
            if is_up:
                yield Screen(f":{number}", width, height)
                return
    pytest.fail(f"no X screen could be started on :{FIRST_DISPLAY} to :{LAST_DISPLAY}")


def _numbers() -> Sequence[int]:
    """Processes that test side by side begin elsewhere: none disturbs the start of another."""
    numbers = range(FIRST_DISPLAY, LAST_DISPLAY + 1)
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
    begin = 3 * int(worker.removeprefix("gw")) % len(numbers)
    return [*numbers[begin:], *numbers[:begin]]


def _is_taken(number: int) -> bool:
    """True if some X server on this network has the number, in whichever container it runs.

    Lock files tell of servers with the same /tmp alone, yet X clients reach
    all of them, through sockets that have a name but no file.
    """
    return any(
        line.endswith(f"/tmp/.X11-unix/X{number}")
        for line in Path("/proc/net/unix").read_text().splitlines()
    )


@contextmanager
def _running(
    command: list[str], environment: Mapping[str, str], *, pass_fds: Sequence[int] = ()
) -> Iterator[None]:
    process = subprocess.Popen(
        command,
        env=environment,
        pass_fds=pass_fds,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=5)
