"""What ./packaging/build promises, with stand-ins for Python, for the freezing and the packing."""

import shutil
import subprocess

import pytest

from tests.packaging.bare_machine import PROJECT, BareMachine, write_program

_FREEZE = """
import os
for name in ("VERSION", "SOURCE_DATE_EPOCH", "PYTHONHASHSEED"):
    print("frozen with", name, os.environ.get(name))
"""
_PACK = """#!/bin/sh
echo "${0##*packaging/} $VERSION $SOURCE_DATE_EPOCH ${PAYLOAD##*/project/} ${DIST##*/project/}"
"""
_GIT = """#!/bin/sh
[ -e "$TOLD/no-git" ] && exit 128
echo 1700000000
"""


@pytest.fixture
def builder(machine: BareMachine) -> BareMachine:
    packaging = machine.project / "packaging"
    shutil.copy(PROJECT / "packaging" / "build", packaging)
    (packaging / "requirements.lock").write_text("# build\n")
    (packaging / "freeze.py").write_text(_FREEZE)
    for script in ("linux/deb", "linux/archive", "windows/installer", "macos/dmg"):
        (packaging / script).parent.mkdir(exist_ok=True)
        write_program(packaging / script, _PACK)
    (machine.project / "captioner").mkdir()
    (machine.project / "captioner" / "__init__.py").write_text('__version__ = "9.8.7"\n')
    write_program(machine.path / "git", _GIT)
    return machine


def build(machine: BareMachine, *kinds: str) -> subprocess.CompletedProcess[str]:
    return machine.finished(machine.project / "packaging" / "build", *kinds)


def packed(done: subprocess.CompletedProcess[str]) -> list[str]:
    return [line for line in done.stdout.splitlines() if not line.startswith("frozen")]


@pytest.mark.parametrize("kinds", [(), ("all",), ("deb", "archive")])
def test_linux_gets_both_of_its_kinds(builder: BareMachine, kinds: tuple[str, ...]) -> None:
    done = build(builder, *kinds)
    assert packed(done) == [
        f"linux/{kind} 9.8.7 1700000000 build/payload dist" for kind in ("deb", "archive")
    ]
    assert done.returncode == 0


def test_the_payload_alone_is_packed_into_nothing(builder: BareMachine) -> None:
    done = build(builder, "payload")
    assert (packed(done), done.returncode) == ([], 0)


def test_what_is_frozen_depends_on_no_chance_and_no_clock(builder: BareMachine) -> None:
    done = build(builder, "payload")
    assert "frozen with PYTHONHASHSEED 0" in done.stdout
    assert "frozen with SOURCE_DATE_EPOCH 1700000000" in done.stdout


def test_it_has_an_environment_of_its_own(builder: BareMachine) -> None:
    build(builder, "payload")
    assert (builder.project / "build" / "venv" / "made-for-build").exists()
    assert not (builder.project / ".venv").exists()
    (installed,) = (call for call in builder.calls() if "--require-hashes" in call)
    assert installed.endswith("packaging/requirements.lock")


def test_the_second_time_nothing_is_set_up(builder: BareMachine) -> None:
    build(builder, "payload")
    builder.calls()
    assert build(builder, "payload").stderr == ""
    assert not [call for call in builder.calls() if call.startswith(("pip", "venv"))]


def test_the_tools_that_put_it_together_are_installed(builder: BareMachine) -> None:
    builder.tell("absent", "binutils\nbinutilst64\n")
    done = build(builder, "payload")
    assert "Installing from the system's packages: binutils\n" in done.stderr


def test_a_kind_that_there_is_not_is_refused_before_anything_is_done(builder: BareMachine) -> None:
    done = build(builder, "deb", "rpm")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no 'rpm' to build: name payload, deb, ")
    assert builder.calls() == []


def test_without_git_the_date_must_be_given(builder: BareMachine) -> None:
    builder.tell("no-git")
    done = build(builder, "payload")
    assert done.returncode == 1
    assert done.stderr.endswith("Set SOURCE_DATE_EPOCH.\n")
