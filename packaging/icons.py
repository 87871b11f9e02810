"""Draws the program's icon into resources/icons, for desktop entries and installers."""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from captioner.ui.icon import SIZES_PX, icon_picture

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"

WINDOWS_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Explorer, the taskbar and title bars of Windows ask for at 100 to 250 %."""

_COMPRESSED_FROM_PX = 256
"""From this size on Windows wants PNG; below it, some of its own dialogs read bitmaps alone."""

_ICON_HEADER = struct.Struct("<HHH")  # zero, kind (1: icon), number of pictures
_ICON_ENTRY = struct.Struct("<BBBBHHII")  # width, height, colours, 0, planes, bits, bytes, offset
_BITMAP_HEADER = struct.Struct("<IiiHHIIiiII")


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for size_px in SIZES_PX:
        path = FOLDER / f"captioner-{size_px}.png"
        if not icon_picture(size_px).save(str(path)):
            print(f"The icon could not be written to {path}: is the folder writable?")
            return 1
    (FOLDER / "captioner.ico").write_bytes(_windows_icon())
    print(f"{len(SIZES_PX) + 1} icons written to {FOLDER}.")
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
