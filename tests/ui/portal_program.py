"""A desktop's portal for settings, as a program of its own, on the session's bus.

Started with its settings as JSON: {"namespace": {"name": ["D-Bus signature", value]}}.
Each further line on standard input changes settings, in the same form. Prints
"ready" once it can be asked; ends with its input.
"""

import json
import sys
import threading

from jeepney import DBusAddress, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields

SETTINGS = "org.freedesktop.portal.Settings"
PATH = "/org/freedesktop/portal/desktop"

Values = dict[str, dict[str, tuple[str, object]]]


def main() -> None:
    values: Values = json.loads(sys.argv[1])
    bus = open_dbus_connection(bus="SESSION")
    asked = threading.Thread(target=answer_all, args=(bus, values), daemon=True)
    asked.start()
    bus.send(message_bus.RequestName("org.freedesktop.portal.Desktop"))
    print("ready", flush=True)  # noqa: T201 - its way of speaking
    for line in sys.stdin:
        for namespace, changed in json.loads(line).items():
            for name, value in changed.items():
                values.setdefault(namespace, {})[name] = value
                about = DBusAddress(PATH, interface=SETTINGS)
                body = (namespace, name, tuple(value))
                bus.send(new_signal(about, "SettingChanged", "ssv", body))


def answer_all(bus: DBusConnection, values: Values) -> None:
    while True:
        message = bus.receive()
        if message.header.message_type is MessageType.method_call:
            bus.send(answer(message, values))


def answer(call: Message, values: Values) -> Message:
    if call.header.fields[HeaderFields.member] != "Read":
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("no such method",))
    namespace, name = call.body
    value = values.get(namespace, {}).get(name)
    if value is None:
        return new_error(call, "org.freedesktop.portal.Error.NotFound", "s", ("no such setting",))
    return new_method_return(call, "v", (("v", tuple(value)),))


if __name__ == "__main__":
    main()
