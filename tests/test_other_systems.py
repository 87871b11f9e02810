"""What is left out on other systems is there, needs Linux, and is left out nowhere else."""

import re
from pathlib import Path, PurePath

import pytest

from tests import other_systems
from tests.other_systems import is_left_out, need_linux

TESTS = Path(__file__).parent
FILES = sorted(path.relative_to(TESTS) for path in TESTS.rglob("test_*.py"))

_OF_X_OR_D_BUS = re.compile(
    r"^from tests\.screen(_reader)? import .*running_|^import jeepney", re.MULTILINE
)


def left_out(system: str) -> set[PurePath]:
    return {file for file in FILES if is_left_out(file, system)}


def test_linux_runs_everything() -> None:
    assert left_out("linux") == set()


def test_windows_has_nothing_that_macos_lacks() -> None:
    assert left_out("darwin") < left_out("win32")


def test_most_of_the_suite_runs_everywhere() -> None:
    assert len(left_out("win32")) < len(FILES) / 3


def test_every_name_is_that_of_a_file() -> None:
    names = {file.name for file in FILES}
    named = (
        other_systems._FILES_OF_LINUX
        | other_systems._FILES_OF_POSIX
        | other_systems._ANYWHERE_ALL_THE_SAME
    )
    assert named <= names


def test_nothing_that_starts_an_x_server_runs_elsewhere() -> None:
    starters = {file for file in FILES if _OF_X_OR_D_BUS.search((TESTS / file).read_text("utf-8"))}
    assert starters <= left_out("darwin")


def test_a_test_that_needs_a_program_of_linux_says_so_and_is_skipped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    need_linux("an X server")
    monkeypatch.setattr("sys.platform", "darwin")
    with pytest.raises(pytest.skip.Exception, match="needs an X server"):
        need_linux("an X server")


@pytest.mark.parametrize("fixture", ["screen", "sound_daemon", "keyring_daemon"])
def test_every_program_of_linux_that_tests_share_is_asked_for_on_linux_alone(fixture: str) -> None:
    shared = (TESTS / f"{fixture}.py").read_text("utf-8")
    _, found, body = shared.partition(f"\ndef {fixture}(")
    assert found
    assert "need_linux(" in body.split("\n\n")[0]
