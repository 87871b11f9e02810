"""How the frozen program starts itself, and what it hands on to others."""

from collections.abc import MutableMapping

import pytest

from captioner.frozen import give_back_libraries, own_command


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_from_source_the_program_is_a_module_of_python(platform: str) -> None:
    command = own_command("/usr/bin/python3", frozen=False, platform=platform)
    assert list(command) == ["/usr/bin/python3", "-m", "captioner"]


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_frozen_program_is_its_own_recogniser(platform: str) -> None:
    command = own_command("/opt/captioner/captioner", frozen=True, platform=platform)
    assert list(command) == ["/opt/captioner/captioner"]


def test_a_program_without_a_console_has_the_one_with_a_console_do_it() -> None:
    (command,) = own_command("C:/Captioner/captionerw.exe", frozen=True, platform="win32")
    assert command.replace("\\", "/") == "C:/Captioner/captioner.exe"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/opt/captioner/_internal"}, {}),
        (
            {"LD_LIBRARY_PATH": "/opt/captioner/_internal", "LD_LIBRARY_PATH_ORIG": "/opt/cuda"},
            {"LD_LIBRARY_PATH": "/opt/cuda"},
        ),
        ({"HOME": "/root"}, {"HOME": "/root"}),
    ],
)
def test_other_programs_find_their_own_libraries(
    before: MutableMapping[str, str], after: MutableMapping[str, str]
) -> None:
    give_back_libraries(before)
    assert before == after
