"""A file's path, typed, chosen or dropped."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from captioner.domain.wording import marked, translate
from captioner.ui.settings.form import PART_OF_A_FIELD

CERTIFICATE_FILES = marked(
    "settings", "Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)"
)


class FileField(QWidget):
    """Nothing is looked up while typing: whether the file is any good is said elsewhere."""

    changed = Signal(object)
    """Path, or None for an empty field."""

    def __init__(self, order: str, *, placeholder: str = "") -> None:
        """`order` is what the button does, in the person's language: "Choose client key"."""
        super().__init__()
        self._order = order
        self._dialog: QFileDialog | None = None
        self.edit = QLineEdit(placeholderText=placeholder)
        self.edit.installEventFilter(self)  # before the line takes a file's address as text
        self.choose = QPushButton(translate("settings", "Choose…"))
        self.choose.setAccessibleName(order)
        self.choose.setProperty(PART_OF_A_FIELD, True)  # noqa: FBT003 - Qt's signature
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.choose)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _: self.changed.emit(self.path))
        self.choose.clicked.connect(self._open_dialog)

    @property
    def path(self) -> Path | None:
        text = self.edit.text().strip()
        if not text:
            return None
        try:
            return Path(text).expanduser()
        except RuntimeError:  # "~" of a user that there is not
            return Path(text)

    def show_path(self, path: Path | None) -> None:
        """Leaves what is typed alone where it means the same."""
        if path != self.path:
            self.edit.setText("" if path is None else str(path))
            self.edit.setCursorPosition(0)

    def stop(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.edit and isinstance(event, QDropEvent):
            dropped = _dropped_file(event)
            if dropped is None:
                return False
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                self._take(dropped)
            return True
        return super().eventFilter(watched, event)

    def new_dialog(self, order: str) -> QFileDialog:
        """To choose a file that is there; for other paths another one."""
        start = "" if self.path is None else str(self.path.parent)
        dialog = QFileDialog(self, order, start, translate("settings", CERTIFICATE_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def _open_dialog(self) -> None:
        self._dialog = self.new_dialog(self._order)
        self._dialog.fileSelected.connect(lambda path: self._take(Path(path)))
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _take(self, path: Path) -> None:
        self.edit.setText(str(path))
        self.changed.emit(self.path)


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
