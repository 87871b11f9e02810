"""The machine on which the set-up scripts are tried, and the program as it is frozen."""

import subprocess
from pathlib import Path

import pytest

from tests.packaging.bare_machine import PROJECT, BareMachine, make_bare_machine

_BUILD_WITHIN_S = 900
"""With its own environment from nothing, on a busy machine with a slow network."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The first test that wants the frozen program waits until it is frozen."""
    for item in items:
        if "payload" in getattr(item, "fixturenames", ()) and not item.get_closest_marker(
            "timeout"
        ):
            item.add_marker(pytest.mark.timeout(_BUILD_WITHIN_S))


@pytest.fixture
def machine(tmp_path: Path) -> BareMachine:
    """A machine where nothing is set up yet, but no package of the system is missing."""
    return make_bare_machine(tmp_path)


@pytest.fixture
def set_up_machine(machine: BareMachine) -> BareMachine:
    """A machine where Captioner has been started once."""
    assert machine.run().returncode == 0
    machine.calls()
    return machine


@pytest.fixture(scope="session")
def payload() -> Path:
    """The folder with the frozen program, its licences and the list of what is inside.

    Made by `./packaging/build payload`, which lets one build run at a time, and does nothing
    where the program is frozen as it is.
    """
    done = subprocess.run(
        [PROJECT / "packaging" / "build", "payload"],
        capture_output=True,
        text=True,
        timeout=_BUILD_WITHIN_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return PROJECT / "build" / "payload"
