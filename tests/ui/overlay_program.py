"""The caption screen as a program of its own, driven over its standard streams.

Reads one JSON order a line from standard input, prints one JSON line for
everything that happens: `{"event": "place", ...}`. Ends with its input.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

import msgspec
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from captioner.domain.captions import Segment, SegmentState
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.settings import (
    ArrangedPlace,
    DisplayOptions,
    OverlayOptions,
    Settings,
    WindowPlace,
)
from captioner.ui.screen import CaptionScreen
from tests.ui.fakes import Microphone


def say(event: str, **facts: object) -> None:
    print(json.dumps({"event": event, **facts}), flush=True)  # noqa: T201 - its way of speaking


class TellingSessionCommands:
    """Says what was ordered about what is kept."""

    def open_list(self) -> None:
        say("open_list")

    def open_newest(self) -> None:
        say("open_newest")

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - as in the port
        say("set_off_the_record", off=off)

    def export_newest(self) -> None:
        say("export_newest")

    def add_bookmark(self) -> None:
        say("add_bookmark")

    def transcribe(self) -> None:
        say("transcribe")


class TellingCommands:
    """Says what was ordered; what was chosen is in force."""

    sessions = TellingSessionCommands()

    def __init__(self) -> None:
        self.settings = Settings()
        self.screen: CaptionScreen | None = None

    def use(self, **chosen: DisplayOptions | OverlayOptions) -> None:
        self.settings = replace(self.settings, **chosen)  # type: ignore[arg-type]
        if self.screen is not None:
            self.screen.use_settings(self.settings)

    def start(self) -> None:
        say("start")

    def stop(self) -> None:
        say("stop")

    def play_sample(self) -> None:
        say("play_sample")

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - as in the port
        say("set_paused", paused=paused)

    def retry(self) -> None:
        say("retry")

    def use_microphone(self, microphone_id: str | None) -> None:
        say("use_microphone", id=microphone_id)

    def look_for_microphones(self) -> None:
        say("look_for_microphones")

    def use_profile(self, profile_id: str | None) -> None:
        say("use_profile", id=profile_id)

    def choose_display(self, display: DisplayOptions) -> None:
        say("choose_display", **msgspec.to_builtins(display))
        self.use(display=display)

    def choose_overlay(self, options: OverlayOptions) -> None:
        say("choose_overlay", **msgspec.to_builtins(options))
        self.use(overlay_options=options)

    def open_settings(self) -> None:
        say("open_settings")

    def open_setup_assistant(self) -> None:
        say("open_setup_assistant")

    def quit(self) -> None:
        say("quit")


class Orders:
    """Does to the screen what the lines on standard input say."""

    def __init__(self, screen: CaptionScreen, app: QApplication) -> None:
        self._screen = screen
        self._app = app
        self._rest = b""
        self._does: dict[str, Callable[..., None]] = {
            "segment": self._segment,
            "connection": self._connection,
            "microphone": lambda name: screen.set_microphone(None, name=name),
            "offer_sample": screen.offer_sample,
            "message": screen.show_message,
            "paused": screen.set_paused,
            "activate": screen.activate,
            "click_through": lambda on: screen.overlay.set_click_through(on=on),
            "hide": screen.overlay.hide,
            "show": screen.overlay.show,
            "share": screen.actions.sharing.trigger,
            "restore": self._restore,
            "look": self._look,
        }

    def read(self) -> None:
        received = os.read(sys.stdin.fileno(), 65536)
        if not received:
            self._app.quit()
            return
        *lines, self._rest = (self._rest + received).split(b"\n")
        for line in lines:
            name, *arguments = json.loads(line)
            self._does[name](*arguments)

    def _segment(self, number: int, revision: int, text: str, is_committed: bool) -> None:  # noqa: FBT001 - from JSON
        state = SegmentState.COMMITTED if is_committed else SegmentState.TENTATIVE
        start_ms = number * 1000
        self._screen.observer.on_segment(
            Segment(number, revision, state, text, start_ms, start_ms + 900)
        )

    def _connection(self, state: str, recognizer: str, detail: str = "") -> None:
        retry_in_ms = 3000 if state == "waiting" else None
        self._screen.observer.on_connection(
            Connection(ConnectionState(state), recognizer, detail, retry_in_ms=retry_in_ms)
        )

    def _restore(self, places: list[dict[str, Any]]) -> None:
        known = msgspec.convert(places, tuple[ArrangedPlace, ...])
        self._screen.overlay.place.restore(None, known)

    def _look(self) -> None:
        overlay = self._screen.overlay
        say(
            "look",
            text=overlay.area.visible_text,
            has_keyboard=overlay.isActiveWindow(),
            focus=getattr(QApplication.focusWidget(), "accessibleName", str)(),
            has_popup=QApplication.activePopupWidget() is not None,
            rows=len(overlay.area.rows),
            lets_clicks_through=overlay.click_through.is_on,
            places=msgspec.to_builtins(overlay.place.places),
            row_px=overlay.area.height() // len(overlay.area.rows),
            button=_middle_of(overlay.notice.button),
        )


def _middle_of(widget: QWidget) -> tuple[int, int] | None:
    """On the screen; None while it is not shown."""
    middle = widget.mapToGlobal(widget.rect().center())
    return (middle.x(), middle.y()) if widget.isVisible() else None


def main() -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    place = WindowPlace(*(int(number) for number in sys.argv[1:5])) if sys.argv[1:] else None
    commands = TellingCommands()
    screen = commands.screen = CaptionScreen(
        commands,
        lambda: [Microphone("alsa:1", "Desk microphone", is_default=True)],
        settings=Settings(overlay=place),
        on_place=lambda new, _places: say("place", **asdict(new)),
        on_painted=lambda number, revision, ns: say("painted", id=number, revision=revision, ns=ns),
    )
    screen.show()
    orders = Orders(screen, app)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(orders.read)
    app.processEvents()
    geometry = screen.overlay.geometry()
    say("shown", x=geometry.x(), y=geometry.y(), width=geometry.width(), height=geometry.height())
    status = app.exec()
    screen.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
