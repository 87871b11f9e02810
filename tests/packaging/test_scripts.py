"""Every shell script is well formed and can be started."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.bare_machine import PROJECT

_FIRST_LINES = ("#!/usr/bin/env bash\n", "#!/bin/sh\n")


def _shell_scripts() -> Iterator[Path]:
    """What is started, and what is sourced, which ends in .sh."""
    for path in [*PROJECT.glob(".ci/*"), *PROJECT.glob("packaging/**/*")]:
        if path.suffix == ".sh" or (path.is_file() and path.suffix == "" and _is_script(path)):
            yield path


def _is_script(path: Path) -> bool:
    with path.open("rb") as file:
        return file.readline().decode(errors="replace") in _FIRST_LINES


_SCRIPTS = sorted(_shell_scripts())
_COMMANDS = [path for path in _SCRIPTS if path.suffix == ""]


def _name(script: Path) -> str:
    return str(script.relative_to(PROJECT))


@pytest.mark.parametrize("script", _SCRIPTS, ids=_name)
def test_bash_can_read_it(script: Path) -> None:
    done = subprocess.run(
        ["bash", "-n", script], capture_output=True, text=True, timeout=20, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("script", _COMMANDS, ids=_name)
def test_it_is_executable(script: Path) -> None:
    assert os.access(script, os.X_OK)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("script", _SCRIPTS, ids=_name)
def test_shellcheck_warns_of_nothing(script: Path) -> None:
    shell = ["--shell=bash"] if script.suffix == ".sh" else []
    # What is sourced uses what its commands have set; with these it is read once more.
    unset = ["--exclude=SC2154"] if script.suffix == ".sh" else []
    sources = ["--external-sources", "--source-path=SCRIPTDIR"]
    done = subprocess.run(
        ["shellcheck", "--severity=warning", *sources, *shell, *unset, script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_hooks_use_nothing_from_outside() -> None:
    config = (PROJECT / ".pre-commit-config.yaml").read_text()
    lines = [line.strip() for line in config.splitlines()]
    assert [line for line in lines if line.startswith("- repo:")] == ["- repo: local"]
    entries = [line for line in lines if line.startswith("entry:")]
    assert all(entry.startswith("entry: .venv/bin/") for entry in entries)
