"""The setup assistant as a program of its own, whose server wants encryption.

Prints one JSON line for everything that happens, and ends when its window is
closed or its standard input is.
"""

import json
import signal
import sys
from dataclasses import dataclass

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget

from captioner.domain.audio import SoundLevel
from captioner.domain.diagnosis import CONNECTION_CHECKS, Check, Diagnosis, Fault, Finding, Verdict
from captioner.domain.settings import Profile
from captioner.ui.setup_assistant.assistant import SetupAssistant
from tests.ui.fake_preferences import FakePreferences, Order
from tests.ui.fakes import Microphone

_LEVEL = SoundLevel(-24, -15)


def say(event: str, **facts: object) -> None:
    print(json.dumps({"event": event, **facts}), flush=True)  # noqa: T201 - its way of speaking


@dataclass
class ServedPreferences(FakePreferences):
    """Answers as a program with one microphone and one server would."""

    def serve(self) -> None:
        for order in self.orders:
            if order.is_open:
                self._serve(order)

    def _serve(self, order: Order) -> None:
        if order.name == "list_microphones":
            order.answer([Microphone("usb-desk", "Desk microphone", is_default=True)])
        elif order.name == "watch_level":
            order.tell(_LEVEL)
        elif order.name == "test_connection":
            profile = order.arguments[0]
            say("tested", is_encrypted=_is_encrypted(profile))
            order.answer(_diagnosis(profile))


def _is_encrypted(profile: Profile | None) -> bool:
    return profile is not None and profile.endpoint.tls is not None


def _diagnosis(profile: Profile | None) -> Diagnosis:
    if profile is None or _is_encrypted(profile):
        fine = (Finding(check, Verdict.PASSED, "Fine.") for check in CONNECTION_CHECKS)
        return Diagnosis(tuple(fine), 12.0, 340.0)
    sentence = "The server takes encrypted connections only."
    failure = Finding(
        Check.TLS, Verdict.FAILED, sentence, "Switch encryption on.", Fault.TLS_EXPECTED
    )
    return Diagnosis((failure,))


def main() -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv)
    preferences = ServedPreferences()
    assistant = SetupAssistant(preferences)
    served = QTimer(interval=20)
    served.timeout.connect(preferences.serve)
    served.start()

    def end(result: int) -> None:
        served.stop()
        profile = preferences.settings.profile
        address = None if profile is None else profile.endpoint.address
        say("ended", result=result, address=address, is_encrypted=_is_encrypted(profile))
        app.quit()

    def tell_focus(_old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            text = new.text() if isinstance(new, QAbstractButton) else new.accessibleName()
            say("focus", on=text.replace("&", ""))

    pages = assistant.findChildren(QStackedWidget)[0]
    pages.currentChanged.connect(lambda _: say("step", title=assistant.step.title))
    assistant.finished.connect(end)
    app.focusChanged.connect(tell_focus)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(app.quit)
    assistant.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
