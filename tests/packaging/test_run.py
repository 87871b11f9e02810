"""What ./packaging/run promises to whoever starts Captioner with it."""

import shutil

from tests.packaging.bare_machine import BareMachine


def test_arguments_reach_captioner_as_they_are(machine: BareMachine) -> None:
    done = machine.run("caption", "two words.wav", "", "it's", "*")
    assert done.stdout.splitlines() == [
        *("captioner", "<caption>", "<two words.wav>", "<>", "<it's>", "<*>"),
    ]


def test_the_exit_status_is_that_of_captioner(set_up_machine: BareMachine) -> None:
    set_up_machine.tell("captioner-fails")
    assert set_up_machine.run().returncode == 1


def test_what_is_done_is_said_on_stderr_alone(machine: BareMachine) -> None:
    done = machine.run()
    assert "Installing the Python packages" in done.stderr
    assert done.stdout == "captioner\n"


def test_the_second_run_says_nothing(set_up_machine: BareMachine) -> None:
    assert set_up_machine.run().stderr == ""


def test_the_second_run_starts_neither_python_nor_pip_nor_apt(set_up_machine: BareMachine) -> None:
    set_up_machine.run()
    assert set_up_machine.calls() == []


def test_it_can_be_started_by_a_link(set_up_machine: BareMachine) -> None:
    link = set_up_machine.path / "captions"
    link.symlink_to(set_up_machine.project / "packaging" / "run")
    assert set_up_machine.finished(link, "x").stdout.splitlines() == ["captioner", "<x>"]


def test_packages_are_installed_by_their_hashes_and_never_built(machine: BareMachine) -> None:
    machine.run()
    locked, _own = (call for call in machine.calls() if call.startswith("pip"))
    assert "--only-binary :all: --require-hashes" in locked


def test_a_changed_lock_is_installed(set_up_machine: BareMachine) -> None:
    (set_up_machine.project / "requirements.lock").write_text("# newer\n")
    set_up_machine.run()
    assert any(call.startswith("pip") for call in set_up_machine.calls())


def test_a_moved_project_is_set_up_afresh(set_up_machine: BareMachine) -> None:
    there = set_up_machine.project.with_name("elsewhere")
    shutil.move(set_up_machine.project, there)
    moved = BareMachine(there, set_up_machine.path, set_up_machine.told)
    assert "Removing .venv" in moved.run().stderr
    assert f"venv {there}/.venv" in moved.calls()


def test_a_killed_set_up_is_begun_afresh(machine: BareMachine) -> None:
    machine.tell("killed")
    machine.run()
    done = machine.run()
    assert "Removing .venv" in done.stderr
    assert done.returncode == 0


def test_a_failed_download_leaves_the_environment_as_it_was(set_up_machine: BareMachine) -> None:
    (set_up_machine.project / "requirements.lock").write_text("# newer\n")
    set_up_machine.tell("pip-says", "NewConnectionError: Temporary failure in name resolution\n")
    set_up_machine.run()
    assert "Removing .venv" not in set_up_machine.run().stderr


def test_two_at_once_set_up_once(machine: BareMachine) -> None:
    both = [machine.start("run"), machine.start("run")]
    outputs = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], outputs
    assert len([call for call in machine.calls() if call.startswith("venv")]) == 1
