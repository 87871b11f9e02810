"""The question that a settings window with unapplied changes asks before it closes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.domain.wording import translate

_Role = QMessageBox.ButtonRole


class UnappliedQuestion(QMessageBox):
    """Keeping on editing is its default and what Escape means, where applying cannot be."""

    applied = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget, *, problem: str) -> None:
        """`problem` is what keeps the changes from being applied; empty for nothing."""
        super().__init__(parent)
        self.setWindowTitle(translate("settings", "Settings"))
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(translate("settings", "There are changes that are not applied."))
        self.setInformativeText(problem)
        apply = self.addButton(translate("settings", "&Apply"), _Role.AcceptRole)
        discard = self.addButton(translate("settings", "&Discard"), _Role.DestructiveRole)
        keep = self.addButton(translate("settings", "&Keep editing"), _Role.RejectRole)
        self.setEscapeButton(keep)
        self.setDefaultButton(keep if problem else apply)
        apply.setEnabled(not problem)
        apply.clicked.connect(self.applied)
        discard.clicked.connect(self.discarded)
