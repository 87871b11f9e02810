"""What a person can order about what is kept: the transcript's own menu within any menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from captioner.domain.wording import translate
from captioner.ports.sessions import SessionCommands


class RecordActions(QObject):
    """One set of actions, shared by all menus that show them."""

    def __init__(self, commands: SessionCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._commands = commands
        self.read = self._action(commands.open_newest, translate("menu", "Read the transcript"))
        self.go_on = QAction(translate("menu", "Go on with the session that broke off"), self)
        self.go_on.setVisible(False)
        self.sessions = self._action(commands.open_list, translate("menu", "All sessions…"))
        self.export = self._action(
            commands.export_newest, translate("menu", "Export the transcript…")
        )
        self.bookmark = self._action(
            commands.add_bookmark, translate("menu", "Bookmark this moment")
        )
        self.bookmark.setEnabled(False)
        self.off_the_record = QAction(translate("menu", "Off the record"), self)
        self.off_the_record.setCheckable(True)
        self.off_the_record.setToolTip(
            translate("menu", "Captions are shown, but nothing of them is written anywhere.")
        )
        self.off_the_record.triggered.connect(commands.set_off_the_record)
        self.transcribe = self._action(
            commands.transcribe, translate("menu", "Transcribe recordings…")
        )

    def menu(self, parent: QMenu) -> QMenu:
        """Each place that shows one needs its own."""
        menu = QMenu(translate("menu", "Transcript"), parent)
        menu.setToolTipsVisible(True)
        menu.addActions([self.go_on, self.read, self.export, self.sessions])
        menu.addSeparator()
        menu.addActions([self.bookmark, self.off_the_record])
        menu.addSeparator()
        menu.addAction(self.transcribe)
        return menu

    def offer_to_go_on(self, order: Callable[[], None]) -> None:
        """Until it is done; a sentence in the box would be gone with the first caption."""
        self.go_on.triggered.connect(lambda: order())  # noqa: PLW0108 - drops Qt's `checked`
        self.go_on.triggered.connect(lambda: self.go_on.setVisible(False))
        self.go_on.setVisible(True)

    def set_running(self, running: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self.bookmark.setEnabled(running)

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self.off_the_record.setChecked(off)

    def _action(self, order: Callable[[], None], text: str) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda: order())  # noqa: PLW0108 - drops Qt's `checked`
        return action
