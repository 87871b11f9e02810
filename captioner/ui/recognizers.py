"""The choice of who recognises, as a menu: this computer and every server."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from captioner.domain.settings import THIS_COMPUTER, Profile
from captioner.domain.wording import translate
from captioner.ports import Commands


class RecognizerMenu(QMenu):
    """One entry a server in the person's own order, this computer first, the chosen one marked."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(translate("menu", "Recognised by"), parent)
        self._commands = commands
        self._group = QActionGroup(self)

    def offer(self, profiles: Sequence[Profile], chosen: str | None) -> None:
        """`chosen` is a profile's id, None this computer."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        self._add(None, translate("servers", THIS_COMPUTER), chosen)
        for profile in profiles:
            self._add(profile.id, profile.name, chosen)

    def _add(self, profile_id: str | None, name: str, chosen: str | None) -> None:
        action = QAction(name.replace("&", "&&"), self, checkable=True)
        action.setChecked(profile_id == chosen)
        action.triggered.connect(lambda: self._commands.use_profile(profile_id))
        self._group.addAction(action)
        self.addAction(action)
