"""The settings window as a program of its own, driven over its standard streams.

Started with the number of servers there are. Reads one JSON order a line from
standard input, prints one JSON line for everything that happens; a connection
test passes by itself, a finding every few milliseconds. Ends with its input.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from captioner.domain.diagnosis import CONNECTION_CHECKS, Diagnosis, Finding, Verdict
from captioner.domain.endpoint import Endpoint
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.ports.preferences import Cancel
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.settings.servers_page import ServersPage
from tests.ui.fake_preferences import FakePreferences

FINDING_EVERY_MS = 20


def say(event: str, **facts: object) -> None:
    print(json.dumps({"event": event, **facts}), flush=True)  # noqa: T201 - its way of speaking


class TellingPreferences(FakePreferences):
    """Says what is applied, and passes every connection test."""

    def apply(self, settings: Settings, secrets: Mapping[str, Secrets]) -> None:
        super().apply(settings, secrets)
        say(
            "applied",
            servers=[p.name for p in settings.profiles],
            active=settings.active_profile,
            display=asdict(settings.display),
        )

    def test_connection(
        self,
        profile: Profile | None,
        secrets: Secrets,
        on_finding: Callable[[Finding], None],
        on_end: Callable[[Diagnosis], None],
    ) -> Cancel:
        del secrets
        findings = [
            Finding(check, Verdict.PASSED, f"{check.value} is well.", took_ms=12)
            for check in CONNECTION_CHECKS
        ]
        timer = QTimer(interval=FINDING_EVERY_MS)
        rest = iter(findings)

        def go_on() -> None:
            finding = next(rest, None)
            if finding is not None:
                on_finding(finding)
                return
            timer.stop()
            on_end(Diagnosis(tuple(findings), 12.0, 340.0))
            say("tested", address=profile.endpoint.address if profile else "")

        timer.timeout.connect(go_on)
        timer.start()
        return timer.stop


class FirstPaint(QObject):
    """Says when the window was painted for the first time."""

    def __init__(self, asked_ns: int, parent: QObject) -> None:
        super().__init__(parent)
        self._asked_ns = asked_ns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: say("painted", ns=time.monotonic_ns() - self._asked_ns))
        return False


class Program:
    """One window at a time, opened and looked at as the orders say."""

    def __init__(self, app: QApplication, servers: int) -> None:
        self._app = app
        self._rest = b""
        self._dialog: SettingsDialog | None = None
        profiles = tuple(
            Profile(f"p{n}", f"Server {n}", Endpoint(f"gpu-{n}.example.org"))
            for n in range(servers)
        )
        active = profiles[0].id if profiles else None
        self._preferences = TellingPreferences(
            settings=Settings(profiles=profiles, active_profile=active),
            answers={"check_keyring": (), "load_secrets": (Secrets(),), "list_microphones": ((),)},
        )
        self._does: dict[str, Callable[..., None]] = {
            "open": self._open,
            "close": self._close,
            "look": self._look,
        }

    def read(self) -> None:
        received = os.read(sys.stdin.fileno(), 65536)
        if not received:
            self._close()
            self._app.quit()
            return
        *lines, self._rest = (self._rest + received).split(b"\n")
        for line in lines:
            name, *arguments = json.loads(line)
            self._does[name](*arguments)

    def _open(self) -> None:
        asked_ns = time.monotonic_ns()
        dialog = SettingsDialog(
            self._preferences, place=None, on_place=lambda place: say("place", **asdict(place))
        )
        dialog.finished.connect(lambda result: say("closed", result=result))
        dialog.installEventFilter(FirstPaint(asked_ns, dialog))
        dialog.show()
        self._dialog = dialog

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.abandon()
            self._dialog.deleteLater()
            self._dialog = None

    def _look(self) -> None:
        dialog, focused = self._dialog, QApplication.focusWidget()
        assert dialog is not None
        page = dialog.pages.page("Servers")
        assert isinstance(page, ServersPage)
        servers = page.column.servers
        corner = servers.viewport().mapToGlobal(servers.viewport().rect().topLeft())
        rows = [servers.visualItemRect(servers.item(row)) for row in range(servers.count())]
        middles = [rect.center() + corner for rect in rows]
        say(
            "look",
            is_active=dialog.isActiveWindow(),
            focus=focused.accessibleName() if focused is not None else "",
            rows=[(point.x(), point.y()) for point in middles],
            names=[servers.item(row).text() for row in range(servers.count())],
            asks=bool(dialog.findChildren(QMessageBox)),
        )


def main() -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, int(sys.argv[1]))
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(program.read)
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
