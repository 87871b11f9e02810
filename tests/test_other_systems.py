"""What is left out on other systems is there, needs Linux, and is left out nowhere else."""

import re
from pathlib import Path, PurePath

import pytest

from tests import conftest, other_systems
from tests.other_systems import LINUX_FIXTURES, is_left_out

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
    idle_item: pytest.Item, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle_item.fixturenames = ["screen", "tmp_path"]  # type: ignore[attr-defined]
    conftest.pytest_collection_modifyitems([idle_item])
    assert idle_item.get_closest_marker("skip") is None
    monkeypatch.setattr("sys.platform", "darwin")
    conftest.pytest_collection_modifyitems([idle_item])
    skip = idle_item.get_closest_marker("skip")
    assert skip is not None
    assert skip.kwargs["reason"] == f"needs {LINUX_FIXTURES['screen']}"


@pytest.fixture
def idle_item(request: pytest.FixtureRequest) -> pytest.Item:
    """A test that is never run."""

    class Idle(pytest.Item):
        def runtest(self) -> None:
            raise NotImplementedError

    item: pytest.Item = Idle.from_parent(request.session, name="idle")
    return item
