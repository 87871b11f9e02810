"""The windows beside the captions: the settings and the setup assistant, one of each at most."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

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

    def close(self) -> None:
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
