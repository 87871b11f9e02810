"""Every shell script is well formed and can be started."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.packaging.bare_machine import PROJECT

_COMMANDS = [PROJECT / "packaging" / name for name in ("run", "test", "lock", "translations")]
_SCRIPTS = [*_COMMANDS, PROJECT / ".ci" / "run", *sorted((PROJECT / "packaging").glob("*.sh"))]


def _name(script: Path) -> str:
    return str(script.relative_to(PROJECT))


@pytest.mark.parametrize("script", _SCRIPTS, ids=_name)
def test_bash_can_read_it(script: Path) -> None:
    done = subprocess.run(
        ["bash", "-n", script], capture_output=True, text=True, timeout=20, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("script", [*_COMMANDS, PROJECT / ".ci" / "run"], ids=_name)
def test_it_is_executable(script: Path) -> None:
    assert os.access(script, os.X_OK)


def test_hooks_use_nothing_from_outside() -> None:
    config = (PROJECT / ".pre-commit-config.yaml").read_text()
    lines = [line.strip() for line in config.splitlines()]
    assert [line for line in lines if line.startswith("- repo:")] == ["- repo: local"]
    entries = [line for line in lines if line.startswith("entry:")]
    assert all(entry.startswith("entry: .venv/bin/") for entry in entries)
