"""The frozen program as a process, and its folder as a reader of binaries sees it."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.e2e.program import environment


@dataclass(frozen=True)
class FrozenProgram:
    """`folder` holds the program and _internal; its `home` takes all that it writes."""

    folder: Path
    home: Path

    @property
    def path(self) -> str:
        return str(self.folder / "captioner")

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Nothing of the Python that runs the tests."""
        kept = environment(self.home, more)
        return {name: kept[name] for name in kept if not name.startswith(("PYTHON", "VIRTUAL"))}

    def run(
        self, *arguments: object, more: Mapping[str, str] | None = None, timeout_s: float = 60
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.path, *(str(argument) for argument in arguments)],
            env=self.environment(more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def start(
        self, *arguments: object, more: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self.path, *(str(argument) for argument in arguments)],
            env=self.environment(more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


class Binary:
    """A program or library for Linux, as readelf describes it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def _told(self) -> str:
        command = ["readelf", "--wide", "--dynamic", "--version-info", str(self.path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return str(done.stdout)

    @property
    def needed(self) -> list[str]:
        return re.findall(r"\(NEEDED\).*\[(.+)\]", self._told)

    @property
    def search_paths(self) -> list[str]:
        found = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", self._told)
        return [path for paths in found for path in paths.split(":")]

    def newest(self, kind: str) -> tuple[int, ...]:
        """The newest version of the symbols of `kind` that it asks for, such as GLIBC."""
        found = re.findall(rf"Name: {kind}_([0-9.]+)", self._told)
        return max((tuple(map(int, each.split("."))) for each in found), default=())


def binaries(folder: Path) -> list[Binary]:
    return [Binary(path) for path in sorted(files(folder)) if _is_elf(path)]


def files(folder: Path) -> Iterator[Path]:
    """All but links."""
    for place, _, names in os.walk(folder):
        for path in (Path(place, name) for name in names):
            if not path.is_symlink():
                yield path


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
