"""The session's bus without waiting: what comes back is handed on by Qt's loop."""

import itertools
import os
from collections.abc import Callable

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier

from captioner.domain.wording import translate

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"

OnReply = Callable[[tuple[object, ...] | None], None]
"""The reply's body; None where there was an error instead."""

OnSignal = Callable[[str, str, tuple[object, ...]], None]
"""The signal's object, its name and body."""


class PortalBus:
    """Raises OSError where there is no bus. To connect takes under a millisecond."""

    def __init__(self, owner: QObject, on_signal: OnSignal) -> None:
        self._on_signal = on_signal
        self._replies: dict[int, OnReply] = {}
        self._tokens = itertools.count(1)
        try:
            self._bus: DBusConnection = open_dbus_connection("SESSION")
        except KeyError as error:
            raise OSError(translate("hotkeys", "the session's bus")) from error
        self._notifier = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, owner)
        self._notifier.activated.connect(self._read)

    def token(self) -> str:
        """The last part of an object's path that nobody else has."""
        return f"captioner_{os.getpid()}_{next(self._tokens)}"

    def path(self, kind: str, token: str) -> str:
        """Where the portal puts a `request` or a `session` of that token."""
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        return f"{PATH}/{kind}/{sender}/{token}"

    def listen(self, interface: str, name: str) -> None:
        rule = MatchRule(type="signal", interface=interface, member=name, sender=SERVICE)
        self._send(message_bus.AddMatch(rule), lambda _: None)

    def call(
        self, path: str, method: tuple[str, str], body: tuple[str, tuple[object, ...]],
        on_reply: OnReply,
    ) -> None:  # fmt: skip
        """`method` is interface and name, `body` its signature and values."""
        interface, name = method
        address = DBusAddress(path, bus_name=SERVICE, interface=interface)
        self._send(new_method_call(address, name, *body), on_reply)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._bus.close()

    def _send(self, message: Message, on_reply: OnReply) -> None:
        serial = next(self._bus.outgoing_serial)
        self._replies[serial] = on_reply
        self._bus.send(message, serial=serial)

    def _read(self) -> None:
        while self._notifier.isEnabled():
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:  # the bus has gone, and with it the session
                self._notifier.setEnabled(False)
                return
            self._hand_on(message)

    def _hand_on(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.signal:
            self._on_signal(fields[HeaderFields.path], fields[HeaderFields.member], message.body)
            return
        on_reply = self._replies.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if on_reply is not None:
            on_reply(message.body if kind is MessageType.method_return else None)
