"""A Windows of our own, by Wine: its files, its registry, and programs that run in it."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

START_LIMIT_S = 100
RUN_LIMIT_S = 60
HOME = r"C:\users\tester"

_REGISTRIES = {"HKCU": "user.reg", "HKLM": "system.reg"}
_SECTION = re.compile(r"^\[(?P<key>.*)\] \d+$")
_VALUE = re.compile(r'^(?:@|"(?P<name>(?:\\.|[^"\\])*)")=(?P<value>.*)$')

_Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class WindowsMachine:
    """Starts with the first program; what is read of it is as it was when it last settled."""

    prefix: Path

    def run(self, *command: str) -> int:
        """A program's exit status; what it started itself may go on until `settle`."""
        return subprocess.run(
            ["wine", *command],
            check=False,
            env=self._environment(),
            capture_output=True,
            timeout=RUN_LIMIT_S,
        ).returncode

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["wine", *command], env=self._environment())

    def settle(self) -> None:
        """Until no program runs, and all is on the disk; Windows ends with them."""
        subprocess.run(
            ["wineserver", "--wait"], check=True, env=self._environment(), timeout=RUN_LIMIT_S
        )

    def end(self) -> None:
        subprocess.run(["wineserver", "--kill"], check=False, env=self._environment())

    def path(self, windows_path: str) -> Path:
        """Where a file of drive C lies outside."""
        return self.prefix.joinpath("drive_c", *PureWindowsPath(windows_path).parts[1:])

    def files(self) -> frozenset[str]:
        """All files and folders of drive C, but not what comes and goes in temporary ones."""
        root = self.prefix / "drive_c"
        return frozenset(
            str(PureWindowsPath("C:\\", path.relative_to(root)))
            for path in root.rglob("*")
            if "Temp" not in path.parts and "windows" not in path.parts
        )

    def registry(self, root: str) -> Mapping[str, _Values]:
        """The values by their names, by their keys; the name of a key's own value is empty.

        Text stands without its quotes, numbers as `dword:...`.
        """
        keys: dict[str, _Values] = {}
        values: _Values = {}
        text = (self.prefix / _REGISTRIES[root]).read_text(encoding="latin-1")
        for line in text.replace("\\\n  ", "").splitlines():
            if section := _SECTION.match(line):
                values = keys.setdefault(_unescaped(section["key"]), {})
            elif value := _VALUE.match(line):
                values[_unescaped(value["name"] or "")] = _unescaped(_unquoted(value["value"]))
        return keys

    def _environment(self) -> dict[str, str]:
        return environment(self.prefix)


def environment(prefix: Path) -> dict[str, str]:
    """No window, no menu of the desktop outside, and a home of its own."""
    outside = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    return outside | {
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d",
        "HOME": str(prefix.parent),
        "USER": "tester",
        "LOGNAME": "tester",
        "LC_ALL": "C.UTF-8",
    }


def install_windows(prefix: Path) -> None:
    """Takes some seconds."""
    machine = WindowsMachine(prefix)
    for command in (["wineboot", "--init"], ["wine", "winecfg", "-v", "win10"]):
        subprocess.run(
            command,
            check=True,
            env=environment(prefix),
            capture_output=True,
            timeout=START_LIMIT_S,
        )
    machine.settle()
    for folder in machine.path(HOME).iterdir():
        if folder.is_symlink():  # to a folder of the person outside
            folder.unlink()
            folder.mkdir()


def copy_of(machine: WindowsMachine, prefix: Path) -> WindowsMachine:
    """Shares the files of Windows itself, which nobody changes; the registry is written anew."""
    shutil.copytree(machine.prefix, prefix, symlinks=True, copy_function=os.link)
    for name in (*_REGISTRIES.values(), "userdef.reg"):
        (prefix / name).unlink()
        shutil.copy2(machine.prefix / name, prefix / name)
    return WindowsMachine(prefix)


def _unquoted(text: str) -> str:
    return text[1:-1] if text.startswith('"') else text


def _unescaped(text: str) -> str:
    text = re.sub(r"\\x([0-9a-f]{1,4})", lambda found: chr(int(found[1], 16)), text)
    return text.replace('\\"', '"').replace("\\\\", "\\")
