"""What the frozen program holds: what of the libraries it leaves out, and what the host has."""

import re
import sys
from collections.abc import Collection, Iterable, Iterator
from importlib import metadata
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

Entry = tuple[str, str, str]
"""One of PyInstaller's: where it goes, where it comes from, and what it is."""

HIDDEN_IMPORTS = (
    "pocketsphinx.model",  # found by its name when the model's folder is asked for
    "keyring.backends.SecretService",  # entry points name these
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.fail",
    "keyring.backends.null",
    "keyring.backends.chainer",
)

EXCLUDED_MODULES = (
    "grpc_tools",  # compiles protocols
    "setuptools",
    "distutils",
    "pkg_resources",
    "tkinter",
    "curses",
    "readline",
    "lib2to3",
    "pydoc",
    "doctest",
    "unittest",
    "xmlrpc",
    "yaml",
    "multiprocessing",  # pools of processes: there are none
    "websockets",  # another protocol of Riva's
    "numpy.testing",
    "numpy.f2py",
    "numpy.random",
    "numpy.fft",
    "numpy.polynomial",
    "numpy.ma",
    "numpy.ctypeslib",
    "numpy._core._multiarray_tests",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)

LANGUAGES = ("en", "de", "es", "fr", "ja", "ar")

_QT_PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platformthemes": {"xdgdesktopportal"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "imageformats": {"svg"},  # icons of the desktop's theme
    "iconengines": {"svgicon"},
    "styles": {"modernwindowsstyle", "windowsvistastyle", "macstyle"},
}
"""Folder and names; none other is loaded by what the program does."""

_UNUSED_QT = re.compile(r"Qt6(EglFS|EglFs|OpenGL|WlShellIntegration|Quick|Qml)")
"""Parts of Qt that only plug-ins need which are left out."""

_BUNDLED_SYSTEM_LIBRARIES = re.compile(
    r"(libpython3|libssl|libcrypto|libsqlite3|libffi|libbz2|liblzma|libuuid|libmpdec"
    r"|libxcb-(cursor|icccm|image|keysyms|render-util|util))\.so|libpython3\.\d+\.so"
)
"""Of the build machine's own: what Python needs, and small parts of X that few desktops have."""


def resources(project: Path) -> Iterator[tuple[str, str]]:
    """What the program reads, without the pictures of the README and the translators' files."""
    folder = project / "resources"
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".ts" and path.parent.name != "pictures":
            yield str(path), str(path.parent.relative_to(project))


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Those of PyInstaller's findings that go into the folder, and the links to them."""
    kept = [entry for entry in entries if entry[2] == "SYMLINK" or _is_wanted(*entry)]
    names = {name for name, _, kind in kept if kind != "SYMLINK"}
    frameworks = {_framework(name) for name, _, kind in kept if kind == "BINARY"}
    return [entry for entry in kept if _is_held(entry, names, frameworks)]


def _is_held(entry: Entry, names: set[str], frameworks: set[str | None]) -> bool:
    """Whether the framework that it is of has its library, or else the link leads to something."""
    name, source, kind = entry
    if (framework := _framework(name)) is not None:
        return framework in frameworks
    return kind != "SYMLINK" or source in names


def _framework(name: str) -> str | None:
    """The one of macOS that this is in; its papers and its own links are nothing without it."""
    before, is_within, _ = name.partition(".framework/")
    return before if is_within else None


def _is_wanted(name: str, source: str, kind: str) -> bool:
    return _is_wanted_data(name) if kind == "DATA" else _is_wanted_library(name, source)


def _is_wanted_library(name: str, source: str) -> bool:
    if (plugin := _qt_plugin(name)) is not None:
        folder, called = plugin
        return called in _QT_PLUGINS.get(folder, ())
    if _UNUSED_QT.search(name):
        return False
    if name.endswith("-dirty"):  # a second copy of ggml, where a link would not go into a wheel
        return False
    is_systems = source.startswith(("/usr/lib/", "/lib/"))
    is_pythons = "lib-dynload" in name
    return not is_systems or is_pythons or bool(_BUNDLED_SYSTEM_LIBRARIES.match(Path(name).name))


def _is_wanted_data(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.parts[0].endswith((".dist-info", ".egg-info")):
        return False  # see `distributions_metadata`
    if "translations" in path.parts and "PySide6" in path.parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    return path.suffix not in {".pyi", ".pxd", ".h", ".cc", ".typed"}


def runtime_distributions() -> list[str]:
    """The program and everything that it depends on here, by name."""
    wanted, seen = ["captioner"], set[str]()
    while wanted:
        name = wanted.pop()
        if name in seen:
            continue
        seen.add(name)
        for text in metadata.requires(name) or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                wanted.append(re.sub(r"[-_.]+", "-", requirement.name).lower())
    return sorted(seen - {"grpcio-tools", "setuptools", "websockets"})


def distributions_metadata(work: Path) -> Iterator[tuple[str, str]]:
    """Versions for people, entry points for keyring, our own licences for the About page.

    Nothing of how a package was installed, which names folders of the build machine, and of what
    it says of itself the head alone: ours would have the README as it was at some set-up.
    """
    for name in runtime_distributions():
        for file in metadata.distribution(name).files or ():
            path = PurePosixPath(str(file))
            if not path.parts[0].endswith(".dist-info"):
                continue
            is_ours = name == "captioner" and "licenses" in path.parts
            if path.name == "METADATA":
                yield str(_head(Path(str(file.locate())), work / path)), str(path.parent)
            elif is_ours or path.name == "entry_points.txt":
                yield str(file.locate()), str(path.parent)


def unwanted_hooks() -> Collection[str]:
    """PyInstaller's that run before the program does.

    The one for Qt tells every program that is started from here to take our plug-ins for its
    own, and loads Qt even where nothing is shown. On Linux Qt finds its parts without it.
    """
    return {"pyi_rth_pyside6"} if sys.platform == "linux" else ()


def _head(whole: Path, to: Path) -> Path:
    to.parent.mkdir(parents=True, exist_ok=True)
    head = whole.read_text(encoding="utf-8").partition("\n\n")[0]
    to.write_text(f"{head}\n\n", encoding="utf-8", newline="\n")
    return to


def _qt_plugin(name: str) -> tuple[str, str] | None:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if "PySide6" not in parts or "plugins" not in parts:
        return None
    stem = parts[-1].split(".", maxsplit=1)[0]
    return parts[-2], re.sub(r"^(libq?|q)", "", stem)
