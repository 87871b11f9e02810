"""The choice of microphone, as a menu that is renewed each time it is opened."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from captioner.domain.wording import translate
from captioner.ports import Commands, MicrophoneChoice

Microphones = Callable[[], Sequence[MicrophoneChoice]]
"""The microphones that were there when it was last looked; returns at once."""


class MicrophoneMenu(QMenu):
    """The system's default and every microphone, the chosen one marked."""

    def __init__(self, commands: Commands, microphones: Microphones, parent: QWidget) -> None:
        super().__init__(translate("menu", "Microphone"), parent)
        self._commands = commands
        self._microphones = microphones
        self._chosen: str | None = None
        self._group = QActionGroup(self)
        self.aboutToShow.connect(commands.look_for_microphones)
        self.refresh()

    def set_chosen(self, microphone_id: str | None) -> None:
        """None is the system's default."""
        self._chosen = microphone_id
        for action in self._group.actions():
            action.setChecked(action.data() == microphone_id)

    def refresh(self) -> None:
        """Offer what is there; also while the menu is open."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        microphones = self._microphones()
        default = next((m.name for m in microphones if m.is_default), None)
        self._offer(None, systems_default(default))
        self.addSeparator()
        for microphone in microphones:
            self._offer(microphone.id, microphone.name)
        if not microphones:
            self._say(translate("menu", "No microphone was found"))

    def _offer(self, microphone_id: str | None, name: str) -> None:
        action = QAction(name.replace("&", "&&"), self, checkable=True)
        action.setData(microphone_id)
        action.setChecked(microphone_id == self._chosen)
        action.triggered.connect(lambda: self._commands.use_microphone(microphone_id))
        self._group.addAction(action)
        self.addAction(action)

    def _say(self, sentence: str) -> None:
        action = QAction(sentence.replace("&", "&&"), self, enabled=False)
        self.addAction(action)


def systems_default(name: str | None) -> str:
    """The entry that leaves the choice to the system; `name` is what that is now, if known."""
    if name is None:
        return translate("audio", "System default")
    return translate("audio", "System default ({name})").format(name=name)
