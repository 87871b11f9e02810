"""What is in the frozen folder, what it asks of the system, and that each work in it is named."""

import fnmatch
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.packaging.bare_machine import PROJECT
from tests.packaging.frozen_program import Binary, binaries, files

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="readelf and dpkg are Linux'")

HOST_LIBRARIES = PROJECT / "packaging" / "linux" / "host_libraries"
OPENED_LATER = {"libportaudio.so.2", "libpulse.so.0"}
OF_SOME_PYTHONS = {"libexpat.so.1", "libutil.so.1"}

UBUNTU_22_04: Mapping[str, tuple[int, ...]] = {
    "GLIBC": (2, 35),
    "GLIBCXX": (3, 4, 30),
    "CXXABI": (1, 3, 13),
    "GCC": (12, 0, 0),
}
"""The newest symbols of the oldest system that the packages are for."""

QT_MODULES = {"Core", "DBus", "Gui", "Network", "Svg", "WaylandClient", "Widgets", "XcbQpa"}
QT_PLUGINS = {
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "wayland-decoration-client/libadwaita.so",
    "wayland-decoration-client/libbradient.so",
    "wayland-shell-integration/libxdg-shell.so",
}
LARGEST_BYTES = 300_000_000


@pytest.fixture(scope="module")
def folder(payload: Path) -> Path:
    return payload / "captioner"


@pytest.fixture(scope="module")
def inside(folder: Path) -> list[Binary]:
    return binaries(folder)


@pytest.fixture(scope="module")
def sbom(payload: Path) -> dict[str, Any]:
    document: dict[str, Any] = msgspec.json.decode((payload / "sbom.cdx.json").read_bytes())
    return document


def test_each_library_is_in_the_folder_or_in_the_list_of_the_systems(
    folder: Path, inside: list[Binary]
) -> None:
    here = {path.name for path in folder.rglob("*")}
    needed = {name for binary in inside for name in binary.needed}
    listed = _host_libraries()
    assert needed - here <= listed
    assert listed - needed <= OPENED_LATER | OF_SOME_PYTHONS
    assert not listed & here


def test_every_system_since_ubuntu_22_04_has_the_symbols(inside: list[Binary]) -> None:
    too_new = [
        f"{binary.path.name} needs {kind} {binary.newest(kind)}"
        for binary in inside
        for kind, newest in UBUNTU_22_04.items()
        if binary.newest(kind) > newest
    ]
    assert too_new == []


def test_libraries_are_looked_for_in_the_folder_alone(inside: list[Binary]) -> None:
    elsewhere = {path for binary in inside for path in binary.search_paths}
    assert [path for path in elsewhere if not path.startswith("$ORIGIN")] == []


def test_no_text_names_a_folder_of_the_machine_that_froze_it(payload: Path) -> None:
    ours = [str(PROJECT).encode(), sys.base_prefix.encode(), str(Path.home()).encode() + b"/"]
    ours = [each for each in ours if each not in (b"/usr", b"//")]
    texts = [path for path in files(payload) if path.suffix not in {".so", ".bin"}]
    named = [path for path in texts if path.name != "missing-modules.txt" and _is_text(path)]
    assert named
    assert [path for path in named if any(each in path.read_bytes() for each in ours)] == []


def test_every_module_that_is_missing_is_explained(payload: Path) -> None:
    explained = [line.split()[0] for line in _lines(PROJECT / "packaging" / "missing_modules")]
    told = (payload / "missing-modules.txt").read_text(encoding="utf-8")
    missing = re.findall(r"^(?:missing|excluded) module named '?([\w.]+)", told, re.MULTILINE)
    assert missing
    unexplained = [m for m in missing if not any(fnmatch.fnmatchcase(m, e) for e in explained)]
    assert unexplained == []


def test_of_qt_there_is_what_the_program_uses(folder: Path) -> None:
    qt = folder / "_internal" / "PySide6" / "Qt"
    modules = {re.sub(r"libQt6(\w+)\.so.*", r"\1", each.name) for each in qt.rglob("libQt6*")}
    plugins = {str(each.relative_to(qt / "plugins")) for each in files(qt / "plugins")}
    assert (modules, plugins) == (QT_MODULES, QT_PLUGINS)
    languages = {each.stem for each in (qt / "translations").iterdir()}
    assert languages == {f"qtbase_{code}" for code in ("ar", "de", "en", "es", "fr", "ja")}


def test_nothing_of_the_tools_and_the_tests_is_inside(folder: Path) -> None:
    names = {path.name.lower() for path in folder.rglob("*")}
    for tool in ("pytest", "pyinstaller", "setuptools", "pip", "pictures", "tests", "mypy"):
        assert not [name for name in names if name == tool or name.startswith(f"{tool}-")]


def test_no_link_leads_out_of_the_folder(folder: Path) -> None:
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    assert [link for link in links if not link.exists()] == []
    assert [link for link in links if not link.resolve().is_relative_to(folder.resolve())] == []


def test_programs_alone_can_be_executed(folder: Path) -> None:
    executable = [path for path in files(folder) if path.stat().st_mode & 0o111]
    assert executable == [folder / "captioner"]


def test_it_is_as_small_as_was_promised(folder: Path) -> None:
    assert sum(path.stat().st_size for path in files(folder)) < LARGEST_BYTES


def test_each_file_belongs_to_one_listed_work(folder: Path, sbom: dict[str, Any]) -> None:
    listed = [part["name"] for work in _works(sbom) for part in _files_of(work)]
    assert sorted(listed) == sorted(str(path.relative_to(folder)) for path in files(folder))


def test_each_listed_work_has_a_licence_and_its_text(payload: Path, sbom: dict[str, Any]) -> None:
    for work in _works(sbom):
        assert work["licenses"], work["name"]
        assert work["version"], work["name"]
        texts = list((payload / "licences" / work["name"]).iterdir())
        assert any(text.stat().st_size > 500 for text in texts), work["name"]


def test_each_bundled_package_is_listed(folder: Path, sbom: dict[str, Any]) -> None:
    installed = {_normal(p.stem.rsplit("-", 1)[0]) for p in folder.rglob("*.dist-info")}
    listed = {work["name"] for work in _works(sbom) if work["purl"].startswith("pkg:pypi/")}
    assert {"keyring", "numpy", "captioner"} <= installed
    assert installed <= listed


def _works(sbom: dict[str, Any]) -> list[dict[str, Any]]:
    return [sbom["metadata"]["component"], *sbom["components"]]


def _files_of(work: dict[str, Any]) -> list[dict[str, Any]]:
    return [part for part in work.get("components", ()) if part["type"] == "file"]


def _host_libraries() -> set[str]:
    return {line.split()[0] for line in _lines(HOST_LIBRARIES)}


def _lines(path: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in path.read_text().splitlines())
    return [line for line in lines if line]


def _is_text(path: Path) -> bool:
    return b"\0" not in path.read_bytes()[:4096]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
