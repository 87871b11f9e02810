"""What a Linux desktop tells programs of its settings, over the session's bus."""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"

# Any: PySide's stubs ask for bytes, the call itself takes the str and no bytes.
_ON_CHANGED: Any = SLOT("_on_changed(QDBusMessage)")

Key = tuple[str, str]
"""A namespace and a name in it."""

Value = bool | int | float | str


class PortalSettings(QObject):
    """Asks for `keys` and follows them; says nothing of those that the desktop does not have.

    Nothing blocks: answers come as signals. Without a bus or a portal none
    comes. Qt's main thread.

    The portal's own `Read` is used and not the newer `ReadOne`, which desktops
    of 2023 do not have: https://flatpak.github.io/xdg-desktop-portal
    """

    told = Signal(tuple, object)
    """A key and its value, at first and whenever it changes."""

    def __init__(self, keys: frozenset[Key], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._asked: set[QDBusPendingCallWatcher] = set()
        self._bus = QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            return
        self._bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, _ON_CHANGED)
        for key in keys:
            self._ask(key)

    def stop(self) -> None:
        """No more is told."""
        self._bus.disconnect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, _ON_CHANGED)
        self._asked.clear()

    def _ask(self, key: Key) -> None:
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
        message.setArguments(list(key))
        asked = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        self._asked.add(asked)
        asked.finished.connect(lambda answered: self._on_answer(key, answered))

    def _on_answer(self, key: Key, answered: QDBusPendingCallWatcher) -> None:
        if answered not in self._asked:
            return
        self._asked.discard(answered)
        reply = answered.reply()
        answered.deleteLater()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:
            self._tell(key, reply.arguments()[0])

    @Slot(QDBusMessage)
    def _on_changed(self, message: QDBusMessage) -> None:
        namespace, name, value = message.arguments()
        if (namespace, name) in self._keys:
            self._tell((namespace, name), value)

    def _tell(self, key: Key, value: object) -> None:
        while isinstance(value, QDBusVariant):  # `Read` wraps twice
            value = value.variant()
        if isinstance(value, Value):
            self.told.emit(key, value)
