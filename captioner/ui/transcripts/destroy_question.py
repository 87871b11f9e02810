"""The question that is asked before sessions are deleted for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.domain.wording import translate

_Role = QMessageBox.ButtonRole


class DestroyQuestion(QMessageBox):
    """To keep them is its default and what Escape means."""

    agreed = Signal()

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("sessions", "Delete for good"))
        self.setIcon(QMessageBox.Icon.Warning)
        self.setText(sentence)
        self.setInformativeText(
            translate(
                "sessions", "What was said, and its sound if it was kept, cannot be had back."
            )
        )
        destroy = self.addButton(translate("sessions", "&Delete for good"), _Role.DestructiveRole)
        keep = self.addButton(translate("sessions", "&Keep"), _Role.RejectRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        destroy.clicked.connect(self.agreed)
