"""Recordings are dropped here, and become sessions one after the other."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.transcribing import Progress
from captioner.domain.wording import translate
from captioner.ports.transcribing import Cancel, Transcribing
from captioner.ui.icon import app_icon
from captioner.ui.transcripts.drop_zone import DropZone
from captioner.ui.transcripts.transcribe_row import TranscribeRow

_USUAL_SIZE = (560, 480)


class TranscribeWindow(QWidget):
    """Closed while a recording is on its way, it goes on, and can be shown again.

    Qt's main thread only. `closed` comes when it is closed and nothing is on its way any more.
    """

    closed = Signal()

    def __init__(self, transcribing: Transcribing) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._transcribing = transcribing
        self._cancel: Cancel | None = None
        self.rows: list[TranscribeRow] = []
        self.zone = DropZone()
        self.cancel = QPushButton(translate("transcripts", "Canc&el all"), autoDefault=False)
        self.done = QPushButton(translate("transcripts", "C&lose"), autoDefault=False)
        self._list = QVBoxLayout()
        self._area = QScrollArea(widgetResizable=True)
        self._lay_out()
        self.zone.chosen.connect(self.add)
        self.cancel.clicked.connect(self.cancel_all)
        self.done.clicked.connect(self.close)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._allow()

    @property
    def is_busy(self) -> bool:
        return any(not row.is_over for row in self.rows)

    def add(self, paths: Sequence[Path]) -> None:
        """Behind those that wait; one that waits already or is on its way is not added again."""
        known = {row.path for row in self.rows if not row.is_over}
        for path in dict.fromkeys(paths):
            if path not in known:
                row = TranscribeRow(path)
                row.opened.connect(self._transcribing.open_session)
                self.rows.append(row)
                self._list.insertWidget(self._list.count() - 1, row)
        self._go_on()

    def cancel_all(self) -> None:
        """What was transcribed so far is kept."""
        if self._cancel is not None:
            self._cancel()
        for row in self.rows:
            if not row.is_over and row is not self._current:
                row.drop()
        self._allow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.zone.stop()
        super().closeEvent(event)
        if not self.is_busy:
            self.closed.emit()

    @property
    def _current(self) -> TranscribeRow | None:
        """The one that is on its way, or is the next."""
        return next((row for row in self.rows if not row.is_over), None)

    def _go_on(self) -> None:
        row = self._current
        if self._cancel is None and row is not None:
            self._cancel = self._transcribing.begin(
                row.path, lambda progress: self._take(row, progress)
            )
            self._area.ensureWidgetVisible(row)
        self._allow()

    def _take(self, row: TranscribeRow, progress: Progress) -> None:
        row.show_progress(progress)
        if row.is_over:
            self._cancel = None
            self._go_on()
            if not self.isVisible() and not self.is_busy:
                self.closed.emit()

    def _allow(self) -> None:
        if not self.is_busy and self.cancel.hasFocus():
            self.done.setFocus()
        self.cancel.setEnabled(self.is_busy)
        self.cancel.setVisible(bool(self.rows))
        self._area.setVisible(bool(self.rows))

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("transcripts", "Transcribe recordings"))
        self.setWindowIcon(app_icon())
        self.resize(*_USUAL_SIZE)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.addStretch()
        content = QWidget()
        content.setLayout(self._list)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(translate("transcripts", "Recordings on their way"))
        self._area.setWidget(content)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        buttons.addWidget(self.done)
        layout = QVBoxLayout(self)
        layout.addWidget(self.zone, 1)
        layout.addWidget(self._area, 4)
        layout.addLayout(buttons)
