"""Installers of stand-ins: what ./packaging/build hands to packaging/windows/installer."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).parents[2]
INSTALLER = PROJECT / "packaging" / "windows" / "installer"
DATE_S = 1_700_000_000
FILES = {
    "captioner/_internal/base_library.zip": "library",
    "captioner/_internal/resources/übung 日本.txt": "a name that is not English",
    "captioner/_internal/$INSTDIR.txt": "a name that NSIS could take for a folder",
    "licences/Qt/LICENSE": "licence",
    "sbom.cdx.json": "{}",
}


@dataclass(frozen=True, slots=True)
class Workshop:
    """Makes installers in `folder`; `stand_in` is the program that they install."""

    folder: Path
    stand_in: bytes = b"no program"
    options: Mapping[str, str] = field(default_factory=dict)

    def payload(self, files: Mapping[str, str]) -> Path:
        folder = self.folder / "payload"
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for name in ("captioner.exe", "captionerw.exe"):
            (folder / "captioner" / name).write_bytes(self.stand_in)
        return folder

    def make(self, version: str, files: Mapping[str, str] = FILES) -> Path:
        """The installer's file."""
        done = self.try_to_make(version, self.payload(files))
        assert done.returncode == 0, done.stdout + done.stderr
        return self.folder / "dist" / f"captioner-{version}-windows-x64-setup.exe"

    def try_to_make(self, version: str, payload: Path) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "PYTHON": sys.executable,
            "PAYLOAD": str(payload),
            "VERSION": version,
            "SOURCE_DATE_EPOCH": str(DATE_S),
            "DIST": str(self.folder / "dist"),
            "SCRATCH": str(self.folder / "scratch"),
            "NSIS_OPTIONS": "-WX",
        }
        return subprocess.run(
            [str(INSTALLER)],
            check=False,
            env=environment | dict(self.options),
            capture_output=True,
            text=True,
            timeout=60,
        )


def make_stand_in(folder: Path) -> bytes:
    program = folder / "stand-in.exe"
    source = Path(__file__).with_name("stand_in.nsi")
    subprocess.run(
        ["makensis", "-V1", "-WX", f"-DOUTFILE={program}", str(source)], check=True, timeout=60
    )
    return program.read_bytes()
