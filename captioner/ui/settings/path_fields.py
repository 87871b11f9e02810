"""Paths of a folder, and of a file that need not be there yet."""

from PySide6.QtWidgets import QFileDialog

from captioner.domain.wording import marked, translate
from captioner.ui.settings.file_field import FileField

_TEXT_FILES = marked("settings", "Text files (*.txt);;All files (*)")


class FolderField(FileField):
    def new_dialog(self, order: str) -> QFileDialog:
        dialog = QFileDialog(self, order, "" if self.path is None else str(self.path))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog


class GrowingFileField(FileField):
    """Nothing in a file that is there is replaced, so nobody is asked about that."""

    def new_dialog(self, order: str) -> QFileDialog:
        start = "" if self.path is None else str(self.path)
        dialog = QFileDialog(self, order, start, translate("settings", _TEXT_FILES))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("txt")
        return dialog
