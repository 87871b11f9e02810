"""Where the program keeps things, each with what opens its folder."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from captioner.domain.wording import translate
from captioner.ui.message_bar import MessageBar
from captioner.ui.verdict_icon import Mark
from captioner.ui.wrapping_label import WrappingLabel


class PlacesList(QWidget):
    def __init__(self, places: Mapping[str, Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = MessageBar()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        for line, (name, path) in enumerate(places.items()):
            self._add(grid, line, translate("about", name), path)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self.problem)

    def open_folder(self, path: Path) -> None:
        """Show it in the system's file manager; a file's folder, if it is one."""
        self.problem.withdraw()
        folder = path.parent if path.is_file() else path
        if not folder.is_dir():
            missing = translate("about", "{folder} is not there yet: nothing was kept so far.")
            self.problem.say(missing.format(folder=folder), Mark.WARNED)
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            failed = translate("about", "No program shows folders here. Go to {folder} yourself.")
            self.problem.say(failed.format(folder=folder), Mark.FAILED)

    def _add(self, grid: QGridLayout, line: int, name: str, path: Path) -> None:
        text = WrappingLabel(_breakable(path))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = QPushButton(translate("about", "Open folder"), autoDefault=False)
        show.setAccessibleName(translate("about", "Open the folder: {name}").format(name=name))
        show.clicked.connect(lambda: self.open_folder(path))
        copy = QPushButton(translate("about", "Copy"), autoDefault=False)
        copy.setAccessibleName(translate("about", "Copy the path: {name}").format(name=name))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(path)))
        grid.addWidget(QLabel(name), line, 0)
        for column, widget in enumerate((text, show, copy), start=1):
            grid.addWidget(widget, line, column)


def _breakable(path: Path) -> str:
    """A long path wraps after its separators: a zero-width space follows each."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
