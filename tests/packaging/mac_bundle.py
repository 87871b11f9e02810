"""A bundle as PyInstaller makes them, with libraries that are but a Mach-O header."""

import plistlib
import struct
from pathlib import Path

_MAGIC, _ARM64, _LIBRARY = 0xFEEDFACF, 0x0100000C, 6
_BUILD_VERSION, _ON_MACOS = 0x32, 1


def mach_o(minimum: tuple[int, int] = (13, 0)) -> bytes:
    """A library for Apple's processors that runs from `minimum` on."""
    system = minimum[0] << 16 | minimum[1] << 8
    command = struct.pack("<IIIIII", _BUILD_VERSION, 24, _ON_MACOS, system, system, 0)
    unrelated = struct.pack("<IIQ", 0x1B, 16, 0)  # an identifier, as linkers leave them
    size = len(command) + len(unrelated)
    header = struct.pack("<IiiIIIII", _MAGIC, _ARM64, 0, _LIBRARY, 2, size, 0, 0)
    return header + unrelated + command


def universal(*slices: bytes) -> bytes:
    """One file for several processors."""
    content = struct.pack(">II", 0xCAFEBABE, len(slices))
    offset = 4096
    for part in slices:
        content += struct.pack(">iiIII", _ARM64, 0, offset, len(part), 12)
        offset += 4096
    for part in slices:
        content = content.ljust((len(content) + 4095) // 4096 * 4096, b"\0") + part
    return content


def make_app(folder: Path, *, minimum: str = "14.0") -> Path:
    app = folder / "Captioner.app"
    contents = app / "Contents"
    info = {"CFBundleExecutable": "captioner", "LSMinimumSystemVersion": minimum}
    put(contents / "Info.plist", plistlib.dumps(info))
    put(contents / "MacOS" / "captioner", mach_o())
    put(contents / "Frameworks" / "libportaudio.dylib", universal(mach_o(), mach_o((14, 0))))
    put(contents / "Frameworks" / "numpy" / "_core.so", mach_o((14, 0)))
    put(contents / "Resources" / "numpy" / "words.txt", b"no code")
    put(contents / "Resources" / "Some.class", b"\xca\xfe\xba\xbe\x00\x00\x00\x34")
    (contents / "Resources" / "captioner").symlink_to("../MacOS/captioner")
    (contents / "Frameworks" / "words").symlink_to("../Resources/numpy")
    _make_framework(contents / "Frameworks" / "PySide6" / "Qt" / "lib", "QtCore", "A")
    _make_framework(contents / "Frameworks", "Python", "3.13")
    return app


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _make_framework(folder: Path, name: str, version: str) -> None:
    framework = folder / f"{name}.framework"
    inner = framework / "Versions" / version
    put(inner / name, mach_o())
    put(inner / "Resources" / "Info.plist", plistlib.dumps({"CFBundleExecutable": name}))
    (framework / "Versions" / "Current").symlink_to(version)
    (framework / name).symlink_to(f"Versions/Current/{name}")
    (framework / "Resources").symlink_to("Versions/Current/Resources")
