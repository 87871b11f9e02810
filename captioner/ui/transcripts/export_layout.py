"""The parts of the export dialog and where they are."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from captioner.domain.export_options import ExportOptions
from captioner.domain.wording import counted, translate
from captioner.ui.labels import Hint
from captioner.ui.message_bar import MessageBar
from captioner.ui.transcripts.export_form import ExportForm

_WIDTH_EM: Final = 32


class ExportLayout:
    def __init__(self, dialog: QDialog, options: ExportOptions, *, length_ms: int | None) -> None:
        self._dialog = dialog
        self.form = ExportForm(options, length_ms=length_ms)
        self.folder = QLineEdit()
        self.folder.setAccessibleName(translate("export", "Folder"))
        self.choose = QPushButton(translate("export", "&Choose…"), autoDefault=False)
        self.choose.setAccessibleName(translate("export", "Choose a folder"))
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("export", "File name"))
        self.names = Hint()
        self.said = MessageBar()
        self.progress = QProgressBar()
        self.progress.hide()
        self.close = QPushButton(translate("export", "Cancel"), autoDefault=False)
        self.export = QPushButton(translate("export", "&Export"), default=True)
        dialog.setWindowTitle(translate("export", "Export"))
        self._lay_out()

    def show_names(self, names: Sequence[str]) -> None:
        """One name is to be changed; of several the first is shown."""
        is_single = len(names) == 1
        self._where.setRowVisible(self.name, is_single)
        self._where.setRowVisible(self.names, not is_single)
        if self.name.text() != names[0]:
            self.name.setText(names[0])
            self.name.setCursorPosition(0)
        more = counted("export", "and %n more", "", 1)(len(names) - 1)
        self.names.setText(f"{names[0]}\n{more}")

    def begin(self, count: int) -> None:
        """Of `count` files; 0 while that is not known."""
        self.progress.setRange(0, count if count > 1 else 0)
        self.progress.setValue(0)
        self._enable(is_idle=False)
        self.close.setText(translate("export", "Cancel"))

    def end(self) -> None:
        self.progress.hide()
        self._enable(is_idle=True)

    def show_done(self) -> None:
        self.close.setText(translate("export", "Close"))
        self.close.setFocus()

    def _enable(self, *, is_idle: bool) -> None:
        for widget in (self.form, self.folder, self.choose, self.name, self.export):
            widget.setEnabled(is_idle)

    def _lay_out(self) -> None:
        folder = QHBoxLayout()
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.choose)
        self._where = QFormLayout()
        label = QLabel(translate("export", "Fol&der:"))
        label.setBuddy(self.folder)
        self._where.addRow(label, folder)
        self._where.addRow(translate("export", "&Name:"), self.name)
        self._where.addRow(translate("export", "Files:"), self.names)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close)
        buttons.addWidget(self.export)
        layout = QVBoxLayout(self._dialog)
        layout.addWidget(self.form)
        layout.addLayout(self._where)
        layout.addWidget(self.said)
        layout.addWidget(self.progress)
        layout.addStretch()
        layout.addLayout(buttons)
        self._dialog.setMinimumWidth(_WIDTH_EM * self._dialog.fontMetrics().height())
