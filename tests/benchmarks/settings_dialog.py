"""How long the settings window takes to appear, and how smooth a connection test is.

`python -m tests.benchmarks.settings_dialog` prints JSON, on an X screen of its
own with openbox and picom: from the order to open to the end of the first
paint, with 1 and with 50 servers; and, offscreen, the longest turns of the event
loop while a connection test brings its nine findings.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from captioner.domain.diagnosis import CONNECTION_CHECKS, Diagnosis, Finding, Verdict
from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import Profile, Settings
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.settings.servers_page import ServersPage
from tests.screen import running_screen, until
from tests.ui.fake_preferences import FakePreferences
from tests.ui.settings.running_dialog import TITLE, running_dialog

OPENINGS = 20
TESTS = 10
_LONG = "The server's certificate was made out by an authority that this computer does not know. "
_NS_PER_MS = 1e6


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    figures = {
        "first_opening_and_20_more": {f"{n}_servers": opening_figures(n) for n in (1, 50)},
        "connection_test": turn_figures(),
    }
    print(json.dumps(figures, indent=2))
    return 0


def opening_figures(servers: int) -> dict[str, float]:
    """Milliseconds from the order to the first paint, each time another window."""
    with running_screen() as screen, running_dialog(screen, servers=servers) as running:
        times_ms = []
        for _ in range(OPENINGS + 1):
            times_ms.append(running.open()["ns"] / _NS_PER_MS)
            until(lambda: screen.window(TITLE))
            running.order("close")
            until(lambda: screen.window(TITLE) is None)
    first, *later = times_ms
    return {"first_ms": round(first, 1), **percentiles("opening_ms", later)}


def turn_figures() -> dict[str, float]:
    """Milliseconds of each turn of the event loop during a test, the paints included."""
    app = QApplication.instance() or QApplication(sys.argv)
    profile = Profile("p", "Server", Endpoint("gpu-box"))
    preferences = FakePreferences(settings=Settings(profiles=(profile,), active_profile="p"))
    dialog = SettingsDialog(preferences, place=None, on_place=lambda _: None)
    dialog.show()
    app.processEvents()
    page = dialog.pages.page("Servers")
    assert isinstance(page, ServersPage)
    turns_ms: list[float] = []
    for _ in range(TESTS):
        page.panel.test.button.click()
        order = preferences.last("test_connection")
        findings = [
            Finding(check, Verdict.WARNED, _LONG, _LONG, took_ms=12) for check in CONNECTION_CHECKS
        ]
        for finding in (*findings, None):
            start_ns = time.monotonic_ns()
            if finding is None:
                order.answer(Diagnosis(tuple(findings), 12.0, 340.0))
            else:
                order.tell(finding)
            app.processEvents()
            turns_ms.append((time.monotonic_ns() - start_ns) / _NS_PER_MS)
    dialog.abandon()
    return percentiles("turn_ms", turns_ms)


def percentiles(name: str, values: Sequence[float]) -> dict[str, float]:
    parts = statistics.quantiles(values, n=100, method="inclusive")
    named = {f"{name}_p{p}": round(parts[p - 1], 1) for p in (50, 95)}
    return {**named, f"{name}_longest": round(max(values), 1)}


if __name__ == "__main__":
    sys.exit(main())
