"""A clean Debian of the test's own: a folder in which programs are started, and nothing else.

Nothing is mounted, so that it works in containers too: the programs there have neither /proc nor
/sys. They reach the screens of this machine by the network that they share.
"""

import os
import shutil
import subprocess
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.packaging.bare_machine import PROJECT

USER = 1000
_KEPT = PROJECT / "build" / "roots"
"""A root that has been made once is kept there, as an archive; no part of what is built."""

_ROOM_BYTES = 3 * 10**9

_SET_UP = """\
useradd --create-home --uid 1000 person
printf '#!/bin/sh\\nexit 101\\n' >/usr/sbin/policy-rc.d
chmod 755 /usr/sbin/policy-rc.d
echo force-unsafe-io >/etc/dpkg/dpkg.cfg.d/test
echo 'Acquire::Languages "none"; Acquire::Check-Date "false";' >/etc/apt/apt.conf.d/99test
apt-get -qq update
"""


@dataclass(frozen=True)
class DebianRoot:
    """`run` and `start` are as root, or as the person whose home is /home/person."""

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home" / "person"

    def run(
        self, *command: str, user: int = 0, timeout_s: float = 300
    ) -> subprocess.CompletedProcess[str]:
        """To the end, whatever that is."""
        return subprocess.run(
            self._command(command, user, {}),
            env={},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def apt_get(self, *arguments: str) -> str:
        """What it said; the test fails with that where it does not succeed."""
        command = ["apt-get", "--assume-yes", "--quiet", "--no-install-recommends", *arguments]
        done = self.run("env", "DEBIAN_FRONTEND=noninteractive", *command)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def start(
        self, *command: str, variables: Mapping[str, str], user: int = USER
    ) -> subprocess.Popen[str]:
        """In the background; whoever starts it ends it."""
        return subprocess.Popen(
            self._command(command, user, variables),
            env={},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def files(self) -> dict[str, str]:
        """Every file, folder and link, by its path; a value changes when its content does."""
        found = {}
        for folder, folders, files in os.walk(self.folder):
            for name in (*folders, *files):
                path = Path(folder, name)
                found[f"/{path.relative_to(self.folder)}"] = _content(path)
        return found

    def _command(
        self, command: Sequence[str], user: int, variables: Mapping[str, str]
    ) -> list[str]:
        home = "/home/person" if user else "/root"
        # The sound server and the bus of whoever runs the tests must not be found from here.
        own = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8"}
        pairs = [f"{name}={value}" for name, value in (own | dict(variables)).items()]
        enter = [shutil.which("chroot") or "/usr/sbin/chroot", f"--userspec={user}:{user}"]
        return [*enter, str(self.folder), "/usr/bin/env", "-i", *pairs, *command]


@contextmanager
def debian_root(suite: str) -> Iterator[DebianRoot]:
    """A new one, gone when it is left; skips the test where none can be made."""
    if os.geteuid() != 0:
        pytest.skip("a clean Debian can only be entered by root")
    if shutil.which("debootstrap") is None:
        pytest.skip("debootstrap is not installed")
    folder = Path(tempfile.mkdtemp(prefix="captioner-root-", dir=_quick_place()))
    folder.chmod(0o755)
    try:
        _fill(folder, suite)
        yield DebianRoot(folder)
    finally:
        subprocess.run(["rm", "-rf", "--one-file-system", folder], check=True)


def _quick_place() -> Path | None:
    """In memory, where there is plenty: half of the time would be the disk's."""
    memory = Path("/dev/shm")
    has_room = memory.is_dir() and shutil.disk_usage(memory).free > _ROOM_BYTES
    return memory if has_room and psutil.virtual_memory().available > 2 * _ROOM_BYTES else None


def _fill(folder: Path, suite: str) -> None:
    kept = _KEPT / f"{suite}.tar"
    if kept.exists():
        subprocess.run(["tar", "-C", folder, "--numeric-owner", "-xpf", kept], check=True)
        return
    _bootstrap(folder, suite)
    _KEPT.mkdir(parents=True, exist_ok=True)
    half = kept.with_suffix(f".{os.getpid()}")
    subprocess.run(["tar", "-C", folder, "--numeric-owner", "-cf", half, "."], check=True)
    half.rename(kept)


def _bootstrap(folder: Path, suite: str) -> None:
    command = ["debootstrap", "--variant=minbase", suite, str(folder), _archive()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0:
        pytest.skip(f"debootstrap makes no Debian here: {done.stdout.splitlines()[-1]}")
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc", name), folder / "etc" / name)
    done = DebianRoot(folder).run("sh", "-ec", _SET_UP)
    assert done.returncode == 0, done.stderr


def _archive() -> str:
    """The one that this machine itself installs from, if that is Debian's."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    known = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()
    debians = [each.rstrip("/") for each in known if each.rstrip("/").endswith("/debian")]
    if not debians:
        pytest.skip("this machine installs from no archive of Debian's")
    return debians[0]


def _content(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    if path.is_file():
        return f"{path.stat().st_mode:o} {zlib.crc32(path.read_bytes()):x}"
    return f"{path.lstat().st_mode:o}"
