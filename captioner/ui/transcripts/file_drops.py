"""Transcript files that are dropped onto a window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.export_options import ExportFormat

_ENDING = f".{ExportFormat.CAPTIONER.value}"


class FileDrops(QObject):
    """Of what is dropped, `on_files` gets the transcript files; anything else is not taken."""

    def __init__(self, window: QWidget, on_files: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(window)
        self._on_files = on_files
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QDragEnterEvent) and _transcripts(event):
            event.acceptProposedAction()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self._on_files(_transcripts(event))
            return True
        return super().eventFilter(watched, event)


def _transcripts(event: QDropEvent) -> Sequence[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == _ENDING]
