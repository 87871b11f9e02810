"""The application as macOS speaks to it: prints the files of which it was told."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent

from captioner.app import Application

EARLY, LATE = "/Users/ada/plans.captioner", "/Users/ada/two words.captioner"


def main() -> None:
    app = Application()
    heard: list[Path] = []
    QCoreApplication.sendEvent(app, QFileOpenEvent(EARLY))
    early = list(app.files)
    app.open_files = heard.extend
    QCoreApplication.sendEvent(app, QFileOpenEvent(LATE))
    json.dump([[str(each) for each in group] for group in (early, heard)], sys.stdout)


if __name__ == "__main__":
    main()
