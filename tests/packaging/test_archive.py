"""What the archive's install.sh promises, in a home of the test's own."""

import filecmp
import os
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import SAMPLE
from tests.packaging.bare_machine import write_program
from tests.packaging.linux_packages import (
    LINUX,
    install,
    make_package,
    run_at_home,
    stand_in_payload,
    unpack,
)

STRANGE = 'a "b" $HOME `id` 100% \\ ü 日本'
"""A name of a folder that nobody but a test gives."""

MENU = "applications/org.captioner.Captioner.desktop"
RELEASE_BYTES = 100_000_000


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    payload = stand_in_payload(folder / "payload")
    return unpack(make_package("archive", payload, "0.1.0", folder / "dist"), folder / "unpacked")


@pytest.fixture
def unpacked(original: Path, tmp_path: Path) -> Path:
    """The archive, unpacked; the test may change it."""
    return Path(shutil.copytree(original, tmp_path / "unpacked", symlinks=True))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "home"
    made.mkdir()
    return made


def test_it_leaves_nothing_behind(unpacked: Path, home: Path) -> None:
    somebodys = home / ".local" / "share" / "applications" / "other.desktop"
    somebodys.parent.mkdir(parents=True)
    somebodys.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\n")
    before = listing(home)
    assert install(unpacked, home).returncode == 0
    assert len(listing(home)) > len(before) + 20
    done = install(unpacked, home, "--uninstall")
    assert (done.returncode, done.stderr) == (0, "")
    after = listing(home)
    assert set(after) - {".local/share/applications/mimeinfo.cache"} == set(before)


def test_the_copy_that_was_installed_takes_away_itself(
    unpacked: Path, home: Path, tmp_path: Path
) -> None:
    place = tmp_path / "anywhere"
    install(unpacked, home, "--prefix", str(place))
    shutil.rmtree(unpacked)
    install(place / "lib" / "captioner", home, "--uninstall")
    assert not place.exists()


@pytest.mark.parametrize("entry", [MENU, MENU.replace(".desktop", ".Open.desktop")])
def test_a_menu_entry_starts_the_program_wherever_it_is(
    unpacked: Path, home: Path, tmp_path: Path, entry: str
) -> None:
    place = tmp_path / STRANGE
    done = install(unpacked, home, "--prefix", str(place))
    assert done.returncode == 0, done.stderr
    command = started_by(place / "share" / entry)
    assert command[0] == str(place / "lib" / "captioner" / "captioner")
    assert command[1:] == (["open", "%F"] if "Open" in entry else [])


def test_the_command_and_the_manual_are_there(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    done = run_at_home(home, home / ".local" / "bin" / "captioner", "sessions", "two words")
    assert done.stdout == "captioner sessions two words\n"
    assert (home / ".local/share/man/man1/captioner.1").exists()


def test_a_folder_of_somebody_else_is_not_touched(unpacked: Path, home: Path) -> None:
    theirs = home / ".local" / "lib" / "captioner"
    theirs.mkdir(parents=True)
    done = install(unpacked, home)
    assert done.returncode == 1
    assert f"{theirs} was not put there by this script." in done.stderr
    assert listing(home) == [".local", ".local/lib", ".local/lib/captioner"]


@pytest.mark.parametrize("path", ["bin/captioner", f"share/{MENU}"])
def test_a_file_of_somebody_else_is_not_touched(unpacked: Path, home: Path, path: str) -> None:
    theirs = home / ".local" / path
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs")
    done = install(unpacked, home)
    assert (done.returncode, theirs.read_text()) == (1, "theirs")
    assert f"{theirs} was not put there by this script." in done.stderr
    assert not (home / ".local" / "lib").exists()


def test_a_newer_version_takes_the_place_of_an_older_one(unpacked: Path, home: Path) -> None:
    old_file = unpacked / "share" / "icons" / "hicolor" / "16x16" / "apps" / "old.png"
    old_file.write_text("old")
    install(unpacked, home)
    old_file.unlink()
    program = home / ".local" / "lib" / "captioner"
    with (program / "captioner").open() as running:
        give_version(unpacked, "0.10.0")
        write_program(unpacked / "captioner" / "captioner", "#!/bin/sh\necho newer\n")
        assert "Captioner 0.10.0 is installed." in install(unpacked, home).stdout
        assert "newer" not in running.read()
    assert run_at_home(home, home / ".local" / "bin" / "captioner").stdout == "newer\n"
    assert not list(home.rglob("old.png"))
    assert [path.name for path in program.parent.iterdir()] == ["captioner"]
    install(unpacked, home, "--uninstall")
    assert listing(home) == []


def test_an_older_version_is_refused_unless_it_is_asked_for(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    give_version(unpacked, "0.0.9")
    done = install(unpacked, home)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Captioner 0.1.0 is installed, which is newer than this 0.0.9." in done.stderr
    assert install(unpacked, home, "--downgrade").returncode == 0


def test_an_installation_that_was_broken_off_is_made_good(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    program = home / ".local" / "lib" / "captioner"
    program.rename(program.with_name("captioner.old.1"))  # between the two renames
    shutil.copytree(unpacked / "captioner", program.with_name("captioner.new.1"))
    assert install(unpacked, home).returncode == 0
    assert [path.name for path in program.parent.iterdir()] == ["captioner"]
    install(unpacked, home, "--uninstall")
    assert listing(home) == []


def test_another_machine_and_an_older_system_are_refused(unpacked: Path, home: Path) -> None:
    needs = unpacked / "needs"
    told = needs.read_text()
    needs.write_text(told.replace("machine x86_64", "machine sparc"))
    assert "This archive is for computers of the kind sparc" in install(unpacked, home).stderr
    needs.write_text(told.replace("glibc 2.17", "glibc 2.99"))
    assert "needs the GNU C library 2.99 or newer" in install(unpacked, home).stderr
    assert listing(home) == []


@pytest.mark.parametrize(
    ("tool", "order"),
    [
        ("apt", "sudo apt install libglib2.0-0 libegl1"),
        ("dnf", "sudo dnf install glib2 libglvnd-egl"),
        ("zypper", "sudo zypper install libglib-2_0-0 libglvnd"),
        ("pacman", "sudo pacman -S glib2 libglvnd"),
    ],
)
def test_missing_libraries_are_named_as_the_system_calls_them(
    unpacked: Path, home: Path, tmp_path: Path, tool: str, order: str
) -> None:
    needs = (unpacked / "needs").read_text().splitlines()
    lacking = ("libEGL.so.1", "libglib-2.0.so.0")
    known = [line.split()[1] for line in needs if line.startswith("library")]
    answer = "\n".join(f"{each} (libc6) => /x" for each in known if each not in lacking)
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in SHELL_TOOLS:
        (tools / name).symlink_to(shutil.which(name) or "missing")
    write_program(tools / "ldconfig", f"#!/bin/sh\ncat <<'END'\n{answer}\nEND\n")
    write_program(tools / tool, "#!/bin/sh\n")
    done = install(unpacked, home, more={"PATH": str(tools)})
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == f"Install what it needs:  {order}"


def test_forgetting_is_the_programs_work_and_its_refusal_counts(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    (home / "fails").touch()
    done = install(unpacked, home, "--uninstall", "--forget")
    assert (done.returncode, done.stdout) == (1, "captioner forget --yes\n")
    assert (home / ".local" / "bin" / "captioner").exists()
    (home / "fails").unlink()
    assert install(unpacked, home, "--uninstall", "--forget").returncode == 0
    assert listing(home) == []


def test_a_folder_that_cannot_be_written_to_is_one_sentence(unpacked: Path, home: Path) -> None:
    (home / "file").touch()  # no folder can be made in it, not even by root
    done = install(unpacked, home, "--prefix", str(home / "file" / "x"))
    assert (done.returncode, listing(home)) == (1, ["file"])
    sentence = f"The folder {home}/file cannot be made: you may not write there."
    assert done.stderr == f"install.sh: {sentence}\n"


def test_wrong_arguments_change_nothing(unpacked: Path, home: Path) -> None:
    for wrong in (["--nonsense"], ["--prefix"]):
        assert install(unpacked, home, *wrong).returncode == 2
    assert install(unpacked, home, "--uninstall").returncode == 1
    assert listing(home) == []


def test_the_same_payload_gives_the_same_bytes(tmp_path: Path) -> None:
    payload = stand_in_payload(tmp_path / "payload")
    for kind in ("archive", "deb"):
        first = make_package(kind, payload, "0.1.0", tmp_path / kind)
        for path in payload.rglob("*"):
            os.utime(path, (1, 1))  # it is dated by its sources, not by when it was built
        again = make_package(kind, payload, "0.1.0", tmp_path / f"{kind} again")
        assert filecmp.cmp(first, again, shallow=False)
        assert first.with_name(f"{first.name}.sha256").read_text().endswith(f"  {first.name}\n")


def test_what_the_program_needs_is_known_on_every_system() -> None:
    needed = {library for library, package in host_libraries() if package != "libc6"}
    rows = [line.split() for line in lines_of(LINUX / "other_systems")]
    assert {row[0] for row in rows} == needed
    assert {len(row) for row in rows} == {4}


def test_the_frozen_program_is_installed_used_upgraded_and_taken_away(
    payload: Path, tmp_path: Path
) -> None:
    archive = make_package("archive", payload, "0.1.0", tmp_path / "dist")
    assert archive.stat().st_size < RELEASE_BYTES  # a release is compressed better than this
    unpacked = unpack(archive, tmp_path / "some folder, überall")
    home = tmp_path / "home of 日本"
    home.mkdir()
    assert install(unpacked, home).returncode == 0
    command = home / ".local" / "bin" / "captioner"
    captioned = run_at_home(home, command, "caption", str(SAMPLE), "--speed", "0")
    assert "next week" in captioned.stdout

    give_version(unpacked, "0.2.0")
    assert "Captioner 0.2.0 is installed." in install(unpacked, home).stdout
    assert run_at_home(home, command, "export", "last", "-o", "-").stdout.count("week") == 1

    assert install(unpacked, home, "--uninstall", "--forget").returncode == 0
    journals = [path.suffix for path in home.rglob("*") if path.is_file()]
    assert journals == [".jsonl"]


SHELL_TOOLS = (
    *("awk", "cat", "cp", "cut", "dirname", "find", "getconf", "grep", "head", "ln", "mkdir", "mv"),
    *("mktemp", "rm", "rmdir", "sed", "sh", "sort", "uname"),
)


def host_libraries() -> Iterator[tuple[str, str]]:
    """Libraries and the packages of Debian 12 that have them."""
    for line in lines_of(LINUX / "host_libraries"):
        library, package, *_ = line.split()
        yield library, package


def lines_of(file: Path) -> list[str]:
    return [line for line in file.read_text().splitlines() if line and not line.startswith("#")]


def listing(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def give_version(unpacked: Path, version: str) -> None:
    needs = unpacked / "needs"
    _, rest = needs.read_text().split("\n", 1)
    needs.write_text(f"version {version}\n{rest}")


def started_by(entry: Path) -> list[str]:
    """The words of its Exec line, by the rules of the Desktop Entry Specification."""
    (line,) = (each for each in entry.read_text().splitlines() if each.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")  # first as any string's value
    quoted, _, rest = value.removeprefix('"').rpartition('"')
    unquoted = quoted
    for mark in '"`$\\':
        unquoted = unquoted.replace(f"\\{mark}", mark)
    assert "%" not in unquoted.replace("%%", "")  # a lone one would stand for a file
    return [unquoted.replace("%%", "%"), *shlex.split(rest)]
