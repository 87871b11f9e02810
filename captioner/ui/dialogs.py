"""The windows beside the captions: the settings and the setup assistant, one of each at most."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.domain.settings import WindowPlace
from captioner.ports.preferences import Preferences
from captioner.ui.beside import put_beside
from captioner.ui.front import bring_to_front
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.setup_assistant.assistant import SetupAssistant

OnPlace = Callable[[WindowPlace], None]


class Dialogs(QObject):
    """Opens each when it is asked for; one that is open already comes to the front."""

    def __init__(self, preferences: Preferences, captions: QWidget, on_place: OnPlace) -> None:
        """`captions` is not to be covered and would cover the dialogs.

        `on_place` is told where a person put the settings window, to be remembered.
        """
        super().__init__()
        self._captions = captions
        self._preferences = preferences
        self._on_place = on_place
        self.settings: SettingsDialog | None = None
        self.assistant: SetupAssistant | None = None
        self._warning: QMessageBox | None = None

    def open_settings(self) -> None:
        if self.settings is None:
            place = self._preferences.settings.settings_window
            dialog = SettingsDialog(self._preferences, place=place, on_place=self._on_place)
            if place is None:
                put_beside(dialog, self._captions)
            dialog.assistant_requested.connect(self.open_setup_assistant)
            dialog.finished.connect(self._forget_settings)
            self.settings = dialog
        bring_to_front(self.settings)

    def open_setup_assistant(self) -> None:
        if self.assistant is None:
            assistant = SetupAssistant(self._preferences)
            put_beside(assistant, self._captions)
            assistant.finished.connect(self._forget_assistant)
            self.assistant = assistant
        bring_to_front(self.assistant)

    def warn(self, sentence: str) -> None:
        """In a window of its own, which stays until it is closed: captions soon cover a notice."""
        self._warning = QMessageBox(QMessageBox.Icon.Warning, "Captioner", sentence)
        self._warning.setModal(False)
        self._warning.addButton(QMessageBox.StandardButton.Ok).setIcon(QIcon())
        put_beside(self._warning, self._captions)
        self._warning.show()

    def close(self) -> None:
        if self._warning is not None:
            self._warning.close()
            self._warning.deleteLater()
        for window in (self.settings, self.assistant):
            if window is not None:
                window.abandon()
        self.deleteLater()

    def _forget_settings(self) -> None:
        if self.settings is not None:
            self.settings.deleteLater()
            self.settings = None

    def _forget_assistant(self) -> None:
        if self.assistant is not None:
            self.assistant.deleteLater()
            self.assistant = None
