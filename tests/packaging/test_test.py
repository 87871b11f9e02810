"""What ./packaging/test runs, and how it ends."""

import pytest

from tests.packaging.bare_machine import BareMachine

_OTHER_SYSTEM = (
    "== mypy --platform {0} --cache-dir .mypy_cache/{0} "
    "--exclude ^packaging/pictures captioner packaging"
)
_ALL_CHECKS = [
    "== ruff check",
    "== ruff format --check",
    "== mypy",
    _OTHER_SYSTEM.format("win32"),
    _OTHER_SYSTEM.format("darwin"),
    "== lint-imports",
    "== pytest --numprocesses=3",
]


def test_every_check_is_run_in_order(machine: BareMachine) -> None:
    assert _steps(machine.test().stdout) == _ALL_CHECKS


def test_a_failed_check_stops_no_other(machine: BareMachine) -> None:
    machine.tell("ruff-fails")
    assert _steps(machine.test().stdout) == _ALL_CHECKS


def test_failed_checks_are_named_at_the_end(machine: BareMachine) -> None:
    machine.tell("ruff-fails")
    done = machine.test()
    assert done.returncode == 1
    assert done.stderr.endswith("Failed: ruff check, ruff format --check.\n")


def test_success_ends_with_the_last_line_of_pytest(machine: BareMachine) -> None:
    done = machine.start("test")
    output, _ = done.communicate(timeout=60)
    assert done.returncode == 0
    assert output.endswith("== pytest --numprocesses=3\npytest\n<--numprocesses=3>\n")


def test_arguments_go_to_pytest_and_nothing_else_is_run(machine: BareMachine) -> None:
    done = machine.test("tests/domain", "-k", "a b")
    assert done.stdout.splitlines() == ["pytest", "<tests/domain>", "<-k>", "<a b>"]


@pytest.mark.parametrize("folder", ["tests/session", "tests/riva"])
def test_the_loop_of_windows_is_tried_where_there_is_something_to_try(
    machine: BareMachine, folder: str
) -> None:
    (machine.project / folder).mkdir()
    lines = machine.test().stdout.splitlines()
    first, last = (n for n, line in enumerate(lines) if line.startswith("== pytest"))
    assert first < last
    assert f"<{folder}>" in lines[first:last]


def test_the_program_runs_in_what_the_tests_have_set_up(machine: BareMachine) -> None:
    machine.test("x")
    machine.calls()
    assert machine.run().stderr == ""


def _steps(output: str) -> list[str]:
    return [line for line in output.splitlines() if line.startswith("== ")]
