"""The row of a transcript that is being mended at this moment, if any."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from captioner.ui.transcripts.entry_delegate import EntryDelegate
from captioner.ui.transcripts.row_editor import RowEditor


class OpenEditor(QObject):
    """Follows the delegate's editors, of which there is one at most."""

    menu_opening = Signal(QMenu)
    height_changed = Signal()
    """The row needs another height, or its own again."""

    def __init__(self, delegate: EntryDelegate) -> None:
        super().__init__(delegate)
        self.widget: RowEditor | None = None
        self.height_px = 0
        delegate.editor_opened.connect(self._open)
        delegate.closeEditor.connect(self.forget)
        delegate.editor_gone.connect(self.forget)

    def is_at(self, row: int) -> bool:
        return self.widget is not None and self.widget.place.row() == row

    def forget(self, widget: QWidget, _hint: object = None) -> None:
        """This editor is closed; the next one may be open already."""
        if widget is not self.widget:
            return
        self.widget = None
        self.height_changed.emit()

    def _open(self, widget: RowEditor) -> None:
        self.widget = widget
        self.height_px = 0
        widget.height_changed.connect(self._grow)
        widget.menu_opening.connect(self.menu_opening)

    def _grow(self, height_px: int) -> None:
        if height_px != self.height_px:
            self.height_px = height_px
            self.height_changed.emit()
