"""On a Windows (Wine's) the installer installs, replaces and removes just what is Captioner's."""

import contextlib
import fcntl
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.packaging.windows_machine import (
    HOME,
    WindowsMachine,
    copy_of,
    install_windows,
)
from tests.packaging.windows_payload import FILES, Workshop, make_stand_in

pytestmark = [
    pytest.mark.skipif(
        shutil.which("makensis") is None, reason="makensis of Debian's package nsis is missing"
    ),
    pytest.mark.skipif(
        shutil.which("wine") is None, reason="wine of Debian's packages wine and wine64 is missing"
    ),
]

PROGRAMS = rf"{HOME}\AppData\Local\Programs"
OWN = rf"{PROGRAMS}\Captioner"
EVERYONES = r"C:\Program Files\Captioner"
MENU = r"AppData\Roaming\Microsoft\Windows\Start Menu\Programs"
UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\org.captioner.Captioner"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
DONE, NEWER, RUNNING, OLD_WINDOWS, NOT_FORGOTTEN = 0, 3, 4, 6, 7
INSTALLED = (
    "",
    r"\captioner.exe",
    r"\captionerw.exe",
    r"\uninstall.exe",
    r"\sbom.cdx.json",
    r"\licences",
    r"\licences\Qt",
    r"\licences\Qt\LICENSE",
    r"\_internal",
    r"\_internal\base_library.zip",
    r"\_internal\$INSTDIR.txt",
    r"\_internal\resources",
    "\\_internal\\resources\\übung 日本.txt",
)

Make = Callable[..., str]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowsMachine]:
    """Windows as it is when it is new, for all who test side by side; 700 MB, gone at the end."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    prefix, done = folder / "windows" / "prefix", folder / "windows-is-installed"
    with (folder / "windows-lock").open("w") as lock:
        while True:
            fcntl.flock(lock, fcntl.LOCK_SH)
            if done.exists():
                break
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                prefix.parent.mkdir()
                install_windows(prefix)
                done.touch()
        yield WindowsMachine(prefix)
        with contextlib.suppress(BlockingIOError):  # others still copy it
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            done.unlink()
            shutil.rmtree(prefix.parent)


@pytest.fixture(scope="session")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make_stand_in(tmp_path_factory.mktemp("stand-in"))


@pytest.fixture
def windows(template: WindowsMachine, tmp_path: Path) -> Iterator[WindowsMachine]:
    machine = copy_of(template, tmp_path / "home" / "prefix")
    try:
        yield machine
    finally:
        machine.end()
        shutil.rmtree(machine.prefix)


@pytest.fixture(scope="session")
def make(stand_in: bytes, tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Makes the installer of a version; where it lies, as Windows says it."""
    options = {"NSIS_TARGET": "amd64-unicode"}  # Wine's 32 bits are another system's packages
    workshops = tmp_path_factory.mktemp("workshops")

    @cache
    def installer(version: str, *more: str) -> str:
        workshop = Workshop(workshops / "-".join([version, *more]), stand_in, options)
        files = FILES | {f"captioner/_internal/{name}": name for name in more}
        return f"Z:{workshop.make(version, files)}"

    return installer


def installed(windows: WindowsMachine, installer: str, *switches: str) -> int:
    """The exit status of an installation that asks nothing, and has come to rest."""
    status = windows.run(installer, "/S", *switches)
    windows.settle()
    return status


def removed(windows: WindowsMachine, *switches: str) -> int:
    """The exit status where the uninstaller works where it lies (/D's counterpart `_?=`)."""
    entries = [windows.registry(root).get(UNINSTALL_KEY) for root in ("HKCU", "HKLM")]
    folder = next(entry["InstallLocation"] for entry in entries if entry)
    status = windows.run(rf"{folder}\uninstall.exe", "/S", *switches)
    windows.settle()
    return status


def calls(windows: WindowsMachine) -> list[str]:
    """What the stand-ins were started with."""
    log = windows.path(r"C:\calls")
    return log.read_text(encoding="utf-16-le").splitlines() if log.exists() else []


def test_for_one_person_no_file_lies_outside_that_persons_folders(
    windows: WindowsMachine, make: Make
) -> None:
    before = windows.files()
    assert installed(windows, make("1.2.3")) == DONE
    new = {OWN + name for name in INSTALLED} | {rf"{HOME}\{MENU}\Captioner.lnk"}
    assert windows.files() - before == new | {PROGRAMS}
    assert UNINSTALL_KEY not in windows.registry("HKLM")


def test_the_list_of_programs_tells_all_that_it_has_room_for(
    windows: WindowsMachine, make: Make
) -> None:
    installed(windows, make("1.2.3"))
    entry = windows.registry("HKCU")[UNINSTALL_KEY]
    assert int(entry.pop("EstimatedSize").removeprefix("dword:"), 16) > 0
    assert entry == {
        "DisplayName": "Captioner",
        "DisplayVersion": "1.2.3",
        "VersionNumbers": "1.2.3.40001",
        "DisplayIcon": rf"{OWN}\captionerw.exe,0",
        "Publisher": "The Captioner authors",
        "InstallLocation": OWN,
        "UninstallString": rf'"{OWN}\uninstall.exe"',
        "QuietUninstallString": rf'"{OWN}\uninstall.exe" /S',
        "NoModify": "dword:00000001",
        "NoRepair": "dword:00000001",
    }


def test_for_everyone_nothing_is_written_for_the_one_who_installs(
    windows: WindowsMachine, make: Make
) -> None:
    before, own_before = windows.files(), windows.registry("HKCU").keys()
    assert installed(windows, make("1.2.3"), "/ALLUSERS", "/DESKTOP") == DONE
    shortcuts = {
        r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs\Captioner.lnk",
        r"C:\users\Public\Desktop\Captioner.lnk",
    }
    assert windows.files() - before == {EVERYONES + name for name in INSTALLED} | shortcuts
    assert windows.registry("HKLM")[UNINSTALL_KEY]["InstallLocation"] == EVERYONES
    assert not [key for key in windows.registry("HKCU").keys() - own_before if "aptioner" in key]


def test_a_transcript_that_is_opened_reaches_the_program(
    windows: WindowsMachine, make: Make
) -> None:
    folder = "C:\\Mein Ordner ü\\日本 語"
    # Like people, and unlike Wine, cmd puts no quotes around what follows /D=. Wine knows file
    # types for everyone alone.
    assert windows.run("cmd", "/c", f"{make('1.2.3')} /S /ALLUSERS /D={folder}") == DONE
    assert windows.path(rf"{folder}\captionerw.exe").exists()
    transcript = "C:\\Gespräch 一.captioner"
    windows.path(transcript).touch()
    assert windows.run("start", "/wait", transcript) == DONE
    assert calls(windows) == [f'captionerw.exe open "{transcript}"']


def test_one_persons_file_type_is_the_same_as_everyones(
    windows: WindowsMachine, make: Make
) -> None:
    installed(windows, make("1.2.3"))
    installed(windows, make("1.2.3"), "/ALLUSERS", rf"/D={OWN}")
    own, everyones = (
        {key: values for key, values in windows.registry(root).items() if "aptioner" in key}
        for root in ("HKCU", "HKLM")
    )
    assert own == everyones
    assert own[r"Software\Classes\Captioner.Transcript\shell\open\command"] == {
        "": rf'"{OWN}\captionerw.exe" open "%1"'
    }


def test_an_upgrade_finds_the_folder_and_removes_what_is_no_more(
    windows: WindowsMachine, make: Make
) -> None:
    folder = r"C:\Elsewhere\Captioner"
    windows.run(make("1.2.3", "old/gone.dll"), "/S", "/DESKTOP", f"/D={folder}")
    users_file, old_file = (
        windows.path(rf"{folder}\{name}") for name in ("mine.txt", r"_internal\old\gone.dll")
    )
    users_file.write_text("mine")
    assert old_file.exists()
    assert installed(windows, make("1.3.0", "new.dll")) == DONE
    assert not old_file.parent.exists()
    assert windows.path(rf"{folder}\_internal\new.dll").exists()
    assert users_file.read_text() == "mine"
    assert windows.path(rf"{HOME}\Desktop\Captioner.lnk").exists()
    assert not windows.path(OWN).exists()
    assert windows.registry("HKCU")[UNINSTALL_KEY]["DisplayVersion"] == "1.3.0"
    assert calls(windows) == []  # nothing is forgotten


def test_an_upgrade_may_move_it_to_another_folder(windows: WindowsMachine, make: Make) -> None:
    windows.run(make("1.2.3"), "/S")
    assert installed(windows, make("1.3.0"), r"/D=C:\Elsewhere") == DONE
    assert not windows.path(OWN).exists()
    assert windows.registry("HKCU")[UNINSTALL_KEY]["InstallLocation"] == r"C:\Elsewhere"


@pytest.mark.parametrize("scope", [(), ("/ALLUSERS",)])
def test_a_newer_one_is_left_alone(
    windows: WindowsMachine, make: Make, scope: tuple[str, ...]
) -> None:
    installed(windows, make("1.3.0"), *scope)
    before = (windows.files(), _of_captioner(windows))
    assert installed(windows, make("1.3.0rc1")) == NEWER
    assert (windows.files(), _of_captioner(windows)) == before


def test_the_same_version_may_be_put_in_place_again(windows: WindowsMachine, make: Make) -> None:
    windows.run(make("1.2.3"), "/S")
    library = windows.path(rf"{OWN}\_internal\base_library.zip")
    library.unlink()
    assert windows.run(make("1.2.3"), "/S") == DONE
    assert library.exists()


def test_a_captioner_that_runs_is_asked_to_close(windows: WindowsMachine, make: Make) -> None:
    windows.run(make("1.2.3"), "/S")
    with _running(windows) as program:
        assert windows.run(make("1.3.0", "new.dll"), "/S") == DONE
        assert program.wait(timeout=10) == 0
    assert calls(windows) == ["captionerw.exe stay", "captioner.exe quit"]
    assert windows.path(rf"{OWN}\_internal\new.dll").exists()


def test_where_it_does_not_close_nothing_is_changed(windows: WindowsMachine, make: Make) -> None:
    windows.run(make("1.2.3"), "/S")
    windows.path(r"C:\stubborn").touch()
    with _running(windows):
        before = windows.files()
        assert windows.run(make("1.3.0", "new.dll"), "/S") == RUNNING
        assert windows.files() == before
    windows.settle()
    assert windows.registry("HKCU")[UNINSTALL_KEY]["DisplayVersion"] == "1.2.3"


@pytest.mark.parametrize("scope", [(), ("/ALLUSERS",)])
def test_removing_it_leaves_only_what_was_there_before(
    windows: WindowsMachine, make: Make, scope: tuple[str, ...]
) -> None:
    before = (windows.files(), _of_captioner(windows))
    installed(windows, make("1.2.3"), "/DESKTOP", *scope)
    assert _of_captioner(windows) != before[1]
    removed(windows)
    assert windows.files() - before[0] <= {PROGRAMS}  # where other programs are put as well
    assert _of_captioner(windows) == before[1]
    assert calls(windows) == []


def test_removing_it_keeps_what_somebody_else_put_into_its_folder(
    windows: WindowsMachine, make: Make
) -> None:
    installed(windows, make("1.2.3"))
    for name in ("mine.txt", r"_internal\mine.txt"):
        windows.path(rf"{OWN}\{name}").write_text("mine")
    removed(windows)
    left = {path for path in windows.files() if path.startswith(OWN)}
    assert left == {OWN, rf"{OWN}\mine.txt", rf"{OWN}\_internal", rf"{OWN}\_internal\mine.txt"}


def test_settings_and_keys_go_where_that_is_wanted(windows: WindowsMachine, make: Make) -> None:
    installed(windows, make("1.2.3"))
    assert removed(windows, "/FORGET", f"_?={OWN}") == DONE
    assert calls(windows) == ["captioner.exe forget --yes"]


def test_it_is_told_that_not_all_settings_and_keys_are_gone(
    windows: WindowsMachine, make: Make
) -> None:
    installed(windows, make("1.2.3"))
    windows.path(r"C:\unforgettable").touch()
    assert removed(windows, "/FORGET", f"_?={OWN}") == NOT_FORGOTTEN
    assert not windows.path(rf"{OWN}\captioner.exe").exists()


@pytest.mark.parametrize(
    ("command", "stays"),
    [(rf'"{OWN}\captionerw.exe"', False), (r'"C:\Portable\captionerw.exe"', True)],
)
def test_its_own_start_at_login_goes_with_it(
    windows: WindowsMachine, make: Make, command: str, *, stays: bool
) -> None:
    windows.run(make("1.2.3"), "/S")
    windows.run("reg", "add", rf"HKCU\{RUN_KEY}", "/v", "Captioner", "/d", command)
    windows.settle()
    assert windows.registry("HKCU")[RUN_KEY] == {"Captioner": command}
    removed(windows)
    assert windows.registry("HKCU").get(RUN_KEY, {}) == ({"Captioner": command} if stays else {})


def test_another_program_keeps_the_file_type_that_it_has_taken_over(
    windows: WindowsMachine, make: Make
) -> None:
    windows.run(make("1.2.3"), "/S")
    key = r"Software\Classes\.captioner"
    windows.run("reg", "add", rf"HKCU\{key}", "/ve", "/d", "Other.Program", "/f")
    windows.settle()
    removed(windows)
    assert windows.registry("HKCU")[key][""] == "Other.Program"


def test_an_old_windows_is_told_of_and_left_alone(windows: WindowsMachine, make: Make) -> None:
    windows.run("winecfg", "-v", "win81")
    before = windows.files()
    assert installed(windows, make("1.2.3")) == OLD_WINDOWS
    assert windows.files() == before


@contextlib.contextmanager
def _running(windows: WindowsMachine) -> Iterator[subprocess.Popen[bytes]]:
    """The installed program, from its first call on; it is ended if nobody else has done so."""
    with windows.start(rf"{OWN}\captionerw.exe", "stay") as program:
        try:
            while not calls(windows):
                assert program.poll() is None
                os.sched_yield()
            yield program
        finally:
            windows.path(r"C:\quit").touch()


def _of_captioner(windows: WindowsMachine) -> dict[tuple[str, str], dict[str, str]]:
    """Everything in the registry that speaks of it."""
    return {
        (root, key): values
        for root in ("HKCU", "HKLM")
        for key, values in windows.registry(root).items()
        if "captioner" in f"{key} {values}".lower()
    }
