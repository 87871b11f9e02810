"""A desktop's portal for shortcuts, as a program of its own, on the session's bus.

Started with the names of the shortcuts that the person will not grant. Prints what
is bound as JSON; each line on standard input is a shortcut that is pressed.
"""

import json
import sys
import threading

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, open_dbus_connection

PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"


class Portal:
    def __init__(self, bus: DBusConnection, denied: list[str]) -> None:
        self._bus = bus
        self._denied = denied
        self.session = ""

    def answer_all(self) -> None:
        while True:
            call = self._bus.receive()
            if call.header.message_type is MessageType.method_call:
                self._answer(call)

    def press(self, name: str) -> None:
        about = DBusAddress(PATH, interface=SHORTCUTS)
        body: tuple[object, ...] = (self.session, name, 0, {})
        self._bus.send(new_signal(about, "Activated", "osta{sv}", body))

    def _answer(self, call: Message) -> None:
        name = call.header.fields[HeaderFields.member]
        if name not in ("CreateSession", "BindShortcuts"):
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        sender = call.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        options = call.body[-1]
        request = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        self._bus.send(new_method_return(call, "o", (request,)))
        about = DBusAddress(request, interface=REQUEST)
        self._bus.send(new_signal(about, "Response", "ua{sv}", (0, self._results(call, sender))))

    def _results(self, call: Message, sender: str) -> dict[str, tuple[str, object]]:
        options = call.body[-1]
        if "session_handle_token" in options:
            self.session = f"{PATH}/session/{sender}/{options['session_handle_token'][1]}"
            return {"session_handle": ("s", self.session)}
        wished = call.body[1]
        print(json.dumps({n: v["preferred_trigger"][1] for n, v in wished}), flush=True)  # noqa: T201 - its way of speaking
        granted = [(name, values) for name, values in wished if name not in self._denied]
        return {"shortcuts": ("a(sa{sv})", granted)}


def main() -> None:
    bus = open_dbus_connection(bus="SESSION")
    portal = Portal(bus, sys.argv[1:])
    threading.Thread(target=portal.answer_all, daemon=True).start()
    bus.send(message_bus.RequestName("org.freedesktop.portal.Desktop"))
    print("ready", flush=True)  # noqa: T201 - its way of speaking
    for line in sys.stdin:
        portal.press(line.strip())


if __name__ == "__main__":
    main()
