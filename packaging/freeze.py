"""Freezes the program into build/payload: captioner/, licences/ and sbom.cdx.json.

Run by ./packaging/build, in build/venv. What is up to date is not frozen again. The new
folder takes the old one's place only when it is whole, so a run that is broken off costs
nothing. The same sources give the same bytes, wherever and whenever they are frozen.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from components import components_of
from inventory import write_licences, write_sbom

from captioner.store.file_lock import take_lock

PROJECT = Path(__file__).resolve().parent.parent
BUILD = PROJECT / "build"
PAYLOAD = BUILD / "payload"
_STAMP = "made-from"
"""Within the payload: a digest of all that it was made from."""

_READABLE, _EXECUTABLE = 0o644, 0o755


def main() -> int:
    BUILD.mkdir(exist_ok=True)
    lock = os.open(BUILD / "freezing.lock", os.O_RDWR | os.O_CREAT)
    try:
        _wait_for_turn(lock)
        sources = _digest_of_sources()
        if _stamp_of(PAYLOAD) == sources:
            print("The frozen program is up to date.", file=sys.stderr)
        else:
            _freeze(sources)
        _date_files(PAYLOAD, int(os.environ["SOURCE_DATE_EPOCH"]))
    finally:
        os.close(lock)
    return 0


def _wait_for_turn(lock: int) -> None:
    has_said = False
    while not take_lock(lock):
        if not has_said:
            print("Another build is under way; waiting for it.", file=sys.stderr)
            has_said = True
        time.sleep(0.2)


def _freeze(sources: str) -> None:
    print("Freezing the program (about a minute).", file=sys.stderr)
    began_s = time.monotonic()
    fresh = BUILD / "freezing"
    shutil.rmtree(fresh, ignore_errors=True)
    _run_pyinstaller(fresh)
    made = fresh / "payload"
    _tidy(made / "captioner")
    _list_contents(made, fresh / "work" / "captioner" / "origins.json")
    missing = (fresh / "work" / "captioner" / "warn-captioner.txt").read_text(encoding="utf-8")
    told = "\n".join(sorted(missing.replace(str(PROJECT), "").splitlines()))
    (made / "missing-modules.txt").write_text(f"{told}\n", encoding="utf-8")
    (made / _STAMP).write_text(sources, encoding="utf-8")
    old = BUILD / "payload-before"
    shutil.rmtree(old, ignore_errors=True)
    if PAYLOAD.exists():
        PAYLOAD.rename(old)
    made.rename(PAYLOAD)
    shutil.rmtree(old, ignore_errors=True)
    megabytes = sum(path.lstat().st_size for path in _files(PAYLOAD)) / 1e6
    took_s = time.monotonic() - began_s
    print(f"Frozen into build/payload: {megabytes:.0f} MB, {took_s:.0f} s.", file=sys.stderr)


def _run_pyinstaller(fresh: Path) -> None:
    fresh.mkdir()
    log = fresh / "pyinstaller.log"
    folders = ["--distpath", str(fresh / "payload"), "--workpath", str(fresh / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *folders]
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(fresh / "cache")}
    with log.open("wb") as said:
        done = subprocess.run(  # noqa: S603 - our own arguments
            [*command, str(PROJECT / "packaging" / "captioner.spec")],
            env=environment,
            stdout=said,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        last = log.read_text(encoding="utf-8", errors="replace").splitlines()[-12:]
        sys.exit("\n".join([*last, f"PyInstaller failed; {log} has all that it said."]))


def _tidy(folder: Path) -> None:
    """Every file readable by all and executable only if it is a program."""
    if sys.platform == "linux":
        _clean_python(folder / "_internal")
    programs = {"captioner", "captioner.exe", "captionerw.exe"}
    for path in _files(folder):
        if not path.is_symlink():
            path.chmod(_EXECUTABLE if path.name in programs else _READABLE)


def _clean_python(folder: Path) -> None:
    """Its libraries without symbols, and without the folder in which it was installed."""
    libraries = [*folder.glob("libpython*"), *folder.glob("python*/lib-dynload/*")]
    _run("strip", "--strip-unneeded", *libraries)
    if sys.base_prefix != "/usr":
        _run("chrpath", "--delete", *libraries)


def _run(program: str, *arguments: str | Path) -> None:
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - ours


def _list_contents(made: Path, origins: Path) -> None:
    entries = [tuple(entry) for entry in json.loads(origins.read_text(encoding="utf-8"))]
    try:
        components = components_of(made / "captioner", entries, PROJECT)
        write_licences(components, made / "licences")
    except LookupError as error:
        sys.exit(f"The list of what is inside cannot be made: {error}.")
    write_sbom(components, made / "captioner", made / "sbom.cdx.json")


def _date_files(folder: Path, seconds: int) -> None:
    has_dated_links = os.utime in os.supports_follow_symlinks  # not on Windows
    for path in sorted(folder.rglob("*"), reverse=True):
        if has_dated_links:
            os.utime(path, (seconds, seconds), follow_symlinks=False)
        elif not path.is_symlink():
            os.utime(path, (seconds, seconds))


def _digest_of_sources() -> str:
    digest = hashlib.sha256(f"{sys.version} {sys.base_prefix} {sys.platform}".encode())
    for path in sorted(_sources()):
        digest.update(str(path.relative_to(PROJECT)).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    for name in ("LICENSE", "NOTICE", "pyproject.toml", "packaging/requirements.lock"):
        yield PROJECT / name
    yield from (PROJECT / "captioner").rglob("*.py")
    yield from (path for path in _files(PROJECT / "resources") if path.parent.name != "pictures")
    for folder in ("packaging", "packaging/macos", "packaging/windows", "packaging/linux"):
        yield from (PROJECT / folder).glob("*.py")
        yield from (PROJECT / folder).glob("*.spec")
        yield from (PROJECT / folder).glob("*.plist")
    yield from (PROJECT / "packaging" / "licences").glob("*.txt")


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _stamp_of(payload: Path) -> str:
    try:
        return (payload / _STAMP).read_text(encoding="utf-8")
    except OSError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
