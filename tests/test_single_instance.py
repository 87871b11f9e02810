"""There is one program a folder, and a second start has it show itself."""

import contextlib
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from captioner.single_instance import SingleInstance
from captioner.store.instance_files import socket_name


@contextmanager
def program(folder: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.single_instance_program", str(folder), *more],
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()


def says(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_first_shows_itself_when_another_is_started(tmp_path: Path) -> None:
    with program(tmp_path) as first:
        assert says(first) == "first"
        for _ in range(3):
            with program(tmp_path) as second:
                assert says(second) == "second"
                assert second.wait(timeout=20) == 0
            assert says(first) == "shown"


def test_the_first_ends_in_order_when_it_is_asked_to(tmp_path: Path) -> None:
    with program(tmp_path) as first:
        assert says(first) == "first"
        assert SingleInstance(tmp_path).quit_first(limit_s=20)
        assert first.wait(timeout=20) == 0


def test_one_that_does_not_answer_is_told_of_and_goes_on(tmp_path: Path) -> None:
    with program(tmp_path) as first:
        assert says(first) == "first"
        first.send_signal(signal.SIGSTOP)
        assert not SingleInstance(tmp_path).quit_first(limit_s=0)
        assert first.poll() is None


def test_where_none_runs_none_is_asked_to_end_and_nothing_is_made(tmp_path: Path) -> None:
    assert SingleInstance(tmp_path / "data").quit_first()
    assert not (tmp_path / "data").exists()


def test_whoever_asks_the_first_to_end_is_not_the_first(tmp_path: Path) -> None:
    with program(tmp_path) as first:
        assert says(first) == "first"
        asker = SingleInstance(tmp_path)
        assert asker.quit_first(limit_s=20)
        with program(tmp_path) as next_one:
            assert says(next_one) == "first"


def test_the_first_opens_the_files_of_another_start(tmp_path: Path) -> None:
    files = ["/a b/é \\ ☕.captioner", "/line\nbreak.captioner", "/half \udcff.captioner"]
    with program(tmp_path) as first:
        assert says(first) == "first"
        with program(tmp_path, "10", *files) as second:
            assert says(second) == "second"
        assert json.loads(says(first)) == files
        with program(tmp_path, "10", "/" + "x" * 70_000) as second:
            assert "too many files" in says(second)
            assert second.wait(timeout=20) == 1


ODD_MESSAGES = (
    *(b"\n", b"shout\n", b"open\n", b"open {}\n", b"open [1]\n", b'open ["a"]\n'),
    b"open " + b"[" * 50_000 + b"\n",
    b"x" * 70_000,
)


def test_what_is_not_understood_changes_nothing(tmp_path: Path) -> None:
    with program(tmp_path) as first:
        assert says(first) == "first"
        for message in ODD_MESSAGES:
            with socket.socket(socket.AF_UNIX) as caller:
                caller.connect(socket_name(tmp_path))
                with contextlib.suppress(ConnectionError):
                    caller.sendall(message)
                    caller.settimeout(20)
                    assert caller.recv(100) == b""
        with program(tmp_path) as second:
            assert says(second) == "second"
        assert says(first) == "shown"


def test_after_the_first_was_killed_the_next_one_is_the_first(tmp_path: Path) -> None:
    with program(tmp_path) as first:
        assert says(first) == "first"
        first.kill()
        first.wait(timeout=20)
    with program(tmp_path) as next_one:
        assert says(next_one) == "first"
        with program(tmp_path) as second:
            assert says(second) == "second"
        assert says(next_one) == "shown"


def test_folders_have_programs_of_their_own(tmp_path: Path) -> None:
    with program(tmp_path / "one") as one, program(tmp_path / "other") as other:
        assert (says(one), says(other)) == ("first", "first")


def test_of_many_that_start_at_once_one_is_the_first(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool, contextmanager(_all)(tmp_path, 4) as programs:
        assert sorted(pool.map(says, programs)) == ["first", "second", "second", "second"]


def _all(folder: Path, count: int) -> Iterator[list[subprocess.Popen[str]]]:
    if count == 0:
        yield []
        return
    with program(folder) as one, contextmanager(_all)(folder, count - 1) as others:
        yield [one, *others]


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no program can be stopped here")
def test_a_first_one_that_hangs_is_told_of(tmp_path: Path) -> None:
    with program(tmp_path) as first:
        assert says(first) == "first"
        first.send_signal(signal.SIGSTOP)
        with program(tmp_path, "0.5") as second:
            assert "is running already, but does not answer" in says(second)
            assert second.wait(timeout=20) == 1


def test_the_next_one_may_begin_once_the_first_has_ended(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.close()
    assert second.claim()
    second.close()


@pytest.mark.skipif(os.name != "posix", reason="pipes have no place in the file system")
def test_nobody_else_can_reach_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as runtime:  # a socket's path must be short
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        with program(tmp_path) as first:
            assert says(first) == "first"
            (bell,) = Path(runtime).iterdir()
            assert stat.S_ISSOCK(bell.stat().st_mode)
            assert stat.S_IMODE(bell.stat().st_mode) & 0o077 == 0
    lock = tmp_path / "running.lock"
    assert stat.S_IMODE(lock.stat().st_mode) == 0o600


def test_where_nothing_can_be_written_each_is_the_first(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    blocked = SingleInstance(tmp_path / "file" / "data")
    assert blocked.claim()
    blocked.close()
