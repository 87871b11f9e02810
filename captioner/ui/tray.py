"""Captioner's icon in the system tray; where there is no tray, nothing depends on it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from captioner.domain.wording import marked, translate
from captioner.ui.icon import IconState, app_icon

_TOOLTIPS = {
    IconState.CAPTIONING: marked("tray", "Captioner"),
    IconState.PAUSED: marked("tray", "Captioner: paused"),
    IconState.TROUBLE: marked("tray", "Captioner: needs attention"),
}


class CaptionTray(QObject):
    """The icon shows how captioning stands; a click on it shows or hides the captions."""

    def __init__(self, menu: QMenu, on_click: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._on_click = on_click
        self._state = IconState.CAPTIONING
        self._detail = ""
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setContextMenu(menu)
        self._refresh_tooltip()
        self._icon.activated.connect(self._on_activated)

    @property
    def is_there(self) -> bool:
        """True if the desktop has a tray at present; it may come later."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def state(self) -> IconState:
        return self._state

    def show(self) -> None:
        """Qt puts the icon up as soon as there is a tray."""
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    @property
    def tooltip(self) -> str:
        return self._icon.toolTip()

    def set_state(self, state: IconState) -> None:
        if state is self._state:
            return
        self._state = state
        self._icon.setIcon(app_icon(state))
        self._refresh_tooltip()

    def set_detail(self, text: str) -> None:
        """What the edge of the box says, in the icon's tooltip."""
        self._detail = text
        self._refresh_tooltip()

    def _refresh_tooltip(self) -> None:
        tooltip = translate("tray", _TOOLTIPS[self._state])
        self._icon.setToolTip(f"{tooltip}\n{self._detail}" if self._detail else tooltip)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._on_click()
