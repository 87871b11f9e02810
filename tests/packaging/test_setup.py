"""A set-up that cannot succeed ends in a plain sentence."""

import pytest

from tests.packaging.bare_machine import BareMachine


def test_an_old_python_is_refused_by_its_number(machine: BareMachine) -> None:
    machine.tell("old-python")
    done = machine.run()
    assert done.returncode == 1
    assert done.stderr == (
        f"Captioner needs Python 3.11 or newer, but {machine.path}/python3 is Python 3.9.2."
        " Install a newer one and put it first on the PATH.\n"
    )


def test_without_python_a_person_is_told_how_to_get_it(machine: BareMachine) -> None:
    (machine.path / "python3").unlink()
    done = machine.run()
    assert done.returncode == 1
    assert "there is no python3 here. Install it first (on Debian: apt-get install" in done.stderr


@pytest.mark.parametrize(
    ("pip_says", "sentence"),
    [
        (
            "NewConnectionError: Network is unreachable",
            "The Python packages cannot be downloaded. Check the network (or pip's proxy ",
        ),
        ("OSError: [Errno 28] No space left on device", "The disk is full: "),
        ("ERROR: No matching distribution found for x", "There is no ready-made package for "),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "THESE PACKAGES DO NOT MATCH"),
    ],
)
def test_a_failed_installation_says_why(machine: BareMachine, pip_says: str, sentence: str) -> None:
    machine.tell("pip-says", f"{pip_says}\n")
    done = machine.run()
    assert done.returncode == 1
    assert sentence in done.stderr


def test_a_full_disk_is_recovered_from(machine: BareMachine) -> None:
    machine.tell("pip-says", "No space left on device\n")
    machine.run()
    assert machine.run().returncode == 0


def test_no_log_is_left_behind(machine: BareMachine) -> None:
    machine.tell("pip-says", "some failure\n")
    machine.run()
    assert not list(machine.told.glob("tmp*"))
