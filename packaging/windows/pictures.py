#!/usr/bin/env python3
"""Draws the picture at the side of the installer's first and last page, for two sizes of screen.

pictures.py FOLDER
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from captioner.ui.icon import icon_picture

SIZE_PX = (164, 314)
"""What Modern UI has room for, at 100 %."""

SCALES = {"side.bmp": 1, "side-large.bmp": 2}


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, scale in SCALES.items():
        path = folder / name
        if not _side(scale).convertToFormat(QImage.Format.Format_RGB888).save(str(path)):
            print(f"{path} could not be written: is the folder writable?")
            return 1
    application.quit()
    return 0


def _side(scale: int) -> QImage:
    """Captions in a box, at the lower edge of a screen."""
    width, height = SIZE_PX
    picture = QImage(width * scale, height * scale, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, height))
    sky.setColorAt(0, QColor(52, 78, 122))
    sky.setColorAt(1, QColor(22, 28, 44))
    painter.fillRect(QRectF(0, 0, width, height), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 13, 20, 205))
    painter.drawRoundedRect(QRectF(16, 214, width - 32, 76), 10, 10)
    rows = [(30, 230, 104), (30, 246, 84), (30, 262, 46)]
    painter.setBrush(QColor(255, 255, 255))
    for left, top, length in rows:
        painter.drawRoundedRect(QRectF(left, top, length, 8), 3.5, 3.5)
    painter.setBrush(QColor(92, 178, 255))
    painter.drawRoundedRect(QRectF(82, 262, 30, 8), 3.5, 3.5)
    icon_px = 72
    icon = icon_picture(icon_px * scale)
    painter.drawPixmap(
        QRectF((width - icon_px) / 2, 44, icon_px, icon_px), icon, QRectF(icon.rect())
    )
    painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main())
