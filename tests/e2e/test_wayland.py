"""The whole program in a Wayland session, with an X server in it and without one."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.e2e.program import eventually, set_up, started

SESSION = (1280, 720)
PLACE = {"x": 200, "y": 150, "width": 700, "height": 139}
_SOCKET = "wl-captions"
_DARK = 70
"""More than the box lets through of Weston's light wallpaper; the wallpaper has over 100."""


@dataclass(frozen=True)
class WaylandSession:
    """Weston without a screen; `runtime` is its XDG_RUNTIME_DIR, `display` its X server."""

    runtime: Path
    display: str | None

    @property
    def variables(self) -> Mapping[str, str]:
        own = {"XDG_RUNTIME_DIR": str(self.runtime), "WAYLAND_DISPLAY": _SOCKET}
        return own if self.display is None else {**own, "DISPLAY": self.display}

    def run(self, *command: str) -> str:
        """Output of a program in this session; raises CalledProcessError."""
        done = subprocess.run(
            command,
            env={**os.environ, **self.variables},
            cwd=self.runtime,
            check=True,
            capture_output=True,
            text=True,
            timeout=30,
        )
        return done.stdout

    def picture(self) -> QImage:
        """The screen as it is now."""
        for old in self.runtime.glob("*.png"):
            old.unlink()
        self.run("weston-screenshooter")
        return QImage(str(next(self.runtime.glob("*.png"))))


@contextmanager
def wayland_session(runtime: Path, *more: str) -> Iterator[WaylandSession]:
    if shutil.which("weston") is None:
        pytest.fail("not installed: weston", pytrace=False)
    runtime.chmod(0o700)  # Weston refuses any other
    width, height = SESSION
    command = ["weston", "--backend=headless-backend.so", "--use-pixman", "--no-config", "--debug"]
    command += [f"--width={width}", f"--height={height}", f"--socket={_SOCKET}", *more]
    log = runtime / "weston.log"
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["XDG_RUNTIME_DIR"] = str(runtime)
    with log.open("w") as said:
        weston = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
    try:
        eventually((runtime / _SOCKET).exists)
        session = WaylandSession(runtime, _x_display(log) if "--xwayland" in more else None)
        eventually(lambda: dark_box(session.picture()) is None)  # the wallpaper comes late
        yield session
    finally:
        weston.terminate()
        weston.wait(timeout=10)


def _x_display(log: Path) -> str:
    told = "xserver listening on display "
    eventually(lambda: told in log.read_text())
    return log.read_text().split(told)[1].split()[0]


def dark_box(picture: QImage) -> tuple[int, int, int, int] | None:
    """x, y, width and height of what is dark below Weston's panel; None if nothing is."""
    dark = [
        (x, y)
        for y in range(40, picture.height(), 2)
        for x in range(0, picture.width(), 2)
        if QColor(picture.pixel(x, y)).lightness() < _DARK
    ]
    if not dark:
        return None
    columns, rows = [x for x, _ in dark], [y for _, y in dark]
    return min(columns), min(rows), max(columns) - min(columns), max(rows) - min(rows)


def is_as_wide_as_it_was(box: tuple[int, int, int, int] | None) -> bool:
    """Weston lets windows grow to their size when they come."""
    return box is not None and abs(box[2] - PLACE["width"]) <= 6


def quit_by_signal(program: subprocess.Popen[str]) -> None:
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=20)
    assert program.returncode == 0


def test_where_there_is_an_x_server_the_box_is_one_of_its_windows(tmp_path: Path) -> None:
    """No more than that: Weston places such windows itself, unlike the compositors of desktops."""
    home, runtime = tmp_path / "home", tmp_path / "runtime"
    home.mkdir()
    runtime.mkdir()
    set_up(home, overlay=PLACE)
    with (
        wayland_session(runtime, "--xwayland") as session,
        started(home, more=session.variables) as program,
    ):
        eventually(lambda: is_as_wide_as_it_was(dark_box(session.picture())))
        found = session.run("xdotool", "search", "--onlyvisible", "--class", "captioner")
        quit_by_signal(program)
    assert found.split()


def test_without_one_the_box_is_shown_where_the_compositor_wants_it(tmp_path: Path) -> None:
    home, runtime = tmp_path / "home", tmp_path / "runtime"
    home.mkdir()
    runtime.mkdir()
    set_up(home, overlay=PLACE)
    with (
        wayland_session(runtime) as session,
        started(home, more=session.variables) as program,
    ):
        eventually(lambda: dark_box(session.picture()))
        quit_by_signal(program)
