"""What is left of a process that died below Python."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

_START = """
import ctypes, logging, os, sys
from pathlib import Path
from captioner.crash_log import start_crash_log
from captioner.log import start_logging

folder = Path(sys.argv[1])
start_logging(folder / "captioner.log")
start_crash_log(folder, "caption")
token = "s3cret-token"
"""


def run(folder: Path, then: str = "") -> int:
    """A process that begins as the program does; its exit status."""
    command = [sys.executable, "-c", f"{_START}\n{then}", str(folder)]
    return subprocess.run(command, timeout=30, check=False).returncode


def crash(folder: Path) -> int:
    return run(folder, "def in_the_library(token): ctypes.string_at(0)\nin_the_library(token)")


def told(folder: Path) -> str:
    log = folder / "crash.log"
    return log.read_text() if log.exists() else ""


def own_files(folder: Path) -> list[Path]:
    return list(folder.glob("crash-*.log"))


def test_the_next_start_gathers_what_a_crash_left(tmp_path: Path) -> None:
    assert crash(tmp_path) == -signal.SIGSEGV
    assert run(tmp_path) == 0
    assert "Fatal Python error: Segmentation fault" in told(tmp_path)
    assert "in in_the_library" in told(tmp_path)
    assert told(tmp_path).startswith("-- captioner ")
    assert "an earlier run of Captioner crashed" in (tmp_path / "captioner.log").read_text()
    assert not own_files(tmp_path)


def test_a_crash_tells_no_secret(tmp_path: Path) -> None:
    crash(tmp_path)
    run(tmp_path)
    assert "s3cret" not in told(tmp_path)


@pytest.mark.parametrize("then", ["", "sys.exit(1)", "raise ValueError"])
def test_an_orderly_end_leaves_nothing(tmp_path: Path, then: str) -> None:
    run(tmp_path, then)
    assert not own_files(tmp_path)
    run(tmp_path)
    assert not told(tmp_path)


def test_a_killed_process_leaves_nothing_to_be_told(tmp_path: Path) -> None:
    run(tmp_path, "os.kill(os.getpid(), 9)")
    assert len(own_files(tmp_path)) == 1
    run(tmp_path)
    assert not told(tmp_path)
    assert not own_files(tmp_path)


def test_the_file_of_a_living_process_is_left_to_it(tmp_path: Path) -> None:
    then = "print('up', flush=True)\nsys.stdin.read()\nctypes.string_at(0)"
    command = [sys.executable, "-c", f"{_START}\n{then}", str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as living:
        assert living.stdout is not None
        assert living.stdout.readline() == b"up\n"
        run(tmp_path)
        assert own_files(tmp_path) == [tmp_path / f"crash-{living.pid}.log"]
    run(tmp_path)
    assert "Segmentation fault" in told(tmp_path)


def test_crashes_are_kept_up_to_a_size(tmp_path: Path) -> None:
    (tmp_path / "crash.log").write_text("an old crash\n" * 40_000)
    crash(tmp_path)
    run(tmp_path)
    assert (tmp_path / "crash.log").stat().st_size <= 256 << 10
    assert "Segmentation fault" in told(tmp_path)


def test_without_a_writable_place_the_program_starts_all_the_same(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert run(blocked / "logs") == 0
    assert os.listdir(tmp_path) == ["file"]  # noqa: PTH208 - names alone
