"""What was said is on disk whatever ends the program, and whatever the disk does."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 24
"""500 of them: `python -m tests.benchmarks.journal`."""


def test_nothing_that_is_older_than_a_second_is_lost_to_a_kill(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "tests.e2e.journal_kills", str(tmp_path), str(KILLS), "1"]
    run = subprocess.run(program, capture_output=True, text=True, timeout=100, check=True)
    found = json.loads(run.stdout)
    assert found["kills"] == KILLS
    assert found["appended"] > KILLS
    assert found["missing_though_older_than_1_s"] == 0
    assert found["not_a_prefix"] == found["not_gone_on_with"] == 0


@pytest.fixture
def full_disk(tmp_path: Path) -> dict[str, dict[str, object]]:
    """What became of sessions on a disk that is full, or that cannot be written."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("unshare is not installed")
    may_mount = [unshare, "--user", "--map-root-user", "--mount"]
    tried = subprocess.run(
        [*may_mount, "mount", "-t", "tmpfs", "tmpfs", tmp_path], capture_output=True, check=False
    )
    if tried.returncode:
        pytest.skip(f"nothing can be mounted here: {tried.stderr.decode().strip()}")
    program = [sys.executable, "-m", "tests.e2e.full_disk_program", str(tmp_path)]
    run = subprocess.run(
        [*may_mount, *program], capture_output=True, text=True, timeout=100, check=False
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, dict[str, object]] = json.loads(run.stdout)
    return found


def test_on_a_full_disk_captions_go_on_and_are_written_later(
    full_disk: dict[str, dict[str, object]],
) -> None:
    full, locked = full_disk["full"], full_disk["locked"]
    trouble, over = _list(full["told"])
    assert "disk is full" in str(trouble)
    assert over is None
    assert full["whole_lines_while_full"]
    assert full["rows_at_the_end"] == full["rows"]
    assert full["damaged"] == 0
    assert (
        _number(full["written_while_full"]) + _number(full["unwritten_while_full"]) == full["rows"]
    )
    trouble, over = _list(locked["told"])
    assert "ead-only" in str(trouble)
    assert over is None
    assert locked["rows_at_the_end"] == 5
    assert "5 entries" in str(locked["lost"])
    assert not locked["is_lost_there"]


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
