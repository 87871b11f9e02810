"""The code in a bundle of macOS, listed for codesign: what is inside comes before what holds it.

    python3 signed_code.py list APP      each path to sign, ended by a zero byte; APP itself last
    python3 signed_code.py check APP     fails where a library needs a newer macOS than APP says

A framework is signed as one, so its main library is not listed by itself.
"""

import os
import plistlib
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

_THIN_MAGIC = 0xFEEDFACF
_FAT_MAGIC = 0xCAFEBABE
_MOST_ARCHITECTURES = 20
"""Java's classes begin as fat files do; where these count architectures, those have a version."""

_MACH_HEADER = struct.Struct("<IiiIIIII")  # magic, two of the CPU, kind, commands, bytes, flags, 0
_FAT_HEADER = struct.Struct(">II")  # magic, architectures
_FAT_ENTRY = struct.Struct(">iiIII")  # two of the CPU, offset, bytes, alignment
_COMMAND = struct.Struct("<II")  # kind, bytes
_BUILD_VERSION, _VERSION_MIN_MACOSX = 0x32, 0x24
"""LC_BUILD_VERSION and, of older compilers, LC_VERSION_MIN_MACOSX in <mach-o/loader.h>."""


def main(arguments: list[str]) -> int:
    what, app = arguments[0], Path(arguments[1])
    if what == "list":
        for path in code_in_order(app):
            sys.stdout.buffer.write(os.fsencode(path) + b"\0")
        return 0
    promised = _numbers(_plist(app / "Contents" / "Info.plist")["LSMinimumSystemVersion"])
    too_new = [
        f"{path.relative_to(app)} needs macOS {major}.{minor}"
        for path in mach_o_files(app)
        for major, minor in [minimum_system(path.read_bytes())]
        if (major, minor) > promised
    ]
    print("\n".join(too_new), end="\n" if too_new else "", file=sys.stderr)
    return 1 if too_new else 0


def code_in_order(app: Path) -> list[Path]:
    """Every file and folder that needs a signature of its own."""
    frameworks = sorted(app.rglob("*.framework/Versions/*/Resources/Info.plist"))
    bundles = {app} | {info.parent.parent for info in frameworks if not _is_linked(info, app)}
    signed_as_bundles = {main_executable(bundle) for bundle in bundles}
    files = [path for path in mach_o_files(app) if path not in signed_as_bundles]
    return sorted([*files, *bundles], key=lambda path: (-len(path.parts), path))


def mach_o_files(folder: Path) -> Iterator[Path]:
    """Programs and libraries, each once: what a link leads to is found where it is."""
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            path = Path(place, name)
            if path.is_symlink() or not path.is_file():
                continue
            with path.open("rb") as file:
                if _is_mach_o(file.read(8)):
                    yield path


def main_executable(bundle: Path) -> Path:
    """Of an .app, or of one version of a framework."""
    if bundle.suffix == ".app":
        name = _plist(bundle / "Contents" / "Info.plist")["CFBundleExecutable"]
        return bundle / "Contents" / "MacOS" / str(name)
    name = _plist(bundle / "Resources" / "Info.plist").get("CFBundleExecutable")
    return bundle / str(name or bundle.parent.parent.stem)


def minimum_system(content: bytes) -> tuple[int, int]:
    """The oldest macOS that a program or library says it runs on; 0.0 where it says nothing."""
    magic, count = _FAT_HEADER.unpack_from(content)
    if magic != _FAT_MAGIC:
        return _minimum_of_slice(content, 0)
    entries = (_FAT_ENTRY.unpack_from(content, 8 + 20 * each) for each in range(count))
    return max(_minimum_of_slice(content, offset) for _, _, offset, _, _ in entries)


def _minimum_of_slice(content: bytes, start: int) -> tuple[int, int]:
    count = _MACH_HEADER.unpack_from(content, start)[4]
    offset = start + _MACH_HEADER.size
    for _ in range(count):
        kind, size = _COMMAND.unpack_from(content, offset)
        if kind in {_BUILD_VERSION, _VERSION_MIN_MACOSX}:
            at = offset + (12 if kind == _BUILD_VERSION else 8)  # behind the platform
            [packed] = struct.unpack_from("<I", content, at)
            return packed >> 16, packed >> 8 & 0xFF
        offset += size
    return 0, 0


def _is_mach_o(head: bytes) -> bool:
    if len(head) < _FAT_HEADER.size:
        return False
    magic, count = _FAT_HEADER.unpack(head)
    is_fat: bool = magic == _FAT_MAGIC and 0 < count < _MOST_ARCHITECTURES
    return is_fat or int.from_bytes(head[:4], "little") == _THIN_MAGIC


def _is_linked(path: Path, app: Path) -> bool:
    return any(part.is_symlink() for part in path.parents if part.is_relative_to(app))


def _numbers(version: object) -> tuple[int, int]:
    major, minor, *_ = [*(int(each) for each in str(version).split(".")), 0]
    return major, minor


def _plist(path: Path) -> dict[str, object]:
    content: dict[str, object] = plistlib.loads(path.read_bytes())
    return content


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
