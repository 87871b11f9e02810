"""The machine on which the set-up scripts are tried."""

from pathlib import Path

import pytest

from tests.packaging.bare_machine import BareMachine, make_bare_machine


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
