"""Where recordings are dropped, or chosen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from captioner.domain.wording import marked, translate
from captioner.ui.labels import Hint, heading
from captioner.ui.verdict_icon import quiet_color

_RECORDINGS = marked(
    "transcripts", "Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)"
)
_CORNER_PX = 8
_LINE_OPACITY = 0.5


class DropZone(QWidget):
    chosen = Signal(list)
    """Paths, at least one."""

    def __init__(self) -> None:
        super().__init__(acceptDrops=True)
        self._is_hovered = False
        self._dialog: QFileDialog | None = None
        self.choose = QPushButton(translate("transcripts", "&Choose recordings…"))
        self.choose.clicked.connect(self._open_dialog)
        title = heading(translate("transcripts", "Drop recordings here"))
        hint = Hint(
            translate(
                "transcripts",
                "WAV, FLAC, OGG or MP3. Each one becomes a session of its own, recognised as the "
                "live captions are.",
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.addStretch()
        for widget in (title, hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.choose, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def stop(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if _files(event):
            event.acceptProposedAction()
            self._hover(is_on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._hover(is_on=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self._hover(is_on=False)
        event.acceptProposedAction()
        self.chosen.emit(_files(event))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        palette = self.palette()
        ink = palette.color(QPalette.ColorRole.Highlight)
        if not self._is_hovered:
            ink = quiet_color(palette)
            ink.setAlphaF(_LINE_OPACITY)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _CORNER_PX, _CORNER_PX)
        painter.end()

    def _hover(self, *, is_on: bool) -> None:
        self._is_hovered = is_on
        self.update()

    def _open_dialog(self) -> None:
        order = translate("transcripts", "Choose recordings")
        files = translate("transcripts", _RECORDINGS)
        self._dialog = QFileDialog(self, order, "", files)
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.filesSelected.connect(lambda names: self.chosen.emit([*map(Path, names)]))
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _files(event: QDropEvent) -> Sequence[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
