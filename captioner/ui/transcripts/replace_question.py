"""The question that is asked before files are replaced."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.domain.wording import counted, translate

_Role = QMessageBox.ButtonRole
_MOST_NAMES: Final = 5


class ReplaceQuestion(QMessageBox):
    """To keep both is its default, and Escape means that nothing is written."""

    replaced = Signal()
    kept_both = Signal()

    def __init__(self, parent: QWidget, names: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("export", "Export"))
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(counted("export", "%n files are there already.", "", 1)(len(names)))
        more = ["…"] if len(names) > _MOST_NAMES else []
        self.setInformativeText("\n".join([*names[:_MOST_NAMES], *more]))
        both = self.addButton(translate("export", "&Keep both"), _Role.AcceptRole)
        over = self.addButton(translate("export", "&Replace"), _Role.DestructiveRole)
        none = self.addButton(translate("export", "&Cancel"), _Role.RejectRole)
        self.setDefaultButton(both)
        self.setEscapeButton(none)
        over.clicked.connect(self.replaced)
        both.clicked.connect(self.kept_both)
