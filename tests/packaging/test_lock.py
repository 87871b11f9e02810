"""The lock files can be installed by anyone, anywhere, and say what they hold."""

import re
from pathlib import Path

import pytest

from tests.packaging.bare_machine import PROJECT

RUN_LOCK = PROJECT / "requirements.lock"
TEST_LOCK = PROJECT / "tests" / "requirements.lock"
BUILD_LOCK = PROJECT / "packaging" / "requirements.lock"
LOCKS = pytest.mark.parametrize(
    "lock", [RUN_LOCK, TEST_LOCK, BUILD_LOCK], ids=["run", "test", "build"]
)


@LOCKS
def test_a_lock_names_no_package_index(lock: Path) -> None:
    assert not re.search(r"https?://|index-url|find-links", lock.read_text())


@LOCKS
def test_every_package_has_hashes(lock: Path) -> None:
    without = [pin for pin, rest in _entries(lock) if "--hash=sha256:" not in rest]
    assert not without


@pytest.mark.parametrize("lock", [TEST_LOCK, BUILD_LOCK], ids=["test", "build"])
def test_tested_and_frozen_are_the_versions_that_the_program_runs_with(lock: Path) -> None:
    assert {pin for pin, _ in _entries(RUN_LOCK)} <= {pin for pin, _ in _entries(lock)}


def test_every_package_of_the_program_is_in_the_notices() -> None:
    notice = (PROJECT / "NOTICE").read_text()
    named = set(re.findall(r"^  (\S+)  ", notice, flags=re.MULTILINE))
    locked = {pin.split("==")[0] for pin, _ in _entries(RUN_LOCK)}
    assert locked <= named


def _entries(lock: Path) -> list[tuple[str, str]]:
    """Each pin, `name==version`, with the lines that belong to it."""
    parts = re.split(r"^(?=[a-z])", lock.read_text(), flags=re.MULTILINE)
    return [(part.split()[0], part) for part in parts if part.strip()]
