"""Which works the frozen folder is made of: for each its version, its licence and its files."""

import platform
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import metadata
from pathlib import Path, PurePosixPath

from bundled_parts import OWED_TEXTS, PARTS, SPDX, TEXTS, Part

Origin = tuple[str, str, str]
"""Where it is in the folder, where it came from, and PyInstaller's word for what it is."""


@dataclass
class Component:
    """A work with a licence; `texts` are the files that hold it, `files` are in the folder."""

    name: str
    version: str
    purl: str
    licence: str
    texts: list[Path]
    parts: tuple[Part, ...] = ()
    files: set[str] = field(default_factory=set)


def components_of(folder: Path, origins: Sequence[Origin], project: Path) -> list[Component]:
    """Every file of `folder` belongs to one of them. Raises LookupError if one does not."""
    code = {"PYMODULE", "PYSOURCE"}
    sources = {
        name.replace("\\", "/"): Path(source) for name, source, kind in origins if kind not in code
    }
    modules = [Path(source) for _, source, kind in origins if kind in code]
    found: dict[str, Component] = {}
    for source in (each for each in modules if each.is_absolute()):  # folders have no source
        component = _owner(source, project)
        found.setdefault(component.purl, component)
    for path in _files(folder):
        name = str(PurePosixPath(path.relative_to(folder)))
        component = _owner_of_file(name, sources, project)
        found.setdefault(component.purl, component).files.add(name)
    return sorted(found.values(), key=lambda each: each.purl)


def _owner_of_file(name: str, sources: Mapping[str, Path], project: Path) -> Component:
    inner = name.partition("/")[2] if name.startswith("_internal/") else name
    if inner == "base_library.zip":
        return _python()
    if (installed := re.match(r"([^/]+)-[^-/]+\.dist-info/", inner)) is not None:
        return _distribution(_normal(installed[1]))
    if inner in sources:
        return _owner(sources[inner], project)
    if "/" not in name:  # the programs: PyInstaller's, with all Python modules within
        return _distribution("pyinstaller")
    raise LookupError(f"nobody knows where {name} comes from")


def _owner(source: Path, project: Path) -> Component:
    if (name := _distributions_by_file().get(source)) is not None:
        return _distribution(name)
    own = ("captioner", "resources", "packaging")
    if any(source.is_relative_to(project / folder) for folder in own):
        return _distribution("captioner")
    if package := _debian_package(source):
        return _debian(package)
    if source.is_relative_to(sys.base_prefix):
        return _python()
    if sys.platform == "win32" and "windows" in str(source).lower():
        return _python()  # the compiler's run time, which Python's licence covers
    raise LookupError(f"nobody knows whose {source} is")


@cache
def _distributions_by_file() -> Mapping[Path, str]:
    return {
        Path(str(file.locate())).resolve(): _normal(distribution.name)
        for distribution in metadata.distributions()
        for file in distribution.files or ()
    }


@cache
def _distribution(name: str) -> Component:
    package = metadata.distribution(name)
    told = package.metadata
    says = [told[key] for key in ("License-Expression", "License") if key in told]
    licence = SPDX.get(name) or next(iter(says), "")
    texts = [
        Path(str(file.locate()))
        for file in package.files or ()
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)|license_notes", file.name)
    ]
    texts += [TEXTS / text for text in OWED_TEXTS.get(name, ())]
    purl = f"pkg:pypi/{name}@{package.version}"
    return Component(name, package.version, purl, licence, texts, PARTS.get(name, ()))


@cache
def _python() -> Component:
    version = platform.python_version()
    places = [Path(sys.base_prefix), Path(sys.base_prefix, *_python_folder())]
    texts = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    return Component("python", version, f"pkg:generic/python@{version}", "PSF-2.0", texts[:1])


def _python_folder() -> tuple[str, str]:
    return "lib", f"python{sys.version_info.major}.{sys.version_info.minor}"


@cache
def _debian_package(source: Path) -> str:
    """Empty where the system has none, or where it is not from a package."""
    if sys.platform != "linux" or not source.is_relative_to("/usr") | source.is_relative_to("/lib"):
        return ""
    # Since /lib became a link to /usr/lib, packages name either.
    real = source.resolve()
    for path in (source, real, Path("/", *real.parts[2:])):
        done = _query("dpkg-query", "-S", str(path))
        if done:
            return done.split(":")[0]
    return ""


@cache
def _debian(package: str) -> Component:
    version, architecture = _query(
        "dpkg-query", "-W", "-f", "${Version} ${Architecture}\n", package
    ).split()[:2]
    release = platform.freedesktop_os_release()
    kind, number = release["ID"], release.get("VERSION_ID", "")
    purl = f"pkg:deb/{kind}/{package}@{version}?arch={architecture}&distro={kind}-{number}"
    text = Path("/usr/share/doc", package, "copyright")
    return Component(package, version, purl, "", [text])


def _query(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    return done.stdout if done.returncode == 0 else ""


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
