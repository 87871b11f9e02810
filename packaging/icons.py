"""Draws the program's icon into resources/icons, for desktop entries and installers."""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from captioner.ui.icon import SIZES_PX, icon_picture

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
MAC_ICON = Path(__file__).resolve().parent / "macos" / "captioner.icns"

LINUX_SIZES_PX = (*SIZES_PX, 512)
"""Those of the program's windows, and one for software centres."""

WINDOWS_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Explorer, the taskbar and title bars of Windows ask for at 100 to 250 %."""

_MAC_KINDS = {
    b"icp4": 16,
    b"ic11": 32,
    b"icp5": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""How wide in pixels; ic11 to ic14 and ic10 are for screens of twice the scale."""

_COMPRESSED_FROM_PX = 256
"""From this size on Windows wants PNG; below it, some of its own dialogs read bitmaps alone."""

_MAC_PART = struct.Struct(">4sI")  # kind, bytes with this header
_ICON_HEADER = struct.Struct("<HHH")  # zero, kind (1: icon), number of pictures
_ICON_ENTRY = struct.Struct("<BBBBHHII")  # width, height, colours, 0, planes, bits, bytes, offset
_BITMAP_HEADER = struct.Struct("<IiiHHIIiiII")


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for size_px in LINUX_SIZES_PX:
        path = FOLDER / f"captioner-{size_px}.png"
        if not icon_picture(size_px).save(str(path)):
            print(f"The icon could not be written to {path}: is the folder writable?")
            return 1
    (FOLDER / "captioner.ico").write_bytes(_windows_icon())
    MAC_ICON.write_bytes(_mac_icon())
    print(f"{len(LINUX_SIZES_PX) + 1} icons written to {FOLDER}, and {MAC_ICON}.")
    application.quit()
    return 0


def _windows_icon() -> bytes:
    """All sizes in one .ico file."""
    images = [icon_picture(size_px).toImage() for size_px in WINDOWS_SIZES_PX]
    parts = [
        _png(image) if image.width() >= _COMPRESSED_FROM_PX else _bitmap(image) for image in images
    ]
    offset = _ICON_HEADER.size + _ICON_ENTRY.size * len(images)
    entries = b""
    for image, part in zip(images, parts, strict=True):
        side = image.width() % 256  # 256 is written as 0
        entries += _ICON_ENTRY.pack(side, side, 0, 0, 1, 32, len(part), offset)
        offset += len(part)
    return _ICON_HEADER.pack(0, 1, len(images)) + entries + b"".join(parts)


def _mac_icon() -> bytes:
    """All sizes in one .icns file, each with its kind and its length, as the whole has them."""
    parts = b""
    for kind, size_px in _MAC_KINDS.items():
        picture = _png(icon_picture(size_px).toImage())
        parts += _MAC_PART.pack(kind, _MAC_PART.size + len(picture)) + picture
    return _MAC_PART.pack(b"icns", _MAC_PART.size + len(parts)) + parts


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _bitmap(image: QImage) -> bytes:
    """Rows from the bottom up, then a mask of the same width that hides nothing."""
    side = image.width()
    upright = image.convertToFormat(QImage.Format.Format_ARGB32)
    rows, stride = bytes(upright.constBits()), upright.bytesPerLine()
    pixels = b"".join(rows[row * stride : (row + 1) * stride] for row in reversed(range(side)))
    mask = bytes((side + 31) // 32 * 4 * side)
    header = _BITMAP_HEADER.pack(
        _BITMAP_HEADER.size, side, 2 * side, 1, 32, 0, len(pixels), 0, 0, 0, 0
    )
    return header + pixels + mask


if __name__ == "__main__":
    sys.exit(main())
