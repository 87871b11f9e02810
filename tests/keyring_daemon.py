"""A keyring of the test's own: gnome-keyring on a private D-Bus, its files in a private home."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

import pytest

from tests.other_systems import need_linux

_START_SECONDS = 20.0

BUS_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""Without service folders, so that nobody is started because of a call: no prompter, no daemon."""


class KeyringDaemon:
    """`with KeyringDaemon() as daemon:` a bus with an unlocked, empty keyring.

    Give `environ` to every process that shall use it, or set `variables` in this
    one.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="captioner-keyring-"))
        self._bus: subprocess.Popen[bytes] | None = None
        self._keyring: subprocess.Popen[bytes] | None = None

    @property
    def home(self) -> Path:
        """Where the keyring's files are."""
        return self._folder / "home"

    @property
    def variables(self) -> dict[str, str]:
        """What leads to this keyring, apart from the rest of the environment."""
        return {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._folder / 'bus'}",
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_RUNTIME_DIR": str(self._folder),
        }

    @property
    def environ(self) -> dict[str, str]:
        return {**os.environ, **self.variables}

    def __enter__(self) -> Self:
        for tool in ("dbus-daemon", "gnome-keyring-daemon", "secret-tool"):
            if shutil.which(tool) is None:
                pytest.fail(
                    f"{tool} is missing (on Debian: apt install dbus gnome-keyring "
                    "libsecret-tools)",
                    pytrace=False,
                )
        self.home.mkdir()
        try:
            self._start_bus()
            self.unlock()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        if self._bus is not None:
            self._bus.kill()
            self._bus.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def unlock(self) -> None:
        """The keyring runs and is open."""
        self.stop()
        self._start_keyring("--unlock", password=b"password")

    def lock(self) -> None:
        """The keyring runs, and nobody has typed its password."""
        self.stop()
        self._start_keyring("--start", password=b"")

    def stop(self) -> None:
        """The bus goes on without a keyring."""
        if self._keyring is not None:
            self._keyring.kill()
            self._keyring.wait()
            self._keyring = None

    def look_up(self, **attributes: str) -> str:
        """What another program finds under these attributes; empty if nothing."""
        words = [word for pair in attributes.items() for word in pair]
        done = subprocess.run(
            ["secret-tool", "lookup", *words],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout

    def _start_bus(self) -> None:
        configuration = self._folder / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(socket=self._folder / "bus"))
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--nofork", f"--config-file={configuration}"],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _until((self._folder / "bus").exists, "the bus did not start")

    def _start_keyring(self, how: str, *, password: bytes) -> None:
        self._keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", how, "--components=secrets"],
            env=self.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._keyring.stdin is not None
        self._keyring.stdin.write(password)
        self._keyring.stdin.close()
        _until(self._is_on_the_bus, "the keyring did not start")

    def _is_on_the_bus(self) -> bool:
        call = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        done = subprocess.run(
            [*call, "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
        return "boolean true" in done.stdout


def _until(holds: Callable[[], bool], failure: str) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not holds():
        if time.monotonic() > deadline:
            pytest.fail(failure, pytrace=False)
        time.sleep(0.02)


@pytest.fixture
def keyring_daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringDaemon]:
    """A private, unlocked keyring that this process uses, too."""
    need_linux("a Secret Service")
    with KeyringDaemon() as daemon:
        for name, value in daemon.variables.items():
            monkeypatch.setenv(name, value)
        yield daemon
