"""Sway without a screen, with XWayland in it: a compositor built upon wlroots."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from tests.e2e.program import eventually
from tests.screen import Screen

SIZE = (1280, 720)
_NOBODY = 65534
_SOCKET = "wayland-1"
_CONFIG = """
output HEADLESS-1 resolution 1280x720
output * bg #d8e0e8 solid_color
default_border none
xwayland enable
exec xhost +si:localuser:root && env > ready
"""

_NATIVE = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv)
window = QLineEdit()
window.setWindowTitle("Native")
window.setStyleSheet("background: #204080")
window.showFullScreen()
app.exec()
"""


@dataclass(frozen=True)
class SwaySession:
    """`runtime` is its XDG_RUNTIME_DIR, `screen` the X screen in it."""

    runtime: Path
    screen: Screen

    @property
    def variables(self) -> Mapping[str, str]:
        return {
            "XDG_RUNTIME_DIR": str(self.runtime),
            "WAYLAND_DISPLAY": _SOCKET,
            "DISPLAY": self.screen.display,
        }

    def run(self, *command: str) -> str:
        """Output of a program in this session; raises CalledProcessError."""
        socket = next(self.runtime.glob("sway-ipc*"))
        environment = {**os.environ, **self.variables, "SWAYSOCK": str(socket)}
        done = subprocess.run(
            command, env=environment, check=True, capture_output=True, text=True, timeout=30
        )
        return done.stdout

    def picture(self, path: Path) -> QImage:
        """The screen as it is now, which is kept at `path`."""
        self.run("grim", str(path))
        return QImage(str(path))

    def color(self, x: int, y: int) -> QColor:
        return QColor(self.picture(self.runtime / "look.png").pixel(x, y))

    @property
    def focused(self) -> str:
        """The title of the window that has the keyboard; empty if none has."""
        return next((n["name"] for n in self._windows() if n["focused"]), "")

    def focus(self, title: str) -> None:
        self.run("swaymsg", f"[title={title}] focus")

    def _windows(self) -> Iterator[dict[str, Any]]:
        waiting = [json.loads(self.run("swaymsg", "-t", "get_tree"))]
        while waiting:
            node = waiting.pop()
            waiting += [*node["nodes"], *node["floating_nodes"]]
            if node.get("pid"):
                yield node


@contextmanager
def native_program(session: SwaySession) -> Iterator[None]:
    """One of Wayland's own windows, which fills the screen and has the keyboard."""
    variables = {**os.environ, **session.variables, "QT_QPA_PLATFORM": "wayland"}
    variables.pop("DISPLAY")
    program = subprocess.Popen([sys.executable, "-c", _NATIVE], env=variables)
    try:
        eventually(lambda: session.focused == "Native")
        eventually(lambda: session.color(5, 5).name() == "#204080")
        yield
    finally:
        program.kill()
        program.wait(timeout=5)


@contextmanager
def sway_session() -> Iterator[SwaySession]:
    """Everything is up when it is entered. Fails where sway or grim is not installed."""
    missing = [name for name in ("sway", "grim", "Xwayland", "xhost") if not shutil.which(name)]
    if missing:
        pytest.fail(f"not installed: {', '.join(missing)}", pytrace=False)
    runtime = Path(tempfile.mkdtemp(prefix="captioner-sway-"))
    (runtime / "config").write_text(_CONFIG)
    shutil.chown(runtime, *([_NOBODY, _NOBODY] if os.geteuid() == 0 else [os.geteuid()]))
    own = {
        "HOME": str(runtime),
        "XDG_RUNTIME_DIR": str(runtime),
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
    }
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    with (runtime / "log").open("w") as log:
        sway = subprocess.Popen(
            [*_as_nobody(), "sway", "-c", str(runtime / "config")],
            env={**environment, **own},
            cwd=runtime,
            stdout=log,
            stderr=log,
        )
    try:
        display = eventually(lambda: _display(runtime / "ready"))
        yield SwaySession(runtime, Screen(display, *SIZE))
    finally:
        sway.terminate()
        sway.wait(timeout=10)
        shutil.rmtree(runtime)


def _as_nobody() -> Sequence[str]:
    """Sway refuses to run as root."""
    if os.geteuid() != 0:
        return ()
    ids = (f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups", "--inh-caps=-all")
    return ("setpriv", *ids)


def _display(ready: Path) -> str:
    """Empty until the session's own programs run."""
    if not ready.exists():
        return ""
    lines = ready.read_text().splitlines()
    return next((line.partition("=")[2] for line in lines if line.startswith("DISPLAY=")), "")
