"""What of the suite is left out on Windows and on macOS: what needs more than Python there.

Nobody has run it there yet. This says what is known to need Linux, and no more.
"""

import sys
from pathlib import PurePath

import pytest

_FOLDERS_OF_LINUX = {
    "e2e",  # the whole program on a screen of X, before a virtual microphone
    "links",  # networks of their own, made of the kernel's name spaces
    "packaging",  # packages for Linux, and the scripts that set Captioner up there
    "snapshots",  # other systems draw letters differently
}
_ANYWHERE_ALL_THE_SAME = {
    "test_lock.py",
    "test_mac_bundle.py",
    "test_release_notes.py",
    "test_spec.py",
    "test_windows_version.py",
    "test_workflows.py",
}
"""Of the packaging."""

_FILES_OF_LINUX = {
    "test_display.py",  # screens of X
    "test_portal.py",  # D-Bus
    "test_real_screens.py",
    "test_sound_server.py",  # PulseAudio
    "test_system_look.py",  # D-Bus
    "test_window_manager.py",
    "test_xcb.py",
    "test_xdg.py",
}
_FILES_OF_POSIX = {
    "test_certificates.py",  # another user's files
    "test_process.py",  # signals
    "test_public_server.py",  # signals
    "test_recording.py",  # pipes with names
    "test_report.py",  # terminals
}
"""What Windows has not."""


def is_left_out(test: PurePath, system: str) -> bool:
    """Whether the file at `test`, within the folder of the tests, is for other systems alone."""
    if system == "linux":
        return False
    folder, name = test.parts[0], test.name
    if folder in _FOLDERS_OF_LINUX and name not in _ANYWHERE_ALL_THE_SAME:
        return True
    if name.startswith("test_real_") or name in _FILES_OF_LINUX:
        return True
    return system == "win32" and name in _FILES_OF_POSIX


def need_linux(program: str) -> None:
    """Skip the test that this fixture is for where there is no such `program`, "an X server"."""
    if sys.platform != "linux":
        pytest.skip(f"needs {program}")
