#!/usr/bin/env python3
"""Lays out what the installer for Windows puts in place, and lists it for makensis.

    stage.py PAYLOAD FOLDER

PAYLOAD holds the frozen program (captioner/), licences/ and sbom.cdx.json. Into FOLDER come
`files` (copies, dated by SOURCE_DATE_EPOCH so that the same program makes the same installer) and
`lists` (the statements that install and remove just these files, and their size).
"""

import os
import shutil
import sys
from pathlib import Path, PureWindowsPath

PROGRAMS = ("captioner.exe", "captionerw.exe")
BESIDE = ("licences", "sbom.cdx.json")
"""What lies beside the program in the payload, and within its folder once installed."""


def main() -> int:
    payload, folder = Path(sys.argv[1]), Path(sys.argv[2])
    missing = [name for name in PROGRAMS if not (payload / "captioner" / name).is_file()]
    missing += [name for name in BESIDE if not (payload / name).exists()]
    if missing:
        print(f"{payload} is no frozen Captioner for Windows: it lacks {', '.join(missing)}.")
        return 1
    shutil.rmtree(folder, ignore_errors=True)
    files = folder / "files"
    _copy(payload, files)
    lists = folder / "lists"
    lists.mkdir()
    _write_lists(files, lists)
    (lists / "size.nsh").write_text(f"!define SIZE_KB {_size_kb(files)}\n", encoding="utf-8")
    return 0


def _copy(payload: Path, files: Path) -> None:
    shutil.copytree(payload / "captioner", files)
    for name in BESIDE:
        if (payload / name).is_dir():
            shutil.copytree(payload / name, files / name)
        else:
            shutil.copy(payload / name, files / name)
    date_s = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in files.rglob("*"):
        os.utime(path, (date_s, date_s))


def _write_lists(files: Path, lists: Path) -> None:
    kept = sorted(path for path in files.rglob("*") if path.is_file())
    folders = sorted({path for file in kept for path in file.parents if files in path.parents})
    install = []
    for folder in [files, *folders]:
        install.append(f'SetOutPath "{_installed(files, folder)}"')
        install += [
            f'File "/oname={_escaped(path.name)}" "{path}"'
            for path in kept
            if path.parent == folder
        ]
    remove = [f'Delete "{_installed(files, path)}"' for path in kept]
    clear = [f'RMDir "{_installed(files, folder)}"' for folder in reversed(folders)]
    for name, lines in [
        ("install_files.nsh", install),
        ("remove_files.nsh", remove),
        ("remove_folders.nsh", clear),
    ]:
        (lists / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _installed(files: Path, path: Path) -> str:
    return str(PureWindowsPath("$INSTDIR") / _escaped(str(path.relative_to(files))))


def _escaped(text: str) -> str:
    return text.replace("$", "$$")


def _size_kb(files: Path) -> int:
    return sum(path.stat().st_size for path in files.rglob("*") if path.is_file()) // 1024 + 1


if __name__ == "__main__":
    sys.exit(main())
