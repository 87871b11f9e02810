"""The spec file makes the right programs on each system, as far as can be told without them.

It is run with stand-ins for PyInstaller's classes, which keep what they were given.
"""

import importlib
import plistlib
import runpy
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.packaging.bare_machine import PROJECT

SPEC = PROJECT / "packaging" / "captioner.spec"
SYSTEMS = ("linux", "win32", "darwin")


@dataclass
class Call:
    """One use of one of PyInstaller's classes, with what the spec reads from it."""

    positional: tuple[Any, ...]
    named: dict[str, Any]
    pure: tuple[Any, ...] = ()
    scripts: tuple[Any, ...] = ()
    binaries: tuple[Any, ...] = ()
    datas: list[Any] = field(default_factory=list)


@dataclass
class Recorder:
    calls: list[Call] = field(default_factory=list)

    def __call__(self, *positional: object, **named: object) -> Call:
        self.calls.append(Call(positional, named))
        return self.calls[-1]

    @property
    def only(self) -> Call:
        [call] = self.calls
        return call


Made = dict[str, Recorder]


def run_spec(system: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    hooks = ModuleType("PyInstaller.utils.hooks")
    for collect in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, collect, lambda *_, **__: [])
    monkeypatch.setitem(sys.modules, "PyInstaller", ModuleType("PyInstaller"))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils", ModuleType("PyInstaller.utils"))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    for own in ("bundle", "frozen_contents", "version_info"):
        monkeypatch.delitem(sys.modules, own, raising=False)
    monkeypatch.setattr(sys, "path", [str(SPEC.parent), *sys.path])
    contents = importlib.import_module("frozen_contents")
    # What the program depends on is installed here for this system alone.
    monkeypatch.setattr(contents, "distributions_metadata", lambda _: [])
    monkeypatch.setattr(sys, "platform", system)
    names = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    made = {name: Recorder() for name in names}
    places = {"SPECPATH": str(SPEC.parent), "DISTPATH": str(folder), "workpath": str(folder)}
    runpy.run_path(str(SPEC), init_globals={**places, **made})
    return made


@pytest.fixture(params=SYSTEMS)
def system(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def made(system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    return run_spec(system, tmp_path, monkeypatch)


def programs(made: Made) -> dict[str, bool]:
    """The name of each program, and whether it has a console."""
    return {call.named["name"]: call.named["console"] for call in made["EXE"].calls}


@pytest.mark.parametrize("system", ["linux"], indirect=True)
def test_linux_has_one_program_with_a_console(made: Made) -> None:
    assert programs(made) == {"captioner": True}


@pytest.mark.parametrize("system", ["win32"], indirect=True)
def test_windows_has_one_program_with_a_console_and_one_without(made: Made) -> None:
    assert programs(made) == {"captioner": True, "captionerw": False}


@pytest.mark.parametrize("system", ["darwin"], indirect=True)
def test_macos_has_one_program_that_is_no_background_process(made: Made) -> None:
    assert programs(made) == {"captioner": False}  # a console would make it LSBackgroundOnly


def test_all_programs_lie_in_one_folder(made: Made) -> None:
    assert all(call.named["exclude_binaries"] for call in made["EXE"].calls)
    assert made["COLLECT"].only.named["name"] == "captioner"
    assert made["COLLECT"].only.positional[: len(made["EXE"].calls)] == tuple(made["EXE"].calls)


def test_nothing_is_packed_by_upx(made: Made) -> None:
    for call in (*made["EXE"].calls, made["COLLECT"].only):
        assert call.named["upx"] is False


def test_macos_alone_has_a_bundle(system: str, made: Made) -> None:
    assert len(made["BUNDLE"].calls) == (1 if system == "darwin" else 0)


@pytest.mark.parametrize("system", ["darwin"], indirect=True)
def test_the_bundle_has_its_icon_its_identifier_and_its_words(made: Made) -> None:
    bundle = made["BUNDLE"].only.named
    assert bundle["name"] == "Captioner.app"
    assert Path(bundle["icon"]).read_bytes().startswith(b"icns")
    assert bundle["bundle_identifier"] == "org.captioner.Captioner"
    assert plistlib.loads(plistlib.dumps(bundle["info_plist"])) == bundle["info_plist"]
    assert made["BUNDLE"].only.positional == (made["COLLECT"].only,)
    strings = [each for each in made["Analysis"].only.named["datas"] if "lproj" in each[1]]
    assert len(strings) == 6


def test_each_system_leaves_out_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left_out = {
        tuple(run_spec(each, tmp_path, monkeypatch)["Analysis"].only.named["excludes"])
        for each in SYSTEMS
    }
    assert len(left_out) == 1
    assert left_out.pop()


@pytest.mark.parametrize("system", ["darwin"], indirect=True)
def test_a_framework_stays_whole_or_goes_whole(made: Made) -> None:
    del made
    from frozen_contents import wanted

    def framework(name: str) -> list[tuple[str, str, str]]:
        folder = f"PySide6/Qt/lib/{name}.framework"
        return [
            (f"{folder}/Versions/A/{name}", f"/wheel/{name}", "BINARY"),
            (f"{folder}/Versions/A/Resources/Info.plist", "/wheel/Info.plist", "DATA"),
            (f"{folder}/Versions/Current", "A", "SYMLINK"),
            (f"{folder}/{name}", f"Versions/Current/{name}", "SYMLINK"),
        ]

    top_link = ("QtCore", "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "SYMLINK")
    whole, unused = framework("QtCore"), framework("Qt6Quick")
    dangling = ("libgone.dylib", "PySide6/Qt/lib/libgone.dylib", "SYMLINK")
    assert wanted([*whole, top_link, *unused, dangling]) == [*whole, top_link]
