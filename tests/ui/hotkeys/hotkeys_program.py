"""Global hotkeys as a program of their own, driven over its standard streams.

It shows no window and never has the keyboard; orders and events are lines of JSON.
"""

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.settings import Hotkeys
from captioner.ui.hotkeys.global_hotkeys import GlobalHotkeys


def say(event: str, **facts: object) -> None:
    print(json.dumps({"event": event, **facts}), flush=True)  # noqa: T201 - its way of speaking


def main() -> int:
    app = QGuiApplication(sys.argv)
    hotkeys = GlobalHotkeys()
    hotkeys.pressed.connect(lambda action: say("pressed", action=HotkeyAction(action).value))
    rest = b""

    def read() -> None:
        nonlocal rest
        received = os.read(sys.stdin.fileno(), 65536)
        if not received:
            app.quit()
            return
        *lines, rest = (rest + received).split(b"\n")
        for line in lines:
            name, *arguments = json.loads(line)
            if name == "set":
                problems = hotkeys.set(Hotkeys(**arguments[0]))
                say("set", problems={each.action.value: each.sentence for each in problems})
            elif name == "try_out":
                problems = hotkeys.try_out(Hotkeys(**arguments[0]))
                say("tried_out", problems={each.action.value: each.sentence for each in problems})
            else:
                hotkeys.close()
                say("closed")

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    say("ready")
    status = app.exec()
    hotkeys.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
