"""The .deb as the tools of Debian and of the desktops see it."""

import json
import re
import runpy
import shutil
import subprocess
import sys
from argparse import SUPPRESS
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from captioner.arguments import new_parser
from captioner.store.transcript_file import MAGIC
from tests.packaging.linux_packages import DATE_S, LINUX, make_package, stand_in_payload

INSTALLED_BYTES = 300_000_000
ID = "org.captioner.Captioner"


@pytest.fixture(scope="module")
def small_deb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a stand-in for the frozen program; all else is real."""
    folder = tmp_path_factory.mktemp("deb")
    return make_package("deb", stand_in_payload(folder / "payload"), "0.1.0", folder / "dist")


@pytest.fixture(scope="module")
def root(small_deb: Path) -> Path:
    """The folder that dpkg would unpack into /."""
    folder = small_deb.parent / "root"
    subprocess.run(["dpkg-deb", "--raw-extract", small_deb, folder], check=True)
    return folder


def tool(name: str) -> str:
    """Its path; skips the test where it is not installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def checked(*command: object) -> None:
    done = subprocess.run(
        [str(each) for each in command], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize("name", [ID, f"{ID}.Open"])
def test_the_desktop_can_read_the_menu_entries(root: Path, name: str) -> None:
    checked(tool("desktop-file-validate"), root / "usr/share/applications" / f"{name}.desktop")


def test_software_centres_can_read_the_description(root: Path) -> None:
    file = root / f"usr/share/metainfo/{ID}.metainfo.xml"
    checked(tool("appstreamcli"), "validate", "--no-net", "--explain", file)
    (release,) = ET.parse(file).getroot().iter("release")
    assert (release.get("version"), release.get("date")) == ("0.1.0", "2023-11-14")
    assert len(list(release.iter("li"))) > 5


def test_the_manual_is_well_formed_and_has_every_command_and_option(root: Path) -> None:
    page = root / "usr/share/man/man1/captioner.1.gz"
    text = subprocess.run(
        [tool("man"), "--warnings", "-E", "UTF-8", "-l", page],
        env={"LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert text.stderr == ""
    shown = " ".join(text.stdout.split())
    commands = new_parser()._subparsers._group_actions[0].choices  # type: ignore[union-attr]
    listed = re.findall(r"^    ([a-z]+) ", new_parser().format_help(), re.MULTILINE)
    assert {"caption", "open"} < set(listed) < set(commands)  # type: ignore[arg-type]
    for name in listed:
        assert f"captioner {name}" in shown
        each = commands[name]  # type: ignore[index]
        told = [action for action in each._actions if action.help != SUPPRESS]
        options = [word for action in told for word in action.option_strings]
        assert [word for word in options if word not in shown] == []


def test_a_transcript_is_known_by_its_name_and_by_its_first_bytes(
    root: Path, tmp_path: Path
) -> None:
    types = tmp_path / "mime"
    shutil.copytree(root / "usr/share/mime", types)
    subprocess.run([tool("update-mime-database"), types], capture_output=True, check=True)
    (name,) = (line for line in (types / "globs").read_text().splitlines() if "captioner" in line)
    assert name == "application/vnd.captioner.transcript:*.captioner"
    assert b">0=" + len(MAGIC).to_bytes(2, "big") + MAGIC in (types / "magic").read_bytes()


def test_it_opens_with_captioner(root: Path) -> None:
    entry = (root / f"usr/share/applications/{ID}.Open.desktop").read_text()
    assert "\nMimeType=application/vnd.captioner.transcript;\n" in entry
    assert "\nExec=captioner open %F\n" in entry


def test_icons_are_there_at_every_size_that_they_say(root: Path) -> None:
    sizes = []
    for path in (root / "usr/share/icons/hicolor").glob(f"*/apps/{ID}.png"):
        width, height = (int.from_bytes(path.read_bytes()[at : at + 4], "big") for at in (16, 20))
        assert path.parts[-3] == f"{width}x{height}"
        sizes.append(width)
    assert {16, 22, 24, 32, 48, 64, 128, 256} <= set(sizes)


def test_it_depends_on_what_the_program_takes_from_the_system(root: Path) -> None:
    depends = field(root, "Depends")
    listed = (LINUX / "host_libraries").read_text().splitlines()
    packages = {line.split()[1] for line in listed if line and not line.startswith("#")}
    assert packages - set(re.findall(r"[a-z][^ ,|(]+", depends)) == set()
    assert "libglib2.0-0t64 | libglib2.0-0" in depends
    assert depends.startswith("libc6 (>= 2.17), ")  # the stand-in's; 2.9 is older


def test_everything_is_roots_and_can_be_read_by_everybody(small_deb: Path) -> None:
    listed = subprocess.run(
        ["dpkg-deb", "--contents", small_deb], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert {line.split()[1] for line in listed} == {"root/root"}
    programs = [line.split()[-1] for line in listed if line.startswith("-rwxr-xr-x")]
    assert programs == ["./usr/lib/captioner/captioner"]
    modes = {line.split()[0] for line in listed}
    assert modes == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert not [line for line in listed if "2023-11-14" not in line]


def test_licences_and_the_list_of_parts_are_inside(root: Path) -> None:
    documents = root / "usr/share/doc/captioner"
    assert (documents / "licences/Qt/LICENSE").read_text() == "licence"
    assert json.loads((documents / "sbom.cdx.json").read_text()) == {}
    told = (documents / "copyright").read_text()
    assert "/usr/share/common-licenses/Apache-2.0" in told
    assert "pyside6-essentials" in told


def test_checksums_of_all_files_are_right(root: Path) -> None:
    done = subprocess.run(
        ["md5sum", "--quiet", "--check", "DEBIAN/md5sums"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    listed = (root / "DEBIAN/md5sums").read_text().splitlines()
    files = [path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(listed) == len(files)


def test_nothing_is_done_at_the_installation_and_a_purge_takes_the_defaults(
    root: Path, tmp_path: Path
) -> None:
    scripts = {path.name for path in (root / "DEBIAN").iterdir()} - {"control", "md5sums"}
    assert scripts == {"postrm"}
    script = (root / "DEBIAN/postrm").read_text().replace("/etc", str(tmp_path))
    defaults = tmp_path / "captioner" / "defaults.json"
    defaults.parent.mkdir()
    defaults.write_text("{}")
    subprocess.run(["sh", "-c", script, "postrm", "remove"], check=True)
    assert defaults.exists()
    subprocess.run(["sh", "-c", script, "postrm", "purge"], check=True)
    assert not defaults.parent.exists()


def test_a_running_program_reads_its_modules_from_the_file_that_it_was_started_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "captioner"
    program.write_text("older")
    modules = SimpleNamespace(_filename=str(program))
    stand_in = SimpleNamespace(pyz_archive=modules)
    monkeypatch.setitem(sys.modules, "pyimod02_importers", stand_in)
    runpy.run_path(str(LINUX / "keep_modules.py"))
    newer = tmp_path / "captioner.dpkg-new"
    newer.write_text("newer")
    newer.rename(program)
    assert Path(modules._filename).read_text() == "older"


@pytest.mark.parametrize(
    ("changelog", "version", "expected"),
    [
        (
            "## [Unreleased]\n### Added\n- One\n  thing.\n",
            "0.1.0",
            [("0.1.0", DATE_S, "One thing.")],
        ),
        ("## [0.1.0] - 1970-01-02\n- `a` [b](c)\n", "0.1.0", [("0.1.0", 86_400, "a b")]),
        (
            "## [Unreleased]\n- New\n## [0.1.0] - 1970-01-02\n- Old\n",
            "0.2.0",
            [("0.2.0", DATE_S, "New"), ("0.1.0", 86_400, "Old")],
        ),
        (
            "## [Unreleased]\n- Not yet\n## [0.1.0] - 1970-01-02\n- Old\n",
            "0.1.0",
            [("0.1.0", 86_400, "Old")],
        ),
        ("", "0.1.0", [("0.1.0", DATE_S, "")]),
    ],
)
def test_releases_are_those_of_the_changelog(
    changelog: str, version: str, expected: list[tuple[str, int, str]]
) -> None:
    read: Callable[[str, str, int], Any] = releases_script()["read_releases"]
    found = [
        (each.version, each.seconds, " ".join(each.news))
        for each in read(changelog, version, DATE_S)
    ]
    assert found == expected


def releases_script() -> dict[str, Any]:
    return runpy.run_path(str(LINUX / "releases.py"))


def test_the_frozen_program_takes_no_more_room_than_it_may(payload: Path, tmp_path: Path) -> None:
    made = make_package("deb", payload, "0.1.0", tmp_path / "dist")
    control = tmp_path / "control"
    subprocess.run(["dpkg-deb", "--control", made, control], check=True)
    assert int(field(tmp_path, "Installed-Size", file="control/control")) * 1024 < INSTALLED_BYTES


def test_lintian_has_nothing_to_say(payload: Path, tmp_path: Path) -> None:
    lintian = tool("lintian")
    made = make_package("deb", payload, "0.1.0", tmp_path / "dist")
    # A release is compressed by xz, a test in a second by zstd, of which Debian 12's does not know.
    command = [lintian, "--allow-root", "--suppress-tags", "malformed-deb-archive", str(made)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)
    assert (done.stdout, done.returncode) == ("", 0)


def field(root: Path, name: str, *, file: str = "DEBIAN/control") -> str:
    lines = (root / file).read_text().splitlines()
    (found,) = (line for line in lines if line.startswith(f"{name}: "))
    return found.partition(": ")[2]
