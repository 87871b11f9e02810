"""The packages for Linux, made as quickly as they can be, of a frozen program or of a stand-in."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.packaging.bare_machine import PROJECT, write_program

LINUX = PROJECT / "packaging" / "linux"
DATE_S = 1_700_000_000

_STAND_IN = """#!/bin/sh
echo "${0##*/} $*"
[ ! -e "$HOME/fails" ]
"""


def make_package(kind: str, payload: Path, version: str, folder: Path) -> Path:
    """A `deb` or an `archive` of that version in `folder`, which holds no other."""
    folder.mkdir(parents=True, exist_ok=True)
    own = {"PAYLOAD": payload, "VERSION": version, "DIST": folder, "SOURCE_DATE_EPOCH": DATE_S}
    quickly = {"deb": "zstd:1", "archive": "xz:0"}[kind]
    done = subprocess.run(
        [LINUX / kind],
        env={**os.environ, "COMPRESSION": quickly, **{k: str(v) for k, v in own.items()}},
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (made,) = (path for path in folder.iterdir() if path.suffix != ".sha256")
    return made


def unpack(archive: Path, folder: Path) -> Path:
    """The folder that is in it."""
    folder.mkdir(parents=True)
    subprocess.run(["tar", "-C", folder, "-xf", archive], check=True)
    (unpacked,) = folder.iterdir()
    return unpacked


def stand_in_payload(folder: Path) -> Path:
    """As packaging/freeze.py leaves it, but small; the program repeats its arguments."""
    texts = {
        "captioner/_internal/library.so": "GLIBC_2.17 GLIBC_2.9",
        "captioner/_internal/résumé 日本.txt": "a name that is not English",
        "licences/Qt/LICENSE": "licence",
        "sbom.cdx.json": "{}",
    }
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    write_program(folder / "captioner" / "captioner", _STAND_IN)
    return folder


def install(
    unpacked: Path, home: Path, *arguments: str, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run its install.sh as whoever lives in `home` would."""
    return run_at_home(home, unpacked / "install.sh", *arguments, more=more)


def run_at_home(
    home: Path, program: Path, *arguments: str, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "LANGUAGE": "en"}
    return subprocess.run(
        [program, *arguments],
        env=environment | dict(more or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
