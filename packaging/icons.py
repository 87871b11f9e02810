"""Draws the program's icon into resources/icons, for desktop entries and installers."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from captioner.ui.icon import SIZES_PX, icon_picture

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for size_px in SIZES_PX:
        path = FOLDER / f"captioner-{size_px}.png"
        if not icon_picture(size_px).save(str(path)):
            print(f"The icon could not be written to {path}: is the folder writable?")
            return 1
    print(f"{len(SIZES_PX)} icons written to {FOLDER}.")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
